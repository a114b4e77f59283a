import { parseLocalDate } from '#domain/calendar/local-date.ts'
import {
  freeWeeksFrom,
  type HalfYearLoad,
  loadAfterChanges,
  withWorkOutside,
} from '#domain/follow-up/event.ts'
import { type LateReason, latenessOf } from '#domain/follow-up/plan-work.ts'
import type { StrategyPlan } from '#domain/follow-up/wish-advice.ts'
import { takesWork } from '#domain/planning-need/planning-decision.ts'
import { needsOf } from '#features/planning-needs/index.ts'
import {
  findByPeriod,
  type ProcessFacts,
  type ProcessView,
  viewOf,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { followUpTexts } from './follow-up.texts.ts'
import { followUpItems, type StoredFollowUpItem } from './follow-up-item.sql.ts'
import {
  type AnnualPoint,
  annualPointsOf,
  eventsOf,
  type FollowUpEvent,
  isLetIn,
  isOutside,
  type Wish,
  wishesOf,
} from './follow-up-items.ts'
import { type FollowUpPlace, listProgress, type StoredProgress } from './plan-progress.sql.ts'
import { noProgress, type PlanProgress } from './plan-progress.ts'

type PlanningNeeds = Awaited<ReturnType<typeof needsOf>>
export type PlanEntry = PlanningNeeds['entries'][number]

/** A plan, and how the work on it goes. */
export interface Work {
  readonly entry: PlanEntry
  readonly stored: StoredProgress | null
  readonly progress: PlanProgress
  readonly late: readonly LateReason[]
  /** The wish that has taken its place. */
  readonly swappedFor: Wish | null
  /** The wish that it came in by, after the strategy was adopted. */
  readonly cameBy: Wish | null
}

/** What became of a strategy, whoever asks. */
export interface FollowUp {
  readonly needs: PlanningNeeds
  /** Every plan of the strategy, also those that nothing is to be done with. */
  readonly all: readonly Work[]
  /** The plans that take work in the term, or that somebody has reported on. */
  readonly works: readonly Work[]
  readonly items: readonly StoredFollowUpItem[]
  readonly wishes: readonly Wish[]
  readonly events: readonly FollowUpEvent[]
  readonly points: readonly AnnualPoint[]
  /** Wishes that are worked on though the council has not let them in. */
  readonly outside: readonly Wish[]
  /**
   * Work against hands after the events, with the work outside the strategy; null while nobody has
   * said how many hands there are.
   */
  readonly load: readonly HalfYearLoad[] | null
}

export interface FollowUpView extends FollowUp {
  readonly view: ProcessView
}

/** The follow-up of the strategy that the address names; 404 when there is none. */
export async function loadFollowUp(tx: TenantTx, context: RouteContext): Promise<FollowUpView> {
  const view = viewOf(context, await findByPeriod(tx, context))
  return { view, ...(await followUpOf(tx, view)) }
}

async function followUpOf(tx: TenantTx, facts: ProcessFacts): Promise<FollowUp> {
  const { id } = facts.strategy
  const needs = await needsOf(tx, facts)
  const reports = await listProgress(tx, id)
  const items = await followUpItems.list(tx, id, 'all')
  const wishes = wishesOf(items)
  const events = eventsOf(items)
  const changes = events.flatMap(({ capacity }) => (capacity ? [capacity] : []))
  const all = needs.entries.map((entry) =>
    workOf(entry, reports.get(entry.plan.id) ?? null, wishes, facts),
  )
  const outside = wishes.filter(isOutside)
  const outsideWeeks = outside.reduce((sum, { weeks }) => sum + (weeks ?? 0), 0)
  return {
    ...{ needs, items, wishes, events, all, outside },
    works: all.filter(
      ({ entry, stored, swappedFor }) =>
        takesWork(entry.choice.decision) || stored !== null || swappedFor !== null,
    ),
    points: annualPointsOf(items, facts.language),
    load:
      needs.picture &&
      withWorkOutside(loadAfterChanges(needs.picture, changes), outsideWeeks, facts.today),
  }
}

function workOf(
  entry: PlanEntry,
  stored: StoredProgress | null,
  wishes: readonly Wish[],
  { today }: ProcessFacts,
): Work {
  const progress = stored?.progress ?? noProgress
  const swappedFor =
    wishes.find((one) => one.outcome === 'swap' && one.otherPlanId === entry.plan.id) ?? null
  const cameBy = wishes.find((one) => isLetIn(one) && one.planId === entry.plan.id) ?? null
  const { decision, start, adoption } = entry.choice
  const milestoneOn = parseLocalDate(progress.milestoneOn)
  const work = { decision, start, adoption, status: progress.status, milestoneOn }
  return {
    ...{ entry, stored, progress, swappedFor, cameBy },
    late: swappedFor ? [] : latenessOf(work, today),
  }
}

/** What is left of the hands for new wishes; null when nobody has said how many there are. */
export function freeWeeksOf(
  { load }: FollowUp,
  { today }: Pick<ProcessFacts, 'today'>,
): number | null {
  return load && freeWeeksFrom(load, today)
}

/** The plans of the strategy as the advice on a wish weighs them. */
export function plansForAdvice({ needs, works }: FollowUp): readonly StrategyPlan[] {
  const open = new Set(
    works
      .filter(({ progress, swappedFor, entry }) => {
        const isBegun = progress.status !== 'not-started'
        return !isBegun && !swappedFor && !entry.facts.isRequiredByLaw
      })
      .map(({ entry }) => entry.plan.id),
  )
  return needs.entries.map(({ plan, choice, weeks }) => ({
    ...{ id: plan.id, name: plan.name, weeks },
    ...{ decision: choice.decision, priority: choice.priority },
    canGiveRoom: open.has(plan.id),
  }))
}

export function placeOf({ member, strategy }: ProcessView): FollowUpPlace {
  return { tenantId: member.tenantId, strategyId: strategy.id }
}

export function whereOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

/** The way to a page below the follow-up. */
export function followUpTrail(view: ProcessView) {
  return [{ label: followUpTexts[view.language].title, href: routes.followUp.href(whereOf(view)) }]
}
