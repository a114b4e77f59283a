import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts'
import { publicationDays, safePublicationDays } from '../law/law-context.ts'

/** Whether the thirty days fit: with the safe margin, on the law's last day, or not. */
export type Reach = 'safe' | 'on-the-limit' | 'too-late'

/** A council meeting that remains, and what can reach it. */
export interface MeetingChance {
  readonly meetingOn: LocalDate
  /** The last day that is lawful, and the last with our margin. */
  readonly publishByLaw: LocalDate
  readonly publishBySafe: LocalDate
  /** Of a publication today. */
  readonly fromToday: Reach
  /** Of what is published already; null when nothing is. */
  readonly fromPublished: Reach | null
  /** Within a year of the constitution; null while that is unknown. */
  readonly isBeforeDeadline: boolean | null
}

export interface PublicationRule {
  /** Council meetings from today on, the first first. */
  readonly chances: readonly MeetingChance[]
  /** The first day the council may treat what is published; null when nothing is. */
  readonly earliestMeetingOn: LocalDate | null
  /** The first meeting before the deadline that a publication today still reaches. */
  readonly nextForNew: LocalDate | null
  /** The first meeting before the deadline that what is published reaches. */
  readonly nextForPublished: LocalDate | null
}

/**
 * Which of the remaining council meetings a publication reaches (pbl § 10-1 second paragraph). Counted
 * by date difference; weekends and holidays move nothing. `publishedOn` may lie ahead.
 */
export function publicationRule(
  publishedOn: LocalDate | null,
  meetings: readonly LocalDate[],
  adoptBy: LocalDate | null,
  today: LocalDate,
): PublicationRule {
  const chances = [...new Set(meetings)]
    .filter((meetingOn) => meetingOn >= today)
    .toSorted()
    .map(
      (meetingOn): MeetingChance => ({
        meetingOn,
        publishByLaw: addDays(meetingOn, -publicationDays),
        publishBySafe: addDays(meetingOn, -safePublicationDays),
        fromToday: reachOf(today, meetingOn),
        fromPublished: publishedOn && reachOf(publishedOn, meetingOn),
        isBeforeDeadline: adoptBy && meetingOn <= adoptBy,
      }),
    )
  const first = (reach: (chance: MeetingChance) => Reach | null) =>
    chances.find(
      (chance) =>
        chance.isBeforeDeadline !== false &&
        (reach(chance) === 'safe' || reach(chance) === 'on-the-limit'),
    )?.meetingOn ?? null
  return {
    chances,
    earliestMeetingOn: publishedOn && addDays(publishedOn, publicationDays),
    nextForNew: first(({ fromToday }) => fromToday),
    nextForPublished: first(({ fromPublished }) => fromPublished),
  }
}

/** How well a meeting fits what was published on a day. */
export function reachOf(publishedOn: LocalDate, meetingOn: LocalDate): Reach {
  const days = daysBetween(publishedOn, meetingOn)
  if (days < publicationDays) return 'too-late'
  return days < safePublicationDays ? 'on-the-limit' : 'safe'
}
