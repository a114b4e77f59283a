import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts'
import type { Body } from '../process.ts'
import { acceptedReason, checkContent } from './check-by-evidence.ts'
import type { EvidenceCode } from './evidence-codes.ts'
import { found, type Judgement, type LawContext, missing, upcoming } from './law-context.ts'
import { type Reason, reason } from './reasons.ts'
import { datesOf, type EvidenceReading, isDocumented } from './recorded-evidence.ts'
import { isInSamiLanguageArea } from './sami-language-area.ts'

/** How long before the decision a missing council meeting counts as a risk (our own choice). */
const councilLookaheadDays = 90

/**
 * L13 (sameloven § 3-13): who is in the area is settled by `appliesTo`, so here it always applies.
 */
export function checkSamiLanguage(context: LawContext, evidence: EvidenceReading): Judgement {
  const judgement = checkContent(context, evidence, ['sami-language-discussion'])
  return { ...judgement, reasons: [...judgement.reasons, reason('in-sami-language-area', {})] }
}

/**
 * L14 (sameloven chapter 4): consultation where Sámi interests may be affected directly. That is for
 * the municipality to judge, everywhere. A date shows that notice was given; only a protocol, an
 * answer or a written judgement shows that the duty is met.
 */
export function checkConsultation(context: LawContext, evidence: EvidenceReading): Judgement {
  const { facts, judgedOn, decidedOn, meetingOn, today } = context
  if (isDocumented(evidence.accepted)) {
    return { status: 'met', reasons: [acceptedReason(evidence)], evidence: [], nextDate: null }
  }
  const noticeOn = datesOf(evidence.accepted)[0]
  const isInArea = isInSamiLanguageArea(facts.municipality.number, judgedOn)
  const main = noticeOn
    ? reason('sami-notice-given', { on: noticeOn })
    : reason(isInArea ? 'sami-interests-in-area' : 'sami-interests-elsewhere', {})
  return {
    status: 'needs-judgement',
    reasons: [main],
    evidence: missing('consultation-record'),
    nextDate: decidedOn ? null : upcoming(meetingOn, today),
  }
}

/**
 * L18 (forskrift 2019-727 § 2): the councils get the case early enough to influence it, and their
 * statements follow it. A statement after the recommendation (innstilling) is at risk of coming too
 * late. Dates alone must be as many as the councils; a link or note is taken to hold them all.
 */
export function checkCouncils(context: LawContext, evidence: EvidenceReading): Judgement {
  const { facts, decidedOn, meetingOn, today } = context
  const { recommendedOn } = facts.process
  const wanted = wantedStatements(context)
  const items = found('recommendation-date', recommendedOn)
  const dates = datesOf(evidence.accepted)
  const lateOn = recommendedOn ? dates.find((on) => on > recommendedOn) : undefined
  const nextDate = decidedOn ? null : (upcoming(recommendedOn, today) ?? upcoming(meetingOn, today))
  if (recommendedOn && lateOn) {
    const reasons = [reason('statement-after-recommendation', { on: lateOn, recommendedOn })]
    const status = decidedOn ? 'needs-judgement' : 'at-risk'
    return { status, reasons, evidence: items, nextDate }
  }
  const isLate = decidedOn && dates.length > 0 && dates.every((on) => on > decidedOn)
  if (decidedOn && isLate) {
    const reasons = [
      reason('evidence-after-decision', { on: dates[0] ?? decidedOn, adoptedOn: decidedOn }),
    ]
    return { status: 'needs-judgement', reasons, evidence: items, nextDate }
  }
  if (isDocumented(evidence.accepted) || dates.length >= wanted.length) {
    return { status: 'met', reasons: [acceptedReason(evidence)], evidence: items, nextDate: null }
  }
  const evidenceItems = [...items, ...missing(...wanted)]
  if (dates.length > 0) {
    const reasons = [
      reason('statements-dated', { recorded: dates.length, expected: wanted.length }),
    ]
    return { status: 'needs-judgement', reasons, evidence: evidenceItems, nextDate }
  }
  const risk = councilRisk(context)
  return risk
    ? { status: 'at-risk', reasons: [risk], evidence: evidenceItems, nextDate }
    : { ...checkContent(context, evidence, []), evidence: evidenceItems }
}

const councilBodies: readonly Body[] = [
  'eldrerad',
  'rad-for-personer-med-funksjonsnedsettelse',
  'eldrerad-og-funksjonsnedsettelse',
  'ungdomsrad',
]

function wantedStatements({ facts }: LawContext): readonly EvidenceCode[] {
  const isJoint = facts.meetings.some(({ body }) => body === 'eldrerad-og-funksjonsnedsettelse')
  return isJoint
    ? ['statement-joint', 'statement-youth']
    : ['statement-elderly', 'statement-disability', 'statement-youth']
}

/** Null while nothing in the dates speaks against statements in time. */
function councilRisk(context: LawContext): Reason | null {
  const { facts, decidedOn, today } = context
  const { recommendedOn } = facts.process
  if (decidedOn) return null
  if (recommendedOn && recommendedOn < today) {
    return reason('recommendation-without-statements', { recommendedOn })
  }
  const by = statementsBy(context)
  if (!by || by < today || daysBetween(today, by) > councilLookaheadDays) return null
  const known = facts.meetings.filter(({ body }) => councilBodies.includes(body))
  const bodies = new Set(known.map(({ body }) => body))
  const hasAll = [...bodies].every((body) =>
    known.some((meeting) => meeting.body === body && meeting.date >= today && meeting.date <= by),
  )
  return hasAll ? null : reason('no-council-meeting-before', { by })
}

/** The recommendation when it is known, else the last day before the council meeting. */
function statementsBy({ facts, meetingOn }: LawContext): LocalDate | null {
  return facts.process.recommendedOn ?? (meetingOn && addDays(meetingOn, -1))
}
