import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { invariant } from '#platform/invariant.ts'
import { scheduleOf } from './process-state.ts'
import { acceptSchedule, addMeetings, type NewMeeting, replaceMeetings } from './schedule.sql.ts'
import {
  findStrategy,
  insertStrategy,
  type NewStrategy,
  type Strategy,
  type StrategyChange,
  updateStrategy,
} from './strategy.sql.ts'

/** Creates a strategy with its meetings and takes its first schedule into use. */
export async function createStrategy(
  tx: TenantTx,
  tenantId: string,
  strategy: NewStrategy,
  meetings: readonly NewMeeting[],
  today: LocalDate,
): Promise<Strategy> {
  const id = await insertStrategy(tx, tenantId, strategy)
  await addMeetings(tx, tenantId, id, meetings)
  return takeNewScheduleIntoUse(tx, tenantId, id, today)
}

/**
 * Changes a strategy by what a script says and recalculates at once: a script has nobody to ask.
 * Null when the version is not the latest.
 */
export async function changeStrategy(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  change: StrategyChange & { readonly meetings?: readonly NewMeeting[] },
  version: number | null,
  today: LocalDate,
): Promise<Strategy | null> {
  if (!(await updateStrategy(tx, strategyId, change, version))) return null
  if (change.meetings) await replaceMeetings(tx, tenantId, strategyId, change.meetings)
  return takeNewScheduleIntoUse(tx, tenantId, strategyId, today)
}

/** Computes the schedule as of today and accepts it. */
export async function takeNewScheduleIntoUse(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  today: LocalDate,
): Promise<Strategy> {
  const strategy = await findStrategy(tx, { id: strategyId })
  invariant(strategy, 'the strategy was stored in this transaction')
  await acceptSchedule(tx, tenantId, strategyId, scheduleOf(strategy, today).activities)
  const accepted = await findStrategy(tx, { id: strategyId })
  invariant(accepted, 'the strategy is still there')
  return accepted
}
