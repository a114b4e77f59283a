// Backs up while others write, restores into empty databases and compares them row by row:
// node --import tsx bench/backup-under-load.ts
// With STEDSANS_TEST_DATABASE_ADMIN_URL (tools/debian-postgres.sh) also into that server.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { readConfig } from '#platform/config.ts'
import { backup, restore } from '#platform/db/backup.ts'
import { readCatalog } from '#platform/db/catalog.ts'
import { connect, connectAdmin } from '#platform/db/connection.ts'
import { type AdminConnection, type Database, openDatabase } from '#platform/db/open-database.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { createLog } from '#platform/log.ts'

export interface BackupUnderLoadResult {
  readonly rows: number
  readonly bytes: number
  readonly backupMs: number
  /** Commits while the copy was made. */
  readonly writesMeanwhile: number
  /** Kind of database and its version, with how long the restore took and whether all is equal. */
  readonly restores: readonly {
    readonly into: string
    readonly ms: number
    readonly isEqual: boolean
  }[]
  /** Each writer adds two rows in one transaction: true when no copy has one without the other. */
  readonly isOneMoment: boolean
}

const writers = 4
const rowsBefore = 50_000

export async function runBackupUnderLoad(): Promise<BackupUnderLoadResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stedsans-backup-load-'))
  const file = path.join(folder, 'copy')
  const source = await openEmbedded(path.join(folder, 'source'))
  try {
    await source.migrate()
    const tenantId = await fill(source)
    const load = startLoad(source, tenantId)
    await delay(500)
    const writesBefore = load.count()
    const started = performance.now()
    const report = await withAdmin(source, (admin) => backup(admin, file))
    const backupMs = Math.round(performance.now() - started)
    const writesMeanwhile = load.count() - writesBefore
    await load.stop()
    const copies = await restoreEverywhere(folder, file)
    return {
      rows: report.rows,
      bytes: report.bytes,
      backupMs,
      writesMeanwhile,
      restores: copies.map(({ into, ms, digest }) => ({
        into,
        ms,
        isEqual: digest === copies[0]?.digest,
      })),
      isOneMoment: copies.every(({ halves }) => halves === 0),
    }
  } finally {
    await source.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function openEmbedded(dataDir: string): Promise<Database> {
  return openDatabase(readConfig({ STEDSANS_DATA: dataDir }), createLog({ logLevel: 'error' }))
}

async function withAdmin<T>(database: Database, work: (admin: AdminConnection) => Promise<T>) {
  const admin = await database.admin()
  try {
    return await work(admin)
  } finally {
    await admin.close()
  }
}

async function fill(database: Database): Promise<string> {
  const values = { kind: 'national', name: 'Last', slug: 'last', language: 'nb' } as const
  const { id } = await database.app
    .insertInto('organisation')
    .values(values)
    .returning('id')
    .executeTakeFirstOrThrow()
  await withAdmin(database, async ({ client }) => {
    await client.query('set role stedsans_maintenance')
    await client.query(
      `insert into audit_event (tenant_id, actor, action, subject)
       select $1, 'before', 'x', md5(n::text) || chr(9) || '\\.' || chr(10) from generate_series(1, $2) n`,
      [id, rowsBefore],
    )
  })
  return id
}

function startLoad(database: Database, tenantId: string) {
  let count = 0
  let isRunning = true
  const write = async (writer: number) => {
    for (let n = 0; isRunning; n += 1) {
      const half = { tenant_id: tenantId, actor: 'load', action: 'half', subject: `${writer}-${n}` }
      await inTenant(database.app, tenantId, async (tx) => {
        await tx.insertInto('audit_event').values(half).execute()
        await tx.insertInto('audit_event').values(half).execute()
      })
      count += 1
    }
  }
  const all = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  return {
    count: () => count,
    async stop() {
      isRunning = false
      await all
    },
  }
}

interface Copy {
  readonly into: string
  readonly ms: number
  readonly digest: string
  readonly halves: number
}

async function restoreEverywhere(folder: string, file: string): Promise<Copy[]> {
  const embedded = await openEmbedded(path.join(folder, 'target'))
  const copies: Copy[] = []
  try {
    copies.push(await withAdmin(embedded, (admin) => restoreInto(admin, file)))
  } finally {
    await embedded.close()
  }
  const given = process.env.STEDSANS_TEST_DATABASE_ADMIN_URL
  return given ? [...copies, await restoreOnServer(given, file)] : copies
}

/** A new database on the server, owned by a login that is no superuser. */
async function restoreOnServer(superuserUrl: string, file: string): Promise<Copy> {
  const name = `stedsans_bench_${randomBytes(4).toString('hex')}`
  const password = randomBytes(16).toString('hex')
  const superuser = await connect(superuserUrl)
  await superuser.query(`create role ${name} login createrole password '${password}'`)
  await superuser.query(`create database ${name} owner ${name} template template0`)
  const url = new URL(superuserUrl)
  Object.assign(url, { username: name, password, pathname: `/${name}` })
  try {
    const admin = await connectAdmin(url.href)
    try {
      return await restoreInto(admin, file)
    } finally {
      await admin.close()
    }
  } finally {
    await superuser.query(`drop database ${name} with (force)`)
    await superuser.end()
  }
}

async function restoreInto(admin: AdminConnection, file: string): Promise<Copy> {
  const { client } = admin
  const started = performance.now()
  await restore(admin, file)
  const ms = Math.round(performance.now() - started)
  const version = await client.query<{ version: string }>(`select version()`)
  const tables = await readCatalog(client)
  await client.query('set role stedsans_maintenance')
  let digest = ''
  for (const { name } of tables) {
    const { rows } = await client.query<{ sum: string }>(
      `select coalesce(md5(string_agg(md5(one::text), '' order by md5(one::text))), '') as sum from ${name} one`,
    )
    digest += `${name} ${rows[0]?.sum}\n`
  }
  const halves = await client.query(
    `select subject from audit_event where actor = 'load' group by subject having count(*) <> 2`,
  )
  const into = version.rows[0]?.version.split(' ').slice(0, 2).join(' ') ?? ''
  return { into, ms, digest, halves: halves.rows.length }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await runBackupUnderLoad()
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  process.exitCode = result.isOneMoment && result.restores.every(({ isEqual }) => isEqual) ? 0 : 1
}
