import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface AgendaItem {
  readonly id: string
  readonly title: string
  /** The activity of the process that brings it up; null for one of the municipality's own. */
  readonly activityKey: string | null
  /** When its papers must be ready. */
  readonly readyOn: LocalDate | null
  readonly caseNumber: string
  readonly note: string
  /** What was decided, word by word. */
  readonly decision: string
  readonly version: number
}

export type AgendaContent = Omit<AgendaItem, 'id' | 'version'>

/** Which meeting it is about: its strategy too, so that no other's is reached. */
export interface MeetingKey {
  readonly tenantId: string
  readonly strategyId: string
  readonly meetingId: string
}

const columns = [
  'id',
  'title',
  'activity_key as activityKey',
  'ready_on as readyOn',
  'case_number as caseNumber',
  'note',
  'decision',
  'version',
] as const

/** The items of a meeting in their order, without those taken away. */
export async function listAgenda(tx: TenantTx, key: MeetingKey): Promise<readonly AgendaItem[]> {
  return tx
    .selectFrom('agenda_item')
    .select(columns)
    .where('meeting_id', '=', key.meetingId)
    .where('strategy_id', '=', key.strategyId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** Adds items last. */
export async function addAgendaItems(
  tx: TenantTx,
  key: MeetingKey,
  items: readonly AgendaContent[],
): Promise<void> {
  if (items.length === 0) return
  const { last } = await tx
    .selectFrom('agenda_item')
    .select((row) => row.fn.max('position').as('last'))
    .where('meeting_id', '=', key.meetingId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('agenda_item')
    .values(
      items.map((item, index) => ({
        tenant_id: key.tenantId,
        strategy_id: key.strategyId,
        meeting_id: key.meetingId,
        position: Number(last ?? 0) + index + 1,
        ...contentColumns(item),
      })),
    )
    .execute()
}

/** Stores an item as it was filled in from `version`; false when somebody has changed it since. */
export async function changeAgendaItem(
  tx: TenantTx,
  key: MeetingKey,
  itemId: string,
  item: AgendaContent,
  version: number,
): Promise<boolean> {
  const result = await tx
    .updateTable('agenda_item')
    .set((row) => ({ ...contentColumns(item), version: row('version', '+', 1) }))
    .where('id', '=', itemId)
    .where('meeting_id', '=', key.meetingId)
    .where('strategy_id', '=', key.strategyId)
    .where('deleted_at', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Puts the items in the order of the list. */
export async function orderAgenda(
  tx: TenantTx,
  key: MeetingKey,
  itemIds: readonly string[],
): Promise<void> {
  const order = sql<{ id: string; position: number }>`
    unnest(${sql.val([...itemIds])}::uuid[]) with ordinality`
  await sql`
    update agenda_item a set position = o.position
    from ${order} as o(id, position)
    where a.id = o.id and a.meeting_id = ${key.meetingId}`.execute(tx)
}

/** Takes an item away, or brings it back; false when there was none to do it with. */
export async function setAgendaItemRemoved(
  tx: TenantTx,
  key: MeetingKey,
  itemId: string,
  removedBy: string | null,
): Promise<boolean> {
  const result = await tx
    .updateTable('agenda_item')
    .set({ deleted_at: removedBy === null ? null : sql<Date>`now()`, deleted_by: removedBy })
    .where('id', '=', itemId)
    .where('meeting_id', '=', key.meetingId)
    .where('strategy_id', '=', key.strategyId)
    .where('deleted_at', removedBy === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

function contentColumns(item: AgendaContent) {
  return {
    title: item.title,
    activity_key: item.activityKey,
    ready_on: item.readyOn,
    case_number: item.caseNumber,
    note: item.note,
    decision: item.decision,
  }
}
