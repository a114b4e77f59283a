import type { VNode } from 'preact'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { safeHref } from '#ui/safe-href.ts'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { type MeetingFacts, placeOf } from './meeting-facts.ts'
import type { Minutes } from './meetings.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'

/** The minutes as they were typed, and the version they were filled in from. */
export interface MinutesValues {
  readonly url: string
  readonly note: string
  readonly version: string
  /** Somebody else stored something while this was typed. */
  readonly isConflict: boolean
}

export interface MinutesSectionProps {
  readonly facts: MeetingFacts
  readonly minutes: Minutes
  readonly minutesForm: MinutesValues
  readonly errors: readonly FieldError[]
}

export const minutesAnchor = 'motebok'

/** Where the minutes lie, and what was noted in the meeting. */
export function MinutesSection(props: MinutesSectionProps): VNode | null {
  const { facts, minutes, minutesForm, errors } = props
  const { view, meeting, isHeld } = facts
  const text = meetingsTexts[view.language].minutes
  const link = minutes.url === null ? undefined : safeHref(minutes.url)
  const isWritten = minutes.url !== null || minutes.note !== ''
  if (!isHeld && !isWritten && !minutesForm.isConflict && errors.length === 0) {
    return view.mayEdit ? <MinutesAhead {...props} /> : null
  }
  return (
    <section class="st-section" id={minutesAnchor}>
      <h2>{text.heading}</h2>
      {minutesForm.isConflict ? (
        <Notice kind="warning" role="alert">
          <p>{text.changedMeanwhile}</p>
        </Notice>
      ) : null}
      <p>{isPolitical(meeting) ? text.intro : text.introOther}</p>
      {link ? (
        <p>
          <a class="ds-link" href={link}>
            {text.open}
            <span class="ds-sr-only"> {longDate(meeting.date, view.language)}</span>
          </a>
        </p>
      ) : null}
      {view.mayEdit ? <MinutesForm {...props} /> : <p class="st-agenda__text">{minutes.note}</p>}
    </section>
  )
}

/** Before the meeting there is nothing to note yet: the form waits, folded. */
function MinutesAhead(props: MinutesSectionProps): VNode {
  const { view, meeting } = props.facts
  const text = meetingsTexts[view.language].minutes
  return (
    <section class="st-section">
      <Details summary={text.heading} id={minutesAnchor}>
        <p>{isPolitical(meeting) ? text.intro : text.introOther}</p>
        <MinutesForm {...props} />
      </Details>
    </section>
  )
}

function isPolitical({ body }: MeetingFacts['meeting']): boolean {
  return ['kommunestyre', 'formannskap', 'planutvalg'].includes(body)
}

function MinutesForm({ facts, minutes, minutesForm, errors }: MinutesSectionProps): VNode {
  const { view, meeting } = facts
  const { language } = view
  const text = meetingsTexts[language].minutes
  const where = { ...placeOf(view), meetingId: meeting.id }
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  const beside = (label: string, typed: string, stored: string, field: VNode) =>
    minutesForm.isConflict && typed !== stored ? (
      <StoredBeside language={language} label={label} stored={stored}>
        {field}
      </StoredBeside>
    ) : (
      field
    )
  return (
    <Form
      language={language}
      action={routes.meetingMinutes.href(where)}
      keepAs={`motebok-${meeting.id}`}
    >
      <input type="hidden" name="version" value={minutesForm.version} />
      {beside(
        text.url,
        minutesForm.url,
        minutes.url ?? '',
        <Field
          type="url"
          name="minutesUrl"
          label={text.url}
          description={text.urlHelp}
          value={minutesForm.url}
          error={errorOf('minutesUrl')}
        />,
      )}
      {beside(
        text.note,
        minutesForm.note,
        minutes.note,
        <TextareaField
          name="minutesNote"
          label={text.note}
          value={minutesForm.note}
          error={errorOf('minutesNote')}
          rows={4}
        />,
      )}
      <Button>{text.save}</Button>
    </Form>
  )
}
