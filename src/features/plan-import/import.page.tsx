import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, FileField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
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
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <Form language={language} encoding="multipart" keepAs={keptTable(view)}>
        <FileField
          name="file"
          label={text.file}
          description={text.fileHelp}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          error={errorOf('file')}
        />
        <Field
          name="sheet"
          label={text.sheet}
          note={text.optional}
          description={text.sheetHelp}
          value={values.sheet}
          size={30}
        />
        <TextareaField
          name="text"
          label={text.text}
          description={text.textHelp}
          rows={10}
          value={values.text}
          error={errorOf('text')}
        />
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
