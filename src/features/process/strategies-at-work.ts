import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type DatedTask, datedTasks } from './dated-task.ts'
import { activitiesInUse } from './living-activity.ts'
import { scheduleOf } from './process-state.ts'
import { findStrategy, type Strategy } from './strategy.sql.ts'

/** A strategy that people work with by today. */
export interface StrategyAtWork {
  readonly strategy: Strategy
  /** It is in force beside a newer one: its process is over, and what is decided in it is followed up. */
  readonly isOnlyFollowedUp: boolean
}

/** The newest strategy of the tenant, and the one that is in force while the next is being made. */
export async function findStrategiesAtWork(
  tx: TenantTx,
  today: LocalDate,
): Promise<readonly StrategyAtWork[]> {
  const newest = await findStrategy(tx, { current: null })
  if (!newest) return []
  const inForce = await findStrategy(tx, { inForceOn: today })
  const followed = inForce && inForce.id !== newest.id ? [inForce] : []
  return [
    { strategy: newest, isOnlyFollowedUp: false },
    ...followed.map((strategy) => ({ strategy, isOnlyFollowedUp: true })),
  ]
}

/** All that is open in a strategy that people work with. */
export function tasksAtWork(
  { strategy, isOnlyFollowedUp }: StrategyAtWork,
  today: LocalDate,
): readonly DatedTask[] {
  const activities = isOnlyFollowedUp ? [] : activitiesInUse(strategy, scheduleOf(strategy, today))
  return datedTasks(strategy, activities, today)
}
