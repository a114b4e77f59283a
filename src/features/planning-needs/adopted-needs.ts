import type { ProposedPlan } from '#domain/decision/proposal.ts'
import { takesWork, weeksOf } from '#domain/planning-need/planning-decision.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { choiceOf, noNeed } from './need-content.ts'
import { pictureOf } from './needs-view.ts'
import type { ShownEntry, ShownNeeds, ShownPlan } from './planning-material.ts'

/**
 * The planning needs as a body decided them: the plans of its table alone, with what it decided of each.
 * What else is known of a plan, such as the ukeverk that it takes, stays as it was proposed.
 */
export function adoptedNeeds(
  needs: ShownNeeds,
  table: readonly ProposedPlan[],
  facts: Pick<ProcessFacts, 'strategy'>,
): ShownNeeds {
  const sheet = needs.capacity.content
  const proposed = new Map(needs.entries.map((entry) => [entry.plan.id, entry]))
  const entries = table
    .map((row): ShownEntry => {
      const before = proposed.get(row.id)
      const plan = before?.plan ?? newPlan(row)
      const { decision, mergeIntoId, priority, start, adoption } = row
      const need = {
        ...(before?.need ?? noNeed),
        ...{ decision, mergeIntoId, priority, start, adoption },
        // The reason was given for what was proposed.
        ...(before?.need.decision !== decision && { reason: '' }),
      }
      const choice = choiceOf(plan, need)
      const weeks = takesWork(choice.decision) ? weeksOf(choice.effort, sheet.sizes) : null
      return { plan, need, choice, weeks }
    })
    .toSorted((left, right) => inNorwegianOrder(left.plan.name, right.plan.name))
  return { ...needs, entries, picture: pictureOf(facts, entries, sheet) }
}

function newPlan({ id, name, type, status }: ProposedPlan): ShownPlan {
  const nothingMore = { marks: [], adoptedOn: null, adoptedYear: null, assessment: '', unit: '' }
  return { id, name, type, status, ...nothingMore }
}

/** Of everything that is known of the needs what a document tells, for good. */
export function frozenNeeds(needs: ShownNeeds): ShownNeeds {
  const { capacity, community, picture } = needs
  return {
    entries: needs.entries.map(({ plan, need, choice, weeks }) => ({
      ...{ need, choice, weeks },
      plan: shownOf(plan),
    })),
    ended: needs.ended.map(shownOf),
    capacity: { content: capacity.content },
    community: { content: { ...community.content, note: '' } },
    picture,
  }
}

function shownOf(plan: ShownPlan): ShownPlan {
  const { id, name, type, status, marks, adoptedOn, adoptedYear, assessment, unit } = plan
  return { id, name, type, status, marks, adoptedOn, adoptedYear, assessment, unit }
}
