import type { VNode } from 'preact'
import { daysBetween } from '#domain/calendar/local-date.ts'
import type { ScheduleChange } from '#domain/schedule/compare-schedules.ts'
import type { MeetingChoice } from '#domain/schedule/meeting-choice.ts'
import type { Schedule, ScheduleWarning } from '#domain/schedule/schedule-types.ts'
import {
  activityTitle,
  type ProcessView,
  periodText,
  processTexts,
  type StoredMeeting,
  versionMark,
  warningSentence,
} from '#features/process/index.ts'
import { fullDate, longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { chooseMeetingTexts } from './choose-meeting.texts.ts'

export interface ChooseMeetingProps {
  readonly view: ProcessView
  readonly meeting: StoredMeeting
  readonly choice: MeetingChoice
  /** The schedule with this meeting chosen, and what that changes in the one of today. */
  readonly schedule: Schedule
  readonly changes: readonly ScheduleChange[]
  /** Somebody changed the strategy after the page was opened. */
  readonly isConflict: boolean
}

/** What it asks for to adopt in one council meeting, before anybody chooses it. */
export function ChooseMeetingPage(props: ChooseMeetingProps): VNode {
  const { view, meeting, isConflict } = props
  const { language, schedule } = view
  const text = chooseMeetingTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      {isConflict ? (
        <Notice kind="warning" role="alert">
          <p>{text.changed}</p>
        </Notice>
      ) : null}
      <h1>{text.title(longDate(meeting.date, language))}</h1>
      <p class="st-lead">{text.intro(fullDate(meeting.date, language))}</p>
      {schedule.councilMeetingOn === meeting.date ? <p>{text.chosen}</p> : null}
      <section class="st-section">
        <h2>{text.asks}</h2>
        <Asks {...props} />
      </section>
      <section class="st-section">
        <h2>{text.moves}</h2>
        <Moves {...props} />
      </section>
      <Warnings {...props} />
      {view.mayEdit ? <Choose {...props} /> : null}
      <p>
        <a class="ds-link" href={routes.meetings.href(where)}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function Asks({ view, choice, schedule, meeting }: ChooseMeetingProps): VNode {
  const { language } = view
  const text = chooseMeetingTexts[language]
  const say = (date: Parameters<typeof longDate>[0]) => longDate(date, language)
  const listed = (dates: MeetingChoice['recommendBefore'], none: string) =>
    dates.length > 0 ? text.fits(dates.map(say).join(', ')) : none
  const { adoptBy, reserveMeetingOn } = schedule
  const days = adoptBy ? daysBetween(meeting.date, adoptBy) : null
  return (
    <SummaryList
      rows={[
        {
          label: text.publish,
          value: text.publishValue(say(choice.publishBySafe), say(choice.publishByLaw)),
        },
        {
          label: text.recommendFirst,
          value: `${choice.isSummerBetween ? text.beforeSummer(say(choice.publishBySafe)) : text.before(say(choice.publishBySafe))} ${listed(choice.recommendBefore, text.none)}`,
        },
        {
          label: text.publicationFirst,
          value: `${text.after} ${listed(choice.recommendAfter, text.noneAfter)}`,
        },
        ...(adoptBy && days !== null
          ? [{ label: text.toDeadline, value: toDeadline(days, say(adoptBy), text) }]
          : []),
        { label: text.reserve, value: reserveMeetingOn ? say(reserveMeetingOn) : text.noReserve },
      ]}
    />
  )
}

function toDeadline(days: number, deadline: string, text: (typeof chooseMeetingTexts)['nb']) {
  if (days === 0) return text.onDeadline(deadline)
  return days > 0 ? text.daysBefore(days, deadline) : text.daysAfter(-days, deadline)
}

function Moves({ view, changes }: ChooseMeetingProps): VNode {
  const { language } = view
  const text = chooseMeetingTexts[language]
  const { progress } = processTexts[language]
  if (changes.length === 0) return <p>{text.movesNothing}</p>
  return (
    <DataTable
      caption={text.moves}
      captionHidden
      stacked
      columns={[
        { label: progress.columns.activity },
        { label: progress.before },
        { label: progress.after },
      ]}
      rows={changes.map((change) => [
        activityTitle(change.key, language),
        change.before ? periodText(change.before, language) : progress.added,
        change.after ? periodText(change.after, language) : progress.removed,
      ])}
    />
  )
}

function Warnings({ view, schedule }: ChooseMeetingProps): VNode | null {
  const { language } = view
  const text = chooseMeetingTexts[language]
  const say = (warning: ScheduleWarning) => warningSentence(warning, language)
  const before = view.schedule.warnings.map(say)
  const after = schedule.warnings.map(say)
  const lists = [
    { title: text.newWarnings, items: after.filter((one) => !before.includes(one)) },
    { title: text.goneWarnings, items: before.filter((one) => !after.includes(one)) },
  ].filter(({ items }) => items.length > 0)
  if (lists.length === 0) return null
  return (
    <>
      {lists.map(({ title, items }) => (
        <section key={title} class="st-section">
          <h2>{title}</h2>
          <ul class="ds-list">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Choose({ view, meeting }: ChooseMeetingProps): VNode {
  const { language, strategy } = view
  const text = chooseMeetingTexts[language]
  const where = { slug: view.member.slug, period: view.period, meetingId: meeting.id }
  const isChosen = strategy.process.councilMeetingOn === meeting.date
  return (
    <Form language={language} action={routes.chooseMeeting.href(where)}>
      <input type="hidden" name="version" value={versionMark(strategy)} />
      <div class="st-actions">
        {isChosen ? (
          <Button name="release" value="ja">
            {text.release}
          </Button>
        ) : (
          <Button variant="primary">{text.choose}</Button>
        )}
      </div>
    </Form>
  )
}
