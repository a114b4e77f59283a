import { type PlanDecision, planDecisions } from '#domain/planning-need/planning-decision.ts'
import { needsTexts } from './needs.texts.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'

/** What waits for an assessment, each decision, and what nobody asks about or has decided. */
export const needColumns = ['to-assess', ...planDecisions, 'undecided'] as const
export type NeedColumn = (typeof needColumns)[number]

/** Where a plan stands on the board. */
export function columnOf({ group, choice }: NeedEntry): NeedColumn {
  return group === 'to-assess' ? group : (choice.decision ?? 'undecided')
}

/** Where a plan can be moved: `undecided` takes back what is decided. */
export function movesFrom(entry: NeedEntry): readonly (PlanDecision | 'undecided')[] {
  const here = columnOf(entry)
  return [
    ...planDecisions.filter((decision) => decision !== here),
    ...(entry.need.decision === null ? [] : (['undecided'] as const)),
  ]
}

export function columnTitle(entry: NeedEntry, needs: NeedsView): string {
  return titleOfColumn(columnOf(entry), needs)
}

export function titleOfColumn(column: NeedColumn, { view }: NeedsView): string {
  const words = planningWords[view.language]
  if (column === 'to-assess') return needsTexts[view.language].toAssess
  return column === 'undecided' ? words.undecided : words.decisions[column]
}
