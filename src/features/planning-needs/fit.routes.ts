import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { capacityPage, untouched } from './capacity.routes.tsx'
import { capacityTexts } from './capacity.texts.ts'
import { capacityHref } from './capacity-form.page.tsx'
import { fitQuery } from './fit.page.tsx'
import { movesOf, proposalFor } from './fit-plans.ts'
import { listNeeds, lockNeeds, saveNeed } from './need.sql.ts'
import { loadNeeds, type NeedsView, placeIn } from './needs-view.ts'
import { addPlanningItem, findPlanningItem } from './planning-item.sql.ts'
import { savedVersionSchema } from './saved-version.ts'

/** Taking a proposal into use, and back. */
export const fitRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.acceptFit.pattern,
    permission: 'edit',
    audit: 'planning-fit.accept',
    handle: async (context) => {
      const itemId = await context.inTenant((tx) => accept(tx, context))
      const needs = await context.inTenant((tx) => loadNeeds(tx, context))
      if (itemId) return redirect(`${capacityHref(needs)}?${fitQuery.accepted}=${itemId}`)
      const message = capacityTexts[needs.view.language].fit.changed
      const proposal = proposalFor(needs)
      return capacityPage({ ...untouched(needs), proposal, errors: [{ message }] }, 409)
    },
  },
  {
    method: 'POST',
    pattern: routes.undoFit.pattern,
    permission: 'edit',
    audit: 'planning-fit.undo',
    handle: async (context) => {
      const { itemId = '' } = context.params
      const needs = await context.inTenant((tx) => undo(tx, context, itemId))
      return redirect(`${capacityHref(needs)}?${fitQuery.undone}=${itemId}`)
    },
  },
]

/** Writes the dates of the proposal that was seen; null when it is another by now. */
async function accept(tx: TenantTx, context: RouteContext): Promise<string | null> {
  const needs = await lockedNeeds(tx, context)
  const { view, entries } = needs
  const marked = proposalFor(needs)
  if (!marked || marked.mark !== fieldOf(context.form, 'mark')) return null
  const by = context.session?.name ?? ''
  const changed = []
  for (const { planId, start, adoption } of movesOf(marked.proposal, entries)) {
    const entry = entries.find(({ plan }) => plan.id === planId)
    if (!entry) continue
    const version = entry.stored?.version ?? 0
    const need = { ...entry.need, start, adoption }
    await saveNeed(tx, placeIn(view), { planId, need, version }, by)
    changed.push({ planId, version: version + 1 })
  }
  const plans = entries.map(({ plan, need }) => ({ planId: plan.id, name: plan.name, need }))
  const before = { title: '', plans, changed }
  const itemId = await addPlanningItem(tx, placeIn(view), 'saved-version', before, by)
  await context.audit(tx, itemId, { plans: changed.length })
  return itemId
}

/** Gives the plans back what they had, but for those that somebody has changed since. */
async function undo(tx: TenantTx, context: RouteContext, itemId: string): Promise<NeedsView> {
  const needs = await lockedNeeds(tx, context)
  const { view } = needs
  const item = await findPlanningItem(tx, view.strategy.id, 'saved-version', itemId)
  const saved = item ? savedVersionSchema.parse(item.content) : null
  if (!saved || saved.changed.length === 0) throw notFound('The saved version')
  const now = await listNeeds(tx, view.strategy.id)
  let undone = 0
  for (const { planId, version } of saved.changed) {
    const before = saved.plans.find((plan) => plan.planId === planId)
    if (!before || now.get(planId)?.version !== version) continue
    const change = { planId, need: before.need, version }
    if (await saveNeed(tx, placeIn(view), change, context.session?.name ?? '')) undone += 1
  }
  await context.audit(tx, itemId, { plans: undone })
  return needs
}

async function lockedNeeds(tx: TenantTx, context: RouteContext): Promise<NeedsView> {
  const { view } = await loadNeeds(tx, context)
  await lockNeeds(tx, placeIn(view))
  return loadNeeds(tx, context)
}
