import type { VNode } from 'preact'
import { bodies, startingPoints } from '#domain/process.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox, RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, FileField, SelectField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { type CalendarProblem, problemSentence } from './meeting-calendar-import.ts'
import { processTexts } from './process.texts.ts'
import type { StartValues } from './start-strategy.form.ts'

export interface StartPageProps {
  readonly language: Language
  readonly place: string
  readonly action: string
  readonly formToken: string
  readonly values: StartValues
  readonly errors: readonly FieldError[]
  readonly unread: readonly CalendarProblem[]
}

/** The five questions that start a strategy. */
export function StartPage(props: StartPageProps): VNode {
  const { language, values, errors } = props
  const text = processTexts[language].start
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <p class="st-eyebrow">{props.place}</p>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <Form
        language={language}
        action={props.action}
        encoding="multipart"
        keepAs="start-planstrategi"
      >
        <input type="hidden" name="formToken" value={props.formToken} />
        <Constitution {...props} />
        <Meetings {...props} />
        <section class="st-question">
          <h2>{text.startingPoint}</h2>
          <RadioGroup
            name="startingPoint"
            legend={<span class="ds-sr-only">{text.startingPoint}</span>}
            value={values.startingPoint}
            error={errorOf(errors, 'startingPoint')}
            choices={startingPoints.map((value) => ({
              value,
              label: text.startingPoints[value],
              description: text.startingPointHelp[value],
            }))}
          />
        </section>
        <section class="st-question">
          <h2>{text.hours}</h2>
          <Field
            name="hoursPerWeek"
            label={text.hoursPerWeek}
            value={values.hoursPerWeek}
            inputMode="decimal"
            size={6}
            unit={text.hoursUnit}
            error={errorOf(errors, 'hoursPerWeek')}
          />
          <Field
            name="closedWeeks"
            label={text.closedWeeks}
            description={text.closedWeeksHelp}
            value={values.closedWeeks}
            size={12}
            error={errorOf(errors, 'closedWeeks')}
          />
        </section>
        <section class="st-question">
          <h2>{text.leader}</h2>
          <Field
            name="leader"
            label={text.leaderHelp}
            value={values.leader}
            error={errorOf(errors, 'leader')}
          />
        </section>
        <Term {...props} />
        <div class="st-actions">
          <Button variant="primary">{text.submit}</Button>
        </div>
      </Form>
    </>
  )
}

function Constitution({ language, values, errors }: StartPageProps): VNode {
  const text = processTexts[language].start
  return (
    <section class="st-question">
      <h2>{text.constitution}</h2>
      <p>{text.constitutionHelp}</p>
      <RadioGroup
        name="held"
        legend={<span class="ds-sr-only">{text.constitution}</span>}
        value={values.held}
        error={errorOf(errors, 'held')}
        choices={[
          { value: 'ja', label: text.isHeld, description: text.isHeldHelp },
          { value: 'nei', label: text.isExpected, description: text.isExpectedHelp },
        ]}
      />
      <Field
        type="date"
        name="constitution"
        label={text.date}
        value={values.constitution}
        error={errorOf(errors, 'constitution')}
        required
      />
    </section>
  )
}

function Meetings({ language, values, errors, unread }: StartPageProps): VNode {
  const { start } = processTexts[language]
  return (
    <section class="st-question">
      <h2>{start.meetings}</h2>
      <p>{start.meetingsHelp}</p>
      <MeetingCalendarFields
        language={language}
        label={start.meetingCalendar}
        {...{ values, errors, unread }}
      />
    </section>
  )
}

/** A meeting calendar, pasted or as a file, with the lines of it that were not understood. */
export function MeetingCalendarFields({
  language,
  label,
  values,
  errors,
  unread,
}: {
  language: Language
  label: string
  values: { readonly meetings: string; readonly defaultBody: string }
  errors: readonly FieldError[]
  unread: readonly CalendarProblem[]
}): VNode {
  const { start, bodyLabels } = processTexts[language]
  return (
    <>
      <TextareaField
        name="meetings"
        label={label}
        description={start.meetingsExample}
        value={values.meetings}
        rows={8}
        error={errorOf(errors, 'meetings')}
      />
      <UnreadLines language={language} unread={unread} />
      <SelectField
        name="defaultBody"
        label={start.defaultBody}
        value={values.defaultBody}
        options={bodies.map((body) => ({ value: body, label: bodyLabels[body] }))}
        width="auto"
      />
      <FileField
        name="meetingsFile"
        label={start.meetingsFile}
        accept=".csv,.txt,.ics,text/csv,text/calendar,text/plain"
        error={errorOf(errors, 'meetingsFile')}
      />
    </>
  )
}

/** Lines of a calendar that were not understood, and the way on without them. */
function UnreadLines({
  language,
  unread,
}: {
  language: Language
  unread: readonly CalendarProblem[]
}): VNode | null {
  const text = processTexts[language].start
  if (unread.length === 0) return null
  return (
    <Notice kind="warning" heading={text.unreadHeading} level={3}>
      <ul class="ds-list">
        {unread.slice(0, 50).map((problem) => (
          <li key={problem.line}>{problemSentence(problem, language)}</li>
        ))}
      </ul>
      <p>{text.unreadHelp}</p>
      <Checkbox name="skipUnread" label={text.skipUnread} />
    </Notice>
  )
}

function Term({ language, values, errors }: StartPageProps): VNode {
  const text = processTexts[language].start
  const error = errorOf(errors, 'firstYear')
  return (
    <Details summary={text.more} open={error !== undefined || values.firstYear !== ''}>
      <p>{text.termHelp}</p>
      <Field
        name="firstYear"
        label={text.firstYear}
        value={values.firstYear}
        inputMode="numeric"
        size={6}
        error={error}
      />
      <Field
        name="lastYear"
        label={text.lastYear}
        value={values.lastYear}
        inputMode="numeric"
        size={6}
      />
    </Details>
  )
}

/** The message for a field, when there is one. */
export function errorOf(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find((error) => error.name === name)?.message
}
