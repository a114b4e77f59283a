import type { PlanType } from '../plan-register/plan-type.ts'
import type { PlanDecision } from '../planning-need/planning-decision.ts'
import type { ProposedPlan } from './proposal.ts'

/** What the vote did to a plan of the table. */
export type VoteChange =
  | { readonly kind: 'strike'; readonly planId: string }
  | {
      readonly kind: 'decide'
      readonly planId: string
      readonly decision: PlanDecision
      readonly mergeIntoId: string | null
    }
  | {
      readonly kind: 'add'
      /** Given when the change is recorded, so that later changes can point at the plan. */
      readonly planId: string
      readonly name: string
      readonly type: PlanType
      readonly decision: PlanDecision
    }

export type VoteErrorCode =
  | 'unknown-plan'
  | 'struck-twice'
  | 'changed-twice'
  | 'struck-and-changed'
  | 'already-so'
  | 'no-name'
  | 'name-taken'
  | 'id-taken'
  | 'merge-into-itself'
  | 'merge-into-unknown'
  | 'merge-into-struck'

/** What is wrong with the change at this place of the list. */
export interface VoteError {
  readonly index: number
  readonly code: VoteErrorCode
  readonly planId: string
}

export type VoteResult =
  | { readonly kind: 'applied'; readonly plans: readonly ProposedPlan[] }
  | { readonly kind: 'wrong'; readonly errors: readonly VoteError[] }

/**
 * The plan table as adopted: what was proposed with the changes of the vote. Struck plans are gone,
 * added ones come last. With any error nothing is applied, and every error is told.
 */
export function applyVoteChanges(
  plans: readonly ProposedPlan[],
  changes: readonly VoteChange[],
): VoteResult {
  const errors = changes.flatMap((change, index) =>
    errorsOf(change, index, { plans, changes }).map((code) => ({
      index,
      code,
      planId: change.planId,
    })),
  )
  if (errors.length > 0) return { kind: 'wrong', errors }
  const struck = new Set(changes.filter(isStrike).map(({ planId }) => planId))
  const decided = new Map(
    changes.flatMap((change) => (change.kind === 'decide' ? [[change.planId, change]] : [])),
  )
  const kept = plans
    .filter(({ id }) => !struck.has(id))
    .map((plan): ProposedPlan => {
      const change = decided.get(plan.id)
      return change ? { ...plan, decision: change.decision, mergeIntoId: change.mergeIntoId } : plan
    })
  const added = changes.flatMap((change) => (change.kind === 'add' ? [addedPlan(change)] : []))
  return { kind: 'applied', plans: [...kept, ...added] }
}

/** Plans that were to become a part of one that the vote struck, and of which it said nothing. */
export function plansLeftUnmerged(
  plans: readonly ProposedPlan[],
  changes: readonly VoteChange[],
): readonly ProposedPlan[] {
  const struck = new Set(changes.filter(isStrike).map(({ planId }) => planId))
  const told = new Set(changes.map(({ planId }) => planId))
  return plans.filter(
    ({ id, mergeIntoId }) => mergeIntoId !== null && struck.has(mergeIntoId) && !told.has(id),
  )
}

function addedPlan({ planId, name, type, decision }: Extract<VoteChange, { kind: 'add' }>) {
  return {
    id: planId,
    name: name.trim(),
    type,
    status: decision === 'new' || decision === 'inter-municipal' ? 'planned' : 'in-force',
    decision,
    mergeIntoId: null,
    priority: null,
    start: null,
    adoption: null,
  } as const satisfies ProposedPlan
}

interface Table {
  readonly plans: readonly ProposedPlan[]
  readonly changes: readonly VoteChange[]
}

function errorsOf(change: VoteChange, index: number, table: Table): readonly VoteErrorCode[] {
  const before = table.changes.slice(0, index)
  if (change.kind === 'add') return errorsOfAdded(change, before, table.plans)
  const plan = table.plans.find(({ id }) => id === change.planId)
  if (!plan) return ['unknown-plan']
  const sameBefore = before.filter(({ planId }) => planId === change.planId)
  const codes: VoteErrorCode[] = []
  if (sameBefore.some(({ kind }) => kind !== change.kind)) codes.push('struck-and-changed')
  if (change.kind === 'strike') {
    if (sameBefore.some(isStrike)) codes.push('struck-twice')
    return codes
  }
  if (sameBefore.some(({ kind }) => kind === 'decide')) codes.push('changed-twice')
  if (plan.decision === change.decision && plan.mergeIntoId === change.mergeIntoId) {
    codes.push('already-so')
  }
  return [...codes, ...errorsOfMerger(change, table)]
}

function errorsOfAdded(
  { planId, name }: Extract<VoteChange, { kind: 'add' }>,
  before: readonly VoteChange[],
  plans: readonly ProposedPlan[],
): readonly VoteErrorCode[] {
  const earlier = before.flatMap((change) => (change.kind === 'add' ? [change] : []))
  const isTaken = [...plans, ...earlier].some((one) => nameKey(one.name) === nameKey(name))
  const hasId =
    plans.some(({ id }) => id === planId) || earlier.some((change) => change.planId === planId)
  return [
    ...(nameKey(name) === '' ? (['no-name'] as const) : isTaken ? (['name-taken'] as const) : []),
    ...(hasId ? (['id-taken'] as const) : []),
  ]
}

function errorsOfMerger(
  { planId, mergeIntoId }: Extract<VoteChange, { kind: 'decide' }>,
  { plans, changes }: Table,
): readonly VoteErrorCode[] {
  if (mergeIntoId === null) return []
  if (mergeIntoId === planId) return ['merge-into-itself']
  const isThere =
    plans.some(({ id }) => id === mergeIntoId) ||
    changes.some((change) => change.kind === 'add' && change.planId === mergeIntoId)
  if (!isThere) return ['merge-into-unknown']
  const isStruck = changes.some((change) => isStrike(change) && change.planId === mergeIntoId)
  return isStruck ? ['merge-into-struck'] : []
}

function isStrike(change: VoteChange): boolean {
  return change.kind === 'strike'
}

function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb')
}
