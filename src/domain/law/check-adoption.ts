import { addDays, daysBetween, earliest, type LocalDate, latest } from '../calendar/local-date.ts'
import { found, type Judgement, type LawContext, missing, publicationDays } from './law-context.ts'
import type { EvidenceItem } from './law-types.ts'
import { calendarEndsEarly, councilMeetings } from './meeting-calendar.ts'
import { type Reason, reason } from './reasons.ts'
import { type EvidenceReading, isDocumented } from './recorded-evidence.ts'

/**
 * L1 (pbl § 10-1 first paragraph): adopted within a year of the constitution, the last day included.
 * Met or broken follows from the dates alone, also when a recorded adoption lies ahead.
 */
export function checkAdoption(context: LawContext, evidence: EvidenceReading): Judgement {
  const { adoptedOn } = context.facts.process
  return adoptedOn ? judgeAdopted(context, adoptedOn, evidence) : judgeAhead(context)
}

function judgeAdopted(
  context: LawContext,
  adoptedOn: LocalDate,
  evidence: EvidenceReading,
): Judgement {
  const { adoptBy, constitution, decidedOn, today } = context
  const items = [
    ...constitutionItems(context),
    ...found('adoption-date', adoptedOn),
    ...(isDocumented(evidence.accepted) ? [] : missing('adoption-minutes')),
  ]
  const extra = [
    ...(decidedOn ? [] : [reason('adoption-date-ahead', { adoptedOn })]),
    ...expectedReasons(context),
  ]
  const judged = (status: Judgement['status'], main: Reason): Judgement => ({
    status,
    reasons: [main, ...extra],
    evidence: items,
    nextDate: adoptedOn > today ? adoptedOn : null,
  })
  if (!constitution || !adoptBy) {
    return judged('needs-judgement', reason('adopted-without-constitution-date', { adoptedOn }))
  }
  // A strategy adopted before the constitution is the former council's and answers its term.
  if (adoptedOn < constitution) {
    const values = { adoptedOn, constitutedOn: constitution }
    return judged('needs-judgement', reason('adopted-before-constitution', values))
  }
  return adoptedOn <= adoptBy
    ? judged(
        'met',
        reason('adopted-in-time', { adoptedOn, adoptBy, days: daysBetween(adoptedOn, adoptBy) }),
      )
    : judged(
        'broken',
        reason('adopted-late', { adoptedOn, adoptBy, days: daysBetween(adoptBy, adoptedOn) }),
      )
}

function judgeAhead(context: LawContext): Judgement {
  const { adoptBy, today, facts } = context
  const evidence = constitutionItems(context)
  if (!adoptBy) {
    return {
      status: 'due',
      reasons: [reason('constitution-unknown', {})],
      evidence,
      nextDate: null,
    }
  }
  if (today > adoptBy) {
    // Only the real constitution can show that the year has passed.
    return facts.process.constitutedOn
      ? {
          status: 'broken',
          reasons: [reason('deadline-passed', { adoptBy, days: daysBetween(adoptBy, today) })],
          evidence,
          nextDate: null,
        }
      : {
          status: 'needs-judgement',
          reasons: [reason('expected-deadline-passed', { adoptBy }), ...expectedReasons(context)],
          evidence,
          nextDate: null,
        }
  }
  const ahead = reason('deadline-ahead', { adoptBy, days: daysBetween(today, adoptBy) })
  const risks = risksOf(context, adoptBy)
  const notes = risks.length > 0 ? [] : calendarNotes(context, adoptBy)
  return {
    status: risks.length > 0 ? 'at-risk' : 'due',
    reasons: [...risks, ahead, ...notes, ...expectedReasons(context)],
    evidence,
    nextDate: adoptBy,
  }
}

function risksOf(context: LawContext, adoptBy: LocalDate): readonly Reason[] {
  const { meetingOn, today, constitution, facts } = context
  const chosenOn = facts.process.councilMeetingOn
  if (meetingOn && meetingOn > adoptBy) {
    const days = daysBetween(adoptBy, meetingOn)
    return [reason('chosen-meeting-late', { meetingOn, adoptBy, days })]
  }
  if (chosenOn && constitution && chosenOn < constitution) {
    const values = { meetingOn: chosenOn, constitutedOn: constitution }
    return [reason('chosen-meeting-before-constitution', values)]
  }
  if (chosenOn && chosenOn < today) {
    return [reason('chosen-meeting-passed', { meetingOn: chosenOn })]
  }
  const meetings = councilMeetings(facts)
  const opensOn = constitution ? latest(today, constitution) : today
  const inTime = meetings.filter((date) => date >= opensOn && date <= adoptBy)
  const publishByLaw = addDays(adoptBy, -publicationDays)
  const publicBy = publicationPossibleFrom(context)
  if (meetings.length === 0) {
    return publicBy > publishByLaw ? [reason('too-late-to-publish', { adoptBy, publishByLaw })] : []
  }
  if (calendarEndsEarly(facts, adoptBy, today)) return []
  if (inTime.length === 0) return [reason('no-meeting-in-time', { adoptBy })]
  const lastChance = addDays(inTime.at(-1) ?? adoptBy, -publicationDays)
  return publicBy > lastChance
    ? [reason('too-late-to-publish', { adoptBy, publishByLaw: lastChance })]
    : []
}

function calendarNotes({ facts, today }: LawContext, adoptBy: LocalDate): readonly Reason[] {
  const lastMeetingOn = councilMeetings(facts).at(-1)
  return lastMeetingOn && calendarEndsEarly(facts, adoptBy, today)
    ? [reason('calendar-ends-early', { lastMeetingOn, adoptBy })]
    : []
}

/** The publication that counts: the recorded one, else what can be done today at the earliest. */
function publicationPossibleFrom({ facts, today }: LawContext): LocalDate {
  const { proposalPublishedOn } = facts.process
  return proposalPublishedOn ? earliest(proposalPublishedOn, today) : today
}

function expectedReasons({ facts }: LawContext): readonly Reason[] {
  const { constitutedOn, expectedConstitutionOn } = facts.process
  return constitutedOn || !expectedConstitutionOn
    ? []
    : [reason('expected-constitution-used', { expectedOn: expectedConstitutionOn })]
}

function constitutionItems({ facts }: LawContext): readonly EvidenceItem[] {
  const { constitutedOn, expectedConstitutionOn } = facts.process
  return constitutedOn
    ? found('constitution-date', constitutedOn)
    : [
        ...missing('constitution-date'),
        ...found('expected-constitution-date', expectedConstitutionOn),
      ]
}
