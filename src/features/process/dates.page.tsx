import type { VNode } from 'preact'
import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { type ProcessDate, processDates } from '#domain/process.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { errorOf } from './start-strategy.page.tsx'

export type DateValues = Readonly<Record<ProcessDate, string>>

export interface DatesPageProps {
  readonly view: ProcessView
  readonly values: DateValues
  /** What the form was filled in from: `versionMark`. */
  readonly version: string
  readonly errors: readonly FieldError[]
  /** Somebody else saved while this was typed. */
  readonly isConflict: boolean
}

/** The dates as they are stored; empty where none is. */
export function storedDates({ strategy }: ProcessView): DateValues {
  return fromEach((name) => strategy.process[name] ?? '')
}

export function fromEach(read: (name: ProcessDate) => string): DateValues {
  return Object.fromEntries(processDates.map((name) => [name, read(name)])) as DateValues
}

/** What has happened, date by date. */
export function DatesPage({ view, values, version, errors, isConflict }: DatesPageProps): VNode {
  const { language } = view
  const text = processTexts[language].dates
  const stored = storedDates(view)
  const help = (name: ProcessDate) =>
    isConflict && values[name] !== stored[name]
      ? `${text.helps[name]} ${storedNote(language, writtenDate(stored[name], language))}`
      : text.helps[name]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isConflict ? <ConflictNotice language={language} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <Form
        language={language}
        action={routes.progressDates.href(where)}
        keepAs={`datoer-${view.strategy.id}`}
      >
        <input type="hidden" name="version" value={version} />
        {processDates.map((name) => (
          <Field
            key={name}
            type="date"
            name={name}
            label={text.labels[name]}
            description={help(name)}
            value={values[name]}
            error={errorOf(errors, name)}
          />
        ))}
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
    </>
  )
}

function writtenDate(stored: string, language: Language): string {
  const date = parseLocalDate(stored)
  return date ? longDate(date, language) : ''
}

/** What somebody else has saved in a field, beside what was typed in it. */
export function storedNote(language: Language, stored: string): string {
  const text = processTexts[language].problems
  return stored === '' ? text.storedEmpty : text.stored(stored)
}

export function ConflictNotice({ language }: { language: Language }): VNode {
  return (
    <Notice kind="warning" role="alert">
      <p>{processTexts[language].problems.changedMeanwhile}</p>
    </Notice>
  )
}
