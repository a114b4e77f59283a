import type { VNode } from 'preact'
import { yearsOf } from '#domain/own-figures/figure-table.ts'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { DetailFields } from './detail-fields.tsx'
import type { DetailValues } from './figures.form.ts'
import type { StoredFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'
import { tableWhere } from './own-figures-page.ts'
import { keptFigures } from './own-tables.page.tsx'

export interface EditTablePageProps {
  readonly view: ProcessView
  readonly stored: StoredFigures
  readonly version: number
  readonly values: DetailValues
  readonly errors: readonly FieldError[]
}

/** What people say of a table, to be changed; its figures stay as they are. */
export function EditTablePage({
  view,
  stored,
  version,
  values,
  errors,
}: EditTablePageProps): VNode {
  const { language } = view
  const text = ownFiguresTexts[language]
  const { table } = stored.content
  const headings = yearsOf(table) === 'none' ? table.columns.map(({ heading }) => heading) : []
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.editTitle}</h1>
      <Form language={language} keepAs={keptFigures(view, stored.id)}>
        <input type="hidden" name="version" value={version} />
        <DetailFields language={language} values={values} errors={errors} headings={headings} />
        <div class="st-actions">
          <Button variant="primary">{text.saveChanges}</Button>
          <a class="ds-link" href={routes.ownTable.href(tableWhere(view, stored.id))}>
            {text.toTable}
          </a>
        </div>
      </Form>
    </>
  )
}
