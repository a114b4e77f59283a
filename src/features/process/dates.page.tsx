import type { VNode } from 'preact'
import { type ProcessDate, processDates } from '#domain/process.ts'
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
  readonly version: string
  readonly errors: readonly FieldError[]
  /** Somebody else saved while this was typed. */
  readonly isConflict: boolean
}

/** What has happened, date by date. */
export function DatesPage({ view, values, version, errors, isConflict }: DatesPageProps): VNode {
  const { language } = view
  const text = processTexts[language].dates
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
            description={text.helps[name]}
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

export function ConflictNotice({ language }: { language: ProcessView['language'] }): VNode {
  return (
    <Notice kind="warning" role="alert">
      <p>{processTexts[language].problems.changedMeanwhile}</p>
    </Notice>
  )
}
