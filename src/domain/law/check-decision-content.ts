import { byEvidence, checkContent, checkOption } from './check-by-evidence.ts'
import { contentDueOn, type Judgement, type LawContext, missing, upcoming } from './law-context.ts'
import { reason } from './reasons.ts'
import { type EvidenceReading, isDocumented } from './recorded-evidence.ts'

/**
 * L6 (pbl § 10-1 third paragraph): the council decides whether the kommuneplan is revised or goes
 * on. Only the decision can meet it, so papers before the vote leave it due, and a bare date shows
 * nothing of what was decided. One sentence for all parts may be enough: that a person must judge.
 */
export function checkPosition(context: LawContext, evidence: EvidenceReading): Judgement {
  const { decidedOn, meetingOn, today } = context
  const wanted = missing('kommuneplan-position')
  if (!decidedOn) {
    const nextDate = contentDueOn(context) ?? upcoming(meetingOn, today)
    const isDrafted = isDocumented(evidence.accepted)
    return {
      status: 'due',
      reasons: [reason(isDrafted ? 'position-drafted' : 'position-due', {})],
      evidence: isDrafted ? [] : wanted,
      nextDate,
    }
  }
  return isDocumented(evidence.accepted)
    ? { status: 'met', reasons: [reason('position-recorded', {})], evidence: [], nextDate: null }
    : {
        status: 'needs-judgement',
        reasons: [reason('position-not-shown', { adoptedOn: decidedOn })],
        evidence: wanted,
        nextDate: null,
      }
}

/** L7 (pbl § 10-1 third paragraph): the council may also decide on land-use plans. */
export function checkAreaPlans(context: LawContext, evidence: EvidenceReading): Judgement {
  return checkOption(context, evidence)
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
