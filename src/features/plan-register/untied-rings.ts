import {
  linksWithoutRings,
  mergerLinks,
  type PlanLinkage,
  partLinks,
} from '#domain/plan-register/plan-hierarchy.ts'
import type { PlanContent } from './plan-content.ts'

type Ties = Pick<PlanContent, 'parentId' | 'relations'>

interface TiedPlan {
  readonly id: string
  /** Null of a plan that is taken away. */
  readonly content: Ties | null
}

/**
 * The plans without the ties that would lead one of them back to itself, among each other and the
 * other plans of the register: what closes a ring is untied, and keeps the name that was written.
 */
export function untiedRings<Plan extends TiedPlan>(
  plans: readonly Plan[],
  others: readonly (Ties & { readonly id: string })[],
): readonly Plan[] {
  const linked = plans.flatMap(({ id, content }) => (content ? [{ ...content, id }] : []))
  const parts = kept(partLinks(others), partLinks(linked))
  const mergers = kept(mergerLinks(others), mergerLinks(linked))
  return plans.map((plan) =>
    plan.content
      ? { ...plan, content: { ...plan.content, ...tiesOf(plan.id, plan.content, parts, mergers) } }
      : plan,
  )
}

function tiesOf(
  id: string,
  { parentId, relations }: Ties,
  parts: ReadonlySet<string>,
  mergers: ReadonlySet<string>,
): Ties {
  return {
    parentId: parts.has(`${id} ${parentId}`) ? parentId : null,
    relations: relations.map((relation) => {
      const { kind, planId } = relation
      const links = kind === 'part-of' ? parts : mergers
      const isFree = planId === null || kind === 'inter-municipal-with'
      return isFree || links.has(`${id} ${planId}`) ? relation : { ...relation, planId: null }
    }),
  }
}

function kept(links: readonly PlanLinkage[], added: readonly PlanLinkage[]): ReadonlySet<string> {
  return new Set(linksWithoutRings(links, added).map(({ fromId, toId }) => `${fromId} ${toId}`))
}
