import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import type { PlanAge } from '../plan-register/plan-age.ts'
import { planTypeRules } from '../plan-register/plan-type.ts'
import {
  mayBecomeTheme,
  type NeedAnswer,
  type NeedAnswers,
  type NeedFacts,
  type NeedQuestion,
  planExists,
  questionsFor,
  renewalOf,
} from './need-assessment.ts'
import type { NeedReason } from './need-reason.ts'
import type { PlanDecision } from './planning-decision.ts'

/** `strong`: no single answer tips it. `weak`: too little is answered. */
export type RecommendationStrength = 'strong' | 'moderate' | 'weak'

/** What one answer does to the recommendation. */
export interface AnswerEffect {
  readonly question: NeedQuestion
  readonly answer: NeedAnswer
  /** Above 0 for work on the plan, below 0 against it. */
  readonly points: number
  /** What the recommendation would be without this answer. */
  readonly decisionWithout: PlanDecision
}

export interface Recommendation {
  readonly decision: PlanDecision
  readonly strength: RecommendationStrength
  /** The one that settles it first. */
  readonly reasons: readonly NeedReason[]
  /** Of every answer to a question that makes sense for the plan, in the order of the questions. */
  readonly effects: readonly AnswerEffect[]
}

export type RecommendedPlan = Pick<MunicipalPlan, 'type' | 'status' | 'adoptedOn' | 'adoptedYear'>

/** So many points for work make the need clear; our own choice, as the points are. */
const clearNeedPoints = 4

/** Fewer known answers than this make a weak recommendation. */
const fewestKnownAnswers = 3

type Known = Exclude<NeedAnswer, 'unknown'>

/** What each answer speaks for: points for work, or against it. The last two settle how, not whether. */
const answerPoints: Readonly<Record<NeedQuestion, Readonly<Record<Known, number>>>> = {
  'is-used': { yes: 1, partly: 0, no: -2 },
  'still-holds': { yes: -6, partly: 1, no: 3 },
  'solves-problem': { yes: 3, partly: 1, no: -3 },
  'required-by-law': { yes: 2, partly: 1, no: 0 },
  'risk-if-waiting': { yes: 3, partly: 1, no: -2 },
  'expected-by-others': { yes: 2, partly: 1, no: 0 },
  'fits-in-another': { yes: 0, partly: 0, no: 0 },
  'shared-with-neighbours': { yes: 0, partly: 0, no: 0 },
}

const factPoints = { old: 2, changed: 1, wished: 1, underWay: 4 }

/**
 * What we would advise the municipality to decide about a plan, and why. The same answers give the
 * same advice. «Don't know» weighs nothing. The municipality's own decision is another matter.
 */
export function recommend(
  plan: RecommendedPlan,
  answers: NeedAnswers,
  facts: NeedFacts,
): Recommendation {
  const asked = questionsFor(plan)
  const sensible = only(answers, (question) => asked.includes(question))
  const { decision, reasons, isSettled } = decide(plan, sensible, facts)
  const effects = asked.flatMap((question): AnswerEffect[] => {
    const answer = sensible[question]
    if (answer === undefined) return []
    const without = only(sensible, (other) => other !== question)
    const decisionWithout = decide(plan, without, facts).decision
    return [{ question, answer, points: pointsOf(question, answer), decisionWithout }]
  })
  const known = effects.filter(({ answer }) => answer !== 'unknown').length
  const tipping = effects.some(({ decisionWithout }) => decisionWithout !== decision)
  const strength = isSettled
    ? 'strong'
    : known < fewestKnownAnswers
      ? 'weak'
      : tipping
        ? 'moderate'
        : 'strong'
  return { decision, strength, reasons, effects }
}

interface Decided {
  readonly decision: PlanDecision
  readonly reasons: readonly NeedReason[]
  /** By law or by the kind of plan, whatever is answered. */
  readonly isSettled: boolean
}

function decide(plan: RecommendedPlan, answers: NeedAnswers, facts: NeedFacts): Decided {
  if (plan.status === 'ended') return settled('repeal', 'has-ended')
  const isRequired = facts.isRequiredByLaw || answers['required-by-law'] === 'yes'
  const points = totalPoints(plan, answers, facts)
  const background = backgroundOf(plan, facts)
  const weighed = { isRequired, points, background }
  if (!planExists(plan)) return decideNew(plan, answers, facts, weighed)
  if (planTypeRules[plan.type].isYearly) return settled('roll-yearly', 'yearly-by-type')
  const isYearly = facts.isRequiredByLaw && renewalOf(facts.age.reason)?.intervalYears === 1
  if (isYearly) return settled('roll-yearly', 'yearly-by-law')
  if (facts.dueSince !== null) return decideRenewal(plan, answers, background)
  return decideExisting(plan, answers, facts, weighed)
}

/** How, not whether: an act has settled that. */
function decideRenewal(
  plan: RecommendedPlan,
  answers: NeedAnswers,
  background: readonly NeedReason[],
): Decided {
  const way = wayToDo(plan, answers, 'revise', true)
  const law: NeedReason = { code: 'renewal-by-law', values: {} }
  return {
    decision: way.decision,
    reasons: [...way.reasons, law, ...background],
    isSettled: way.decision === 'revise',
  }
}

interface Weighed {
  readonly isRequired: boolean
  readonly points: number
  readonly background: readonly NeedReason[]
}

function decideNew(
  plan: RecommendedPlan,
  answers: NeedAnswers,
  { isRequiredByLaw }: NeedFacts,
  { isRequired, points, background }: Weighed,
): Decided {
  const values = { points, limit: clearNeedPoints }
  const law: readonly NeedReason[] = isRequired ? [{ code: 'lacking-by-law', values: {} }] : []
  if (isRequired || points >= clearNeedPoints) {
    const isClear: readonly NeedReason[] =
      points >= clearNeedPoints ? [{ code: 'need-is-clear', values }] : []
    const grounds = [...law, ...isClear, ...background]
    const way = wayToDo(plan, answers, 'new', isRequired)
    const isSettled = isRequiredByLaw && way.decision === 'new'
    return { decision: way.decision, reasons: [...way.reasons, ...grounds], isSettled }
  }
  const why: NeedReason =
    points > 0 ? { code: 'need-can-wait', values } : { code: 'no-need-shown', values: {} }
  return { decision: 'postpone', reasons: [why, ...background], isSettled: false }
}

function decideExisting(
  plan: RecommendedPlan,
  answers: NeedAnswers,
  facts: NeedFacts,
  { isRequired, points, background }: Weighed,
): Decided {
  const advise = (decision: PlanDecision, ...reasons: readonly NeedReason[]): Decided => ({
    decision,
    reasons: [...reasons, ...background],
    isSettled: false,
  })
  const law: readonly NeedReason[] = isRequired ? [{ code: 'law-requires', values: {} }] : []
  const ending = whyEnd(answers, facts)
  const canEnd = !isRequired && planTypeRules[plan.type].family !== 'master-plan'
  if (ending && canEnd) return advise('repeal', ending)
  const values = { points, limit: clearNeedPoints }
  const isHalfUsed = answers['is-used'] === 'no' || answers['is-used'] === 'partly'
  if (points >= clearNeedPoints || (points > 0 && isTheme(plan, answers))) {
    const isFirst = plan.adoptedOn === null && plan.adoptedYear === null
    const isBegun = plan.status === 'under-way' && isFirst
    const way = wayToDo(plan, answers, isBegun ? 'new' : 'revise', isRequired)
    const need: NeedReason =
      points >= clearNeedPoints
        ? { code: 'need-is-clear', values }
        : { code: 'need-can-wait', values }
    return advise(way.decision, ...way.reasons, need, ...law)
  }
  if (isHalfUsed && isTheme(plan, answers)) {
    const way = wayToDo(plan, answers, 'continue', isRequired)
    return advise(way.decision, ...way.reasons)
  }
  if (points > 0 && answers['risk-if-waiting'] === 'no') {
    return advise('postpone', { code: 'need-can-wait', values }, ...law)
  }
  const isAnswered = Object.values(answers).some((answer) => answer !== 'unknown')
  if (!isAnswered) return advise('continue', { code: 'nothing-answered', values: {} }, ...law)
  const why: NeedReason =
    points > 0 ? { code: 'need-can-wait', values } : { code: 'still-good', values: {} }
  return advise('continue', why, ...law)
}

/** Work is done in another plan, or with neighbours, where that can be. */
function wayToDo(
  plan: RecommendedPlan,
  answers: NeedAnswers,
  otherwise: PlanDecision,
  isRequired: boolean,
): { readonly decision: PlanDecision; readonly reasons: readonly NeedReason[] } {
  if (isTheme(plan, answers)) {
    const law: readonly NeedReason[] = isRequired
      ? [{ code: 'law-must-still-be-met', values: {} }]
      : []
    return { decision: 'merge', reasons: [{ code: 'can-be-theme', values: {} }, ...law] }
  }
  return answers['shared-with-neighbours'] === 'yes'
    ? { decision: 'inter-municipal', reasons: [{ code: 'neighbours-need-it-too', values: {} }] }
    : { decision: otherwise, reasons: [] }
}

function isTheme(plan: RecommendedPlan, answers: NeedAnswers): boolean {
  return mayBecomeTheme(plan) && answers['fits-in-another'] === 'yes'
}

function whyEnd(answers: NeedAnswers, { age, isWishedFor }: NeedFacts): NeedReason | null {
  if (answers['is-used'] !== 'no') return null
  const solves = answers['solves-problem']
  if (solves === 'no') return { code: 'neither-used-nor-needed', values: {} }
  const isOpen = solves === undefined || solves === 'unknown'
  return isOpen && isOld(age) && !isWishedFor && answers['risk-if-waiting'] === 'no'
    ? { code: 'old-and-unused', values: {} }
    : null
}

function totalPoints(plan: RecommendedPlan, answers: NeedAnswers, facts: NeedFacts): number {
  const answered = Object.entries(answers).reduce(
    (sum, [question, answer]) => sum + pointsOf(question as NeedQuestion, answer),
    0,
  )
  return (
    answered +
    (isOld(facts.age) ? factPoints.old : 0) +
    (facts.hasChanged ? factPoints.changed : 0) +
    (facts.isWishedFor ? factPoints.wished : 0) +
    (plan.status === 'under-way' ? factPoints.underWay : 0)
  )
}

function pointsOf(question: NeedQuestion, answer: NeedAnswer): number {
  return answer === 'unknown' ? 0 : answerPoints[question][answer]
}

function backgroundOf({ status }: RecommendedPlan, facts: NeedFacts): readonly NeedReason[] {
  const { age, hasChanged, isWishedFor } = facts
  const reasons: NeedReason[] = []
  if (isOld(age)) {
    reasons.push({ code: 'is-old', values: { state: age.state, ageYears: age.ageYears } })
  }
  if (hasChanged) reasons.push({ code: 'has-changed', values: {} })
  if (isWishedFor) reasons.push({ code: 'wished-for', values: {} })
  if (status === 'under-way') reasons.push({ code: 'under-way', values: {} })
  return reasons
}

function isOld({ state }: PlanAge): boolean {
  return state === 'outdated' || state === 'expired'
}

function settled(
  decision: PlanDecision,
  code: 'has-ended' | 'yearly-by-type' | 'yearly-by-law',
): Decided {
  return { decision, reasons: [{ code, values: {} }], isSettled: true }
}

function only(answers: NeedAnswers, holds: (question: NeedQuestion) => boolean): NeedAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([question]) => holds(question as NeedQuestion)),
  )
}
