// Writes to the database in a folder until it is killed, and says on stdout what was acknowledged:
// node --import tsx bench/kill-writer.ts FOLDER FIRST_NUMBER
import { writeSync } from 'node:fs'
import { readConfig } from '#platform/config.ts'
import { type Db, openDatabase } from '#platform/db/open-database.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { createLog } from '#platform/log.ts'

const [, , folder = '', firstNumber = '1'] = process.argv
const writers = 4

const database = await openDatabase(
  readConfig({ STEDSANS_DATA: folder }),
  createLog({ logLevel: 'error' }),
)
await database.migrate()
const tenantId = await tenantOf(database.app)
let next = Number(firstNumber)
await Promise.all(Array.from({ length: writers }, write))

async function write(): Promise<never> {
  for (;;) {
    const number = next
    next += 1
    await inTenant(database.app, tenantId, (tx) =>
      tx
        .insertInto('audit_event')
        .values({
          tenant_id: tenantId,
          actor: 'kill-writer',
          action: 'write',
          subject: String(number),
          details: JSON.stringify({ filler: 'x'.repeat((number * 37) % 3000) }),
        })
        .execute(),
    )
    writeSync(1, `${number}\n`)
  }
}

async function tenantOf(db: Db): Promise<string> {
  const known = await db.selectFrom('organisation').select('id').executeTakeFirst()
  if (known) return known.id
  const values = { kind: 'national', name: 'Kill', slug: 'kill', language: 'nb' } as const
  const made = await db
    .insertInto('organisation')
    .values(values)
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}
