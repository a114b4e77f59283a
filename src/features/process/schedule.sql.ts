import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Meeting } from '#domain/process.ts'
import type { ScheduledActivity } from '#domain/schedule/schedule-types.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface NewMeeting extends Meeting {
  /** The body's own name where none of the known ones fits. */
  readonly label?: string
}

/**
 * Adds meetings; one that is there already is left as it is, and one that was taken away comes back
 * with its agenda. Gives how many were new.
 */
export async function addMeetings(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  meetings: readonly NewMeeting[],
): Promise<number> {
  if (meetings.length === 0) return 0
  const wanted = JSON.stringify(
    meetings.map(({ body, label = '', date }) => ({ body, label, held_on: date })),
  )
  const broughtBack = await sql`
    update meeting m set deleted_at = null, deleted_by = null
    from (select distinct on (d.body, d.label, d.held_on) d.id
      from meeting d join jsonb_to_recordset(${wanted}::jsonb) as w(body text, label text, held_on date)
        on (d.body, d.label, d.held_on) = (w.body, w.label, w.held_on)
      where d.strategy_id = ${strategyId} and d.deleted_at is not null
        and not exists (select 1 from meeting k where k.strategy_id = d.strategy_id
          and (k.body, k.label, k.held_on) = (d.body, d.label, d.held_on) and k.deleted_at is null)
      order by d.body, d.label, d.held_on, d.deleted_at desc) last
    where m.id = last.id`.execute(tx)
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
      conflict
        .columns(['strategy_id', 'body', 'label', 'held_on'])
        .where('deleted_at', 'is', null)
        .doNothing(),
    )
    .executeTakeFirst()
  return Number((broughtBack.numAffectedRows ?? 0n) + (result.numInsertedOrUpdatedRows ?? 0n))
}

/**
 * The whole calendar anew: what is not in the list goes, what is in it stays what it was, with its
 * agenda and its minutes.
 */
export async function replaceMeetings(
  tx: TenantTx,
  tenantId: string,
  strategyId: string,
  meetings: readonly NewMeeting[],
): Promise<void> {
  const keyOf = (body: string, label: string, date: string) => JSON.stringify([body, label, date])
  const wanted = new Set(meetings.map(({ body, label = '', date }) => keyOf(body, label, date)))
  const stored = await tx
    .selectFrom('meeting')
    .select(['id', 'body', 'label', 'held_on'])
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', 'is', null)
    .execute()
  const gone = stored.filter((one) => !wanted.has(keyOf(one.body, one.label, one.held_on)))
  const goneIds = gone.map(({ id }) => id)
  await removeMeetings(tx, strategyId, goneIds, null)
  await addMeetings(tx, tenantId, strategyId, meetings)
}

/** Takes meetings out of the calendar; what belongs to them waits. Gives how many went. */
export async function removeMeetings(
  tx: TenantTx,
  strategyId: string,
  meetingIds: readonly string[],
  removedBy: string | null,
): Promise<number> {
  if (meetingIds.length === 0) return 0
  const result = await tx
    .updateTable('meeting')
    .set({ deleted_at: sql<Date>`now()`, deleted_by: removedBy })
    .where('strategy_id', '=', strategyId)
    .where('id', 'in', meetingIds)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
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
