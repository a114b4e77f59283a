import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { listChallenges, type StoredChallenge } from '#features/challenges/index.ts'
import { listPlans } from '#features/plan-register/index.ts'
import { listAmbitions } from '#features/planning-needs/index.ts'
import {
  findByPeriod,
  type ProcessFacts,
  type ProcessView,
  viewOf,
} from '#features/process/index.ts'
import { findPlanContent, itemsOf } from '#features/process-plan/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { type CitableFigure, citableFigures } from './cited-figure.ts'

/** Something that a challenge can be tied to, as it is called. */
export interface Tie {
  readonly id: string
  readonly name: string
  /** What is tied to it stays tied, and nothing new is. */
  readonly isPast?: boolean
}

export interface AmbitionTie extends Tie {
  readonly challengeIds: readonly string[]
}

/** What challenges can be tied to. */
export interface Ties {
  readonly plans: readonly Tie[]
  readonly gatherings: readonly Tie[]
  readonly ambitions: readonly AmbitionTie[]
}

/** What the pages of the challenges show. */
export interface KnowledgeView extends Ties {
  readonly view: ProcessView
  /** By rank. */
  readonly challenges: readonly StoredChallenge[]
  readonly figures: readonly CitableFigure[]
}

/** The strategy of the address with its challenges and what they can be tied to; 404 when there is none. */
export async function loadKnowledge(tx: TenantTx, context: RouteContext): Promise<KnowledgeView> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const { id } = view.strategy
  return {
    view,
    challenges: await listChallenges(tx, id),
    figures: await citableFigures(tx, view.municipality.number, view.language),
    ...(await tiesOf(tx, view)),
  }
}

/** The plans, gatherings and ambitions of a strategy by name. */
export async function tiesOf(
  tx: TenantTx,
  { strategy: { id } }: Pick<ProcessFacts, 'strategy'>,
): Promise<Ties> {
  const content = await findPlanContent(tx, id)
  return {
    plans: (await listPlans(tx, id)).map((plan) => ({
      ...{ id: plan.id, name: plan.name },
      isPast: plan.status === 'ended',
    })),
    gatherings: itemsOf(content, 'gathering').map((gathering) => ({
      id: gathering.id,
      name: gatheringName(gathering.content),
    })),
    ambitions: (await listAmbitions(tx, id)).map((ambition) => ({
      id: ambition.id,
      name: ambition.content.text,
      challengeIds: ambition.content.challengeIds,
    })),
  }
}

export function whereOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

/** Whose lines they are. */
export function placeOf({ member, strategy }: ProcessView) {
  return { tenantId: member.tenantId, strategyId: strategy.id }
}

function gatheringName({ title, on }: { readonly title: string; readonly on: string }): string {
  const day = parseLocalDate(on)
  return day ? `${title}, ${shortDate(day)}` : title
}
