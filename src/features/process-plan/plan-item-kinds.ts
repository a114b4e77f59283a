import type { PlanItemKind } from './plan-content.ts'

/** The lists that have a page of their own; gatherings are made elsewhere. */
export const listedKinds = [
  'group-member',
  'stakeholder',
  'communication',
  'risk',
  'evaluated-plan',
] as const satisfies readonly PlanItemKind[]
export type ListedKind = (typeof listedKinds)[number]

/** What each list is called in addresses. */
export const planItemSlugs = {
  'group-member': 'arbeidsgruppe',
  stakeholder: 'interessenter',
  communication: 'kommunikasjon',
  risk: 'risiko',
  'evaluated-plan': 'forrige-planer',
} as const satisfies Record<ListedKind, string>

export function listedKindOf(slug: string | undefined): ListedKind | null {
  return listedKinds.find((kind) => planItemSlugs[kind] === slug) ?? null
}

/** How many items a list can have: more than any municipality needs, fewer than what slows a page. */
export const maxItems = 300
