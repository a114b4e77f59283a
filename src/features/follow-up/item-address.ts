import type { ProcessView } from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import { routes } from '#routes'
import { type WrittenKind, writtenKinds } from './item-kinds.ts'

/** How a list is called in an address. */
const words: Readonly<Record<WrittenKind, string>> = {
  'plan-wish': 'planonsker',
  event: 'hendelser',
  'annual-point': 'arshjul',
}

/** The list that an address names; 404 when there is none. */
export function kindOf(params: Readonly<Record<string, string>>): WrittenKind {
  const kind = writtenKinds.find((one) => words[one] === params.followUpKind)
  if (!kind) throw notFound('The list')
  return kind
}

export function listHref({ member, period }: ProcessView, kind: WrittenKind): string {
  return routes.followUpItems.href({ slug: member.slug, period, followUpKind: words[kind] })
}

export function itemHref(view: ProcessView, kind: WrittenKind, id: string): string {
  return routes.followUpItem.href(itemWhere(view, kind, id))
}

export function itemWhere({ member, period }: ProcessView, kind: WrittenKind, id: string) {
  return { slug: member.slug, period, followUpKind: words[kind], followUpId: id }
}
