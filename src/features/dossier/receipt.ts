import { type ItemKind, itemKinds } from './item-kind.ts'

export type DossierEvent = 'added' | 'removed' | 'restored' | 'described'

/** What has just happened to a dossier; of what was taken away the id, for the way back. */
export interface DossierReceipt {
  readonly kind: ItemKind
  readonly event: DossierEvent
  readonly id: string
}

const kindWords = {
  comment: 'merknad',
  attachment: 'vedlegg',
  'case-link': 'saksnummer',
} as const satisfies Record<ItemKind, string>

const eventWords = {
  added: 'ny',
  removed: 'fjernet',
  restored: 'tilbake',
  described: 'forklart',
} as const satisfies Record<DossierEvent, string>

const events = ['added', 'removed', 'restored', 'described'] as const

/** The receipt that the address of a subject's page asks for; null when it asks for none. */
export function dossierReceipt(query: Readonly<Record<string, string>>): DossierReceipt | null {
  for (const kind of itemKinds) {
    const [word, id = ''] = (query[kindWords[kind]] ?? '').split(':')
    const event = events.find((one) => eventWords[one] === word)
    if (event) return { kind, event, id }
  }
  return null
}

/** The query and the place on the page that show the receipt. */
export function receiptQuery({ kind, event, id }: DossierReceipt): string {
  return `?${kindWords[kind]}=${eventWords[event]}:${id}#${dossierAnchor}`
}

export const dossierAnchor = 'dossier'
