import type { LocalDate } from '#domain/calendar/local-date.ts'
import { readAssessment } from '#domain/plan-import/assessment-words.ts'
import { planAge } from '#domain/plan-register/plan-age.ts'
import type { NeedAnswers, NeedFacts } from '#domain/planning-need/need-assessment.ts'
import { needAnswers, questionsFor } from '#domain/planning-need/need-assessment.ts'
import { type PlanDecision, planDecisions } from '#domain/planning-need/planning-decision.ts'
import type { RegisteredPlan } from '#features/plan-register/index.ts'
import type { RequiredPlanSummary } from '#features/required-lines/index.ts'
import type { PlanNeed } from './need-content.ts'

/** What is known of all plans of a register together. */
export interface KnownOfPlans {
  readonly required: RequiredPlanSummary
  /** What each wording of the municipality's own tables means. */
  readonly sourceDecisions: ReadonlyMap<string, PlanDecision | null>
  readonly today: LocalDate
}

/** What is known of a plan before anybody is asked about it. */
export function needFactsOf(
  plan: RegisteredPlan,
  need: PlanNeed,
  { required, sourceDecisions, today }: KnownOfPlans,
): NeedFacts {
  const { requiredPlanIds, dueSince, lastDays, intervalYears } = required
  return {
    age: planAge(plan, { today, intervalYears: intervalYears.get(plan.id) ?? null }),
    isRequiredByLaw: requiredPlanIds.has(plan.id),
    dueSince: dueSince.get(plan.id) ?? null,
    lastDay: lastDays.get(plan.id) ?? null,
    isWishedFor: need.isWished,
    hasChanged: need.hasChanged,
    sourceDecision: sourceDecisions.get(plan.assessment) ?? null,
  }
}

/** Reads each wording once: a table says the same of many plans. */
export function sourceDecisionsOf(
  plans: readonly RegisteredPlan[],
): ReadonlyMap<string, PlanDecision | null> {
  const wordings = new Set(plans.map(({ assessment }) => assessment))
  return new Map([...wordings].map((wording) => [wording, sourceDecisionOf(wording)]))
}

function sourceDecisionOf(assessment: string): PlanDecision | null {
  if (assessment === '') return null
  const { decision } = readAssessment(assessment).fields
  return planDecisions.find((one) => one === decision) ?? null
}

/** The answers to questions that make sense for the plan now, and that are answers. */
export function answersOf(plan: RegisteredPlan, { answers }: PlanNeed): NeedAnswers {
  const known = questionsFor(plan).flatMap((question) => {
    const answer = needAnswers.find((one) => one === answers[question])
    return answer ? [[question, answer] as const] : []
  })
  return Object.fromEntries(known)
}
