import { mondayOfIsoWeek } from '#domain/calendar/iso-week.ts'
import { addDays, earliest, type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import { steps } from '#domain/process.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { TimelineModel, TimelineShade } from '#ui/timeline/timeline-model.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { stepStates } from './process-state.ts'
import { activityTitle, stepTexts } from './schedule-sentences.ts'

/** The process as the timeline draws it. */
export function timelineModel(view: ProcessView): TimelineModel {
  const { language, schedule, strategy, activities, today } = view
  const text = processTexts[language]
  const states = stepStates(activities, today)
  const first = activities.reduce(
    (best, activity) => earliest(best, activity.startsOn),
    schedule.councilMeetingOn,
  )
  const last = schedule.adoptBy ?? schedule.councilMeetingOn
  const say = (date: LocalDate) => longDate(date, language)
  return {
    language,
    title: text.plan.timelineCaption,
    description: text.plan.timelineAlternative(
      say(first),
      say(last),
      say(schedule.councilMeetingOn),
    ),
    from: first,
    to: last,
    today,
    deadline: schedule.adoptBy,
    steps: steps.map((number) => ({
      number,
      title: stepTexts[language][number].title,
      state: states.get(number) ?? 'ahead',
    })),
    activities: activities.map((activity) => ({
      step: activity.step,
      title: activityTitle(activity.key, language),
      startsOn: activity.startsOn,
      endsOn: activity.endsOn,
      kind: activity.kind,
      happened: activity.isDone,
    })),
    meetings: strategy.meetings
      .filter((meeting) => meeting.date >= first && meeting.date <= addDays(last, 31))
      .map((meeting) => ({
        date: meeting.date,
        label: text.bodyLabels[meeting.body],
        kind:
          meeting.body !== 'kommunestyre'
            ? ('committee' as const)
            : meeting.date === schedule.councilMeetingOn
              ? ('chosen' as const)
              : meeting.date === schedule.reserveMeetingOn
                ? ('reserve' as const)
                : ('council' as const),
      })),
    shaded: shadedPeriods(first, last, strategy.closedWeeks, language),
  }
}

const shadeLabels = {
  nb: { summer: 'Sommerstengt', christmas: 'Jul' },
  nn: { summer: 'Sommarstengt', christmas: 'Jul' },
}

function shadedPeriods(
  first: LocalDate,
  last: LocalDate,
  closedWeeks: readonly number[],
  language: 'nb' | 'nn',
): readonly TimelineShade[] {
  const shades: TimelineShade[] = []
  const labels = shadeLabels[language]
  for (let year = partsOf(first).year; year <= partsOf(last).year; year += 1) {
    for (const week of closedWeeks) {
      const monday = mondayOfIsoWeek(year, week)
      const previous = shades.at(-1)
      // Neighbouring weeks are one band.
      if (previous?.label === labels.summer && addDays(previous.to, 1) === monday) {
        shades[shades.length - 1] = { ...previous, to: addDays(monday, 6) }
      } else if (monday) {
        shades.push({ from: monday, to: addDays(monday, 6), label: labels.summer })
      }
    }
    shades.push({
      from: `${year}-12-24` as LocalDate,
      to: `${year + 1}-01-01` as LocalDate,
      label: labels.christmas,
    })
  }
  return shades.filter((shade) => shade.to >= first && shade.from <= last)
}
