import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Schedule } from '#domain/schedule/schedule-types.ts'
import { may, type Role } from '#platform/auth/policy.ts'
import type { DatedTask } from './dated-task.ts'
import { isTaskOf, type LivingActivity } from './living-activity.ts'
import type { Strategy } from './strategy.sql.ts'

/** Somebody in a municipality, with the role they have there today. */
export interface Worker {
  readonly personId: string
  readonly role: Role
}

export interface OpenTask {
  readonly task: DatedTask
  /** The person leads it or joins, or it waits for everybody who may edit. */
  readonly isMine: boolean
  /** Nobody has taken it, or whoever leads it has left. */
  readonly isUnassigned: boolean
}

/**
 * What waits for a person in one municipality: what they lead or join, and for those who may edit also
 * what nobody has. Only what begins by `until`; nothing for a role that may not contribute.
 */
export function openTasks(
  tasks: readonly DatedTask[],
  { personId, role }: Worker,
  until: LocalDate,
): readonly OpenTask[] {
  if (!may(role, 'contribute')) return []
  const mayEdit = may(role, 'edit')
  return tasks
    .filter(({ startsOn }) => startsOn <= until)
    .map((task) => ({
      task,
      isMine: isTaskOf(personId, task) || (task.isForEditors && mayEdit),
      isUnassigned: !task.isForEditors && isUnassigned(task),
    }))
    .filter(({ isMine, isUnassigned: isFree }) => isMine || (isFree && mayEdit))
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
