import type { ProposedPlan } from '#domain/decision/proposal.ts'
import type { VoteChange } from '#domain/decision/vote-changes.ts'
import {
  addNewPlans,
  changePlans,
  findPlan,
  listPlans,
  lockRegister,
  planContentOf,
  type RegisteredPlan,
} from '#features/plan-register/index.ts'
import { changeNeeds, listNeeds, lockNeeds, noNeed } from '#features/planning-needs/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { invariant } from '#platform/invariant.ts'
import type { DecisionPlace } from './publication.sql.ts'

/** What the vote changed, and the table as it was recorded before. */
export interface Vote {
  readonly adopted: readonly ProposedPlan[]
  readonly changes: readonly VoteChange[]
  /** The table of the edition that is corrected; null when it is the first. */
  readonly formerly: readonly ProposedPlan[] | null
}

/**
 * Lets the register and the planning needs follow what the vote changed, as strokes of their own. A
 * plan that was struck is carried on as it is, or waits when there is none yet. A correction reaches
 * only the plans that it corrects, where nobody has decided otherwise since. Other plans, and those
 * that are taken out of the register, are left as they are.
 */
export async function followVote(
  tx: TenantTx,
  place: DecisionPlace,
  vote: Vote,
  by: string,
): Promise<void> {
  // Whoever changes both takes the register first, so that two never wait for each other.
  await lockRegister(tx, place)
  await lockNeeds(tx, place)
  const added = await addVotedPlans(tx, place, vote, by)
  await renameVotedPlans(tx, place, vote, by)
  const touched = touchedBy(vote)
  if (touched.length === 0) return
  const plans = new Map((await listPlans(tx, place.strategyId)).map((plan) => [plan.id, plan]))
  const needs = await listNeeds(tx, place.strategyId, touched)
  const edits = touched.flatMap((planId) => {
    const plan = plans.get(planId)
    if (!plan) return []
    const stored = needs.get(planId)
    const need = stored?.need ?? noNeed
    const { formerly, adopted } = vote
    const isOurs = formerly === null || added.includes(planId)
    if (!isOurs && !isSame(need, outcomeOf(plan, formerly))) return []
    const { decision, mergeIntoId } = outcomeOf(plan, adopted)
    const reason = need.decision === decision ? need.reason : ''
    return [
      { planId, need: { ...need, decision, mergeIntoId, reason }, version: stored?.version ?? 0 },
    ]
  })
  if (edits.length === 0) return
  const result = await changeNeeds(tx, place, 'vote', edits, by)
  invariant(result.kind === 'changed', 'nobody else changes the needs under the lock')
}

/** The plans that the vote added and that the register never had; gives their ids. */
async function addVotedPlans(
  tx: TenantTx,
  place: DecisionPlace,
  { adopted, changes }: Vote,
  by: string,
): Promise<readonly string[]> {
  const added: { id: string; content: ReturnType<typeof planContentOf> }[] = []
  for (const { kind, planId } of changes) {
    const plan = adopted.find(({ id }) => id === planId)
    if (kind !== 'add' || !plan || (await findPlan(tx, place.strategyId, planId))) continue
    const { id, name, type } = plan
    const status = plan.status === 'planned' ? 'lacking' : plan.status
    added.push({ id, content: planContentOf({ name, type, status }) })
  }
  if (added.length > 0) await addNewPlans(tx, place, added, by)
  return added.map(({ id }) => id)
}

/** A plan that the vote added gets the name that a correction gives it, where it still has the old. */
async function renameVotedPlans(
  tx: TenantTx,
  place: DecisionPlace,
  { changes, formerly }: Vote,
  by: string,
): Promise<void> {
  if (formerly === null) return
  const plans = await listPlans(tx, place.strategyId)
  const edits = changes.flatMap((change) => {
    if (change.kind !== 'add') return []
    const was = formerly.find(({ id }) => id === change.planId)
    const plan = plans.find(({ id }) => id === change.planId)
    if (!plan || plan.name !== was?.name || plan.name === change.name) return []
    const content = planContentOf({ ...plan, name: change.name })
    return [{ id: plan.id, fromVersion: plan.version, content }]
  })
  if (edits.length === 0) return
  const result = await changePlans(tx, place, 'edit', edits, by)
  invariant(result.kind === 'changed', 'nobody else changes the register under the lock')
}

function touchedBy({ adopted, changes, formerly }: Vote): readonly string[] {
  if (formerly === null) return [...new Set(changes.map(({ planId }) => planId))]
  const before = new Map(formerly.map((plan) => [plan.id, plan]))
  const after = new Map(adopted.map((plan) => [plan.id, plan]))
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => {
    const [was, is] = [before.get(id), after.get(id)]
    return !(was && is && isSame(was, is))
  })
}

type Outcome = Pick<ProposedPlan, 'decision' | 'mergeIntoId'>

/** What a table says of a plan; of one that was struck from it, that it goes on as it is or waits. */
function outcomeOf({ id, status }: RegisteredPlan, table: readonly ProposedPlan[]): Outcome {
  const isThere = status === 'in-force' || status === 'under-way'
  const found = table.find((plan) => plan.id === id)
  return found ?? { decision: isThere ? 'continue' : 'postpone', mergeIntoId: null }
}

function isSame(one: Outcome, other: Outcome): boolean {
  return (
    one.decision === other.decision &&
    (one.decision !== 'merge' || one.mergeIntoId === other.mergeIntoId)
  )
}
