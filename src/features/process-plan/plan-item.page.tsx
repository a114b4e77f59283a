import type { ComponentChildren, VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { planItemTexts } from './plan-item.texts.ts'
import { AfterForm, AfterTable, BeforeTable } from './plan-item-extras.tsx'
import { ItemFields } from './plan-item-fields.tsx'
import { planItemSlugs } from './plan-item-kinds.ts'
import type { ListEntry } from './plan-item-list.ts'
import { ItemReceipt } from './plan-item-receipt.tsx'
import { suggestionsFor } from './plan-item-suggestions.ts'
import { listAddress, type PlanItemsPageProps, placeOf } from './plan-item-view.ts'

/** A list of the process plan with the form that adds to it. */
export function PlanItemsPage(props: PlanItemsPageProps): VNode {
  const { view, list, content, errors, receipt } = props
  const { language } = view
  const texts = list.texts[language]
  const entries = list.entries(content, language)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? <ItemReceipt view={view} list={list} receipt={receipt} /> : null}
      {receipt?.kind === 'added' ? <ForgetText keptAs={addedAs(props)} /> : null}
      {receipt?.kind === 'saved' ? <ForgetText keptAs={`${list.kind}-${receipt.id}`} /> : null}
      <h1>{texts.title}</h1>
      <p class="st-lead">{texts.lead}</p>
      <p>
        <ForceTag force="ours">{planItemTexts[language].ours}</ForceTag> {texts.advice}
      </p>
      {entries.length === 0 ? (
        <EmptyState heading={texts.empty}>
          {view.mayEdit ? <p>{texts.emptyHelp}</p> : null}
        </EmptyState>
      ) : (
        <>
          <BeforeTable {...props} />
          <ItemTable {...props} entries={entries} />
        </>
      )}
      <AfterTable {...props} />
      {view.mayEdit ? <AddItem {...props} isEmpty={entries.length === 0} /> : null}
      <AfterForm {...props} />
      <p class="st-no-print">
        <a class="ds-link" href={routes.processPlan.href(placeOf(view))}>
          {planItemTexts[language].backToPlan}
        </a>
      </p>
    </>
  )
}

/**
 * The form that adds: open while it is what the page is for, when one was just added, and when
 * something was wrong with what was sent; folded where there is a list to read, or suggestions.
 */
function AddItem(props: PlanItemsPageProps & { readonly isEmpty: boolean }): VNode {
  const { view, list, content, errors, receipt, isEmpty } = props
  const { language } = view
  const texts = list.texts[language]
  const isStart = isEmpty && suggestionsFor(view, list.kind, content).length === 0
  const isRefused = errors.some(({ name }) => name !== 'pasted')
  return (
    <section class="st-section st-no-print">
      <Details summary={texts.add} open={isStart || isRefused || receipt?.kind === 'added'}>
        <Form language={language} action={listAddress(props)} keepAs={addedAs(props)}>
          <input type="hidden" name="intent" value="add" />
          <ItemFields list={list} language={language} values={props.values} errors={errors} />
          <div class="st-actions">
            <Button variant={isEmpty && !isStart ? 'secondary' : 'primary'}>
              {texts.addButton}
            </Button>
          </div>
        </Form>
      </Details>
    </section>
  )
}

function ItemTable(props: PlanItemsPageProps & { readonly entries: readonly ListEntry[] }): VNode {
  const { view, list, entries } = props
  const { language } = view
  const texts = list.texts[language]
  const text = planItemTexts[language]
  const canMove = view.mayEdit && list.isMovable && entries.length > 1
  return (
    <>
      {canMove ? (
        <form id="flytt" method="post" class="st-no-print" action={listAddress(props)} />
      ) : null}
      <DataTable
        caption={texts.title}
        captionHidden
        stacked
        columns={[
          ...list.columns.map(({ name, isNumeric }) => ({
            label: texts.columns[name] ?? texts.fields[name],
            numeric: isNumeric,
          })),
          ...(view.mayEdit ? [{ label: text.change }] : []),
        ]}
        rows={entries.map((entry, index) => [
          ...entry.cells.map((cell, column) =>
            shownCell(cell, list.columns[column]?.name, `post-${entry.id}`),
          ),
          ...(view.mayEdit
            ? [
                <RowActions
                  key={entry.id}
                  {...props}
                  entry={entry}
                  canRise={canMove && index > 0}
                  canSink={canMove && index < entries.length - 1}
                />,
              ]
            : []),
        ])}
      />
    </>
  )
}

function shownCell(cell: string, column: string | undefined, id: string): ComponentChildren {
  if (column === 'email' && cell !== '') {
    return (
      <a class="ds-link" href={`mailto:${encodeURIComponent(cell).replace('%40', '@')}`}>
        {cell}
      </a>
    )
  }
  return column === 'name' ? <span id={id}>{cell}</span> : <span class="st-lines">{cell}</span>
}

function RowActions(
  props: PlanItemsPageProps & {
    readonly entry: ListEntry
    readonly canRise: boolean
    readonly canSink: boolean
  },
): VNode {
  const { view, list, entry, canRise, canSink } = props
  const text = planItemTexts[view.language]
  const where = { ...placeOf(view), itemKind: planItemSlugs[list.kind], itemId: entry.id }
  const move = (direction: string, word: string, label: string) => (
    <Button
      variant="tertiary"
      size="sm"
      form="flytt"
      formAction={routes.movePlanItem.href(where)}
      name="direction"
      value={direction}
      label={label}
    >
      {word}
    </Button>
  )
  return (
    <span class="st-row-actions st-no-print">
      <a
        class="ds-link"
        href={routes.planItem.href(where)}
        aria-label={text.changeLabel(entry.title)}
      >
        {text.change}
      </a>
      {canRise ? move('up', text.up, text.upLabel(entry.title)) : null}
      {canSink ? move('down', text.down, text.downLabel(entry.title)) : null}
    </span>
  )
}

function addedAs({ view, list }: PlanItemsPageProps): string {
  return `ny-${list.kind}-${view.strategy.id}`
}
