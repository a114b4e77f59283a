import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { TableSourceFields } from '#ui/table-source-fields.tsx'
import { importTexts } from './import.texts.ts'

export interface ImportPageProps {
  readonly view: ProcessView
  readonly values: { readonly text: string; readonly sheet: string }
  readonly errors: readonly FieldError[]
}

/** Where a plan table is chosen or pasted. */
export function ImportPage({ view, values, errors }: ImportPageProps): VNode {
  const { language } = view
  const text = importTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <Form language={language} encoding="multipart" keepAs={keptTable(view)}>
        <TableSourceFields text={text} values={values} errors={errors} />
        <div class="st-actions">
          <Button variant="primary">{text.read}</Button>
        </div>
      </Form>
    </>
  )
}

/** The name under which the browser keeps what is pasted, until it is read. */
export function keptTable({ strategy }: ProcessView): string {
  return `plantabell ${strategy.id}`
}
