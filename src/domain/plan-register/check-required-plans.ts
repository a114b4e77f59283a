import type { LocalDate } from '../calendar/local-date.ts'
import { isInSamiLanguageArea } from '../law/sami-language-area.ts'
import { planAge } from './plan-age.ts'
import { bestOf, type RequiredCandidate, recogniser } from './recognise-plan.ts'
import { type IntervalJudgement, judgeInterval, termDuty } from './required-interval.ts'
import type { RequiredPlan, RequiredPlanJudgement } from './required-plan.ts'
import { because, type RequiredReason } from './required-plan-reasons.ts'

/**
 * has: it is there, and in time. due: it is there, but is to be made anew. lacks: it is not there.
 * needs-judgement: a person must say. not-relevant: it is not for this municipality, or not yet.
 */
export const requiredPlanStates = [
  'lacks',
  'due',
  'needs-judgement',
  'has',
  'not-relevant',
] as const
export type RequiredPlanState = (typeof requiredPlanStates)[number]

/** A line of the list with what the municipality has said of it. */
export interface JudgedLine {
  readonly required: RequiredPlan
  readonly judgement: RequiredPlanJudgement
}

export interface RequiredPlanResult {
  readonly key: string
  readonly state: RequiredPlanState
  /** The plan of the register that answers the line, also one that is only planned. */
  readonly plan: RequiredCandidate | null
  /** From which day it has been due. */
  readonly since: LocalDate | null
  /** The deciding one first. */
  readonly reasons: readonly RequiredReason[]
}

export interface RequiredPlanContext {
  readonly today: LocalDate
  readonly municipality: { readonly number: string }
  readonly term: {
    /** The constitution that the strategy's term runs from, held or expected. */
    readonly constitutedOn: LocalDate
    /** The day the strategy itself was adopted. */
    readonly strategyAdoptedOn: LocalDate | null
  }
}

type Answer = Omit<RequiredPlanResult, 'key'>

/** Holds the register against the list, line by line, in the order of the lines. */
export function checkRequiredPlans(
  lines: readonly JudgedLine[],
  plans: readonly RequiredCandidate[],
  context: RequiredPlanContext,
): readonly RequiredPlanResult[] {
  const register = { plans, recognised: recogniser(plans) }
  const found = new Map(lines.map((line) => [line.required.key, findPlans(line, register)]))
  return lines.map((line) => {
    const { key } = line.required
    const own = found.get(key) ?? []
    return {
      key,
      ...(notForThem(line, own, context) ?? answerOf(line, own, register, found, context)),
    }
  })
}

interface Register {
  readonly plans: readonly RequiredCandidate[]
  readonly recognised: ReturnType<typeof recogniser>
}

function findPlans(
  { required, judgement }: JudgedLine,
  { plans, recognised }: Register,
): readonly RequiredCandidate[] {
  const tied = plans.filter(({ id }) => id === judgement.planId)
  if (tied.length > 0 || judgement.hasNone) return tied
  return recognised(required.recognised)
}

/** Why a line is not for this municipality now; null when it is, or when nobody has said. */
function notForThem(
  { required, judgement }: JudgedLine,
  found: readonly RequiredCandidate[],
  { today, municipality }: RequiredPlanContext,
): Answer | null {
  const { scope, validFrom } = required
  if (judgement.isRelevant === false)
    return answer('not-relevant', because('said-not-relevant', {}))
  if (validFrom !== null && today < validFrom) {
    return answer('not-relevant', because('not-in-force', { validFrom }))
  }
  if (judgement.isRelevant) return null
  if (scope === 'sami-language-area' && !isInSamiLanguageArea(municipality.number, today)) {
    return answer('not-relevant', because('outside-sami-area', {}))
  }
  const asks = scope === 'if-hunted' || scope === 'if-charged'
  if (!asks || found.length > 0) return null
  return answer(
    'needs-judgement',
    because(scope === 'if-hunted' ? 'ask-if-hunted' : 'ask-if-charged', {}),
  )
}

function answerOf(
  line: JudgedLine,
  own: readonly RequiredCandidate[],
  register: Register,
  found: ReadonlyMap<string, readonly RequiredCandidate[]>,
  context: RequiredPlanContext,
): Answer {
  const { today, term } = context
  const { required } = line
  if (required.key === 'planning-strategy' && term.strategyAdoptedOn !== null) {
    const adoptedOn = term.strategyAdoptedOn
    if (adoptedOn <= today) return answer('has', because('adopted-here', { adoptedOn }))
  }
  const plan = bestOf(own, today)
  // The strategy that is being made is no plan that the register lacks.
  if (!plan && required.key === 'planning-strategy') {
    return withDuty(answer('due', because('made-here', {})), line, context)
  }
  if (!plan) return withoutPlan(line, register, context)
  const isBooked = plan.adoptedOn !== null && plan.adoptedOn > today
  if (plan.status !== 'in-force' || isBooked) return onItsWay(line, plan, context)
  const interval = line.judgement.interval ?? required.interval
  const others = interval.kind === 'with-others' ? inStepWith(interval, register.plans, found) : []
  const judged = judgeInterval(plan, interval, { today, termFrom: term.constitutedOn, others })
  return {
    state: judged.state,
    plan,
    since: judged.since,
    reasons: [judged.reason, ...besides(plan, own, judged, today)],
  }
}

function inStepWith(
  { types, keys }: { types: readonly string[]; keys: readonly string[] },
  plans: readonly RequiredCandidate[],
  found: ReadonlyMap<string, readonly RequiredCandidate[]>,
): readonly RequiredCandidate[] {
  return [
    ...plans.filter(({ type }) => types.includes(type)),
    ...keys.flatMap((key) => found.get(key) ?? []),
  ]
}

/** What is worth saying beside the deciding reason. */
function besides(
  plan: RequiredCandidate,
  own: readonly RequiredCandidate[],
  { state, reason }: IntervalJudgement,
  today: LocalDate,
): readonly RequiredReason[] {
  const next = own.find(({ status }) => status === 'under-way' || status === 'planned')
  const reasons = next ? [because('new-one-on-its-way', { name: next.name })] : []
  const hasNoLimit = reason.code === 'in-force' || reason.code === 'kept-current'
  const age = planAge(plan, { today, intervalYears: null })
  if (state !== 'has' || !hasNoLimit || age.state !== 'outdated' || age.ageYears === null)
    return reasons
  return [because('old-by-advice', { ageYears: age.ageYears }), ...reasons]
}

function withoutPlan(
  line: JudgedLine,
  { recognised }: Register,
  context: RequiredPlanContext,
): Answer {
  const { mayBePartOf } = line.required
  const container = bestOf(recognised(mayBePartOf), context.today)
  if (container?.status === 'in-force' && !line.judgement.hasNone) {
    return answer('needs-judgement', because('may-be-part-of', { name: container.name }))
  }
  return withDuty(answer('lacks', because('none-in-register', {})), line, context)
}

function onItsWay(line: JudgedLine, plan: RequiredCandidate, context: RequiredPlanContext): Answer {
  const { name, status } = plan
  const code =
    status === 'planned' ? 'is-planned' : status === 'lacking' ? 'marked-lacking' : 'is-under-way'
  return withDuty({ ...answer('lacks', because(code, { name })), plan }, line, context)
}

/** The deadline beside what is said of something that is made once a term. */
function withDuty(
  said: Answer,
  { required, judgement }: JudgedLine,
  { today, term }: RequiredPlanContext,
): Answer {
  const interval = judgement.interval ?? required.interval
  if (interval.kind !== 'once-a-term') return said
  const duty = termDuty(interval.deadline, { today, termFrom: term.constitutedOn })
  return { ...said, since: duty.since, reasons: [...said.reasons, duty.reason] }
}

function answer(state: RequiredPlanState, reason: RequiredReason): Answer {
  return { state, plan: null, since: null, reasons: [reason] }
}
