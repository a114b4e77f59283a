import { type PlanItemContent, participationLevels } from './plan-content.ts'

type Place = Pick<PlanItemContent<'stakeholder'>, 'interest' | 'influence'>
type Level = PlanItemContent<'stakeholder'>['level']

/**
 * How much say we advise for a place in the map: the more interest and influence together, the more.
 * Our own advice, after the circle of influence.
 */
export function suggestedLevel({ interest, influence }: Place): Level {
  const sum = interest + influence
  if (sum >= 5) return 'collaboration'
  if (sum === 4) return 'dialogue'
  return sum === 3 ? 'gathering' : 'information'
}

/** Whether the chosen level gives less say than we advise for the place. */
export function isBelowSuggestion(stakeholder: Place & { readonly level: Level }): boolean {
  const chosen = participationLevels.indexOf(stakeholder.level)
  return chosen < participationLevels.indexOf(suggestedLevel(stakeholder))
}
