import { addYears, type LocalDate } from '../calendar/local-date.ts'
import { checkBasis } from './check-by-evidence.ts'
import { found, type Judgement, type LawContext, missing, upcoming } from './law-context.ts'
import type { EvidenceItem, RequirementStatus } from './law-types.ts'
import { type Reason, reason } from './reasons.ts'
import { datesOf, type EvidenceReading } from './recorded-evidence.ts'
import { housingRequiredBy } from './requirements.ts'

/** A new collected folkehelseoversikt every fourth year (forskrift 2012-692 § 5). */
const overviewYears = 4

/**
 * L9 (forskrift 2012-692 § 5): the folkehelseoversikt exists when work on the planstrategi starts.
 * An overview dated after the start is no proof of a breach, since an older one may have been there:
 * that needs judgement. One older than four years at the start is due for renewal: at risk while the
 * strategy is undecided. Without a start date, today stands in for it.
 */
export function checkPublicHealth(context: LawContext, evidence: EvidenceReading): Judgement {
  const { facts, today } = context
  const { startedOn } = facts.process
  const compared = startedOn ?? today
  const dates = datesOf([...evidence.accepted, ...evidence.ahead])
  const atStart = dates.filter((on) => on <= compared).at(-1)
  const afterStart = dates.find((on) => on > compared)
  const judged = judgeWith(context, evidence)
  if (!startedOn && context.decidedOn) return judgeUnstarted(context.decidedOn, dates, judged)
  if (atStart && atStart <= today) return judgeExisting(context, atStart, compared, judged)
  if (atStart) return judged('due', reason('overview-planned', { on: atStart }), atStart)
  if (afterStart && !startedOn) {
    return judged('due', reason('overview-planned', { on: afterStart }), afterStart)
  }
  if (afterStart && startedOn) {
    return startedOn <= today
      ? judged('needs-judgement', reason('overview-after-start', { on: afterStart, startedOn }))
      : judged(
          'at-risk',
          reason('overview-planned-after-start', { on: afterStart, startedOn }),
          startedOn,
        )
  }
  if (evidence.accepted.length > 0) return judged('needs-judgement', reason('overview-undated', {}))
  return startedOn && startedOn <= today
    ? judged('needs-judgement', reason('overview-not-shown', { startedOn }))
    : judged('due', reason('overview-due', {}), startedOn)
}

/** Adopted with no start on record: an overview may be there, but not whether it was in time. */
function judgeUnstarted(
  adoptedOn: LocalDate,
  dates: readonly LocalDate[],
  judged: Judge,
): Judgement {
  const on = dates.filter((date) => date <= adoptedOn).at(-1)
  return on
    ? judged('needs-judgement', reason('overview-start-unknown', { on }))
    : judged('needs-judgement', reason('decided-without-evidence', { adoptedOn }))
}

type Judge = (status: RequirementStatus, main: Reason, nextDate?: LocalDate | null) => Judgement

function judgeExisting(
  { decidedOn, facts }: LawContext,
  on: LocalDate,
  compared: LocalDate,
  judged: Judge,
): Judgement {
  const renewBy = addYears(on, overviewYears)
  if (renewBy < compared) {
    const status = decidedOn ? 'needs-judgement' : 'at-risk'
    return judged(status, reason('overview-too-old', { on, renewBy, comparedWith: compared }))
  }
  const { startedOn } = facts.process
  return startedOn
    ? judged('met', reason('overview-before-start', { on, startedOn }))
    : judged('met', reason('overview-in-place', { on }))
}

function judgeWith({ facts, today, decidedOn }: LawContext, evidence: EvidenceReading): Judge {
  const wanted: readonly EvidenceItem[] =
    evidence.accepted.length === 0
      ? missing('public-health-overview')
      : [
          ...(datesOf(evidence.accepted).length === 0
            ? missing('public-health-overview-date')
            : []),
          ...(evidence.accepted.some((entry) => entry.url)
            ? []
            : missing('public-health-overview-link')),
        ]
  const { startedOn } = facts.process
  const start = decidedOn && !startedOn ? missing('start-date') : found('start-date', startedOn)
  const items = [...start, ...wanted]
  return (status, main, nextDate = null) => ({
    status,
    reasons: [main],
    evidence: items,
    nextDate: upcoming(nextDate, today),
  })
}

/**
 * L11 (boligsosialloven §§ 5 and 10): the overview has been a duty since 1.7.2023; that it is the
 * basis of the planstrategi must be met from 1.7.2027.
 */
export function checkHousing(context: LawContext, evidence: EvidenceReading): Judgement {
  const judgement = checkBasis(context, evidence, ['housing-overview'])
  if (judgement.status === 'met' || context.judgedOn >= housingRequiredBy) return judgement
  const transition = reason('housing-transition', { requiredBy: housingRequiredBy })
  return {
    ...judgement,
    reasons: [...judgement.reasons, transition],
    nextDate: judgement.nextDate ?? (context.decidedOn ? null : housingRequiredBy),
  }
}

/**
 * L15 (sivilbeskyttelsesloven § 14): the analysis has no fixed age; it follows revisions and changes
 * of risk. Older than four years is therefore only said, never counted as a fault.
 */
export function checkRiskAnalysis(context: LawContext, evidence: EvidenceReading): Judgement {
  const judgement = checkBasis(context, evidence, ['risk-analysis'])
  const on = datesOf(evidence.accepted).at(-1)
  return judgement.status === 'met' && on && addYears(on, 4) < context.judgedOn
    ? {
        ...judgement,
        reasons: [...judgement.reasons, reason('foundation-older-than-four-years', { on })],
      }
    : judgement
}
