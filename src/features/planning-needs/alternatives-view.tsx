import { listPlans, type RegisteredPlan } from '#features/plan-register/index.ts'
import { listStrategies, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type PageResult, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { type AlternativeValues, blankAlternative, changeValues } from './alternative.form.ts'
import { changeOf, readAlternative, type StoredAlternative } from './alternative.ts'
import { effectSentences } from './alternative-comparison.ts'
import {
  AlternativesPage,
  type AlternativesPageProps,
  type AlternativesReceipt,
} from './alternatives.page.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import { type AlternativeCell, cellQuery } from './alternatives-table.page.tsx'
import { loadNeeds, type NeedsView } from './needs-view.ts'
import { planningItems } from './planning-item.sql.ts'
import { planningTrail } from './planning-trail.ts'
import { savedVersionSchema } from './saved-version.ts'
import { strokeInAddress } from './stroke-receipt.tsx'
import { versionQuery } from './versions.page.tsx'

/** The words in the address that ask for a receipt. */
export const receiptQuery = {
  changed: 'endret',
  removed: 'fjernet',
  restored: 'hentet-tilbake',
  saved: 'lagret',
} as const

/** Everything that the page of alternatives shows. */
export async function loadAlternatives(
  tx: TenantTx,
  context: RouteContext,
): Promise<AlternativesPageProps> {
  const needs = await loadNeeds(tx, context)
  const { id } = needs.view.strategy
  const alternatives = (await planningItems.list(tx, id, 'alternative')).map(readAlternative)
  const versions = await planningItems.list(tx, id, 'saved-version')
  const { query } = context
  const [from, to] = [query[versionQuery.from], query[versionQuery.to]]
  const openCell = cellInAddress(query[cellQuery], alternatives, needs)
  return {
    needs,
    alternatives,
    versions: versions
      .map((item) => ({ ...item, content: savedVersionSchema.parse(item.content) }))
      .toReversed(),
    compared: from === undefined || to === undefined ? null : { from, to },
    versionTitle: '',
    previousPlans: await findPreviousPlans(tx, needs.view.strategy.term),
    openCell,
    values: openCell ? cellValues(openCell, alternatives, needs) : blankAlternative,
    errors: [],
    receipt: await receiptOf(tx, context, needs),
    stroke: await strokeInAddress(tx, context, needs),
  }
}

/** «alternative.plan»; null when there is none such. */
function cellInAddress(
  text: string | undefined,
  alternatives: readonly StoredAlternative[],
  { entries }: NeedsView,
): AlternativeCell | null {
  const [alternativeId = '', planId = ''] = (text ?? '').split('.')
  const isThere =
    alternatives.some(({ id }) => id === alternativeId) &&
    entries.some(({ plan }) => plan.id === planId)
  return isThere ? { alternativeId, planId } : null
}

/** What the alternative says of the plan; what is decided where it says nothing. */
function cellValues(
  { alternativeId, planId }: AlternativeCell,
  alternatives: readonly StoredAlternative[],
  { entries }: NeedsView,
): AlternativeValues {
  const content = alternatives.find(({ id }) => id === alternativeId)?.content
  const title = content?.title ?? ''
  const change = content ? changeOf(content, planId) : null
  if (change) return changeValues(title, change)
  const decision = entries.find(({ plan }) => plan.id === planId)?.choice.decision ?? ''
  return { ...blankAlternative, title, planId, decision }
}

/** The register of the strategy before this one; null when there is none with plans. */
export async function findPreviousPlans(
  tx: TenantTx,
  { firstYear }: { readonly firstYear: number },
): Promise<readonly RegisteredPlan[] | null> {
  const earlier = (await listStrategies(tx)).find(
    ({ isCurrent, term }) => isCurrent && term.lastYear < firstYear,
  )
  const plans = earlier ? await listPlans(tx, earlier.id) : []
  return plans.length > 0 ? plans : null
}

async function receiptOf(
  tx: TenantTx,
  { query, language }: RouteContext,
  needs: NeedsView,
): Promise<AlternativesReceipt | null> {
  const { receipts } = alternativesTexts[language]
  const strategyId = needs.view.strategy.id
  const saved = query[receiptQuery.saved]
  if (saved !== undefined) {
    const item = await planningItems.find(tx, strategyId, 'saved-version', saved)
    const title = item ? savedVersionSchema.parse(item.content).title : null
    return title === null ? null : { message: receipts.saved(title), undoId: null }
  }
  const kind = (['changed', 'removed', 'restored'] as const).find(
    (one) => query[receiptQuery[one]] !== undefined,
  )
  if (!kind) return null
  const id = query[receiptQuery[kind]] ?? ''
  const item = await planningItems.find(tx, strategyId, 'alternative', id)
  if (!item || item.isDeleted !== (kind === 'removed')) return null
  const alternative = readAlternative(item)
  const { title } = alternative.content
  if (kind !== 'changed') {
    return { message: receipts[kind](title), undoId: kind === 'removed' ? id : null }
  }
  const message = `${receipts.changed(title)} ${effectSentences(alternative, needs)}`
  return { message, undoId: null }
}

export function toAlternatives(
  { params }: RouteContext,
  receipt: keyof typeof receiptQuery,
  value: string,
) {
  const { slug = '', period = '' } = params
  const page = routes.planningAlternatives.href({ slug, period })
  return redirect(`${page}?${receiptQuery[receipt]}=${value}`)
}

export function alternativesPage(props: AlternativesPageProps, status: number): PageResult {
  const { view } = props.needs
  const title = alternativesTexts[view.language].title
  const content = <AlternativesPage {...props} />
  return workspacePage(view, 'planning-needs', { status, title, content }, planningTrail(view))
}
