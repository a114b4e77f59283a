import { z } from 'zod'
import type { Db } from '#platform/db/open-database.ts'

const content = z.object({
  /** Of the table whose figures are held; null when none have been fetched. */
  version: z.string().nullable(),
  table: z.string().nullable(),
  /** The definition they were fetched by. */
  definition: z.string(),
  units: z.record(z.string(), z.string()),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** In a row. */
  failures: z.number().int(),
  /** Before then the program does not look by itself. */
  nextAt: z.iso.datetime(),
})

/** What is known of the source of a dataset since the last time. */
export type SourceState = z.infer<typeof content> & { readonly checkedAt: Date }

export async function readSourceStates(db: Db): Promise<ReadonlyMap<string, SourceState>> {
  const rows = await db.selectFrom('statistics_source').selectAll().execute()
  return new Map(
    rows.flatMap((row) => {
      // What an older program wrote and this one cannot read is as good as nothing.
      const read = content.safeParse(row.content)
      return read.success
        ? [[row.dataset_id, { ...read.data, checkedAt: row.checked_at }] as const]
        : []
    }),
  )
}

export async function writeSourceState(
  db: Db,
  datasetId: string,
  { checkedAt, ...state }: SourceState,
): Promise<void> {
  const row = { checked_at: checkedAt, content: JSON.stringify(content.parse(state)) }
  await db
    .insertInto('statistics_source')
    .values({ dataset_id: datasetId, ...row })
    .onConflict((conflict) => conflict.column('dataset_id').doUpdateSet(row))
    .execute()
}

const hourMs = 3_600_000
const betweenChecksMs = 20 * hourMs

/** When to look again: the next day, sooner after a failure and later for each in a row. */
export function nextCheck(now: Date, failures: number): string {
  const wait =
    failures === 0 ? betweenChecksMs : Math.min(betweenChecksMs, hourMs * 2 ** (failures - 1))
  return new Date(now.getTime() + wait).toISOString()
}
