import { periodOf } from '#routes'
import type { StrategyChange } from './strategy.sql.ts'

/** What the audit log keeps of a change: dates and choices, never who somebody is. */
export function changeDetails(change: StrategyChange): Record<string, unknown> {
  const { process, term, leader, closedWeeks, ...choices } = change
  return {
    ...process,
    ...choices,
    ...(term && { period: periodOf(term) }),
    ...(closedWeeks && { closedWeeks: closedWeeks.join(', ') }),
    ...(leader !== undefined && { leader: leader === null ? 'removed' : 'set' }),
  }
}
