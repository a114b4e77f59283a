import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type PlanChoice, weeksOf } from '#domain/planning-need/planning-decision.ts'
import {
  alternativeChoices,
  type ChoiceFault,
  changeOf,
  choiceFault,
  type StoredAlternative,
} from './alternative.ts'
import type { NeedEdit } from './need-change.sql.ts'
import type { PlanNeed } from './need-content.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'

/** One plan that becomes otherwise when an alternative is taken into use. */
export interface UsedChange {
  readonly entry: NeedEntry
  readonly after: PlanChoice
  /** Why it cannot be decided as it is; null when it can. */
  readonly fault: ChoiceFault | null
}

export interface AlternativeUse {
  readonly alternative: StoredAlternative
  readonly changes: readonly UsedChange[]
  /** What each plan of the alternative becomes, also those that are so already. */
  readonly edits: readonly NeedEdit[]
  /** The same alternative and the same decisions give the same mark. */
  readonly mark: string
}

/** What taking an alternative into use would change in what is decided. */
export function useOf(alternative: StoredAlternative, needs: NeedsView): AlternativeUse {
  const { entries, capacity } = needs
  const { content } = alternative
  const choices = alternativeChoices(content, needs)
  const used = entries.flatMap((entry, index) => {
    const change = changeOf(content, entry.plan.id)
    const after = choices[index]
    if (!change || !after) return []
    const isAsLarge = weeksOf(after.effort, capacity.content.sizes) === entry.weeks
    const effort = change.weeks === null || isAsLarge ? entry.need.effort : after.effort
    const { decision, mergeIntoId, start, adoption } = after
    const need: PlanNeed = { ...entry.need, decision, mergeIntoId, start, adoption, effort }
    return [{ entry, after, need }]
  })
  const versions = used.map(({ entry }) => [entry.plan.id, entry.stored?.version ?? 0])
  const mark = createHash('sha256')
    .update(JSON.stringify([alternative.id, content, versions]))
    .digest('hex')
  return {
    alternative,
    changes: used
      .filter(({ entry, need }) => !isDeepStrictEqual(entry.need, need))
      .map(({ entry, after }) => ({ entry, after, fault: choiceFault(after, choices) })),
    edits: used.map(({ entry, need }) => {
      return { planId: entry.plan.id, need, version: entry.stored?.version ?? 0 }
    }),
    mark: mark.slice(0, 32),
  }
}
