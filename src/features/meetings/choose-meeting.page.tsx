import type { VNode } from 'preact'
import { daysBetween } from '#domain/calendar/local-date.ts'
import type { MeetingChoice } from '#domain/schedule/meeting-choice.ts'
import { type ProcessView, type StoredMeeting, versionMark } from '#features/process/index.ts'
import { fullDate, longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { ScheduleEffect } from './changed-calendar.ts'
import { chooseMeetingTexts } from './choose-meeting.texts.ts'
import { EffectSection } from './effect.page.tsx'

export interface ChooseMeetingProps {
  readonly view: ProcessView
  readonly meeting: StoredMeeting
  readonly choice: MeetingChoice
  /** What the choice changes in the schedule. */
  readonly effect: ScheduleEffect
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
      <EffectSection language={language} effect={props.effect} />
      {view.mayEdit ? <Choose {...props} /> : null}
      <p>
        <a class="ds-link" href={routes.meetings.href(where)}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function Asks({ view, choice, effect, meeting }: ChooseMeetingProps): VNode {
  const { language } = view
  const text = chooseMeetingTexts[language]
  const say = (date: Parameters<typeof longDate>[0]) => longDate(date, language)
  const listed = (dates: MeetingChoice['recommendBefore'], none: string) =>
    dates.length > 0 ? text.fits(dates.map(say).join(', ')) : none
  const { adoptBy, reserveMeetingOn } = effect.after
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
