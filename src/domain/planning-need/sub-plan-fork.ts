import { type LegalBasis, section } from '../law/requirement.ts'

/**
 * The two ways to a plan for a theme: a kommunedelplan, which plan- og bygningsloven leads step by
 * step and which needs a handlingsdel of its own every year, or a temaplan, whose way is free.
 */
export type ThemePlanForm = 'thematic-sub-plan' | 'thematic-plan'

export type ForkStep =
  | 'notify-start'
  | 'planning-programme'
  | 'programme-hearing'
  | 'agree-on-task'
  | 'involve'
  | 'draft'
  | 'plan-hearing'
  | 'assess-inputs'
  | 'council-adopts'
  | 'council-decides'
  | 'yearly-action-part'

export interface ForkLine {
  readonly step: ForkStep
  /** `must`: the act asks for it in this form. `own`: our advice on how. */
  readonly force: 'must' | 'own'
  readonly basis: readonly LegalBasis[]
  /** Weeks that the law lets the matter lie open at the least; null where it says nothing. */
  readonly openWeeks: number | null
  /** How many times in the years counted. */
  readonly times: number
  /** Ukeverk in all of those times. */
  readonly weeks: number
}

export interface ForkWay {
  readonly form: ThemePlanForm
  readonly lines: readonly ForkLine[]
  readonly stepCount: number
  readonly weeks: number
}

export interface SubPlanFork {
  readonly ways: readonly [ForkWay, ForkWay]
  /** What the kommunedelplan costs more than the temaplan, in ukeverk and in steps. */
  readonly moreWeeks: number
  readonly moreSteps: number
  /** Times that the handlingsdel is revised. */
  readonly yearlyRounds: number
}

export interface ForkFrame {
  /** Years counted, from the start of the work. */
  readonly years: number
  /** The year of the work in which the plan is adopted, from 1. */
  readonly adoptionYear: number
}

/** Our own choice: the term, with an adoption in its second year. */
export const usualForkFrame: ForkFrame = { years: 4, adoptionYear: 2 }

/** Ukeverk for each step, once. Our own estimates for a small municipality; it sets its own. */
export const usualStepWeeks: Readonly<Record<ForkStep, number>> = {
  'notify-start': 0.5,
  'planning-programme': 2,
  'programme-hearing': 1,
  'agree-on-task': 0.5,
  involve: 2,
  draft: 6,
  'plan-hearing': 1,
  'assess-inputs': 1.5,
  'council-adopts': 1,
  'council-decides': 0.5,
  'yearly-action-part': 2,
}

type StepRule = Pick<ForkLine, 'step' | 'force' | 'basis' | 'openWeeks'>

const must = (
  step: ForkStep,
  basis: readonly LegalBasis[],
  openWeeks: number | null = null,
): StepRule => ({ step, force: 'must', basis, openWeeks })

const own = (step: ForkStep): StepRule => ({ step, force: 'own', basis: [], openWeeks: null })

/** Pbl chapter 11, as of 2026-07-02. */
const waysInLaw: Readonly<Record<ThemePlanForm, readonly StepRule[]>> = {
  'thematic-sub-plan': [
    must('notify-start', [section('pbl', '11-12')]),
    must('planning-programme', [section('pbl', '11-13')]),
    must('programme-hearing', [section('pbl', '11-13')], 6),
    must('involve', [section('pbl', '5-1')]),
    must('draft', [section('pbl', '11-2')]),
    must('plan-hearing', [section('pbl', '11-14')], 6),
    own('assess-inputs'),
    must('council-adopts', [section('pbl', '11-15')]),
    must('yearly-action-part', [section('pbl', '11-1'), section('pbl', '11-4')], 2),
  ],
  'thematic-plan': [own('agree-on-task'), own('involve'), own('draft'), own('council-decides')],
}

/** What each way costs over the years, in steps and ukeverk, with what the law says of each step. */
export function subPlanFork(
  { years, adoptionYear }: ForkFrame = usualForkFrame,
  stepWeeks: Readonly<Record<ForkStep, number>> = usualStepWeeks,
): SubPlanFork {
  const yearlyRounds = Math.max(0, years - adoptionYear)
  const [heavy, light] = [
    wayOf('thematic-sub-plan', yearlyRounds, stepWeeks),
    wayOf('thematic-plan', yearlyRounds, stepWeeks),
  ]
  return {
    ways: [heavy, light],
    moreWeeks: heavy.weeks - light.weeks,
    moreSteps: heavy.stepCount - light.stepCount,
    yearlyRounds,
  }
}

function wayOf(
  form: ThemePlanForm,
  yearlyRounds: number,
  stepWeeks: Readonly<Record<ForkStep, number>>,
): ForkWay {
  const lines = waysInLaw[form].map((rule) => {
    const times = rule.step === 'yearly-action-part' ? yearlyRounds : 1
    return { ...rule, times, weeks: stepWeeks[rule.step] * times }
  })
  return {
    form,
    lines,
    stepCount: lines.reduce((sum, { times }) => sum + times, 0),
    weeks: lines.reduce((sum, { weeks }) => sum + weeks, 0),
  }
}
