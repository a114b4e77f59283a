import { findByPeriod } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { findPlanContent } from './plan-content.sql.ts'
import {
  findTogether,
  type ListPlace,
  lockList,
  orderPlanItems,
  removePlanItems,
  restorePlanItems,
} from './plan-item.sql.ts'
import { listedKindOf } from './plan-item-kinds.ts'
import { planLists } from './plan-item-lists.ts'
import { receiptQuery } from './plan-item-receipt.tsx'
import { addedWith } from './plan-item-stroke.ts'

/** Taking items of a list away, bringing them back, and moving them. */
export const planItemChangeRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.removePlanItem.pattern,
    permission: 'edit',
    audit: 'plan-item.remove',
    handle: async (context) => {
      const { itemId = '' } = context.params
      const isUndo = fieldOf(context.form, 'together') !== ''
      const first = await inList(context, async (tx, place) => {
        const ids = isUndo ? await addedWith(tx, place, itemId) : [itemId]
        const removed = await removePlanItems(tx, place, ids, context.session?.name ?? '')
        if (removed === 0) throw notFound('The item')
        await context.audit(tx, itemId, { kind: place.kind, removed })
        return ids[0] ?? itemId
      })
      return redirect(`${addressOf(context)}?${receiptQuery.removed}=${first}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.restorePlanItem.pattern,
    permission: 'edit',
    audit: 'plan-item.restore',
    handle: async (context) => {
      const { itemId = '' } = context.params
      await inList(context, async (tx, place) => {
        const items = await findTogether(tx, place, itemId, 'deleted_at')
        const ids = items.map(({ id }) => id)
        const restored = await restorePlanItems(tx, place, ids)
        if (restored === 0) throw notFound('The item')
        await context.audit(tx, itemId, { kind: place.kind, restored })
      })
      return redirect(`${addressOf(context)}?${receiptQuery.restored}=${itemId}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.movePlanItem.pattern,
    permission: 'edit',
    audit: 'plan-item.move',
    handle: async (context) => {
      const { itemId = '' } = context.params
      const step = fieldOf(context.form, 'direction') === 'up' ? -1 : 1
      await inList(context, async (tx, place) => {
        const ids = await idsInOrder(tx, context, place)
        const from = ids.indexOf(itemId)
        if (from === -1) throw notFound('The item')
        await orderPlanItems(tx, place, moved(ids, from, from + step))
        await context.audit(tx, itemId, { kind: place.kind })
      })
      return redirect(`${addressOf(context)}#post-${itemId}`)
    },
  },
]

async function inList<T>(
  context: RouteContext,
  work: (tx: TenantTx, place: ListPlace) => Promise<T>,
): Promise<T> {
  const kind = listedKindOf(context.params.itemKind)
  if (!kind) throw notFound('The list')
  return context.inTenant(async (tx) => {
    const { id } = await findByPeriod(tx, context)
    invariant(context.member, 'the route asks for a member')
    const place = { tenantId: context.member.tenantId, strategyId: id, kind }
    await lockList(tx, place)
    return work(tx, place)
  })
}

async function idsInOrder(
  tx: TenantTx,
  { language, params }: RouteContext,
  { strategyId }: ListPlace,
): Promise<readonly string[]> {
  const kind = listedKindOf(params.itemKind)
  if (!kind || !planLists[kind].isMovable) throw notFound('The order')
  const content = await findPlanContent(tx, strategyId)
  return planLists[kind].entries(content, language).map(({ id }) => id)
}

/** The same list with one in another place; out of the list is no place. */
function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  if (to < 0 || to >= ids.length) return ids
  const rest = ids.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...ids.slice(from, from + 1), ...rest.slice(to)]
}

function addressOf({ params }: RouteContext): string {
  const { slug = '', period = '', itemKind = '' } = params
  return routes.planItems.href({ slug, period, itemKind })
}
