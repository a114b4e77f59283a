import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import {
  type DatedTask,
  type LegalDeadline,
  legalDeadlines,
  openTasks,
  type StrategyAtWork,
  scheduleOf,
  tasksAtWork,
  type Worker,
} from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import { periodOf } from '#routes'
import { mondayOf } from './reminder-slots.ts'

/** Where work is: a municipality and one of its strategies. */
export interface Place {
  readonly strategyId: string
  readonly name: string
  readonly slug: string
  readonly period: string
}

export interface PlacedTask {
  readonly place: Place
  readonly task: DatedTask
  /** Nobody has it; told to those who can see to it that somebody takes it. */
  readonly needsSomebody: boolean
}

export interface PlacedDeadline extends LegalDeadline {
  readonly place: Place
}

/** What a person has to do, in one municipality or in several. */
export interface Work {
  readonly tasks: readonly PlacedTask[]
  readonly legal: readonly PlacedDeadline[]
}

export function joined(left: Work, right: Work): Work {
  return { tasks: [...left.tasks, ...right.tasks], legal: [...left.legal, ...right.legal] }
}

/** The last day that a letter looks ahead to: the Sunday after this week and the next two. */
export function horizonOf(today: LocalDate): LocalDate {
  return addDays(mondayOf(today), 20)
}

/**
 * The work with one strategy of a municipality, computed once for all its people. Where one person is alone, what
 * nobody has taken is simply theirs.
 */
export function workIn(
  atWork: StrategyAtWork,
  place: Omit<Place, 'strategyId' | 'period'>,
  today: LocalDate,
  isAlone: boolean,
): (worker: Worker) => Work {
  const { strategy } = atWork
  const dated = tasksAtWork(atWork, today)
  const legal = legalDeadlines(strategy, scheduleOf(strategy, today))
  const here = { ...place, strategyId: strategy.id, period: periodOf(strategy.term) }
  return (worker) => ({
    tasks: openTasks(dated, worker, horizonOf(today)).map(({ task, isUnassigned }) => ({
      place: here,
      task,
      needsSomebody: isUnassigned && !isAlone,
    })),
    legal: may(worker.role, 'edit') ? legal.map((one) => ({ ...one, place: here })) : [],
  })
}

/** `due`: the last day of a piece of work. `held`: the day of a meeting or of one decision. */
export type DayKind = 'due' | 'held' | 'starts' | 'ends'

export interface TaskDay {
  readonly kind: DayKind
  readonly date: LocalDate
}

/** The days of a task that a person must keep, in order. */
export function daysOf({ kind, startsOn, endsOn }: DatedTask): readonly TaskDay[] {
  if (kind === 'work') return [{ kind: 'due', date: endsOn }]
  if (kind !== 'period' || startsOn === endsOn) return [{ kind: 'held', date: startsOn }]
  return [
    { kind: 'starts', date: startsOn },
    { kind: 'ends', date: endsOn },
  ]
}

/** The day that comes next, or the last one when all have been. */
export function nextDay(task: DatedTask, today: LocalDate): TaskDay {
  const days = daysOf(task)
  const last = days.at(-1) ?? { kind: 'due', date: task.endsOn }
  return days.find(({ date }) => date >= today) ?? last
}
