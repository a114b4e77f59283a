import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, FileField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { StoredFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

export interface ChooseTablePageProps {
  readonly view: ProcessView
  /** The table that gets newer figures; null for a new one. */
  readonly replaced: StoredFigures | null
  readonly values: { readonly text: string; readonly sheet: string }
  readonly errors: readonly FieldError[]
}

/** Where a table is chosen or pasted. */
export function ChooseTablePage({ view, replaced, values, errors }: ChooseTablePageProps): VNode {
  const { language } = view
  const text = ownFiguresTexts[language]
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1 class="st-long-text">
        {replaced ? text.replaceTitle(replaced.content.title) : text.newTitle}
      </h1>
      <p class="st-lead">{replaced ? text.replaceLead : text.newLead}</p>
      <Form language={language} encoding="multipart">
        {replaced ? <input type="hidden" name="version" value={replaced.version} /> : null}
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
