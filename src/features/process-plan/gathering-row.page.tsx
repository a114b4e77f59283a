import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { type RowValues, rowValues } from './gathering.form.ts'
import { rowKept } from './gathering.page.tsx'
import type { StoredRow } from './gathering.sql.ts'
import { gatheringTexts } from './gathering.texts.ts'
import {
  type GatheringView,
  gatheringAddress,
  placeOf,
  type RefusedForm,
} from './gathering-context.ts'
import { RowFields } from './gathering-fields.tsx'

export interface GatheringRowPageProps extends GatheringView {
  readonly row: StoredRow
  readonly refused: RefusedForm<RowValues> | null
}

/** One activity of a short plan, to change or take away. */
export function GatheringRowPage({ view, gathering, row, refused }: GatheringRowPageProps): VNode {
  const { language } = view
  const text = gatheringTexts[language]
  const where = { ...placeOf(view), gatheringId: gathering.head.id, rowId: row.id }
  return (
    <>
      <ErrorSummary language={language} errors={refused?.errors ?? []} />
      <h1>{text.editRow}</h1>
      <p class="st-lead">{row.content.title}</p>
      <Form language={language} action={routes.gatheringRow.href(where)} keepAs={rowKept(row.id)}>
        <input type="hidden" name="version" value={row.version} />
        <RowFields
          language={language}
          values={refused?.values ?? rowValues(row.content)}
          errors={refused?.errors ?? []}
          stored={refused?.stored ?? null}
        />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
      {row.isDeleted ? null : (
        <Form language={language} action={routes.removeGatheringRow.href(where)}>
          <Button variant="tertiary" color="danger">
            {text.removeRow}
          </Button>
        </Form>
      )}
      <p>
        <a class="ds-link" href={gatheringAddress(view, gathering.head.id)}>
          {text.backToOne}
        </a>
      </p>
    </>
  )
}
