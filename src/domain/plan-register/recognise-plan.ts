import type { LocalDate } from '../calendar/local-date.ts'
import type { MunicipalPlan } from './municipal-plan.ts'
import type { PlanSigns } from './required-plan.ts'

/** What is read of a plan to hold it against the list. */
export type RequiredCandidate = Pick<
  MunicipalPlan,
  | 'id'
  | 'name'
  | 'type'
  | 'status'
  | 'marks'
  | 'adoptedOn'
  | 'adoptedYear'
  | 'validTo'
  | 'validToYear'
  | 'period'
>

/** Whether a plan of the register is one of those that `signs` tell of. */
export function isRecognised(plan: RequiredCandidate, signs: PlanSigns): boolean {
  return recogniser([plan])(signs).length > 0
}

/** Finds the plans that signs tell of, in their order. Each name is read once for all signs. */
export function recogniser(
  plans: readonly RequiredCandidate[],
): (signs: PlanSigns) => readonly RequiredCandidate[] {
  const named = plans.filter((plan) => !isNeverRequired(plan)).map(withWords)
  const allWords = named.map(({ words }) => words).join('')
  return ({ types, names, not }) => {
    // Most names are found in no plan, which one look in all of them tells.
    const wanted = names
      .map((parts) => parts.map(wordStart))
      .filter((parts) => parts.every((part) => allWords.includes(part)))
    const unwanted = [...not, 'planprogram'].map(wordStart)
    return named
      .filter(({ plan, words, isStrategy }) => {
        if (types.includes(plan.type)) return true
        if (isStrategy) return types.includes('planning-strategy')
        const isNamed = wanted.some((parts) => parts.every((part) => words.includes(part)))
        return isNamed && !unwanted.some((part) => words.includes(part))
      })
      .map(({ plan }) => plan)
  }
}

function withWords(plan: RequiredCandidate) {
  return {
    plan,
    words: nameWords(plan.name).map(wordStart).join(''),
    isStrategy: plan.marks.includes('planning-strategy'),
  }
}

/** What is found only where a word begins. */
function wordStart(part: string): string {
  return ` ${part}`
}

/**
 * Of several plans the one that answers best: in force before under way, planned and lacking; the
 * newest before older ones. Ended plans answer nothing.
 */
export function bestOf(
  plans: readonly RequiredCandidate[],
  today: LocalDate,
): RequiredCandidate | null {
  let best: RequiredCandidate | null = null
  for (const plan of plans) {
    if (plan.status === 'ended') continue
    if (best === null || isBetter(plan, best, today)) best = plan
  }
  return best
}

function isBetter(one: RequiredCandidate, other: RequiredCandidate, today: LocalDate): boolean {
  const rank = rankOf(one, today) - rankOf(other, today)
  const newness = newestOf(other) - newestOf(one)
  return (rank || newness || (one.id < other.id ? -1 : 1)) < 0
}

/** The words of a name in lower case. */
export function nameWords(name: string): readonly string[] {
  return name
    .toLocaleLowerCase('nb-NO')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const excludedTypes: readonly MunicipalPlan['type'][] = [
  'plan-programme',
  'area-zoning',
  'detailed-zoning',
]

/** The work before a plan, and other people's plans, are not what the law asks for. */
function isNeverRequired({ type, marks }: RequiredCandidate): boolean {
  return (
    excludedTypes.includes(type) ||
    marks.some((mark) => mark === 'programme' || mark === 'private' || mark === 'project')
  )
}

const statusRank = { 'in-force': 0, 'under-way': 1, planned: 2, lacking: 3, ended: 4 } as const

// Adopted some day ahead is a meeting that is booked; until then the one before holds.
function rankOf({ status, adoptedOn }: RequiredCandidate, today: LocalDate): number {
  return status === 'in-force' && adoptedOn !== null && adoptedOn > today ? 1 : statusRank[status]
}

function newestOf({ adoptedOn, adoptedYear, period }: RequiredCandidate): number {
  if (adoptedOn !== null) return Number(adoptedOn.replaceAll('-', ''))
  return (adoptedYear ?? period?.firstYear ?? 0) * 10_000
}
