import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts'
import {
  found,
  type Judgement,
  type LawContext,
  missing,
  publicationDays,
  safePublicationDays,
  upcoming,
} from './law-context.ts'
import type { EvidenceItem } from './law-types.ts'
import { type Reason, reason } from './reasons.ts'
import { type EvidenceReading, isDocumented } from './recorded-evidence.ts'

/**
 * L5 (pbl § 10-1 second paragraph): the proposed decision public at least 30 days before the council
 * treats it. The law gives no counting rule; we count by date difference, and holidays move nothing.
 * Exactly thirty is met, with a reason that names the safe margin. Follows from the dates alone.
 */
export function checkPublication(context: LawContext, evidence: EvidenceReading): Judgement {
  const { proposalPublishedOn, publicationEndsOn } = context.facts.process
  if (!proposalPublishedOn) return judgeUnpublished(context)
  const items = [
    ...found('publication-date', proposalPublishedOn),
    ...found('publication-end', publicationEndsOn),
    ...(isDocumented(evidence.accepted) ? [] : missing('publication-link')),
  ]
  return context.meetingOn
    ? judgePublished(context, proposalPublishedOn, context.meetingOn, items)
    : judgeWithoutMeeting(context, proposalPublishedOn, items)
}

function judgePublished(
  context: LawContext,
  publishedOn: LocalDate,
  meetingOn: LocalDate,
  evidence: readonly EvidenceItem[],
): Judgement {
  const { today } = context
  const days = daysBetween(publishedOn, meetingOn)
  const held = isHeld(context, meetingOn)
  const nextDate = held ? null : upcoming(meetingOn, today)
  if (days < publicationDays) {
    const main = lateReason(publishedOn, meetingOn, days, held)
    return { status: held ? 'broken' : 'at-risk', reasons: [main], evidence, nextDate }
  }
  const main =
    days === publicationDays
      ? reason('published-on-the-limit', { publishedOn, meetingOn })
      : reason('published-in-time', { publishedOn, meetingOn, days })
  const early = endedEarly(context, publishedOn, meetingOn, held)
  if (early) {
    const status = held ? 'needs-judgement' : 'at-risk'
    return { status, reasons: [early, main], evidence, nextDate }
  }
  const reasons = [
    main,
    ...(publishedOn > today ? [reason('publication-date-ahead', { publishedOn })] : []),
    ...(held ? [] : [reason('keep-public', { meetingOn })]),
  ]
  return { status: 'met', reasons, evidence, nextDate }
}

function lateReason(
  publishedOn: LocalDate,
  meetingOn: LocalDate,
  days: number,
  held: boolean,
): Reason {
  if (!held) {
    const earliestMeetingOn = addDays(publishedOn, publicationDays)
    return reason('published-late-meeting-ahead', {
      publishedOn,
      meetingOn,
      days,
      earliestMeetingOn,
    })
  }
  return days < 0
    ? reason('published-after-meeting', { publishedOn, meetingOn })
    : reason('published-late-meeting-held', { publishedOn, meetingOn, days })
}

/** Both the first and the last day count, as `publicationEndsOn` is a day on which it lay open. */
function endedEarly(
  { facts }: LawContext,
  publishedOn: LocalDate,
  meetingOn: LocalDate,
  held: boolean,
): Reason | null {
  const endsOn = facts.process.publicationEndsOn
  if (!endsOn || endsOn >= meetingOn) return null
  const days = Math.max(0, daysBetween(publishedOn, endsOn) + 1)
  if (days >= publicationDays) return null
  return reason(held ? 'publication-ended-early' : 'publication-ends-early', {
    publishedOn,
    endsOn,
    days,
  })
}

function judgeWithoutMeeting(
  { today }: LawContext,
  publishedOn: LocalDate,
  evidence: readonly EvidenceItem[],
): Judgement {
  const earliestMeetingOn = addDays(publishedOn, publicationDays)
  return {
    status: 'due',
    reasons: [
      reason('published-without-meeting', { publishedOn, earliestMeetingOn }),
      ...(publishedOn > today ? [reason('publication-date-ahead', { publishedOn })] : []),
    ],
    evidence,
    nextDate: null,
  }
}

function judgeUnpublished(context: LawContext): Judgement {
  const { meetingOn, decidedOn, today, adoptBy } = context
  const evidence = missing('publication-date', 'publication-link')
  if (decidedOn) {
    const reasons = [reason('adopted-without-publication-date', { adoptedOn: decidedOn })]
    return { status: 'needs-judgement', reasons, evidence, nextDate: null }
  }
  if (!meetingOn) {
    const nextDate = upcoming(adoptBy && addDays(adoptBy, -safePublicationDays), today)
    return { status: 'due', reasons: [reason('publication-needs-meeting', {})], evidence, nextDate }
  }
  if (meetingOn < today) {
    const reasons = [reason('meeting-passed-unrecorded', { meetingOn })]
    return { status: 'at-risk', reasons, evidence, nextDate: null }
  }
  const publishByLaw = addDays(meetingOn, -publicationDays)
  const publishBySafe = addDays(meetingOn, -safePublicationDays)
  if (today > publishByLaw) {
    const reasons = [reason('publication-too-late', { meetingOn, publishByLaw })]
    return { status: 'at-risk', reasons, evidence, nextDate: meetingOn }
  }
  return {
    status: 'due',
    reasons: [reason('publication-due', { meetingOn, publishByLaw, publishBySafe })],
    evidence,
    nextDate: upcoming(publishBySafe, today) ?? publishByLaw,
  }
}

/** A recorded adoption is held the same day; a meeting without one is held when the day has passed. */
function isHeld({ decidedOn, today }: LawContext, meetingOn: LocalDate): boolean {
  return decidedOn !== null || today > meetingOn
}
