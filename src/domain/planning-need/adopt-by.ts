import { addDays, type LocalDate } from '../calendar/local-date.ts'
import { housingRequiredBy } from '../law/requirements.ts'
import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import type { CommunityPartAnswers } from './community-part-check.ts'
import { type HalfYear, halfYearOn } from './half-year.ts'
import type { NeedFacts } from './need-assessment.ts'
import type { PlanDecision } from './planning-decision.ts'

/**
 * The last half-year that acts let a plan be adopted in: the end of its interval, and for a samfunnsdel
 * that lacks goals for housing the day they must be there. Null where no act sets a limit, and for
 * what is to be repealed. A limit that has passed is a limit all the same.
 */
export function adoptByOf(
  { type }: Pick<MunicipalPlan, 'type'>,
  decision: PlanDecision | null,
  { lastDay }: Pick<NeedFacts, 'lastDay'>,
  answers: CommunityPartAnswers,
): HalfYear | null {
  if (decision === 'repeal') return null
  const lacksHousing = type === 'community-part' && answers['housing-goals'] === 'no'
  const days = [lastDay, lacksHousing ? dayBefore(housingRequiredBy) : null]
  const [earliest] = days.filter((day) => day !== null).toSorted()
  return earliest ? halfYearOn(earliest) : null
}

// In place when the day begins.
function dayBefore(day: LocalDate): LocalDate {
  return addDays(day, -1)
}
