import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { RequirementId } from '#domain/law/law-types.ts'
import type { FollowUpEvent } from './follow-up-items.ts'

/** A requirement that is to be judged anew, and the event that makes it so. */
export interface Reopened {
  readonly requirementId: RequirementId
  readonly event: string
  readonly on: LocalDate
}

/** What is open for a new judgement on `today`: what has happened, and nobody has judged anew since. */
export function reopenedOf(
  events: readonly FollowUpEvent[],
  today: LocalDate,
): readonly Reopened[] {
  return events.flatMap(({ name, happenedOn: on, isHandled, requirementIds }) =>
    on === null || on > today || isHandled
      ? []
      : requirementIds.map((requirementId) => ({ requirementId, event: name, on })),
  )
}
