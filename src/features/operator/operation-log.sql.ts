import type { Db } from '#platform/db/connection.ts'

export interface OperationEvent {
  readonly id: number
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly address: string
}

/** What has happened to the installation, the newest first, older than `before` when it is given. */
export async function listOperationEvents(
  db: Db,
  page: { readonly before: number | null; readonly limit: number },
): Promise<OperationEvent[]> {
  return db
    .selectFrom('operation_event')
    .select(['id', 'at', 'actor', 'action', 'subject', 'address'])
    .$if(page.before !== null, (query) => query.where('id', '<', page.before ?? 0))
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()
}
