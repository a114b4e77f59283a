import type { LocalDate } from '#domain/calendar/local-date.ts'
import {
  type DatedTask,
  type LegalDeadline,
  legalDeadlines,
  type Strategy,
  type StrategyAtWork,
  scheduleOf,
  tasksAtWork,
} from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodOf, routes } from '#routes'
import { calendarTexts } from './calendar.texts.ts'
import type { CalendarEvent } from './calendar-file.ts'

export interface EventSource extends StrategyAtWork {
  readonly slug: string
  readonly place: string
  readonly baseUrl: string
  readonly language: Language
  readonly today: LocalDate
  /** True names the municipality in each title, for a calendar that gathers several. */
  readonly withPlace: boolean
}

/**
 * The dates of a strategy for a calendar: meetings and periods on their days, work on its last day,
 * milestones of the planned work, the yearly status, and the two dates that the law sets. What is done is left out.
 */
export function strategyEvents(source: EventSource): readonly CalendarEvent[] {
  const { strategy, today } = source
  const legal = legalDeadlines(strategy, scheduleOf(strategy, today))
  return [
    ...tasksAtWork(source, today).map((task) => taskEvent(source, task)),
    ...legal.map(({ kind, date }) => lawEvent(source, kind, date)),
  ]
}

/** Counts up with everything that the events are made from. */
export function eventsVersion({ version, plannedWork }: Strategy): number {
  return version + plannedWork.version
}

function taskEvent(source: EventSource, task: DatedTask): CalendarEvent {
  const { strategy, language, slug, baseUrl } = source
  const text = calendarTexts[language]
  const title = task.title[language]
  const isWork = task.kind === 'work'
  const isActivity = task.source === 'activity'
  const where = { slug, period: periodOf(strategy.term) }
  return {
    id: `${strategy.id}-${task.key}`,
    title: placedTitle(source, isWork ? text.due(title) : title),
    description: task.reason[language],
    url: isActivity ? overviewUrl(source) : `${baseUrl}${task.href(where)}`,
    startsOn: isWork ? task.endsOn : task.startsOn,
    endsOn: task.endsOn,
  }
}

function lawEvent(
  source: EventSource,
  kind: LegalDeadline['kind'],
  date: LocalDate,
): CalendarEvent {
  const { title, description } = calendarTexts[source.language][kind]
  return {
    id: `${source.strategy.id}-${kind}`,
    title: placedTitle(source, title),
    description,
    url: overviewUrl(source),
    startsOn: date,
    endsOn: date,
  }
}

function placedTitle({ withPlace, place }: EventSource, title: string): string {
  return withPlace ? `${place}: ${title}` : title
}

function overviewUrl({ baseUrl, slug, strategy }: EventSource): string {
  return `${baseUrl}${routes.overview.href({ slug, period: periodOf(strategy.term) })}`
}
