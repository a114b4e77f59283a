import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Schedule } from '#domain/schedule/schedule-types.ts'
import { may, type Role } from '#platform/auth/policy.ts'
import { isTaskOf, type LivingActivity } from './living-activity.ts'
import type { Strategy } from './strategy.sql.ts'

/** Somebody in a municipality, with the role they have there today. */
export interface Worker {
  readonly personId: string
  readonly role: Role
}

export interface OpenTask {
  readonly activity: LivingActivity
  /** Nobody has taken it, or whoever leads it has left. */
  readonly isUnassigned: boolean
}

/**
 * What waits for a person in one municipality: what they lead or join, and for those who may edit also
 * what nobody has. Only what is open and begins by `until`; nothing for a role that may not contribute.
 */
export function openTasks(
  activities: readonly LivingActivity[],
  { personId, role }: Worker,
  until: LocalDate,
): readonly OpenTask[] {
  if (!may(role, 'contribute')) return []
  return activities
    .filter(({ isDone, isClosed, startsOn }) => !isDone && !isClosed && startsOn <= until)
    .map((activity) => ({ activity, isUnassigned: isUnassigned(activity) }))
    .filter((task) => isTaskOf(personId, task.activity) || (task.isUnassigned && may(role, 'edit')))
}

/** Whether a task waits for somebody to take it. */
export function isUnassigned({ lead, people }: Pick<LivingActivity, 'lead' | 'people'>): boolean {
  if (lead) return lead.hasLeft
  return people.every((one) => one.hasLeft)
}

export interface LegalDeadline {
  readonly kind: 'adoptBy' | 'publishByLaw'
  readonly date: LocalDate
}

/** The dates that the law sets and that are not met yet (pbl § 10-1), the first on top. */
export function legalDeadlines(
  { process }: Pick<Strategy, 'process'>,
  schedule: Pick<Schedule, 'adoptBy' | 'publishByLaw'>,
): readonly LegalDeadline[] {
  if (process.adoptedOn !== null) return []
  const deadlines: LegalDeadline[] = []
  if (process.proposalPublishedOn === null) {
    deadlines.push({ kind: 'publishByLaw', date: schedule.publishByLaw })
  }
  if (schedule.adoptBy) deadlines.push({ kind: 'adoptBy', date: schedule.adoptBy })
  return deadlines
}
