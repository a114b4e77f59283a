import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Meeting } from '#domain/process.ts'
import type { ScheduledActivity } from '#domain/schedule/schedule-types.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface NewMeeting extends Meeting {
  /** The body's own name where none of the known ones fits. */
  readonly label?: string
}

/** Adds meetings; one that is there already is left as it is. Gives how many were new. */
export async function addMeetings(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  meetings: readonly NewMeeting[],
): Promise<number> {
  if (meetings.length === 0) return 0
  const result = await tx
    .insertInto('meeting')
    .values(
      meetings.map((meeting) => ({
        tenant_id: tenantId,
        strategy_id: strategyId,
        body: meeting.body,
        label: meeting.label ?? '',
        held_on: meeting.date,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['strategy_id', 'body', 'label', 'held_on']).doNothing(),
    )
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0n)
}

/** The whole calendar anew: what is not in the list goes. */
export async function replaceMeetings(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  meetings: readonly NewMeeting[],
): Promise<void> {
  await tx.deleteFrom('meeting').where('strategy_id', '=', strategyId).execute()
  await addMeetings(tx, tenantId, strategyId, meetings)
}

export async function removeMeeting(
  tx: TenantTx,
  strategyId: string,
  meetingId: string,
): Promise<boolean> {
  const result = await tx
    .deleteFrom('meeting')
    .where('id', '=', meetingId)
    .where('strategy_id', '=', strategyId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/**
 * Takes a computed schedule into use. Dates set by hand and what is done stay, also for activities
 * that the schedule has no place for now: they are there when it has.
 */
export async function acceptSchedule(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  activities: readonly ScheduledActivity[],
): Promise<void> {
  const keys = activities.map((activity) => activity.key)
  await tx
    .deleteFrom('scheduled_activity')
    .where('strategy_id', '=', strategyId)
    .where('is_own', '=', false)
    .where('is_pinned', '=', false)
    .where('done_on', 'is', null)
    // What people have worked with waits for the schedule to have a place for it again.
    .where('version', '=', 1)
    .$if(keys.length > 0, (query) => query.where('key', 'not in', keys))
    .execute()
  if (keys.length === 0) return
  await tx
    .insertInto('scheduled_activity')
    .values(
      activities.map((activity) => ({
        tenant_id: tenantId,
        strategy_id: strategyId,
        key: activity.key,
        starts_on: activity.startsOn,
        ends_on: activity.endsOn,
        is_pinned: activity.pinned,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['strategy_id', 'key']).doUpdateSet((row) => ({
        starts_on: row.ref('excluded.starts_on'),
        ends_on: row.ref('excluded.ends_on'),
        is_pinned: row.ref('excluded.is_pinned'),
      })),
    )
    .execute()
}

/** Sets an activity's dates by hand, or with null gives them back to the calculation. */
export async function pinActivity(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  key: string,
  dates: { readonly startsOn: LocalDate; readonly endsOn: LocalDate } | null,
): Promise<void> {
  if (dates === null) {
    await tx
      .updateTable('scheduled_activity')
      .set({ is_pinned: false })
      .where('strategy_id', '=', strategyId)
      .where('key', '=', key)
      .execute()
    return
  }
  await tx
    .insertInto('scheduled_activity')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      key,
      starts_on: dates.startsOn,
      ends_on: dates.endsOn,
      is_pinned: true,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['strategy_id', 'key'])
        .doUpdateSet({ starts_on: dates.startsOn, ends_on: dates.endsOn, is_pinned: true }),
    )
    .execute()
}

/** Takes one activity into use with its computed dates, unless it is in use already. */
export async function addActivity(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  activity: { readonly key: string; readonly startsOn: LocalDate; readonly endsOn: LocalDate },
): Promise<void> {
  await tx
    .insertInto('scheduled_activity')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      key: activity.key,
      starts_on: activity.startsOn,
      ends_on: activity.endsOn,
    })
    .onConflict((conflict) => conflict.columns(['strategy_id', 'key']).doNothing())
    .execute()
}

/** Marks an activity in use as done on a day, or with null as not done after all. */
export async function markDone(
  tx: TenantTx,
  strategyId: string,
  key: string,
  doneOn: LocalDate | null,
): Promise<boolean> {
  const result = await tx
    .updateTable('scheduled_activity')
    .set({ done_on: doneOn })
    .where('strategy_id', '=', strategyId)
    .where('key', '=', key)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Why something is not as the rule says; an empty reason takes it back. */
export async function recordDeviation(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  warningCode: string,
  reason: string,
  recordedBy: string,
): Promise<void> {
  if (reason === '') {
    await tx
      .deleteFrom('deviation_reason')
      .where('strategy_id', '=', strategyId)
      .where('warning_code', '=', warningCode)
      .execute()
    return
  }
  await tx
    .insertInto('deviation_reason')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      warning_code: warningCode,
      reason,
      recorded_by: recordedBy,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['strategy_id', 'warning_code'])
        .doUpdateSet({ reason, recorded_by: recordedBy, recorded_at: sql<Date>`now()` }),
    )
    .execute()
}
