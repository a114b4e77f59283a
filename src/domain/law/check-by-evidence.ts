import type { EvidenceCode } from './evidence-codes.ts'
import { contentDueOn, type Judgement, type LawContext, missing, upcoming } from './law-context.ts'
import type { RequirementStatus } from './law-types.ts'
import { type Reason, reason } from './reasons.ts'
import { datesOf, type EvidenceReading } from './recorded-evidence.ts'

/**
 * A requirement that no date can settle: recorded evidence meets it, and without it the requirement
 * lies ahead until the decision and needs a person's judgement after. Never broken, because papers
 * that nobody has recorded may well exist.
 */
export function checkContent(
  context: LawContext,
  evidence: EvidenceReading,
  wanted: readonly EvidenceCode[],
): Judgement {
  return byEvidence(context, evidence, {
    wanted,
    before: ['due', reason('no-evidence-yet', {})],
    after: (adoptedOn) => ['needs-judgement', reason('decided-without-evidence', { adoptedOn })],
  })
}

/** Advice (L2, L4): as content, but its absence after the decision is no breach. */
export function checkAdvice(
  context: LawContext,
  evidence: EvidenceReading,
  wanted: readonly EvidenceCode[],
): Judgement {
  return byEvidence(context, evidence, {
    wanted,
    before: ['due', reason('no-evidence-yet', {})],
    after: (adoptedOn) => ['needs-judgement', reason('advice-not-shown', { adoptedOn })],
  })
}

/** An option (L7): theirs to use or not, and not used is quite lawful, so nothing is missing. */
export function checkOption(context: LawContext, evidence: EvidenceReading): Judgement {
  return byEvidence(context, evidence, {
    wanted: [],
    before: ['needs-judgement', reason('option-open', {})],
    after: (adoptedOn) => ['not-relevant', reason('option-not-used', { adoptedOn })],
  })
}

/**
 * Duties that always run (L21, L22, L24–L27): a reminder until the decision, with no
 * deadline of their own.
 */
export function checkStanding(
  context: LawContext,
  evidence: EvidenceReading,
  wanted: readonly EvidenceCode[],
): Judgement {
  const judgement = byEvidence(context, evidence, {
    wanted,
    before: ['due', reason('standing-duty', {})],
    after: (adoptedOn) => [
      'needs-judgement',
      reason('standing-duty-after-decision', { adoptedOn }),
    ],
  })
  const isReminder = judgement.status === 'due'
  return { ...judgement, evidence: isReminder ? [] : judgement.evidence, nextDate: null }
}

/** Evidence that must be older than the decision it is a basis for. */
export function checkBasis(
  context: LawContext,
  evidence: EvidenceReading,
  wanted: readonly EvidenceCode[],
): Judgement {
  const { decidedOn } = context
  const earliestOn = datesOf(evidence.accepted)[0]
  const isAllLate =
    evidence.accepted.length > 0 && evidence.accepted.every(({ on }) => on !== null && late(on))
  if (decidedOn && earliestOn && isAllLate) {
    const reasons = [reason('evidence-after-decision', { on: earliestOn, adoptedOn: decidedOn })]
    return { status: 'needs-judgement', reasons, evidence: [], nextDate: null }
  }
  return checkContent(context, evidence, wanted)

  function late(on: string): boolean {
    return decidedOn !== null && on > decidedOn
  }
}

type Verdict = readonly [RequirementStatus, Reason]

interface EvidenceRule {
  readonly wanted: readonly EvidenceCode[]
  readonly before: Verdict
  readonly after: (adoptedOn: NonNullable<LawContext['decidedOn']>) => Verdict
}

export function byEvidence(
  context: LawContext,
  evidence: EvidenceReading,
  rule: EvidenceRule,
): Judgement {
  const { decidedOn, today } = context
  if (evidence.accepted.length > 0) {
    return { status: 'met', reasons: [acceptedReason(evidence)], evidence: [], nextDate: null }
  }
  const [status, main] = decidedOn ? rule.after(decidedOn) : rule.before
  const aheadOn = datesOf(evidence.ahead)[0]
  return {
    status,
    reasons: aheadOn ? [reason('evidence-ahead', { on: aheadOn }), main] : [main],
    evidence: missing(...rule.wanted),
    nextDate: decidedOn ? null : upcoming(aheadOn ?? contentDueOn(context), today),
  }
}

export function acceptedReason(evidence: EvidenceReading): Reason {
  const on = datesOf(evidence.accepted).at(-1)
  return on ? reason('evidence-recorded-on', { on }) : reason('evidence-recorded', {})
}
