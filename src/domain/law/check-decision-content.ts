import type { LocalDate } from '../calendar/local-date.ts'
import { byEvidence, checkContent, checkOption } from './check-by-evidence.ts'
import type { EvidenceCode } from './evidence-codes.ts'
import { contentDueOn, type Judgement, type LawContext, missing, upcoming } from './law-context.ts'
import type { PlanDecisionFacts } from './law-types.ts'
import { type Reason, reason } from './reasons.ts'
import { type EvidenceReading, isDocumented } from './recorded-evidence.ts'

/**
 * L6 (pbl § 10-1 third paragraph): the council decides whether the kommuneplan is revised or goes
 * on. Only the decision can meet it, so papers before the vote leave it due, and a bare date shows
 * nothing of what was decided. A position on each part shows it as well as the wording does. One
 * sentence for all parts may be enough: that a person must judge, and settles by recording it.
 */
export function checkPosition(context: LawContext, evidence: EvidenceReading): Judgement {
  const { decidedOn, facts } = context
  const decided = facts.planDecisions
  const isRecorded = isDocumented(evidence.accepted)
  if (decided?.position === 'collective' && !(decidedOn && isRecorded)) {
    return {
      status: 'needs-judgement',
      reasons: [reason('position-collective', { open: decided.openParts })],
      evidence: missing('kommuneplan-position'),
      nextDate: decidedOn ? null : beforeTheVote(context),
    }
  }
  return decidedOn
    ? positionTaken(decidedOn, isRecorded, decided)
    : positionAhead(beforeTheVote(context), isRecorded, decided)
}

function positionTaken(
  adoptedOn: LocalDate,
  isRecorded: boolean,
  decided: PlanDecisionFacts | undefined,
): Judgement {
  if (isRecorded) return met(reason('position-recorded', {}), [])
  if (decided?.position === 'by-part') {
    return met(reason('position-by-part', {}), shown('plan-positions'))
  }
  return {
    status: 'needs-judgement',
    reasons: [...whatIsOpen(decided), reason('position-not-shown', { adoptedOn })],
    evidence: missing('kommuneplan-position'),
    nextDate: null,
  }
}

function positionAhead(
  nextDate: LocalDate | null,
  isRecorded: boolean,
  decided: PlanDecisionFacts | undefined,
): Judgement {
  if (decided?.position === 'by-part') {
    const reasons = [reason('position-by-part-ahead', {})]
    return { status: 'due', reasons, evidence: shown('plan-positions'), nextDate }
  }
  return {
    status: 'due',
    reasons: [...whatIsOpen(decided), reason(isRecorded ? 'position-drafted' : 'position-due', {})],
    evidence: isRecorded ? [] : missing('kommuneplan-position'),
    nextDate,
  }
}

function whatIsOpen(decided: PlanDecisionFacts | undefined): readonly Reason[] {
  return decided?.position === 'in-part'
    ? [reason('position-in-part', { open: decided.openParts })]
    : []
}

function shown(code: EvidenceCode): Judgement['evidence'] {
  return [{ code, state: 'found', on: null, url: null, note: null }]
}

function beforeTheVote(context: LawContext): LocalDate | null {
  return contentDueOn(context) ?? upcoming(context.meetingOn, context.today)
}

function met(why: Reason, evidence: Judgement['evidence']): Judgement {
  return { status: 'met', reasons: [why], evidence, nextDate: null }
}

/** L7 (pbl § 10-1 third paragraph): the council may also decide on land-use plans. */
export function checkAreaPlans(context: LawContext, evidence: EvidenceReading): Judgement {
  const land = context.facts.planDecisions?.land
  const isUsed = land !== undefined && land.start + land.revise + land.repeal > 0
  if (!isUsed) return checkOption(context, evidence)
  const { start, revise, repeal } = land
  const why = reason('land-plans-chosen', { start, revise, repeal })
  return met(why, shown('land-plan-decisions'))
}

/**
 * L12 (SPR klima og energi point 5.3): the need for plans in the light of the climate, and whether
 * plans are to be repealed or revised. What is decided of each arealplan shows only the second.
 */
export function checkClimate(context: LawContext, evidence: EvidenceReading): Judgement {
  const judgement = checkContent(context, evidence, ['climate-assessment'])
  const land = context.facts.planDecisions?.land
  if (judgement.status === 'met' || !land) return judgement
  const { reasons } = judgement
  if (land.open > 0) {
    const open = reason('land-plans-open', { open: land.open })
    return { ...judgement, reasons: [open, ...reasons] }
  }
  if (land.start + land.revise + land.repeal + land.stand === 0) return judgement
  return {
    ...judgement,
    status: 'needs-judgement',
    reasons: [reason('land-plans-decided', {}), ...reasons],
    evidence: [...shown('land-plan-decisions'), ...judgement.evidence],
  }
}

/** L8 (pbl § 10-1 fourth paragraph): merged with the start of the kommuneplan, chapter 11 applies too. */
export function checkMerger(context: LawContext, evidence: EvidenceReading): Judgement {
  if (context.facts.startingPoint !== 'merged') {
    const reasons = [reason('not-merged', {})]
    return { status: 'not-relevant', reasons, evidence: [], nextDate: null }
  }
  return byEvidence(context, evidence, {
    wanted: ['planning-programme'],
    before: ['due', reason('merged-rules-apply', {})],
    after: (adoptedOn) => ['needs-judgement', reason('decided-without-evidence', { adoptedOn })],
  })
}

/** L23 (koml § 11-10): a warning until somebody has recorded that it was considered. */
export function checkImpartiality(context: LawContext, evidence: EvidenceReading): Judgement {
  return isDocumented(evidence.accepted)
    ? checkContent(context, evidence, [])
    : {
        status: 'needs-judgement',
        reasons: [reason('impartiality-to-consider', {})],
        evidence: missing('impartiality-review'),
        nextDate: context.decidedOn ? null : upcoming(context.meetingOn, context.today),
      }
}

/** L29 (pbl § 3-2): binds the authorities, so the municipality only asks and notes what came. */
export function checkAuthorities(context: LawContext, evidence: EvidenceReading): Judgement {
  const judgement = checkContent(context, evidence, ['authority-contributions'])
  return judgement.status === 'met'
    ? judgement
    : { ...judgement, reasons: [reason('duty-of-others', {})], nextDate: null }
}
