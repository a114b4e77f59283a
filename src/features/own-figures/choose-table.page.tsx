import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { TableSourceFields } from '#ui/table-source-fields.tsx'
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
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1 class="st-long-text">
        {replaced ? text.replaceTitle(replaced.content.title) : text.newTitle}
      </h1>
      <p class="st-lead">{replaced ? text.replaceLead : text.newLead}</p>
      <Form language={language} encoding="multipart">
        {replaced ? <input type="hidden" name="version" value={replaced.version} /> : null}
        <TableSourceFields text={text} values={values} errors={errors} />
        <div class="st-actions">
          <Button variant="primary">{text.read}</Button>
        </div>
      </Form>
    </>
  )
}
