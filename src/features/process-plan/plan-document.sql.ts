import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** What people have written about an activity. */
export interface ActivityDetail {
  readonly key: string
  readonly purpose: string
  readonly method: string
  readonly participants: string
  readonly input: string
  readonly output: string
}

/** The texts of the activities that have any, by key. */
export async function findActivityDetails(
  tx: TenantTx,
  strategyId: string,
): Promise<ReadonlyMap<string, ActivityDetail>> {
  const rows = await tx
    .selectFrom('scheduled_activity')
    .select(['key', 'purpose', 'method', 'participants', 'input', 'output'])
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', 'is', null)
    .where((row) =>
      row.or(
        (['purpose', 'method', 'participants', 'input', 'output'] as const).map((column) =>
          row(column, '<>', ''),
        ),
      ),
    )
    .execute()
  return new Map(rows.map((row) => [row.key, row]))
}

/** An item on the agenda of a meeting. */
export interface PlanAgendaItem {
  readonly meetingId: string
  readonly title: string
  readonly readyOn: LocalDate | null
  readonly caseNumber: string
  readonly decision: string
}

/** The agendas of all meetings of a strategy, each in its order. */
export async function findAgendas(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly PlanAgendaItem[]> {
  return tx
    .selectFrom('agenda_item')
    .select([
      'meeting_id as meetingId',
      'title',
      'ready_on as readyOn',
      'case_number as caseNumber',
      'decision',
    ])
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', 'is', null)
    .orderBy('meeting_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
}
