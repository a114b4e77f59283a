import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import {
  daysOf,
  type PlacedDeadline,
  type PlacedTask,
  type TaskDay,
  type Work,
} from './person-work.ts'

/** A deadline that a person is to be reminded of, once. */
export type DueDeadline = { readonly subject: string; readonly date: LocalDate } & (
  | { readonly placed: PlacedTask; readonly day: TaskDay }
  | { readonly legal: PlacedDeadline }
)

/** From which day on deadlines are told of, and how many days ahead. */
export interface Window {
  readonly from: LocalDate
  readonly today: LocalDate
  readonly daysBefore: number
}

/**
 * The deadlines of the window, the first on top. A deadline that moves to another day is a new one:
 * what makes it come once is its subject and its date together.
 */
export function dueDeadlines(work: Work, { from, today, daysBefore }: Window): DueDeadline[] {
  const last = addDays(today, daysBefore)
  const ofTasks = work.tasks.flatMap((placed) =>
    daysOf(placed.task).map((day) => ({
      subject: `${placed.place.strategyId}:${placed.task.key}`,
      date: day.date,
      placed,
      day,
    })),
  )
  const ofLaw = work.legal.map((legal) => ({
    subject: `${legal.place.strategyId}:law:${legal.kind}`,
    date: legal.date,
    legal,
  }))
  return [...ofTasks, ...ofLaw]
    .filter(({ date }) => date >= from && date <= last)
    .sort((left, right) => left.date.localeCompare(right.date))
}
