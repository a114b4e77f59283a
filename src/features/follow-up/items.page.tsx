import type { VNode } from 'preact'
import type { ItemReceipt } from '#platform/http/item-receipt.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { StoredFollowUpItem } from './follow-up-item.sql.ts'
import { valuesOf } from './follow-up-items.ts'
import { FollowUpTabs } from './follow-up-tabs.page.tsx'
import { type FollowUpView, whereOf } from './follow-up-view.ts'
import { itemHref, itemWhere, listHref } from './item-address.ts'
import { ItemFields, type ItemFieldsProps } from './item-fields.tsx'
import { figure, monthWord, outcomeWord, readDateOf, requirementWord } from './item-words.ts'
import { itemTexts } from './items.texts.ts'
import { adviceOn } from './wish-advice.page.tsx'

export interface ItemsPageProps extends ItemFieldsProps {
  readonly receipt: ItemReceipt<StoredFollowUpItem> | null
  readonly isYearTaken: boolean
}

/** One of the lists, and the form that adds to it. */
export function ItemsPage(props: ItemsPageProps): VNode {
  const { followUp, kind, errors, receipt, isYearTaken } = props
  const { view } = followUp
  const { language } = view
  const text = itemTexts[language]
  const words = text.kinds[kind]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? <Receipt {...props} receipt={receipt} /> : null}
      {isYearTaken ? (
        <Notice kind="success" role="status">
          <p>{text.yearTaken}</p>
        </Notice>
      ) : null}
      <h1>{words.title}</h1>
      <p class="st-lead">{words.lead}</p>
      <FollowUpTabs followUp={followUp} />
      <List {...props} />
      {view.mayEdit && !isProposedYear(props) ? <AddForm {...props} /> : null}
    </>
  )
}

function Receipt({
  followUp,
  kind,
  receipt,
}: ItemsPageProps & { receipt: ItemReceipt<StoredFollowUpItem> }): VNode {
  const { view } = followUp
  const text = itemTexts[view.language]
  const { item } = receipt
  const name = valuesOf(item, kind).name ?? ''
  const restore = routes.restoreFollowUpItem.href(itemWhere(view, kind, item.id))
  return (
    <Notice kind="success" role="status">
      <p class="st-long-text">{text.receipts[receipt.kind](name)}</p>
      {receipt.kind === 'added' ? <ForgetText keptAs={newKeptAs(followUp, kind)} /> : null}
      {receipt.kind === 'saved' ? <ForgetText keptAs={`oppfolging-${item.id}`} /> : null}
      {receipt.kind === 'removed' && view.mayEdit ? (
        <Form language={view.language} action={restore}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

/** The year that nobody has made their own yet. */
function isProposedYear({ followUp, kind }: ItemFieldsProps): boolean {
  return kind === 'annual-point' && followUp.points.every(({ id }) => id === null)
}

function List(props: ItemsPageProps): VNode {
  const { followUp, kind } = props
  const { view } = followUp
  const text = itemTexts[view.language]
  const words = text.kinds[kind]
  const rows = rowsOf(props)
  if (rows.length === 0) {
    return (
      <EmptyState heading={words.empty}>
        {view.mayEdit ? <p>{words.emptyHelp}</p> : null}
      </EmptyState>
    )
  }
  return (
    <>
      {isProposedYear(props) ? <ProposedYear followUp={followUp} /> : null}
      <DataTable
        caption={words.title}
        captionHidden
        stacked
        columns={columnsOf(props).map((label) => ({ label }))}
        rows={rows}
      />
    </>
  )
}

function ProposedYear({ followUp }: { followUp: FollowUpView }): VNode {
  const { view } = followUp
  const text = itemTexts[view.language]
  return (
    <>
      <p>{text.proposedYear}</p>
      {view.mayEdit ? (
        <Form language={view.language} action={routes.ownAnnualWheel.href(whereOf(view))}>
          <div class="st-actions">
            <Button variant="primary">{text.useYear}</Button>
          </div>
        </Form>
      ) : null}
    </>
  )
}

function columnsOf(props: ItemsPageProps): readonly string[] {
  const { followUp, kind } = props
  const text = itemTexts[followUp.view.language]
  const { columns } = text
  const own = {
    'plan-wish': [columns.name, columns.advice, columns.outcome],
    event: [columns.name, columns.happenedOn, columns.touches],
    'annual-point': [columns.name, columns.month, columns.what],
  }[kind]
  return [...own, ...(mayChangeRows(props) ? [text.edit] : [])]
}

/** The proposed year is changed first when it is their own. */
function mayChangeRows(props: ItemsPageProps): boolean {
  return props.followUp.view.mayEdit && !isProposedYear(props)
}

function rowsOf(props: ItemsPageProps): readonly (readonly (VNode | string)[])[] {
  const { followUp, kind } = props
  const { view, wishes, events, points } = followUp
  const { language } = view
  const text = itemTexts[language]
  const row = (id: string | null, name: string, cells: readonly (VNode | string)[]) => [
    <Name key="name" followUp={followUp} kind={kind} id={id} name={name} />,
    ...cells,
    ...(mayChangeRows(props)
      ? [id ? <Actions key="edit" followUp={followUp} kind={kind} id={id} name={name} /> : '']
      : []),
  ]
  if (kind === 'plan-wish') {
    return wishes.map((wish) =>
      row(wish.id, wish.name, [
        text.adviceShort[adviceOn(followUp, wish).advice],
        outcomeWord(wish.outcome, language),
      ]),
    )
  }
  if (kind === 'event') {
    return events.map((event) => {
      const touched = event.requirementIds.map((id) => requirementWord(id, language)).join(', ')
      const handledOn = readDateOf(event.values.handledOn ?? '')
      const capacity = event.capacity
        ? text.capacityFrom(
            figure(event.capacity.weeksPerYear, language),
            shortDate(event.capacity.from),
          )
        : ''
      const state = handledOn ? text.handled(shortDate(handledOn)) : touched
      return row(event.id, event.name, [
        event.happenedOn ? shortDate(event.happenedOn) : '',
        [state || text.nothingReopened, capacity].filter(Boolean).join('. '),
      ])
    })
  }
  return points.map(({ id, name, month, what }) =>
    row(id, name, [
      monthWord(month, language),
      <span key="what" class="st-long-text">
        {what}
      </span>,
    ]),
  )
}

type RowProps = Pick<ItemsPageProps, 'followUp' | 'kind'> & { id: string; name: string }

function Name({ followUp, kind, id, name }: Omit<RowProps, 'id'> & { id: string | null }): VNode {
  const isOpen = id !== null && (kind === 'plan-wish' || followUp.view.mayEdit)
  if (!isOpen) return <span class="st-long-text">{name}</span>
  return (
    <a class="ds-link st-long-text" href={itemHref(followUp.view, kind, id)}>
      {name}
    </a>
  )
}

function Actions({ followUp, kind, id, name }: RowProps): VNode {
  const { view } = followUp
  const text = itemTexts[view.language]
  const remove = routes.removeFollowUpItem.href(itemWhere(view, kind, id))
  const short = name.slice(0, 120)
  return (
    <Form language={view.language} action={remove}>
      <Button variant="tertiary" size="sm" color="danger" label={text.removeLabel(short)}>
        {text.remove}
      </Button>
    </Form>
  )
}

function AddForm(props: ItemsPageProps): VNode {
  const { followUp, kind, errors } = props
  const { view } = followUp
  const text = itemTexts[view.language]
  const isEmpty = rowsOf(props).length === 0
  return (
    <section class="st-section st-no-print">
      <Details summary={text.kinds[kind].add} open={isEmpty || errors.length > 0}>
        <Form
          language={view.language}
          action={listHref(view, kind)}
          keepAs={newKeptAs(followUp, kind)}
        >
          <ItemFields {...props} />
          <div class="st-actions">
            <Button variant="primary">{text.addButton}</Button>
          </div>
        </Form>
      </Details>
    </section>
  )
}

function newKeptAs({ view }: FollowUpView, kind: string): string {
  return `oppfolging-ny-${kind}-${view.strategy.id}`
}
