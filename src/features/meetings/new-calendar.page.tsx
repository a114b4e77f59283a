import type { ComponentChildren, VNode } from 'preact'
import type { Body, Meeting } from '#domain/process.ts'
import type { CalendarComparison } from '#domain/schedule/compare-calendars.ts'
import {
  type CalendarProblem,
  MeetingCalendarFields,
  type ProcessView,
  processTexts,
  versionMark,
} from '#features/process/index.ts'
import { fullDate, longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { CheckboxGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { calendarChangeTexts } from './calendar-change.texts.ts'
import type { ScheduleEffect } from './changed-calendar.ts'
import { EffectSection, TakeIntoUse } from './effect.page.tsx'
import { bodyName, factsOf, meetingTitle, placeOf } from './meeting-facts.ts'
import { notesOnHappened, notesOnMove } from './meeting-notes.ts'
import type { MeetingContents } from './meetings.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'
import { type ComparedMeeting, writeCalendarLines } from './new-calendar.ts'

export interface CalendarFormProps {
  readonly view: ProcessView
  readonly values: { readonly meetings: string; readonly defaultBody: string }
  readonly errors: readonly FieldError[]
  readonly unread: readonly CalendarProblem[]
}

/** Asks for the calendar as it is now. */
export function NewCalendarPage(props: CalendarFormProps): VNode {
  const { language } = props.view
  const text = calendarChangeTexts[language].calendar
  return (
    <>
      <ErrorSummary language={language} errors={props.errors} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <CalendarForm {...props} variant="primary" />
    </>
  )
}

function CalendarForm(props: CalendarFormProps & { variant: 'primary' | 'secondary' }): VNode {
  const { view, values, errors, unread, variant } = props
  const { language } = view
  const text = calendarChangeTexts[language].calendar
  return (
    <Form
      language={language}
      action={routes.newMeetingCalendar.href(placeOf(view))}
      encoding="multipart"
    >
      <MeetingCalendarFields
        language={language}
        label={text.paste}
        {...{ values, errors, unread }}
      />
      <div class="st-actions">
        <Button variant={variant}>{text.compare}</Button>
      </div>
    </Form>
  )
}

export interface CalendarPreviewProps extends CalendarFormProps {
  readonly calendar: readonly Meeting[]
  readonly comparison: CalendarComparison<ComparedMeeting>
  readonly contents: MeetingContents
  /** The ids of the gone ones that are ticked to be removed. */
  readonly ticked: readonly string[]
  readonly effect: ScheduleEffect
  readonly isConflict: boolean
}

/** What the new calendar moves, adds and leaves out, and what that does to the schedule. */
export function CalendarPreviewPage(props: CalendarPreviewProps): VNode {
  const { view, comparison, effect, isConflict } = props
  const { language } = view
  const text = calendarChangeTexts[language].calendar
  const { moved, added, gone, kept, untouched } = comparison
  const isSame = moved.length + added.length + gone.length === 0
  return (
    <>
      {isConflict ? (
        <Notice kind="warning" role="alert">
          <p>{text.changedMeanwhile}</p>
        </Notice>
      ) : null}
      <h1>{text.previewTitle}</h1>
      <p class="st-lead">{coversText(props)}</p>
      {isSame ? (
        <Notice kind="info">
          <p>{text.nothing}</p>
        </Notice>
      ) : (
        <Form language={language} action={routes.acceptMeetingCalendar.href(placeOf(view))}>
          <input type="hidden" name="version" value={versionMark(view.strategy)} />
          <input type="hidden" name="calendar" value={writeCalendarLines(props.calendar)} />
          <MovedSection {...props} />
          <AddedSection {...props} />
          <GoneSection {...props} />
          <EffectSection language={language} effect={effect} />
          {effect.changes.length > 0 ? (
            <TakeIntoUse view={view} checked={view.changes.length === 0} />
          ) : null}
          <div class="st-actions">
            <Button variant="primary">{text.accept}</Button>
            <LinkButton variant="tertiary" href={routes.meetings.href(placeOf(view))}>
              {calendarChangeTexts[language].move.cancel}
            </LinkButton>
          </div>
        </Form>
      )}
      <Quiet view={view} heading={text.kept} meetings={kept} />
      <Quiet view={view} heading={text.untouched} meetings={untouched} />
      <Details summary={text.again}>
        <CalendarForm {...props} variant="secondary" />
      </Details>
    </>
  )
}

function coversText({ view, calendar }: CalendarPreviewProps): string {
  const { language } = view
  const names: Readonly<Record<Body, string>> = processTexts[language].bodies
  const bodies = [...new Set(calendar.map(({ body }) => names[body]))]
  const days = calendar.map(({ date }) => date).toSorted()
  const [first] = days
  const last = days.at(-1)
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(bodies)
  return first && last
    ? calendarChangeTexts[language].calendar.covers(
        list,
        longDate(first, language),
        longDate(last, language),
      )
    : ''
}

function MovedSection({ view, comparison, contents }: CalendarPreviewProps): VNode | null {
  const { moved } = comparison
  if (moved.length === 0) return null
  const { language } = view
  const { columns, ...text } = calendarChangeTexts[language].calendar
  return (
    <section class="st-section">
      <h2>{text.moved}</h2>
      <DataTable
        caption={text.moved}
        captionHidden
        stacked
        columns={[
          { label: columns.meeting },
          { label: columns.from },
          { label: columns.to },
          { label: columns.meaning },
        ]}
        rows={moved.map(({ meeting, to }) => [
          bodyName(meeting, language),
          fullDate(meeting.date, language),
          <strong key="to">{fullDate(to, language)}</strong>,
          meaningOf({ view, meeting, contents, notes: notesOnMove(view, meeting, to) }),
        ])}
      />
    </section>
  )
}

function AddedSection({ view, comparison }: CalendarPreviewProps): VNode | null {
  const { added } = comparison
  if (added.length === 0) return null
  const { language } = view
  const text = calendarChangeTexts[language].calendar
  const { bodyLabels } = processTexts[language]
  return (
    <section class="st-section">
      <h2>{text.added}</h2>
      <ul class="st-plain-list">
        {added.map(({ body, date }) => (
          <li key={`${body} ${date}`}>
            {bodyLabels[body]} {fullDate(date, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function GoneSection({ view, comparison, contents, ticked }: CalendarPreviewProps): VNode | null {
  const { gone } = comparison
  if (gone.length === 0) return null
  const { language } = view
  const text = calendarChangeTexts[language].calendar
  return (
    <section class="st-section">
      <h2>{text.gone}</h2>
      <CheckboxGroup
        name="remove"
        legend={text.goneLegend}
        description={text.goneHelp}
        values={ticked}
        choices={gone.map((meeting) => ({
          value: meeting.id,
          label: `${bodyName(meeting, language)} ${fullDate(meeting.date, language)}`,
          description: meaningOf({ view, meeting, contents, notes: notesOnGone(view, meeting) }),
        }))}
      />
      <Button size="sm" formAction={routes.newMeetingCalendar.href(placeOf(view))}>
        {text.recalculate}
      </Button>
    </section>
  )
}

function notesOnGone(view: ProcessView, meeting: ComparedMeeting): readonly string[] {
  const text = calendarChangeTexts[view.language]
  const isChosen =
    meeting.body === 'kommunestyre' && view.strategy.process.councilMeetingOn === meeting.date
  return [
    ...(meeting.isHeld ? [text.calendar.meanings.held] : []),
    ...notesOnHappened(view, meeting),
    ...(isChosen ? [text.notes.chosenGone] : []),
  ]
}

/**
 * What a meeting is to the process, what lies in it, and what must be known before it changes; null
 * when there is nothing to say.
 */
function meaningOf({
  view,
  meeting,
  contents,
  notes,
}: Pick<CalendarPreviewProps, 'view' | 'contents'> & {
  meeting: ComparedMeeting
  notes: readonly string[]
}): VNode | null {
  const { language } = view
  const text = calendarChangeTexts[language].calendar.meanings
  const { marks } = meetingsTexts[language]
  const content = contents.get(meeting.id)
  const { roles } = factsOf(view, meeting)
  const sentences: readonly ComponentChildren[] = [
    ...(roles.length > 0
      ? [<strong key="roles">{capitalised(roles.map((role) => marks[role]).join(', '))}.</strong>]
      : []),
    ...(content && content.items > 0 ? [text.items(content.items)] : []),
    ...(content?.hasMinutes ? [text.minutes] : []),
    ...(content && content.papers > 0 ? [text.papers] : []),
    ...notes,
  ]
  if (sentences.length === 0) return null
  return (
    <span>
      {sentences.map((sentence, index) => (
        <>
          {index > 0 ? ' ' : ''}
          {sentence}
        </>
      ))}
    </span>
  )
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function Quiet({
  view,
  heading,
  meetings,
}: {
  view: ProcessView
  heading: string
  meetings: readonly ComparedMeeting[]
}): VNode | null {
  if (meetings.length === 0) return null
  const { language } = view
  return (
    <Details
      summary={heading}
      count={calendarChangeTexts[language].calendar.count(meetings.length)}
    >
      <ul class="st-plain-list">
        {meetings.map((meeting) => (
          <li key={meeting.id}>{meetingTitle(meeting, language)}</li>
        ))}
      </ul>
    </Details>
  )
}
