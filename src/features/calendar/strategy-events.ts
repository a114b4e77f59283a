import type { LocalDate } from '#domain/calendar/local-date.ts'
import {
  activitiesInUse,
  type LegalDeadline,
  type LivingActivity,
  legalDeadlines,
  reasonOf,
  type Strategy,
  scheduleOf,
  titleOf,
} from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodOf, routes } from '#routes'
import { calendarTexts } from './calendar.texts.ts'
import type { CalendarEvent } from './calendar-file.ts'

export interface EventSource {
  readonly strategy: Strategy
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
 * and the two dates that the law sets. What is done is left out.
 */
export function strategyEvents(source: EventSource): readonly CalendarEvent[] {
  const { strategy, today } = source
  const schedule = scheduleOf(strategy, today)
  const open = activitiesInUse(strategy, schedule).filter(
    (activity) => !activity.isDone && !activity.isClosed,
  )
  return [
    ...open.map((activity) => activityEvent(source, activity)),
    ...legalDeadlines(strategy, schedule).map(({ kind, date }) => lawEvent(source, kind, date)),
  ]
}

function activityEvent(source: EventSource, activity: LivingActivity): CalendarEvent {
  const { strategy, language } = source
  const text = calendarTexts[language]
  const title = titleOf(activity, language)
  const isWork = activity.kind === 'work'
  return {
    id: `${strategy.id}-${activity.key}`,
    title: placedTitle(source, isWork ? text.due(title) : title),
    description: reasonOf(activity, language),
    url: overviewUrl(source),
    startsOn: isWork ? activity.endsOn : activity.startsOn,
    endsOn: activity.endsOn,
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
