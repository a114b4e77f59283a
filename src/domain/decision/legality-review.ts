import { isWorkingDay } from '../calendar/holidays.ts'
import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts'

/** Members of the council who must demand it together (koml § 27-1). */
const fewestMembers = 3
const deadlineDays = 21

export const legalityOutcomes = [
  'upheld-by-council',
  'changed-by-council',
  'lawful',
  'unlawful',
  'withdrawn',
  'rejected',
] as const
export type LegalityOutcome = (typeof legalityOutcomes)[number]

export interface LegalityDeadline {
  /** The last day on which a demand is in time. */
  readonly lastDay: LocalDate
  /** Three weeks from the decision; another than `lastDay` when it is no working day. */
  readonly threeWeeksOn: LocalDate
  readonly isMoved: boolean
}

/**
 * The last day of a demand for lovlighetskontroll: three weeks from the decision (koml § 27-1), counted
 * as forvaltningsloven § 30 says, by domstolloven §§ 148 and 149: it ends on the same day of the week,
 * and on a Saturday or a holy day it moves to the next working day. The section starts the weeks at the
 * decision itself, not when anybody learns of it.
 */
export function legalityReviewDeadline(decidedOn: LocalDate): LegalityDeadline {
  const threeWeeksOn = addDays(decidedOn, deadlineDays)
  let lastDay = threeWeeksOn
  while (!isWorkingDay(lastDay)) lastDay = addDays(lastDay, 1)
  return { lastDay, threeWeeksOn, isMoved: lastDay !== threeWeeksOn }
}

export interface Demand {
  readonly decidedOn: LocalDate
  /** When it was handed in, or given to the post (forvaltningsloven § 30). */
  readonly demandedOn: LocalDate
  /** Null while nobody has said how many. */
  readonly members: number | null
}

export interface DemandJudgement {
  readonly deadline: LegalityDeadline
  readonly timing: 'in-time' | 'late' | 'before-decision'
  /** After the last day; 0 when it is in time. */
  readonly daysLate: number
  readonly hasEnoughMembers: boolean | null
  /**
   * `council`: the council must look at it again. `own-initiative`: the demand as such fails, but the
   * ministry may still control by itself for special reasons (koml § 27-1, second paragraph).
   * `clarify`: something that decides it is unknown or cannot be right.
   */
  readonly way: 'council' | 'own-initiative' | 'clarify'
}

/** Whether a demand meets the conditions. Every demand is recorded, whatever this says. */
export function judgeDemand({ decidedOn, demandedOn, members }: Demand): DemandJudgement {
  const deadline = legalityReviewDeadline(decidedOn)
  const daysLate = Math.max(0, daysBetween(deadline.lastDay, demandedOn))
  const timing = demandedOn < decidedOn ? 'before-decision' : daysLate > 0 ? 'late' : 'in-time'
  const hasEnoughMembers = members === null ? null : members >= fewestMembers
  const isRefused = timing === 'late' || hasEnoughMembers === false
  const isUnclear = timing === 'before-decision' || hasEnoughMembers === null
  return {
    deadline,
    timing,
    daysLate,
    hasEnoughMembers,
    way: isRefused ? 'own-initiative' : isUnclear ? 'clarify' : 'council',
  }
}

/**
 * What comes next: the council treats it; what it upholds goes to the statsforvalter, who has the
 * ministry's task; an unlawful decision must be taken anew.
 */
export type LegalityStep =
  | 'council-treats'
  | 'to-statsforvalter'
  | 'adopt-anew'
  | 'closed'
  | 'stands'

export function nextLegalityStep(outcome: LegalityOutcome | null): LegalityStep {
  switch (outcome) {
    case null:
      return 'council-treats'
    case 'upheld-by-council':
      return 'to-statsforvalter'
    case 'unlawful':
      return 'adopt-anew'
    case 'lawful':
      return 'stands'
    case 'changed-by-council':
    case 'withdrawn':
    case 'rejected':
      return 'closed'
  }
}
