import type { VNode } from 'preact'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { osloDate } from '#platform/clock.ts'
import { number, shortDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { ListedFigures, StoredFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'
import { tableWhere, whereOf } from './own-figures-page.ts'

export const receiptKinds = ['added', 'saved', 'removed', 'restored'] as const
export interface FiguresReceipt {
  readonly kind: (typeof receiptKinds)[number]
  readonly stored: StoredFigures
}

export interface OwnTablesPageProps {
  readonly view: ProcessView
  readonly tables: readonly ListedFigures[]
  readonly receipt: FiguresReceipt | null
}

/** The municipality's own tables. */
export function OwnTablesPage({ view, tables, receipt }: OwnTablesPageProps): VNode {
  const { language } = view
  const text = ownFiguresTexts[language]
  const { heads } = text
  const add = view.mayEdit ? (
    <LinkButton variant="primary" href={routes.newOwnTable.href(whereOf(view))}>
      {text.add}
    </LinkButton>
  ) : null
  return (
    <>
      {receipt ? <Receipt view={view} receipt={receipt} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      {tables.length === 0 ? (
        <EmptyState heading={text.empty} action={add}>
          {view.mayEdit ? <p>{text.emptyHelp}</p> : null}
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={text.title}
            captionHidden
            stacked
            columns={[
              { label: heads.title },
              { label: heads.unit },
              { label: heads.source },
              { label: heads.rows, numeric: true },
              { label: heads.updated },
            ]}
            rows={tables.map((table) => [
              <a
                key="title"
                class="ds-link st-long-text"
                href={routes.ownTable.href(tableWhere(view, table.id))}
              >
                {table.title}
              </a>,
              <span key="unit" class="st-long-text">
                {table.unit}
              </span>,
              <span key="source" class="st-long-text">
                {table.source}
              </span>,
              number(table.rows, language),
              shortDate(osloDate(table.updatedAt)),
            ])}
          />
          {add ? <div class="st-actions">{add}</div> : null}
        </>
      )}
    </>
  )
}

/** What was done, and the way back where there is one. */
export function Receipt({ view, receipt }: { view: ProcessView; receipt: FiguresReceipt }): VNode {
  const text = ownFiguresTexts[view.language]
  const { kind, stored } = receipt
  return (
    <Notice kind="success" role="status">
      <p class="st-long-text">{text.receipts[kind](stored.content.title)}</p>
      {kind === 'added' ? <ForgetText keptAs={keptFigures(view, null)} /> : null}
      {kind === 'saved' ? <ForgetText keptAs={keptFigures(view, stored.id)} /> : null}
      {kind === 'removed' && view.mayEdit ? (
        <Form
          language={view.language}
          action={routes.restoreOwnTable.href(tableWhere(view, stored.id))}
        >
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

/** The name under which the browser keeps what is typed, until it is stored. */
export function keptFigures({ strategy }: ProcessView, tableId: string | null): string {
  return `egen-tabell-${tableId ?? `ny-${strategy.id}`}`
}
