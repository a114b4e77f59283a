import type { LocalDate } from '../calendar/local-date.ts'
import { checkAdoption } from './check-adoption.ts'
import { checkAdvice, checkBasis, checkContent, checkStanding } from './check-by-evidence.ts'
import {
  checkAreaPlans,
  checkAuthorities,
  checkClimate,
  checkImpartiality,
  checkMerger,
  checkPosition,
} from './check-decision-content.ts'
import { checkHousing, checkPublicHealth, checkRiskAnalysis } from './check-foundations.ts'
import { checkConsultation, checkCouncils, checkSamiLanguage } from './check-participation.ts'
import { checkPublication } from './check-publication.ts'
import { checkViews } from './check-views.ts'
import type { EvidenceCode } from './evidence-codes.ts'
import { type Judgement, type LawContext, lawContext } from './law-context.ts'
import type { LawFacts, RequirementId, RequirementResult, RequirementStatus } from './law-types.ts'
import { reason } from './reasons.ts'
import { type EvidenceReading, readEvidence } from './recorded-evidence.ts'
import { appliesTo, type Requirement } from './requirement.ts'
import { requirements } from './requirements.ts'

export * from './law-types.ts'
export type { Reason, ReasonCode, ReasonValues } from './reasons.ts'

/**
 * Judges all requirements, in the table's order, by what is known on `today`. A process is judged by
 * the law in force at its adoption, else by today's. Deterministic; never throws for odd dates.
 */
export function checkLaw(facts: LawFacts, today: LocalDate): readonly RequirementResult[] {
  const context = lawContext(facts, today)
  return requirements
    .map((requirement) => checkRequirement(context, requirement))
    .map((result) => reopenedBy(context, result))
}

/** What was met, lies ahead or is to be judged, is so anew after an event; what is wrong stays wrong. */
const judgedAnew: readonly RequirementStatus[] = ['met', 'due', 'needs-judgement']

function reopenedBy({ facts, today }: LawContext, result: RequirementResult): RequirementResult {
  const events = (facts.reopened ?? []).filter(
    ({ requirementId, on }) => requirementId === result.id && on <= today,
  )
  if (events.length === 0 || !judgedAnew.includes(result.status)) return result
  const reopened = events.map(({ event, on }) => reason('reopened-by-event', { event, on }))
  return { ...result, status: 'needs-judgement', reasons: [...reopened, ...result.reasons] }
}

function checkRequirement(context: LawContext, requirement: Requirement): RequirementResult {
  const { id } = requirement
  const evidence = readEvidence(context, requirement)
  const applicability = appliesTo(requirement, context.facts.municipality, context.judgedOn)
  if (!applicability.applies) {
    return notRelevant(id, [applicability.reason], evidence)
  }
  if (evidence.notRelevant) {
    const { recordedOn } = evidence.notRelevant
    return notRelevant(id, [reason('set-not-relevant', { recordedOn })], evidence)
  }
  const judgement = judges[id](context, evidence)
  return {
    id,
    ...judgement,
    reasons: [...judgement.reasons, ...evidence.refusals],
    evidence: [...judgement.evidence, ...evidence.items],
  }
}

function notRelevant(
  id: RequirementId,
  reasons: RequirementResult['reasons'],
  evidence: EvidenceReading,
): RequirementResult {
  return { id, status: 'not-relevant', reasons, evidence: evidence.items, nextDate: null }
}

type Judge = (context: LawContext, evidence: EvidenceReading) => Judgement

const judges: Readonly<Record<RequirementId, Judge>> = {
  L1: checkAdoption,
  L2: wanting(checkAdvice, 'strategic-discussion'),
  L3: checkViews,
  L4: wanting(checkAdvice, 'participation-log'),
  L5: checkPublication,
  L6: checkPosition,
  L7: checkAreaPlans,
  L8: checkMerger,
  L9: checkPublicHealth,
  L10: wanting(checkBasis, 'public-health-planning-needs'),
  L11: checkHousing,
  L12: checkClimate,
  L13: checkSamiLanguage,
  L14: checkConsultation,
  L15: checkRiskAnalysis,
  L16: wanting(checkContent, 'national-expectations-assessment'),
  L17: wanting(checkContent, 'regional-plan-assessment'),
  L18: checkCouncils,
  L19: wanting(checkContent, 'children-arrangement'),
  L20: wanting(checkContent, 'capacity-assessment'),
  L21: wanting(checkStanding, 'meeting-papers'),
  L22: wanting(checkStanding, 'case-preparation'),
  L23: checkImpartiality,
  L24: wanting(checkStanding, 'archived-documents'),
  L25: wanting(checkStanding, 'journal-and-access'),
  L26: wanting(checkStanding, 'accessible-publication'),
  L27: wanting(checkStanding, 'language-review'),
  L28: wanting(checkContent, 'child-impact'),
  L29: checkAuthorities,
}

function wanting(
  check: (
    context: LawContext,
    evidence: EvidenceReading,
    wanted: readonly EvidenceCode[],
  ) => Judgement,
  ...wanted: readonly EvidenceCode[]
): Judge {
  return (context, evidence) => check(context, evidence, wanted)
}
