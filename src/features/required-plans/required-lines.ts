import { isRequiredPlanKey } from '#domain/plan-register/required-plan-keys.ts'
import { listPlans, type RegisteredPlan } from '#features/plan-register/index.ts'
import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import {
  isRemoved,
  type ListLine,
  listLines,
  listStoredLines,
} from '#features/required-lines/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { requiredPlanNames } from './required-plan-names.texts.ts'
import { requiredPlansTexts } from './required-plans.texts.ts'

/** A line as a page shows it. */
export interface RequiredLine extends ListLine {
  readonly title: string
  /** What is worth knowing of it; empty for the municipality's own. */
  readonly about: string
}

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
  const all = listLines(view, plans, stored).map((line) => namedLine(line, view.language))
  return {
    view,
    plans,
    lines: all.filter((line) => !isRemoved(line)),
    removed: all.filter(isRemoved),
  }
}

export function namedLine(line: ListLine, language: Language): RequiredLine {
  const { key, content } = line
  const names = isRequiredPlanKey(key)
    ? requiredPlanNames[language][key]
    : { title: content.title, about: '' }
  return { ...line, ...names }
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
