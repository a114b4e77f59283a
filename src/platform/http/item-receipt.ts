/** The words in the address of a list that ask for a receipt of what was done to an item. */
const words = {
  added: 'lagt-til',
  saved: 'lagret',
  removed: 'fjernet',
  restored: 'hentet-tilbake',
} as const
export type DoneToItem = keyof typeof words
const kinds = Object.keys(words) as DoneToItem[]

export interface ItemReceipt<Item> {
  readonly kind: DoneToItem
  readonly item: Item
}

/** The address of a list with the receipt of what was done to the item `id`. */
export function receiptHref(list: string, kind: DoneToItem, id: string): string {
  return `${list}?${words[kind]}=${id}`
}

/**
 * The receipt that an address asks for. Null when it asks for none, the item is not found, or it has
 * been removed or brought back since.
 */
export async function itemReceipt<Item extends { readonly isDeleted: boolean }>(
  query: Readonly<Record<string, string>>,
  find: (id: string) => Promise<Item | null>,
): Promise<ItemReceipt<Item> | null> {
  const kind = kinds.find((one) => query[words[one]] !== undefined)
  const item = kind ? await find(query[words[kind]] ?? '') : null
  return kind && item && item.isDeleted === (kind === 'removed') ? { kind, item } : null
}
