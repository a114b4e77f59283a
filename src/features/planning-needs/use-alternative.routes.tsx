import { workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { readAlternative } from './alternative.ts'
import { alternativesTexts } from './alternatives.texts.ts'
import { lockNeeds } from './need.sql.ts'
import { changeNeeds } from './need-change.sql.ts'
import { loadNeeds, placeIn } from './needs-view.ts'
import { planningItems } from './planning-item.sql.ts'
import { planningTrail } from './planning-trail.ts'
import { versionOf } from './saved-version.ts'
import { strokeHref } from './stroke-receipt.tsx'
import { UseAlternativePage, type UseAlternativePageProps } from './use-alternative.page.tsx'
import { useOf } from './use-alternative.ts'

/** Making an alternative what is decided. */
export const useAlternativeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.useAlternative.pattern,
    permission: 'edit',
    handle: async (context) => page(await context.inTenant((tx) => load(tx, context)), 200),
  },
  {
    method: 'POST',
    pattern: routes.useAlternative.pattern,
    permission: 'edit',
    audit: 'alternative.use',
    handle: (context) => context.inTenant((tx) => takeIntoUse(tx, context)),
  },
]

async function load(tx: TenantTx, context: RouteContext): Promise<UseAlternativePageProps> {
  const needs = await loadNeeds(tx, context)
  const { alternativeId = '' } = context.params
  const { strategy } = needs.view
  const item = await planningItems.find(tx, strategy.id, 'alternative', alternativeId)
  if (!item || item.isDeleted) throw notFound('The alternative')
  return { needs, use: useOf(readAlternative(item), needs), errors: [] }
}

/** Writes what the page said would change, all in one stroke; the page again when it would be another. */
async function takeIntoUse(tx: TenantTx, context: RouteContext): Promise<RouteResult> {
  const place = placeIn((await loadNeeds(tx, context)).view)
  await lockNeeds(tx, place)
  const loaded = await load(tx, context)
  const { needs, use } = loaded
  const { problems } = alternativesTexts[context.language]
  const refuse = (message: string, status: number) =>
    page({ ...loaded, errors: [{ message }] }, status)
  if (use.edits.length === 0) return refuse(problems.nothingToUse, 422)
  // A second press finds everything in place, and gives the same receipt.
  if (use.changes.length > 0) {
    if (use.mark !== fieldOf(context.form, 'mark')) return refuse(problems.usedMeanwhile, 409)
    if (use.changes.some(({ fault }) => fault !== null)) return refuse(problems.faults, 422)
    await planningItems.add(
      tx,
      place,
      'saved-version',
      versionOf(needs),
      context.session?.name ?? '',
    )
  }
  const made = await changeNeeds(tx, place, 'alternative', use.edits, context.session?.name ?? '')
  if (made.kind === 'conflict') return refuse(problems.usedMeanwhile, 409)
  await context.audit(tx, use.alternative.id, { plans: use.changes.length })
  return redirect(strokeHref(needs, made.changeId, 'alternative'))
}

function page(props: UseAlternativePageProps, status: number): PageResult {
  const { view } = props.needs
  const text = alternativesTexts[view.language]
  const title = text.use.title(props.use.alternative.content.title)
  const href = routes.planningAlternatives.href({ slug: view.member.slug, period: view.period })
  const content = <UseAlternativePage {...props} />
  return workspacePage(view, 'planning-needs', { status, title, content }, [
    ...planningTrail(view),
    { label: text.title, href },
  ])
}
