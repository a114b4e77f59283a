import type { ProposedPlan } from '#domain/decision/proposal.ts'
import type { VoteChange } from '#domain/decision/vote-changes.ts'
import { addNewPlans, listPlans, planContentOf } from '#features/plan-register/index.ts'
import { changeNeeds, listNeeds, noNeed } from '#features/planning-needs/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { DecisionPlace } from './publication.sql.ts'

/** What the vote changed, and what was changed by it as it was recorded before. */
export interface Vote {
  readonly adopted: readonly ProposedPlan[]
  readonly changes: readonly VoteChange[]
  /** The changes of the edition that is corrected; empty when it is the first. */
  readonly formerly: readonly VoteChange[]
}

/**
 * Lets the register and the planning needs follow what the vote changed, as strokes of their own. A
 * plan that was struck is carried on as it is, or waits when there is none yet. Other plans are left
 * as they are.
 */
export async function followVote(
  tx: TenantTx,
  place: DecisionPlace,
  { adopted, changes, formerly }: Vote,
  by: string,
): Promise<void> {
  const plans = new Map((await listPlans(tx, place.strategyId)).map((plan) => [plan.id, plan]))
  const added = changes.flatMap((change) =>
    change.kind === 'add' && !plans.has(change.planId)
      ? adopted.filter(({ id }) => id === change.planId)
      : [],
  )
  const contents = added.map(({ id, name, type, status }) => ({
    id,
    content: planContentOf({ name, type, status: status === 'planned' ? 'lacking' : status }),
  }))
  if (contents.length > 0) await addNewPlans(tx, place, contents, by)
  const touched = new Set([...changes, ...formerly].map(({ planId }) => planId))
  const needs = await listNeeds(tx, place.strategyId, [...touched])
  const edits = [...touched].flatMap((planId) => {
    const plan = plans.get(planId) ?? added.find(({ id }) => id === planId)
    if (!plan) return []
    const isThere = plan.status === 'in-force' || plan.status === 'under-way'
    const wanted =
      adopted.find(({ id }) => id === planId) ??
      (isThere ? ({ decision: 'continue' } as const) : ({ decision: 'postpone' } as const))
    const stored = needs.get(planId)
    const need = stored?.need ?? noNeed
    const { decision } = wanted
    const mergeIntoId = 'mergeIntoId' in wanted ? wanted.mergeIntoId : null
    const reason = need.decision === decision ? need.reason : ''
    return [
      { planId, need: { ...need, decision, mergeIntoId, reason }, version: stored?.version ?? 0 },
    ]
  })
  if (edits.length > 0) await changeNeeds(tx, place, 'vote', edits, by)
}
