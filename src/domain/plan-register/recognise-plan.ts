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

/**
 * Whether a plan of the register is one of those that `marks` tell of. `words` is what `spacedWords`
 * makes of its name, for whoever holds the same plan against many.
 */
export function isRecognised(
  plan: RequiredCandidate,
  marks: PlanSigns,
  words = spacedWords(plan.name),
): boolean {
  if (isNeverRequired(plan)) return false
  if (marks.types.includes(plan.type)) return true
  if (plan.marks.some((mark) => mark === 'planning-strategy')) {
    return marks.types.includes('planning-strategy')
  }
  return (
    marks.names.some((parts) => parts.every((part) => begins(words, part))) &&
    !begins(words, 'planprogram') &&
    !marks.not.some((part) => begins(words, part))
  )
}

/**
 * Of several plans the one that answers best: in force before under way, planned and lacking; the
 * newest before older ones. Ended plans answer nothing.
 */
export function bestOf(
  plans: readonly RequiredCandidate[],
  today: LocalDate,
): RequiredCandidate | null {
  const living = plans.filter(({ status }) => status !== 'ended')
  const sorted = living.toSorted(
    (one, other) =>
      rankOf(one, today) - rankOf(other, today) ||
      newestOf(other) - newestOf(one) ||
      (one.id < other.id ? -1 : 1),
  )
  return sorted[0] ?? null
}

/** The words of a name in lower case, each with a space before it. */
export function spacedWords(name: string): string {
  return ` ${nameWords(name).join(' ')}`
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

function begins(words: string, part: string): boolean {
  return words.includes(` ${part}`)
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
