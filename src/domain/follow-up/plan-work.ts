import type { LocalDate } from '../calendar/local-date.ts'
import { type HalfYear, halfYearNumber, halfYearOn } from '../planning-need/half-year.ts'
import type { PlanDecision } from '../planning-need/planning-decision.ts'

/** How the work on a plan goes, as somebody has reported it. */
export const workStatuses = [
  'not-started',
  'under-way',
  'consultation',
  'done',
  'late',
  'stopped',
] as const
export type WorkStatus = (typeof workStatuses)[number]

export interface PlannedWork {
  readonly decision: PlanDecision | null
  readonly start: HalfYear | null
  readonly adoption: HalfYear | null
  readonly status: WorkStatus
  /** The day that somebody wrote for the next milestone. */
  readonly milestoneOn: LocalDate | null
}

/**
 * adoption: the half-year it was to be adopted in is over. start: the half-year it was to begin in is
 * over, and it has not begun. milestone: the day of the next milestone is past. reported: somebody says
 * so.
 */
export type LateReason = 'adoption' | 'start' | 'milestone' | 'reported'

/**
 * What is late with a work on `today`, the weightiest first; nothing of what is done or stopped. The
 * half-year itself is in time to its last day. What is rolled yearly has no adoption to be late with.
 */
export function latenessOf(work: PlannedWork, today: LocalDate): readonly LateReason[] {
  const { decision, start, adoption, status, milestoneOn } = work
  if (status === 'done' || status === 'stopped') return []
  const now = halfYearNumber(halfYearOn(today))
  const isOver = (half: HalfYear | null) => half !== null && halfYearNumber(half) < now
  const reasons: LateReason[] = []
  if (decision !== 'roll-yearly' && isOver(adoption)) reasons.push('adoption')
  if (status === 'not-started' && isOver(start)) reasons.push('start')
  if (milestoneOn !== null && milestoneOn < today) reasons.push('milestone')
  if (status === 'late') reasons.push('reported')
  return reasons
}

/** What became of a work at the end of the term. */
export type WorkOutcome = 'done' | 'under-way' | 'not-done' | 'dropped'

/** The outcome that a reported status stands for when the term ends. */
export function outcomeOf(status: WorkStatus): WorkOutcome {
  if (status === 'done') return 'done'
  if (status === 'stopped') return 'dropped'
  return status === 'not-started' ? 'not-done' : 'under-way'
}
