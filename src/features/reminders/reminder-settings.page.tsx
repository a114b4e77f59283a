import type { ComponentChildren, VNode } from 'preact'
import { dateAndTime } from '#platform/i18n/instant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { letterState } from '#platform/mail/letter-state.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox, RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { LetterText } from './letters.ts'
import type { SentReminder } from './reminder.sql.ts'
import { dayChoices, type SettingsErrors, type SettingsValues } from './reminder-settings.form.ts'
import { reminderSettingsTexts } from './reminder-settings.texts.ts'

export interface ReminderSettingsProps {
  readonly language: Language
  readonly now: Date
  readonly values: SettingsValues
  readonly errors: SettingsErrors
  readonly isSaved: boolean
  readonly sendsMail: boolean
  /** Whether the person works on something anywhere. */
  readonly hasWork: boolean
  /** What is stored, not what is typed: null when the person wants no digest. */
  readonly nextDigestAt: Date | null
  /** Null when there is nothing to say today. */
  readonly preview: LetterText | null
  readonly letters: readonly SentReminder[]
}

export function ReminderSettingsPage(props: ReminderSettingsProps): VNode {
  const { language, errors, isSaved, sendsMail, hasWork } = props
  const text = reminderSettingsTexts[language]
  const summary = Object.entries(errors).map(([name, message]) => ({ name, message }))
  return (
    <>
      <h1>{text.title}</h1>
      <ErrorSummary language={language} errors={summary} />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.saved}</p>
        </Notice>
      ) : null}
      <p class="st-lead">{text.intro}</p>
      {sendsMail ? null : (
        <Notice kind="warning" heading={text.noMail}>
          <p>{text.noMailText}</p>
        </Notice>
      )}
      {hasWork ? null : (
        <Notice kind="info">
          <p>{text.noWork}</p>
        </Notice>
      )}
      <Choices {...props} />
      {hasWork ? <Preview {...props} /> : null}
      {sendsMail ? <Letters {...props} /> : null}
    </>
  )
}

function Choices({ language, values, errors }: ReminderSettingsProps): VNode {
  const text = reminderSettingsTexts[language]
  return (
    <Form language={language} action={routes.reminders.href()}>
      <Checkbox
        name="ukesoversikt"
        label={text.weekly}
        description={text.weeklyHelp}
        checked={values.ukesoversikt}
      />
      <Checkbox
        name="frister"
        label={text.deadlines}
        description={text.deadlinesHelp}
        checked={values.frister}
      />
      <RadioGroup
        name="dager"
        legend={text.daysBefore}
        value={values.dager}
        error={errors.dager}
        choices={dayChoices.map((days) => ({ value: String(days), label: text.days(days) }))}
      />
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
    </Form>
  )
}

function Preview({ language, sendsMail, preview, nextDigestAt }: ReminderSettingsProps): VNode {
  const text = reminderSettingsTexts[language]
  return (
    <>
      <h2>{text.preview}</h2>
      {nextDigestAt ? null : <p>{text.nextOff}</p>}
      {nextDigestAt && sendsMail ? <p>{text.next(dateAndTime(nextDigestAt, language))}</p> : null}
      {preview ? (
        <div class="st-letter st-stack">
          <p>
            <strong>{text.subject}:</strong> {preview.subject}
          </p>
          <div class="st-letter__text">{linked(preview.text.trimEnd())}</div>
        </div>
      ) : (
        <p>{text.nothing}</p>
      )}
    </>
  )
}

function linked(text: string): ComponentChildren {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={part}>
        {part}
      </a>
    ),
  )
}

function Letters({ language, letters, now }: ReminderSettingsProps): VNode {
  const text = reminderSettingsTexts[language]
  if (letters.length === 0) {
    return (
      <>
        <h2>{text.latest}</h2>
        <p>{text.latestNone}</p>
      </>
    )
  }
  return (
    <DataTable
      caption={text.latest}
      columns={[
        { label: text.columns.written },
        { label: text.columns.kind },
        { label: text.columns.state },
      ]}
      rows={letters.map((letter) => [
        dateAndTime(letter.createdAt, language),
        text.kinds[letter.kind],
        text.states[letterState(letter, now)],
      ])}
      stacked
    />
  )
}
