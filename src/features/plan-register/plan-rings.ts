import {
  mergerLinks,
  type PlanLinkage,
  partLinks,
  wouldMakeRing,
} from '#domain/plan-register/plan-hierarchy.ts'
import type { Language } from '#platform/i18n/language.ts'
import { planTexts } from './plan.texts.ts'
import type { PlanContent } from './plan-content.ts'
import type { PlanField } from './plan-values.ts'

/** What is needed of the other plans to tie one to them. */
export type NamedPlan = Pick<PlanContent, 'name' | 'parentId' | 'relations'> & {
  readonly id: string
}

/** What is wrong where a plan would hang in itself, under itself or in a plan that is not there. */
export function ringErrors(
  content: PlanContent,
  { id, plans, language }: { id: string | null; plans: readonly NamedPlan[]; language: Language },
): readonly (readonly [PlanField, string])[] {
  const { problems } = planTexts[language]
  const names = new Map(plans.map((plan) => [plan.id, plan.name]))
  const { parentId } = content
  if (parentId !== null && !names.has(parentId)) return [['parentId', problems.noParent]]
  if (id === null) return []
  const others = plans.filter((plan) => plan.id !== id)
  const own = { ...content, id }
  return [
    ...ringsIn(partLinks(others), partLinks([own])).map((link): readonly [PlanField, string] =>
      link.toId === parentId
        ? ['parentId', link.toId === id ? problems.ownParent : ringWords(link)]
        : ['part-of', link.toId === id ? problems.itself : ringWords(link)],
    ),
    ...ringsIn(mergerLinks(others), mergerLinks([own])).map(
      (link): readonly [PlanField, string] => [
        content.relations.some(({ kind, planId }) => kind === 'merged-into' && planId === link.toId)
          ? 'merged-into'
          : 'replaced-by',
        link.toId === id ? problems.itself : ringWords(link),
      ],
    ),
  ]

  function ringWords({ toId }: PlanLinkage): string {
    return problems.ring(names.get(toId) ?? '')
  }
}

/** Those of the new links that lead back to where they come from. */
function ringsIn(
  links: readonly PlanLinkage[],
  added: readonly PlanLinkage[],
): readonly PlanLinkage[] {
  return added.filter((link, index) =>
    wouldMakeRing([...links, ...added.filter((_, other) => other !== index)], link),
  )
}
