import { addYears, dateOf } from '#domain/calendar/local-date.ts'
import {
  checkRequiredPlans,
  type RequiredPlanResult,
} from '#domain/plan-register/check-required-plans.ts'
import { nameWords } from '#domain/plan-register/recognise-plan.ts'
import type { RequiredPlan } from '#domain/plan-register/required-plan.ts'
import { isRequiredPlanKey } from '#domain/plan-register/required-plan-keys.ts'
import { requiredPlans } from '#domain/plan-register/required-plans.ts'
import { listPlans, type RegisteredPlan } from '#features/plan-register/index.ts'
import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { listStoredLines, type StoredLine } from './required-plan.sql.ts'
import { emptyContent, type RequiredPlanContent } from './required-plan-content.ts'
import { requiredPlanNames } from './required-plan-names.texts.ts'
import { requiredPlansTexts } from './required-plans.texts.ts'

/** A line as a page shows it: of the list or the municipality's own, and how the register stands to it. */
export interface RequiredLine {
  readonly key: string
  readonly title: string
  /** What is worth knowing of it; empty for the municipality's own. */
  readonly about: string
  readonly isOwn: boolean
  readonly required: RequiredPlan
  readonly content: RequiredPlanContent
  /** What is stored of it, also when that is taken away; null when nothing is. */
  readonly stored: StoredLine | null
  readonly result: RequiredPlanResult
}

/** What the list is made from. */
export type ListView = Pick<ProcessView, 'language' | 'today' | 'strategy' | 'municipality'>

export interface RequiredView {
  readonly view: ProcessView
  readonly plans: readonly RegisteredPlan[]
  readonly lines: readonly RequiredLine[]
  /** Lines of the municipality's own that are taken away, for the way back. */
  readonly removed: readonly RequiredLine[]
}

/** The list of the strategy that the address names, held against its register. */
export async function loadRequired(context: RouteContext): Promise<RequiredView> {
  return context.inTenant((tx) => requiredIn(tx, context))
}

export async function requiredIn(tx: TenantTx, context: RouteContext): Promise<RequiredView> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const stored = await listStoredLines(tx, view.strategy.id)
  const plans = await listPlans(tx, view.strategy.id)
  const all = linesOf(view, plans, stored)
  const isRemoved = ({ isOwn, stored }: RequiredLine) => isOwn && stored?.isDeleted === true
  return {
    view,
    plans,
    lines: all.filter((line) => !isRemoved(line)),
    removed: all.filter(isRemoved),
  }
}

/** The list with what the municipality has written, and its own lines after, also removed ones. */
export function linesOf(
  view: ListView,
  plans: readonly RegisteredPlan[],
  stored: readonly StoredLine[],
): readonly RequiredLine[] {
  const known = new Map(stored.map((one) => [one.key, one]))
  const own = stored.filter(({ key }) => !isRequiredPlanKey(key))
  const lines = [
    ...requiredPlans.map((required) => lineOf(view, required, known.get(required.key) ?? null)),
    ...own.map((one) => lineOf(view, ownPlan(one), one)),
  ]
  const judged = lines.map(({ required, content }) => ({ required, judgement: content }))
  const results = checkRequiredPlans(judged, plans, checkContextOf(view))
  return lines.map((line, index) => {
    const result = results[index]
    invariant(result, 'every line has a result')
    return { ...line, result }
  })
}

export function whereOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

export function placeOf({ member, strategy }: ProcessView) {
  return { tenantId: member.tenantId, strategyId: strategy.id }
}

/** The way to the pages of the list. */
export function requiredTrail(view: ProcessView) {
  const text = requiredPlansTexts[view.language]
  return [{ label: text.plans, href: routes.plans.href(whereOf(view)) }]
}

function lineOf(
  { language }: ListView,
  required: RequiredPlan,
  stored: StoredLine | null,
): Omit<RequiredLine, 'result'> {
  const { key } = required
  const isOwn = !isRequiredPlanKey(key)
  const isWritten = stored !== null && (isOwn || !stored.isDeleted)
  const content = isWritten ? stored.content : emptyContent
  const names = isOwn ? { title: content.title, about: '' } : requiredPlanNames[language][key]
  return { key, ...names, isOwn, required, content, stored }
}

/** A line of the municipality's own is recognised by all the words of its name. */
function ownPlan({ key, content }: StoredLine): RequiredPlan {
  const words = nameWords(content.title)
  return {
    key,
    force: content.force,
    basis: [],
    interval: { kind: 'none-stated' },
    scope: 'all',
    recognised: { types: [], names: words.length > 0 ? [words] : [], not: [] },
    mayBePartOf: [],
    type: 'other',
    validFrom: null,
  }
}

function checkContextOf({ strategy, today, municipality }: ListView) {
  const { constitutedOn, expectedConstitutionOn, adoptedOn } = strategy.process
  // Where nobody has said when, the council before the first year of the strategy is meant.
  const assumed = addYears(dateOf(strategy.term.firstYear, 10, 31), -1)
  return {
    today,
    municipality,
    term: {
      constitutedOn: constitutedOn ?? expectedConstitutionOn ?? assumed,
      strategyAdoptedOn: adoptedOn,
    },
  }
}
