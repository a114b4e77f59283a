import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { versionMark } from '#features/process/index.ts'
import { fullDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { calendarChangeTexts } from './calendar-change.texts.ts'
import type { ScheduleEffect } from './changed-calendar.ts'
import { EffectSection, TakeIntoUse } from './effect.page.tsx'
import { type MeetingFacts, meetingHref, meetingTitle, placeOf } from './meeting-facts.ts'
import { notesOnHappened, notesOnMove } from './meeting-notes.ts'

export interface MoveMeetingPageProps {
  readonly facts: MeetingFacts
  /** The new day as it was typed. */
  readonly typed: string
  readonly errors: readonly FieldError[]
  /** The day that was asked for, and what it moves; null before one is. */
  readonly move: { readonly to: LocalDate; readonly effect: ScheduleEffect } | null
  readonly isConflict: boolean
}

/** A new day for a meeting: first what it moves, then the press that stores it. */
export function MoveMeetingPage(props: MoveMeetingPageProps): VNode {
  const { facts, typed, errors, move, isConflict } = props
  const { view, meeting } = facts
  const { language } = view
  const text = calendarChangeTexts[language].move
  const action = routes.moveMeeting.href({ ...placeOf(view), meetingId: meeting.id })
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isConflict ? (
        <Notice kind="warning" role="alert">
          <p>{text.changedMeanwhile}</p>
        </Notice>
      ) : null}
      <h1>{text.title(meetingTitle(meeting, language))}</h1>
      <p class="st-lead">{text.intro}</p>
      {move ? null : <Notes facts={facts} notes={notesOnHappened(view, meeting)} />}
      <Form language={language} method="get" action={action}>
        <Field
          type="date"
          name="dato"
          label={text.date}
          value={typed}
          error={errors.find(({ name }) => name === 'dato')?.message}
        />
        <div class="st-actions">
          <Button variant={move ? 'secondary' : 'primary'}>{text.show}</Button>
        </div>
      </Form>
      {move ? <Preview {...props} move={move} /> : null}
    </>
  )
}

function Preview({
  facts,
  move,
}: MoveMeetingPageProps & { move: NonNullable<MoveMeetingPageProps['move']> }): VNode {
  const { view, meeting } = facts
  const { language } = view
  const text = calendarChangeTexts[language].move
  const action = routes.moveMeeting.href({ ...placeOf(view), meetingId: meeting.id })
  return (
    <>
      <section class="st-section">
        <h2>{text.heading(fullDate(meeting.date, language), fullDate(move.to, language))}</h2>
        <Notes facts={facts} notes={notesOnMove(view, meeting, move.to)} />
        <p>{calendarChangeTexts[language].notes.content}</p>
      </section>
      <EffectSection language={language} effect={move.effect} />
      <Form language={language} action={action}>
        <input type="hidden" name="version" value={versionMark(view.strategy)} />
        <input type="hidden" name="dato" value={move.to} />
        {move.effect.changes.length > 0 ? (
          <TakeIntoUse view={view} checked={view.changes.length === 0} />
        ) : null}
        <div class="st-actions">
          <Button variant="primary">{text.confirm}</Button>
          <LinkButton variant="tertiary" href={meetingHref(facts)}>
            {text.cancel}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}

function Notes({ facts, notes }: { facts: MeetingFacts; notes: readonly string[] }): VNode | null {
  if (notes.length === 0) return null
  const { view } = facts
  const text = calendarChangeTexts[view.language].notes
  return (
    <Notice kind="warning">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {notesOnHappened(view, facts.meeting).length > 0 ? (
        <p>
          <a class="ds-link" href={routes.progressDates.href(placeOf(view))}>
            {text.correctDates}
          </a>
        </p>
      ) : null}
    </Notice>
  )
}
