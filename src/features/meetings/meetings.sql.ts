import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { StoredMeeting } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** What the meeting left behind. */
export interface Minutes {
  readonly url: string | null
  readonly note: string
  /** Counts up at every change of the minutes. */
  readonly version: number
}

/** What lies in each meeting of a strategy, by its id; meetings with nothing are not there. */
export type MeetingContents = ReadonlyMap<string, MeetingContent>

export interface MeetingContent {
  readonly items: number
  readonly hasDecision: boolean
  readonly hasMinutes: boolean
  /** Comments, attachments and links to cases. */
  readonly papers: number
}

/** What lies in the meetings of a strategy, in one query. */
export async function findContents(tx: TenantTx, strategyId: string): Promise<MeetingContents> {
  const { rows } = await sql<MeetingContent & { id: string }>`
    select m.id, coalesce(a.items, 0)::int as items, coalesce(a.decided, false) as "hasDecision",
      (m.minutes_url is not null or m.minutes_note <> '') as "hasMinutes",
      coalesce(d.papers, 0)::int as papers
    from meeting m
    left join (select meeting_id, count(*) as items, bool_or(decision <> '') as decided
      from agenda_item where strategy_id = ${strategyId} and deleted_at is null
      group by meeting_id) a on a.meeting_id = m.id
    left join (select subject_key, count(*) as papers from (
        select subject_key from comment where strategy_id = ${strategyId}
          and subject_kind = 'meeting' and deleted_at is null
        union all select subject_key from attachment where strategy_id = ${strategyId}
          and subject_kind = 'meeting' and deleted_at is null
        union all select subject_key from case_link where strategy_id = ${strategyId}
          and subject_kind = 'meeting' and deleted_at is null) every_paper
      group by subject_key) d on d.subject_key = m.id::text
    where m.strategy_id = ${strategyId} and m.deleted_at is null
      and (a.items > 0 or d.papers > 0 or m.minutes_url is not null or m.minutes_note <> '')`.execute(
    tx,
  )
  return new Map(rows.map(({ id, ...content }) => [id, content]))
}

export async function findMinutes(
  tx: TenantTx,
  strategyId: string,
  meetingId: string,
): Promise<Minutes | null> {
  const row = await tx
    .selectFrom('meeting')
    .select(['minutes_url as url', 'minutes_note as note', 'version'])
    .where('id', '=', meetingId)
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Stores the minutes as filled in from `version`; false when somebody has changed them since. */
export async function changeMinutes(
  tx: TenantTx,
  strategyId: string,
  meetingId: string,
  minutes: Pick<Minutes, 'url' | 'note'>,
  version: number,
): Promise<boolean> {
  const result = await tx
    .updateTable('meeting')
    .set((row) => ({
      minutes_url: minutes.url,
      minutes_note: minutes.note,
      version: row('version', '+', 1),
    }))
    .where('id', '=', meetingId)
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** A meeting that was taken away, or null when there is none such. */
export async function findRemovedMeeting(
  tx: TenantTx,
  strategyId: string,
  meetingId: string,
): Promise<StoredMeeting | null> {
  const row = await tx
    .selectFrom('meeting')
    .select(['id', 'body', 'label', 'held_on as date'])
    .where('id', '=', meetingId)
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst()
  return row ? (row as StoredMeeting) : null
}

/** Brings a removed meeting back with all that belongs to it. */
export async function restoreMeeting(
  tx: TenantTx,
  strategyId: string,
  meetingId: string,
): Promise<void> {
  await tx
    .updateTable('meeting')
    .set({ deleted_at: null, deleted_by: null })
    .where('id', '=', meetingId)
    .where('strategy_id', '=', strategyId)
    .execute()
}

/**
 * Gives meetings new days; what belongs to them follows. All at once, since one may take the day that
 * another leaves: they are out of the calendar while they move.
 */
export async function moveMeetings(
  tx: TenantTx,
  strategyId: string,
  moves: readonly { readonly id: string; readonly to: LocalDate }[],
): Promise<void> {
  for (const step of [sql`now()`, null]) {
    for (const { id, to } of moves) {
      await sql`
        update meeting set held_on = ${to}, deleted_at = ${step}
        where id = ${id} and strategy_id = ${strategyId}`.execute(tx)
    }
  }
}
