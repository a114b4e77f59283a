import { type CapacityPicture, capacityPicture } from '#domain/planning-need/capacity.ts'
import {
  type AskReason,
  type NeedFacts,
  whoIsAsked,
} from '#domain/planning-need/need-assessment.ts'
import { type PlanChoice, takesWork, weeksOf } from '#domain/planning-need/planning-decision.ts'
import { listPlans, mayChangePlan, type RegisteredPlan } from '#features/plan-register/index.ts'
import {
  findByPeriod,
  type ProcessFacts,
  type ProcessView,
  viewOf,
} from '#features/process/index.ts'
import { requiredPlanSummary } from '#features/required-lines/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { listNeeds, type NeedsPlace, type StoredNeed } from './need.sql.ts'
import { choiceOf, noNeed, type PlanNeed } from './need-content.ts'
import { type KnownOfPlans, needFactsOf, sourceDecisionsOf } from './need-facts.ts'
import { findSheets, type StoredSheet } from './planning-sheet.sql.ts'
import { type CapacitySheet, type CommunitySheet, capacityOf } from './planning-sheet.ts'

/** `to-assess`: asked about, and not decided. `continues`: not asked about, and nothing said. */
export const needGroups = ['to-assess', 'settled', 'continues'] as const
export type NeedGroup = (typeof needGroups)[number]

/** A plan with what is said of it. */
export interface NeedEntry {
  readonly plan: RegisteredPlan
  readonly stored: StoredNeed | null
  readonly need: PlanNeed
  readonly choice: PlanChoice
  /** What is known of it before anybody is asked. */
  readonly facts: NeedFacts
  /** Why it is asked about; empty when it is not. */
  readonly asked: readonly AskReason[]
  readonly group: NeedGroup
  /** Null when nobody has said how much work it is, or when it takes none. */
  readonly weeks: number | null
}

/** The plans and what is decided of them, whoever asks. */
export interface PlanningNeeds {
  /** By name, in Norwegian order; without what has ended. */
  readonly entries: readonly NeedEntry[]
  /** The plans that have ended. */
  readonly ended: readonly RegisteredPlan[]
  readonly capacity: StoredSheet<CapacitySheet>
  readonly community: StoredSheet<CommunitySheet>
  /** Null while nobody has said how many hands there are. */
  readonly picture: CapacityPicture | null
}

/** Everything the pages of the planning needs show, read once per request. */
export interface NeedsView extends PlanningNeeds {
  readonly view: ProcessView
}

/** The strategy of the address with its plans and what is decided of them; 404 when there is none. */
export async function loadNeeds(tx: TenantTx, context: RouteContext): Promise<NeedsView> {
  const view = viewOf(context, await findByPeriod(tx, context))
  return { view, ...(await needsOf(tx, view)) }
}

export async function needsOf(tx: TenantTx, view: ProcessFacts): Promise<PlanningNeeds> {
  const { id } = view.strategy
  const plans = await listPlans(tx, id)
  const needs = await listNeeds(tx, id)
  const { capacity, community } = await findSheets(tx, id)
  const required = await requiredPlanSummary(tx, view, plans)
  const sourceDecisions = sourceDecisionsOf(plans)
  const known = { required, sourceDecisions, today: view.today, view, sheet: capacity.content }
  const entries = plans
    .filter(({ status }) => status !== 'ended')
    .map((plan) => entryOf(plan, needs.get(plan.id) ?? null, known))
    .toSorted((left, right) => inNorwegianOrder(left.plan.name, right.plan.name))
  const ended = plans.filter(({ status }) => status === 'ended')
  return {
    entries,
    ended,
    capacity,
    community,
    picture: pictureOf(view, entries, capacity.content),
  }
}

export function placeIn({ member, strategy }: ProcessView): NeedsPlace {
  return { tenantId: member.tenantId, strategyId: strategy.id }
}

/** Work against hands for these choices; null while nobody has said how many hands there are. */
export function pictureOf(
  { strategy }: Pick<ProcessFacts, 'strategy'>,
  entries: readonly Pick<NeedEntry, 'choice'>[],
  sheet: CapacitySheet,
): CapacityPicture | null {
  const capacity = capacityOf(sheet)
  const choices = entries.map(({ choice }) => choice)
  return capacity
    ? capacityPicture(choices, capacity, { term: strategy.term, sizes: sheet.sizes })
    : null
}

export function inGroup(entries: readonly NeedEntry[], group: NeedGroup): readonly NeedEntry[] {
  return entries.filter((entry) => entry.group === group)
}

/** The next plan to assess after this one, round to the first; null when there is none. */
export function nextToAssess(entries: readonly NeedEntry[], afterId?: string): NeedEntry | null {
  const at = entries.findIndex(({ plan }) => plan.id === afterId)
  const ahead = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))]
  return inGroup(ahead, 'to-assess')[0] ?? null
}

/** Those that the person may write about; all of them for whoever may write about none. */
export function writableBy(view: ProcessView, entries: readonly NeedEntry[]): readonly NeedEntry[] {
  const own = entries.filter(({ plan }) => mayChangePlan(view, plan))
  return own.length > 0 ? own : entries
}

/** What the entries of all plans are made from. */
interface KnownOfAll extends KnownOfPlans {
  readonly view: ProcessFacts
  readonly sheet: CapacitySheet
}

function entryOf(plan: RegisteredPlan, stored: StoredNeed | null, known: KnownOfAll): NeedEntry {
  const need = stored?.need ?? noNeed
  const choice = choiceOf(plan, need)
  const facts = needFactsOf(plan, need, known)
  const { reasons: asked } = whoIsAsked(plan, facts, known.view.strategy.term)
  const isDecided = need.decision !== null
  return {
    ...{ plan, stored, need, choice, facts, asked },
    group: isDecided ? 'settled' : asked.length > 0 ? 'to-assess' : 'continues',
    weeks: takesWork(choice.decision) ? weeksOf(choice.effort, known.sheet.sizes) : null,
  }
}
