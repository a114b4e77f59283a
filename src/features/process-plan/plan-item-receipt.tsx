import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { planItemTexts } from './plan-item.texts.ts'
import { planItemSlugs } from './plan-item-kinds.ts'
import type { PlanList } from './plan-item-list.ts'

/** The words in the address of a list that ask for a receipt. */
export const receiptQuery = {
  added: 'lagt-til',
  saved: 'lagret',
  removed: 'tatt-bort',
  restored: 'hentet',
  /** How many of what was pasted stood there already. */
  known: 'sto-der',
  isSuggestion: 'forslag',
  /** The same form came twice: what it adds stands there already. */
  isRepeated: 'igjen',
} as const

export const receiptKinds = ['added', 'saved', 'removed', 'restored'] as const

export interface Receipt {
  readonly kind: (typeof receiptKinds)[number]
  /** The first item of what was done. */
  readonly id: string
  readonly title: string
  /** How many the stroke was about. */
  readonly count: number
  readonly known: number
  readonly isSuggestion: boolean
  readonly isRepeated: boolean
}

export interface ItemReceiptProps {
  readonly view: ProcessView
  readonly list: PlanList
  readonly receipt: Receipt
}

/** What was done, with a way back from what was added or taken away. */
export function ItemReceipt({ view, list, receipt }: ItemReceiptProps): VNode {
  const { language } = view
  const text = planItemTexts[language]
  const { kind, id, known } = receipt
  const where = {
    slug: view.member.slug,
    period: view.period,
    itemKind: planItemSlugs[list.kind],
    itemId: id,
  }
  return (
    <Notice kind="success" role="status">
      <p>
        {sentenceOf(receipt, view)}
        {known > 0 ? ` ${text.wereThere(number(known, language))}` : ''}
      </p>
      {view.mayEdit && kind === 'added' && !receipt.isRepeated ? (
        <Form language={language} action={routes.removePlanItem.href(where)}>
          <input type="hidden" name="together" value="ja" />
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
      {view.mayEdit && kind === 'removed' ? (
        <Form language={language} action={routes.restorePlanItem.href(where)}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function sentenceOf({ kind, title, count, isSuggestion }: Receipt, view: ProcessView): string {
  const text = planItemTexts[view.language]
  if (kind === 'saved') return text.saved(title)
  if (kind === 'added' && isSuggestion) return text.suggestionsAdded
  if (count === 1) return text[kind](title)
  const some = number(count, view.language)
  if (kind === 'added') return text.addedSome(some)
  return kind === 'removed' ? text.removedSome(some) : text.restoredSome(some)
}
