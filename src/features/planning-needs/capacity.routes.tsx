import { isDeepStrictEqual } from 'node:util'
import { workspacePage } from '#features/process/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { postedCapacity, readCapacity, storedCapacity } from './capacity.form.ts'
import { CapacityPage, type CapacityPageProps } from './capacity.page.tsx'
import { capacityTexts } from './capacity.texts.ts'
import { capacityHref } from './capacity-form.page.tsx'
import { fitQuery } from './fit.page.tsx'
import { proposalFor } from './fit-plans.ts'
import { loadNeeds, type NeedsView, placeIn } from './needs-view.ts'
import { findCapacity, saveSheet } from './planning-sheet.sql.ts'
import type { CapacitySheet } from './planning-sheet.ts'
import { planningTrail } from './planning-trail.ts'
import { strokeInAddress } from './stroke-receipt.tsx'

const savedQuery = 'lagret'

export const capacityRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planningCapacity.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { query } = context
      return context.inTenant(async (tx) => {
        const needs = await loadNeeds(tx, context)
        const proposal = query[fitQuery] === undefined ? null : proposalFor(needs)
        const stroke = await strokeInAddress(tx, context, needs)
        const isSaved = query[savedQuery] !== undefined
        return capacityPage({ ...untouched(needs), proposal, stroke, isSaved }, 200)
      })
    },
  },
  {
    method: 'POST',
    pattern: routes.planningCapacity.pattern,
    permission: 'edit',
    audit: 'planning-capacity.save',
    handle: async (context) => {
      const needs = await context.inTenant((tx) => loadNeeds(tx, context))
      const { language, strategy } = needs.view
      const values = postedCapacity(context.form, strategy.term)
      const reading = readCapacity(values, strategy.term, language)
      if (reading.kind === 'wrong') {
        const capacity = { ...needs.capacity, version: formVersion(context.form) }
        const kept = { ...untouched({ ...needs, capacity }), values }
        return capacityPage({ ...kept, errors: reading.errors }, 422)
      }
      const isSaved = await save(context, needs, reading.sheet)
      return isSaved
        ? redirect(`${capacityHref(needs)}?${savedQuery}=ja`)
        : conflict(context, values)
    },
  },
]

async function save(
  context: RouteContext,
  { view }: NeedsView,
  sheet: CapacitySheet,
): Promise<boolean> {
  const version = formVersion(context.form)
  const change = { kind: 'capacity', content: sheet, version } as const
  return context.inTenant(async (tx) => {
    const isNew = await saveSheet(tx, placeIn(view), change, context.session?.name ?? '')
    // The same form sent twice is stored once, and is no conflict.
    const isThere =
      isNew || isDeepStrictEqual((await findCapacity(tx, view.strategy.id)).content, sheet)
    if (isThere) await context.audit(tx, view.period, {})
    return isThere
  })
}

async function conflict(
  context: RouteContext,
  values: CapacityPageProps['values'],
): Promise<RouteResult> {
  const now = await context.inTenant((tx) => loadNeeds(tx, context))
  const message = capacityTexts[now.view.language].conflict(now.capacity.updatedBy)
  const errors = [{ name: 'weeksPerYear', message }]
  return capacityPage({ ...untouched(now), values, errors, isConflict: true }, 409)
}

/** The page before anything is typed. */
export function untouched(needs: NeedsView): CapacityPageProps {
  return {
    needs,
    values: storedCapacity(needs.capacity.content, needs.view.strategy.term),
    errors: [],
    isConflict: false,
    isSaved: false,
    stroke: null,
    proposal: null,
    left: new Set(),
  }
}

export function capacityPage(props: CapacityPageProps, status: number): PageResult {
  const { view } = props.needs
  const title = capacityTexts[view.language].title
  const content = <CapacityPage {...props} />
  return workspacePage(view, 'planning-needs', { status, title, content }, planningTrail(view))
}
