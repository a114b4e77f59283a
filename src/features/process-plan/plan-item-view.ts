import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import type { PlanContent } from './plan-content.sql.ts'
import { planItemSlugs } from './plan-item-kinds.ts'
import type { ItemValues, PlanList } from './plan-item-list.ts'
import type { Receipt } from './plan-item-receipt.tsx'

export interface PlanItemsPageProps {
  readonly view: ProcessView
  readonly list: PlanList
  readonly content: PlanContent
  readonly values: ItemValues
  /** The list that was pasted and could not be read. */
  readonly pasted: string
  readonly errors: readonly FieldError[]
  readonly receipt: Receipt | null
}

/** The address of the page of a list. */
export function listAddress({ view, list }: Pick<PlanItemsPageProps, 'view' | 'list'>): string {
  return routes.planItems.href({ ...placeOf(view), itemKind: planItemSlugs[list.kind] })
}

export function placeOf(view: ProcessView): { slug: string; period: string } {
  return { slug: view.member.slug, period: view.period }
}
