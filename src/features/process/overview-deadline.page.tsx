import type { VNode } from 'preact'
import { daysBetween, type LocalDate } from '#domain/calendar/local-date.ts'
import { longDate } from '#platform/i18n/format.ts'
import { DaysLeft } from '#ui/days-left.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'

/** The deadline with the days left, the council meeting, and when the proposal must be public. */
export function Deadline({ view }: { view: ProcessView }): VNode {
  const { language, schedule, strategy, today } = view
  const text = processTexts[language].overview
  const say = (date: LocalDate) => longDate(date, language)
  const isExpected = strategy.process.constitutedOn === null
  const isProvisional = !strategy.meetings.some(
    (meeting) => meeting.date === schedule.councilMeetingOn,
  )
  const rows = [
    {
      label: isExpected ? text.adoptByExpected : text.adoptBy,
      value: schedule.adoptBy ? say(schedule.adoptBy) : text.noDeadline,
    },
    strategy.process.adoptedOn
      ? { label: text.adopted, value: say(strategy.process.adoptedOn) }
      : {
          label: text.meeting,
          value: `${say(schedule.councilMeetingOn)}${isProvisional ? ` (${text.provisional})` : ''}`,
        },
    {
      label: text.reserve,
      value: schedule.reserveMeetingOn ? say(schedule.reserveMeetingOn) : text.noReserve,
    },
    {
      label: text.publishBy,
      value: (
        <>
          {text.publishBySafe(say(schedule.publishBySafe))}
          <span class="st-note st-deadline__note">
            {text.publishByLaw(say(schedule.publishByLaw))}
          </span>
        </>
      ),
    },
  ]
  return (
    <aside class="st-deadline" aria-label={text.adoptBy}>
      {schedule.adoptBy && !strategy.process.adoptedOn ? (
        <Countdown view={view} adoptBy={schedule.adoptBy} today={today} />
      ) : null}
      <SummaryList rows={rows} />
    </aside>
  )
}

function Countdown({
  view,
  adoptBy,
  today,
}: {
  view: ProcessView
  adoptBy: LocalDate
  today: LocalDate
}): VNode {
  const text = processTexts[view.language].overview
  const days = daysBetween(today, adoptBy)
  if (days === 0) return <DaysLeft value={0} unit={text.deadlineToday} tone="soon" />
  return days > 0 ? (
    <DaysLeft value={days} unit={text.daysLeft(days)} tone={days <= 90 ? 'soon' : 'calm'} />
  ) : (
    <DaysLeft value={-days} unit={text.daysPast(-days)} tone="past" />
  )
}
