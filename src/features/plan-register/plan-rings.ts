import {
  mergerLinks,
  type PlanLinkage,
  partLinks,
  ringFinder,
} from '#domain/plan-register/plan-hierarchy.ts'
import type { Language } from '#platform/i18n/language.ts'
import { comparable } from './comparable-name.ts'
import { planTexts } from './plan.texts.ts'
import type { PlanContent } from './plan-content.ts'
import type { PlanField } from './plan-values.ts'

/** What is needed of the other plans to tie one to them. */
export type NamedPlan = Pick<PlanContent, 'name' | 'parentId' | 'relations'> & {
  readonly id: string
}

/** The plans of a register as they are looked up, however many are read against them. */
export interface KnownPlans {
  readonly names: ReadonlyMap<string, string>
  /** By their comparable names; null where several are called the same. */
  readonly ids: ReadonlyMap<string, string | null>
  readonly isPartRing: (link: PlanLinkage) => boolean
  readonly isMergerRing: (link: PlanLinkage) => boolean
}

export function knownPlans(plans: readonly NamedPlan[]): KnownPlans {
  return {
    ...namedPlans(plans),
    isPartRing: ringFinder(partLinks(plans)),
    isMergerRing: ringFinder(mergerLinks(plans)),
  }
}

export function namedPlans(
  plans: readonly Pick<NamedPlan, 'id' | 'name'>[],
): Pick<KnownPlans, 'names' | 'ids'> {
  const ids = new Map<string, string | null>()
  for (const { id, name } of plans) {
    const key = comparable(name)
    ids.set(key, ids.has(key) ? null : id)
  }
  return { ids, names: new Map(plans.map(({ id, name }) => [id, name])) }
}

/**
 * What is wrong where a plan would hang in itself, under itself or in a plan that is not there. What
 * the plan was tied to before is never followed: whatever leads to it is a ring already.
 */
export function ringErrors(
  content: PlanContent,
  { id, known, language }: { id: string | null; known: KnownPlans; language: Language },
): readonly (readonly [PlanField, string])[] {
  const { problems } = planTexts[language]
  const { parentId } = content
  if (parentId !== null && !known.names.has(parentId)) return [['parentId', problems.noParent]]
  if (id === null) return []
  const own = { ...content, id }
  const ringWords = ({ toId }: PlanLinkage) => problems.ring(known.names.get(toId) ?? '')
  return [
    ...partLinks([own])
      .filter(known.isPartRing)
      .map((link): readonly [PlanField, string] =>
        link.toId === parentId
          ? ['parentId', link.toId === id ? problems.ownParent : ringWords(link)]
          : ['part-of', link.toId === id ? problems.itself : ringWords(link)],
      ),
    ...mergerLinks([own])
      .filter(known.isMergerRing)
      .map((link): readonly [PlanField, string] => [
        content.relations.some(({ kind, planId }) => kind === 'merged-into' && planId === link.toId)
          ? 'merged-into'
          : 'replaced-by',
        link.toId === id ? problems.itself : problems.mergerRing(known.names.get(link.toId) ?? ''),
      ]),
  ]
}
