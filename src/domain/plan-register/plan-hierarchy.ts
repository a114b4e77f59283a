import type { MunicipalPlan } from './municipal-plan.ts'

/** From one plan to another: a part to its whole, or a plan to the one it is merged into. */
export interface PlanLinkage {
  readonly fromId: string
  readonly toId: string
}

export interface PlanNode<Plan> {
  readonly plan: Plan
  /** 0 at the top. */
  readonly depth: number
  readonly children: readonly PlanNode<Plan>[]
}

/**
 * The plans as trees, in the order given. A plan whose parent is not among them stands at the top; so
 * does the first of a ring, so that every plan stands in the tree exactly once.
 */
export function planTree<Plan extends Pick<MunicipalPlan, 'id' | 'parentId'>>(
  plans: readonly Plan[],
): readonly PlanNode<Plan>[] {
  const known = new Map(plans.map((plan) => [plan.id, plan]))
  const children = new Map<string, Plan[]>()
  for (const plan of plans) {
    if (plan.parentId === null || !known.has(plan.parentId)) continue
    const list = children.get(plan.parentId) ?? []
    list.push(plan)
    children.set(plan.parentId, list)
  }
  const placed = new Set<string>()
  const grow = (plan: Plan, depth: number): PlanNode<Plan> => {
    placed.add(plan.id)
    const below = (children.get(plan.id) ?? []).filter(({ id }) => !placed.has(id))
    return { plan, depth, children: below.map((child) => grow(child, depth + 1)) }
  }
  const isTop = ({ parentId }: Plan) => parentId === null || !known.has(parentId)
  const tops = plans.filter(isTop).map((plan) => grow(plan, 0))
  // What is left hangs in rings.
  const rings = plans.flatMap((plan) => (placed.has(plan.id) ? [] : [grow(plan, 0)]))
  return [...tops, ...rings]
}

/** What each plan is a part of: its parent, and the relations that say the same. */
export function partLinks(
  plans: readonly Pick<MunicipalPlan, 'id' | 'parentId' | 'relations'>[],
): readonly PlanLinkage[] {
  return plans.flatMap(({ id, parentId, relations }) => [
    ...(parentId === null ? [] : [{ fromId: id, toId: parentId }]),
    ...linksOfKinds(id, relations, ['part-of']),
  ])
}

/** What each plan goes up in: merged into, or replaced by. */
export function mergerLinks(
  plans: readonly Pick<MunicipalPlan, 'id' | 'relations'>[],
): readonly PlanLinkage[] {
  return plans.flatMap(({ id, relations }) =>
    linksOfKinds(id, relations, ['merged-into', 'replaced-by']),
  )
}

/**
 * Whether one more link would lead a plan back to itself, over one link or many. `links` are those
 * there are, without the one that it replaces.
 */
export function wouldMakeRing(links: readonly PlanLinkage[], added: PlanLinkage): boolean {
  return ringFinder(links)(added)
}

/** The same of many links, each by itself. */
export function ringFinder(links: readonly PlanLinkage[]): (added: PlanLinkage) => boolean {
  const ways = waysOf(links)
  return (added) => leadsBack(ways, added)
}

/**
 * Those of the new links that lead no plan back to itself, among `links` and each other. They are
 * taken in their order: what closes a ring is the last of it.
 */
export function linksWithoutRings(
  links: readonly PlanLinkage[],
  added: readonly PlanLinkage[],
): readonly PlanLinkage[] {
  const ways = waysOf(links)
  return added.filter((link) => {
    if (leadsBack(ways, link)) return false
    addWay(ways, link)
    return true
  })
}

/** Where the links lead from each plan. */
type Ways = Map<string, string[]>

function waysOf(links: readonly PlanLinkage[]): Ways {
  const ways: Ways = new Map()
  for (const link of links) addWay(ways, link)
  return ways
}

function addWay(ways: Ways, { fromId, toId }: PlanLinkage): void {
  const known = ways.get(fromId)
  if (known) known.push(toId)
  else ways.set(fromId, [toId])
}

function leadsBack(ways: Ways, { fromId, toId }: PlanLinkage): boolean {
  const seen = new Set<string>()
  const ahead = [toId]
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === fromId) return true
    if (seen.has(id)) continue
    seen.add(id)
    ahead.push(...(ways.get(id) ?? []))
  }
  return false
}

function linksOfKinds(
  id: string,
  relations: MunicipalPlan['relations'],
  kinds: readonly MunicipalPlan['relations'][number]['kind'][],
): readonly PlanLinkage[] {
  return relations.flatMap(({ kind, planId }) =>
    planId !== null && kinds.includes(kind) ? [{ fromId: id, toId: planId }] : [],
  )
}
