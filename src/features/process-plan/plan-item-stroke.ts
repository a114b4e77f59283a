import type { TenantTx } from '#platform/db/tenant.ts'
import { findPlanItem, findTogether, type ListPlace, type StoredItem } from './plan-item.sql.ts'
import type { PlanList } from './plan-item-list.ts'
import { type Receipt, receiptKinds, receiptQuery } from './plan-item-receipt.tsx'

/** The receipt that the address of a list asks for; null when it asks for none that exists. */
export async function findReceipt(
  tx: TenantTx,
  place: ListPlace,
  list: PlanList,
  query: Readonly<Record<string, string>>,
): Promise<Receipt | null> {
  const kind = receiptKinds.find((one) => query[receiptQuery[one]] !== undefined)
  if (!kind) return null
  const id = query[receiptQuery[kind]] ?? ''
  const isRepeated = query[receiptQuery.isRepeated] !== undefined
  const items = await itemsOfStroke(tx, place, isRepeated ? 'saved' : kind, id)
  const [first] = items
  if (!first) return null
  const known = query[receiptQuery.known] ?? ''
  return {
    kind,
    id,
    title: list.titleOf(first.content),
    count: items.length,
    known: /^\d{1,4}$/.test(known) ? Number(known) : 0,
    isSuggestion: query[receiptQuery.isSuggestion] !== undefined,
    isRepeated,
  }
}

/** Those that were added with this one and that nobody has changed since: what «undo» takes away. */
export async function addedWith(
  tx: TenantTx,
  place: ListPlace,
  id: string,
): Promise<readonly string[]> {
  const items = await findTogether(tx, place, id, 'created_at')
  return items.filter(({ version }) => version === 1).map((item) => item.id)
}

async function itemsOfStroke(
  tx: TenantTx,
  place: ListPlace,
  kind: Receipt['kind'],
  id: string,
): Promise<readonly StoredItem[]> {
  if (kind === 'added') return findTogether(tx, place, id, 'created_at')
  if (kind === 'removed') return findTogether(tx, place, id, 'deleted_at')
  const item = await findPlanItem(tx, place, id)
  return item && !item.isDeleted ? [item] : []
}
