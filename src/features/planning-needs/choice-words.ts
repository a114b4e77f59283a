import type { PlanChoice } from '#domain/planning-need/planning-decision.ts'
import { takesWork, weeksOf } from '#domain/planning-need/planning-decision.ts'
import type { NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { shortHalfYear, weeksWords } from './planning-words.ts'

/** «Revideres, 1/2028–2/2028, 8 ukeverk» */
export function choiceWords(choice: PlanChoice, { view, capacity, entries }: NeedsView): string {
  const { language } = view
  const words = planningWords[language]
  const { decision, start, adoption, mergeIntoId, priority } = choice
  if (decision === null) return words.undecided
  const into = entries.find(({ plan }) => plan.id === mergeIntoId)
  const what = into ? words.mergedInto(into.plan.name) : words.decisions[decision]
  if (!takesWork(decision)) return what
  const dates = [shortHalfYear(start, language), shortHalfYear(adoption, language)]
  const weeks = weeksOf(choice.effort, capacity.content.sizes)
  const important = priority ? words.priorities[priority].toLowerCase() : ''
  return [
    what,
    [...new Set(dates.filter(Boolean))].join('–'),
    weeksWords(weeks, language),
    important === '' ? '' : words.priorityWord(important),
  ]
    .filter(Boolean)
    .join(', ')
}
