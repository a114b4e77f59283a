import { listPlans } from '#features/plan-register/index.ts'
import { listStrategies, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import {
  blankAlternative,
  mostAlternatives,
  postedAlternative,
  readAlternative,
  readChange,
  withChange,
} from './alternative.ts'
import { AlternativesPage, type AlternativesPageProps } from './alternatives.page.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import { lockNeeds } from './need.sql.ts'
import { loadNeeds, type NeedsView, placeIn } from './needs-view.ts'
import {
  addPlanningItem,
  changePlanningItem,
  findPlanningItem,
  listPlanningItems,
  setItemRemoved,
} from './planning-item.sql.ts'
import { planningTrail } from './planning-trail.ts'
import { savedVersionSchema } from './saved-version.ts'
import { versionQuery } from './versions.page.tsx'

/** The words in the address that ask for a receipt. */
const receiptQuery = {
  added: 'lagt-til',
  removed: 'fjernet',
  restored: 'hentet-tilbake',
  saved: 'lagret',
} as const
const mostVersionTitle = 200

export const alternativeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planningAlternatives.pattern,
    permission: 'read-drafts',
    handle: async (context) => page(await context.inTenant((tx) => load(tx, context)), 200),
  },
  {
    method: 'POST',
    pattern: routes.planningAlternatives.pattern,
    permission: 'edit',
    audit: 'alternative.change',
    handle: async (context) => {
      const errorPage = await context.inTenant((tx) => addChange(tx, context))
      return errorPage ?? toPage(context, receiptQuery.added, 'ja')
    },
  },
  {
    method: 'POST',
    pattern: routes.removeAlternative.pattern,
    permission: 'edit',
    audit: 'alternative.remove',
    handle: async (context) => {
      await setRemoved(context, true)
      return toPage(context, receiptQuery.removed, context.params.itemId ?? '')
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreAlternative.pattern,
    permission: 'edit',
    audit: 'alternative.restore',
    handle: async (context) => {
      await setRemoved(context, false)
      return toPage(context, receiptQuery.restored, context.params.itemId ?? '')
    },
  },
  {
    method: 'POST',
    pattern: routes.saveNeedsVersion.pattern,
    permission: 'edit',
    audit: 'planning-version.save',
    handle: async (context) => {
      const versionTitle = fieldOf(context.form, 'versionTitle').trim()
      const loaded = await context.inTenant((tx) => load(tx, context))
      if (versionTitle === '' || versionTitle.length > mostVersionTitle) {
        const message = alternativesTexts[context.language].problems.versionTitle
        return page({ ...loaded, versionTitle, errors: [{ name: 'versionTitle', message }] }, 422)
      }
      const id = await saveVersion(context, loaded.needs, versionTitle)
      return toPage(context, receiptQuery.saved, id)
    },
  },
]

async function load(tx: TenantTx, context: RouteContext): Promise<AlternativesPageProps> {
  const needs = await loadNeeds(tx, context)
  const { id } = needs.view.strategy
  const versions = await listPlanningItems(tx, id, 'saved-version')
  const { query } = context
  const [from, to] = [query[versionQuery.from], query[versionQuery.to]]
  return {
    needs,
    alternatives: (await listPlanningItems(tx, id, 'alternative')).map(readAlternative),
    versions: versions
      .map((item) => ({ ...item, content: savedVersionSchema.parse(item.content) }))
      .toReversed(),
    compared: from === undefined || to === undefined ? null : { from, to },
    versionTitle: '',
    previousPlans: await previousPlans(tx, needs),
    values: blankAlternative,
    errors: [],
    receipt: await receiptOf(tx, context, needs),
  }
}

/** The register of the strategy before this one; null when there is none with plans. */
async function previousPlans(tx: TenantTx, { view }: NeedsView) {
  const { firstYear } = view.strategy.term
  const earlier = (await listStrategies(tx)).find(
    ({ isCurrent, term }) => isCurrent && term.lastYear < firstYear,
  )
  const plans = earlier ? await listPlans(tx, earlier.id) : []
  return plans.length > 0 ? plans : null
}

async function receiptOf(tx: TenantTx, { query, language }: RouteContext, { view }: NeedsView) {
  const { receipts } = alternativesTexts[language]
  if (query[receiptQuery.added] !== undefined) return { message: receipts.added, undoId: null }
  const saved = query[receiptQuery.saved]
  if (saved !== undefined) {
    const item = await findPlanningItem(tx, view.strategy.id, 'saved-version', saved)
    const title = item ? savedVersionSchema.parse(item.content).title : null
    return title === null ? null : { message: receipts.saved(title), undoId: null }
  }
  const isRemoval = query[receiptQuery.removed] !== undefined
  const id = query[receiptQuery.removed] ?? query[receiptQuery.restored] ?? ''
  const item = await findPlanningItem(tx, view.strategy.id, 'alternative', id)
  if (!item || item.isDeleted !== isRemoval) return null
  const { title } = readAlternative(item).content
  return isRemoval
    ? { message: receipts.removed(title), undoId: id }
    : { message: receipts.restored(title), undoId: null }
}

/** Puts one plan otherwise in an alternative, which is new when nobody has used its name. */
async function addChange(tx: TenantTx, context: RouteContext): Promise<PageResult | null> {
  const { view } = await loadNeeds(tx, context)
  const place = placeIn(view)
  await lockNeeds(tx, place)
  const loaded = await load(tx, context)
  const { needs, alternatives } = loaded
  const values = postedAlternative(context.form)
  const reading = readChange(values, needs, context.language)
  if (reading.kind === 'wrong') return page({ ...loaded, values, errors: reading.errors }, 422)
  const same = alternatives.find(({ content }) => content.title === values.title)
  if (!same && alternatives.length >= mostAlternatives) {
    const message = alternativesTexts[context.language].problems.tooMany
    return page({ ...loaded, values, errors: [{ name: 'title', message }] }, 422)
  }
  const by = context.session?.name ?? ''
  const content = withChange(same?.content ?? { title: values.title, changes: [] }, reading.change)
  if (same) {
    const change = { id: same.id, content, version: same.version }
    await changePlanningItem(tx, place, 'alternative', change, by)
  } else {
    await addPlanningItem(tx, place, 'alternative', content, by)
  }
  await context.audit(tx, reading.change.planId, { decision: reading.change.decision })
  return null
}

async function setRemoved(context: RouteContext, isRemoved: boolean): Promise<void> {
  const { itemId: id = '' } = context.params
  await context.inTenant(async (tx) => {
    const { view } = await loadNeeds(tx, context)
    const place = placeIn(view)
    const change = { id, isRemoved }
    const isDone = await setItemRemoved(
      tx,
      place,
      'alternative',
      change,
      context.session?.name ?? '',
    )
    // A second press on the same button has nothing more to do.
    const item = isDone ? null : await findPlanningItem(tx, place.strategyId, 'alternative', id)
    if (!isDone && item?.isDeleted !== isRemoved) throw notFound('The alternative')
    await context.audit(tx, id, {})
  })
}

async function saveVersion(
  context: RouteContext,
  { view, entries }: NeedsView,
  title: string,
): Promise<string> {
  const plans = entries.map(({ plan, need }) => ({ planId: plan.id, name: plan.name, need }))
  return context.inTenant(async (tx) => {
    const content = { title, plans, changed: [] }
    const by = context.session?.name ?? ''
    const id = await addPlanningItem(tx, placeIn(view), 'saved-version', content, by)
    await context.audit(tx, id, { plans: plans.length })
    return id
  })
}

function toPage({ params }: RouteContext, receipt: string, value: string) {
  const { slug = '', period = '' } = params
  return redirect(`${routes.planningAlternatives.href({ slug, period })}?${receipt}=${value}`)
}

function page(props: AlternativesPageProps, status: number): PageResult {
  const { view } = props.needs
  const title = alternativesTexts[view.language].title
  const content = <AlternativesPage {...props} />
  return workspacePage(view, 'planning-needs', { status, title, content }, planningTrail(view))
}
