import { easterSunday } from '#domain/calendar/holidays.ts'
import { isoWeeksIn, mondayOfIsoWeek } from '#domain/calendar/iso-week.ts'
import {
  addDays,
  dateOf,
  earliest,
  type LocalDate,
  latest,
  partsOf,
} from '#domain/calendar/local-date.ts'
import { steps } from '#domain/process.ts'
import { dayAndMonth, longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { TimelineMeeting, TimelineModel, TimelineShade } from '#ui/timeline/timeline-model.ts'
import type { LivingActivity } from './living-activity.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { stepStates } from './process-state.ts'
import { stepTexts, titleOf } from './schedule-sentences.ts'
import type { StoredMeeting } from './strategy.sql.ts'

/** The process as the timeline draws it: all its activities, or those that are asked for. */
export function timelineModel(
  view: ProcessView,
  drawn: readonly LivingActivity[] = view.activities,
): TimelineModel {
  const { language, schedule, strategy, activities, today } = view
  const text = processTexts[language]
  const states = stepStates(activities, today)
  const first = activities.reduce(
    (best, activity) => earliest(best, activity.startsOn),
    schedule.councilMeetingOn,
  )
  // A meeting after the deadline is drawn too.
  const last = latest(schedule.adoptBy ?? schedule.councilMeetingOn, schedule.councilMeetingOn)
  const say = (date: LocalDate) => longDate(date, language)
  return {
    language,
    title: text.timeline.caption,
    description: text.timeline.alternative(say(first), say(last), say(schedule.councilMeetingOn)),
    from: first,
    to: last,
    today,
    deadline: schedule.adoptBy,
    steps: steps.map((number) => ({
      number,
      title: stepTexts[language][number].title,
      state: states.get(number) ?? 'ahead',
    })),
    activities: drawn.map((activity) => ({
      step: activity.step,
      title: titleOf(activity, language),
      startsOn: activity.startsOn,
      endsOn: activity.endsOn,
      kind: activity.kind,
      happened: activity.isDone,
    })),
    meetings: strategy.meetings
      .filter((meeting) => meeting.date >= first && meeting.date <= addDays(last, 31))
      .map((meeting) => timelineMeeting(meeting, view)),
    shaded: shadedPeriods(first, last, strategy.closedWeeks, language),
  }
}

// The label of the chosen meeting and the reserve is written in the figure, the others are tooltips.
function timelineMeeting(meeting: StoredMeeting, view: ProcessView): TimelineMeeting {
  const { schedule, language } = view
  const { bodyLabels, timeline } = processTexts[language]
  const { body, date } = meeting
  const day = dayAndMonth(date, language)
  if (body !== 'kommunestyre') {
    return { date, label: meeting.label || bodyLabels[body], kind: 'committee' }
  }
  if (date === schedule.councilMeetingOn)
    return { date, label: timeline.chosen(day), kind: 'chosen' }
  if (date === schedule.reserveMeetingOn)
    return { date, label: timeline.reserve(day), kind: 'reserve' }
  return { date, label: bodyLabels[body], kind: 'council' }
}

function shadedPeriods(
  first: LocalDate,
  last: LocalDate,
  closedWeeks: readonly number[],
  language: Language,
): readonly TimelineShade[] {
  const { summer, christmas, easter } = processTexts[language].timeline
  const shades: TimelineShade[] = []
  for (let year = partsOf(first).year; year <= partsOf(last).year; year += 1) {
    shades.push(...summerBands(year, closedWeeks, summer))
    const easterDay = easterSunday(year)
    shades.push({ from: addDays(easterDay, -6), to: addDays(easterDay, 1), label: easter })
    shades.push({ from: dateOf(year, 12, 24), to: dateOf(year + 1, 1, 1), label: christmas })
  }
  return shades.filter((shade) => shade.to >= first && shade.from <= last)
}

// Neighbouring weeks are one band.
function summerBands(
  year: number,
  weeks: readonly number[],
  label: string,
): readonly TimelineShade[] {
  const bands: TimelineShade[] = []
  for (const week of weeks.filter((one) => one <= isoWeeksIn(year))) {
    const monday = mondayOfIsoWeek(year, week)
    const previous = bands.at(-1)
    const sunday = addDays(monday, 6)
    if (previous && addDays(previous.to, 1) === monday)
      bands[bands.length - 1] = { ...previous, to: sunday }
    else bands.push({ from: monday, to: sunday, label })
  }
  return bands
}
