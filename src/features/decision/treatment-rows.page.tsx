import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { ConflictTable } from './conflict-table.tsx'
import { addressOf, type DecisionView } from './decision-view.ts'
import { keptTreatment } from './treatment.page.tsx'
import type { Treatment } from './treatment.sql.ts'
import { treatmentTexts } from './treatment.texts.ts'
import type { RowsPart } from './treatment-rows.ts'
import { rowCount, rowField, type Typed } from './typed-rows.ts'

export interface RowsPageProps {
  readonly decision: DecisionView
  readonly treatment: Treatment
  readonly part: RowsPart
  readonly rows: readonly Typed[]
  readonly version: string
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
}

export function RowsPage(props: RowsPageProps): VNode {
  const { decision, treatment, part, errors, isConflict } = props
  const { language } = decision.view
  const where = { ...addressOf(decision.view), treatmentId: treatment.id }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{part.title(language)}</h1>
      {part.lead(language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {isConflict ? <Conflict {...props} /> : null}
      {decision.mayRecord ? <RowsForm {...props} /> : <ReadRows {...props} />}
      <p class="st-no-print">
        <a class="ds-link" href={routes.treatment.href(where)}>
          {treatmentTexts[language].toTreatment}
        </a>
      </p>
    </>
  )
}

function RowsForm(props: RowsPageProps): VNode {
  const { decision, treatment, part, rows, version } = props
  const { language } = decision.view
  const where = { ...addressOf(decision.view), treatmentId: treatment.id }
  const count = rowCount(rows.length, part.most)
  return (
    <Form
      language={language}
      action={part.route.href(where)}
      keepAs={`${keptTreatment(decision, treatment.id)}-${part.list}`}
    >
      <input type="hidden" name="version" value={version} />
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} class="ds-fieldset">
          <legend class="ds-label">{part.rowTitle(index + 1, language)}</legend>
          {part.fields.map((field) => (
            <RowField key={field.name} {...props} field={field} index={index} />
          ))}
        </fieldset>
      ))}
      <div class="st-actions">
        <Button variant="primary">{treatmentTexts[language].save}</Button>
      </div>
    </Form>
  )
}

function RowField({
  decision,
  part,
  rows,
  errors,
  field,
  index,
}: RowsPageProps & {
  readonly field: RowsPart['fields'][number]
  readonly index: number
}): VNode {
  const { language } = decision.view
  const name = rowField(part.list, index, field.name)
  const common = {
    name,
    label: part.label(field.name, language),
    value: rows[index]?.[field.name] ?? '',
    error: errors.find((error) => error.name === name)?.message,
  }
  switch (field.kind) {
    case 'line':
      return <Field {...common} />
    case 'text':
      return <TextareaField {...common} rows={2} />
    case 'count':
      return <Field {...common} size={5} inputMode="numeric" />
    case 'choice':
      return (
        <SelectField
          {...common}
          width="auto"
          emptyLabel={treatmentTexts[language].noChoice}
          options={part.options(field.name, language)}
        />
      )
  }
}

/** For those who may not change it. */
function ReadRows({ decision, part, rows }: RowsPageProps): VNode {
  const { language } = decision.view
  if (rows.length === 0) return <p>{treatmentTexts[language].counts.none}</p>
  return (
    <>
      {rows.map((row, index) => (
        <section key={index}>
          <h2>{part.rowTitle(index + 1, language)}</h2>
          {part.fields.map(({ name }) =>
            row[name] ? (
              <p key={name} class="st-kept-lines">
                {part.label(name, language)}: {row[name]}
              </p>
            ) : null,
          )}
        </section>
      ))}
    </>
  )
}

function Conflict({ decision, treatment, part, rows }: RowsPageProps): VNode {
  const { language } = decision.view
  const stored = part.valuesOf(treatment.content)
  const count = Math.max(stored.length, rows.length)
  const names = Array.from({ length: count }, (_, index) =>
    part.fields.map(({ name }) => ({ at: rowField(part.list, index, name), index, name })),
  ).flat()
  const flat = (from: readonly Typed[]) =>
    Object.fromEntries(names.map(({ at, index, name }) => [at, from[index]?.[name] ?? '']))
  return (
    <ConflictTable
      language={language}
      by={treatment.recordedBy}
      stored={flat(stored)}
      typed={flat(rows)}
      labels={Object.fromEntries(
        names.map(({ at, index, name }) => [
          at,
          `${part.rowTitle(index + 1, language)}: ${part.label(name, language)}`,
        ]),
      )}
    />
  )
}
