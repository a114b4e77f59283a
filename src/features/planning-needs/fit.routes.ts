import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import { type Form, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { capacityPage, untouched } from './capacity.routes.tsx'
import { capacityTexts } from './capacity.texts.ts'
import { fitField, offeredField } from './fit.page.tsx'
import { movesOf, proposalFor } from './fit-plans.ts'
import { lockNeeds } from './need.sql.ts'
import { changeNeeds } from './need-change.sql.ts'
import { loadNeeds, placeIn } from './needs-view.ts'
import { planningItems } from './planning-item.sql.ts'
import { versionOf } from './saved-version.ts'
import { strokeHref } from './stroke-receipt.tsx'

/** Taking a proposal, or the part of it that is chosen, into use. */
export const fitRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.acceptFit.pattern,
    permission: 'edit',
    audit: 'planning-fit.accept',
    handle: async (context) => {
      const result = await context.inTenant((tx) => accept(tx, context))
      const needs = await context.inTenant((tx) => loadNeeds(tx, context))
      if (result.kind === 'accepted') return redirect(strokeHref(needs, result.changeId, 'fit'))
      const { fit } = capacityTexts[needs.view.language]
      const isOld = result.kind === 'old'
      const message = isOld ? fit.changed : fit.noneChosen
      const left = leftOut(context.form)
      const shown = { ...untouched(needs), proposal: proposalFor(needs), left }
      return capacityPage({ ...shown, errors: [{ message }] }, isOld ? 409 : 422)
    },
  },
]

/** The plans that were offered a new time, and that somebody has unticked. */
function leftOut(form: Form): ReadonlySet<string> {
  const chosen = new Set(fieldsOf(form, fitField))
  return new Set(fieldsOf(form, offeredField).filter((id) => !chosen.has(id)))
}

type Acceptance =
  | { readonly kind: 'accepted'; readonly changeId: string }
  /** Another proposal than the one that was seen, by now. */
  | { readonly kind: 'old' }
  | { readonly kind: 'none-chosen' }

/** Writes the chosen dates of the proposal that was seen; the other plans stay as they are. */
async function accept(tx: TenantTx, context: RouteContext): Promise<Acceptance> {
  const place = placeIn((await loadNeeds(tx, context)).view)
  await lockNeeds(tx, place)
  const needs = await loadNeeds(tx, context)
  const marked = proposalFor(needs)
  if (marked?.mark !== fieldOf(context.form, 'mark')) return { kind: 'old' }
  const chosen = new Set(fieldsOf(context.form, fitField))
  const edits = movesOf(marked.proposal, needs.entries).flatMap(({ planId, start, adoption }) => {
    const entry = needs.entries.find(({ plan }) => plan.id === planId)
    if (!entry || !chosen.has(planId)) return []
    const need = { ...entry.need, start, adoption }
    return [{ planId, need, version: entry.stored?.version ?? 0 }]
  })
  if (edits.length === 0) return { kind: 'none-chosen' }
  const by = context.session?.name ?? ''
  await planningItems.add(tx, place, 'saved-version', versionOf(needs), by)
  const made = await changeNeeds(tx, place, 'fit', edits, by)
  if (made.kind === 'conflict') return { kind: 'old' }
  await context.audit(tx, made.changeId, { plans: edits.length })
  return { kind: 'accepted', changeId: made.changeId }
}
