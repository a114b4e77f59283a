import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { StartProblem } from '../start/start-problem.ts'
import { type BackupTable, formatName, formatVersion, jsonLine } from './backup-file.ts'
import { type CatalogTable, maintenanceRole, readCatalog, readSequences } from './catalog.ts'
import type { AdminConnection } from './connection.ts'
import { appliedMigrations, migrationLock } from './migration-files.ts'

export { restore } from './restore.ts'

export interface BackupReport {
  readonly tables: number
  readonly rows: number
  readonly bytes: number
}

/**
 * Writes everything in the database to one file, as it is at one moment, while others go on working.
 * The file is readable by its owner alone, and has its name only when it is whole and on the disk.
 * The connection is closed when it fails.
 *
 * @throws StartProblem when the file exists or cannot be written, or a table could not be read in full.
 */
export async function backup({ client }: AdminConnection, file: string): Promise<BackupReport> {
  const target = path.resolve(file)
  await refuseExisting(target)
  const draft = `${target}.${randomBytes(6).toString('hex')}.part`
  await client.query('select pg_advisory_lock_shared($1)', [migrationLock])
  try {
    await client.query('begin isolation level repeatable read read only')
    const tables = await describe(client)
    await pipeline(
      Readable.from(content(client, tables)),
      createGzip(),
      createWriteStream(draft, { mode: 0o600, flags: 'wx' }),
    )
    await client.query('commit')
    await putInPlace(draft, target)
    return {
      tables: tables.length,
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      bytes: (await stat(target)).size,
    }
  } catch (error) {
    // In the middle of a COPY nothing else can be said on the connection.
    await client.end().catch(() => {})
    throw fileProblem(target, error)
  } finally {
    await rm(draft, { force: true }).catch(() => {})
    await client.query('select pg_advisory_unlock_shared($1)', [migrationLock]).catch(() => {})
  }
}

async function refuseExisting(target: string): Promise<void> {
  const exists = await access(target).then(
    () => true,
    () => false,
  )
  if (!exists) return
  throw new StartProblem(`${target} finnes fra før. Velg et annet filnavn, eller flytt den gamle.`)
}

async function describe(client: pg.Client): Promise<BackupTable[]> {
  // Whatever the server or the role has set: a long read, and values in one form everywhere.
  for (const setting of [
    'statement_timeout = 0',
    'idle_in_transaction_session_timeout = 0',
    `timezone = 'UTC'`,
    `datestyle = 'ISO'`,
    `intervalstyle = 'iso_8601'`,
    `bytea_output = 'hex'`,
    'extra_float_digits = 1',
  ]) {
    await client.query(`set local ${setting}`)
  }
  const catalog = await readCatalog(client)
  refusePartial(catalog)
  await actAsMaintenance(client)
  const tables: BackupTable[] = []
  for (const { name, columns } of catalog) {
    const { rows } = await client.query<{ rows: number }>(`select count(*) as rows from ${name}`)
    tables.push({ name, columns: [...columns], rows: rows[0]?.rows ?? 0 })
  }
  await client.query('reset role')
  return tables
}

// Row-level security leaves rows out without a word: a table that would be is an error.
function refusePartial(catalog: readonly CatalogTable[]): void {
  const partial = catalog.filter((table) => !table.isReadableInFull).map(({ name }) => name)
  if (partial.length === 0) return
  throw new StartProblem(
    `Sikkerhetskopien ville blitt ufullstendig: ${maintenanceRole} får ikke lese alt i ${partial.join(', ')}.`,
  )
}

async function actAsMaintenance(client: pg.Client): Promise<void> {
  try {
    await client.query(`set local role ${maintenanceRole}`)
  } catch (cause) {
    throw new StartProblem(
      `Databasens eier får ikke rollen ${maintenanceRole}. Kjør «GRANT ${maintenanceRole} TO …» for eieren som administrator for PostgreSQL-tjeneren.`,
      { cause },
    )
  }
}

async function* content(
  client: pg.Client,
  tables: readonly BackupTable[],
): AsyncGenerator<Buffer | string> {
  const hash = createHash('sha256')
  const hashed = (part: Buffer | string) => {
    hash.update(part)
    return part
  }
  const migrations = await appliedMigrations(client)
  const { rows } = await client.query<{ at: Date }>('select now() as at')
  const createdAt = rows[0]?.at.toISOString()
  yield hashed(
    jsonLine({ format: formatName, version: formatVersion, createdAt, migrations, tables }),
  )
  await actAsMaintenance(client)
  for (const { name, columns } of tables) {
    const copy = client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`))
    for await (const chunk of copy as AsyncIterable<Buffer>) {
      yield hashed(`${chunk.length}\n`)
      yield hashed(chunk)
    }
    yield hashed('0\n')
  }
  await client.query('reset role')
  yield hashed(jsonLine({ sequences: await readSequences(client) }))
  yield jsonLine({ end: true, sha256: hash.digest('hex') })
}

async function putInPlace(draft: string, target: string): Promise<void> {
  await flush(draft)
  await refuseExisting(target)
  await rename(draft, target)
  // The name is on the disk only when its folder is; not every system lets a folder be flushed.
  await flush(path.dirname(target)).catch(() => {})
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function fileProblem(target: string, error: unknown): unknown {
  const folder = path.dirname(target)
  const sentence = {
    ENOENT: `Mappen ${folder} finnes ikke. Lag den først.`,
    ENOTDIR: `${folder} er ikke en mappe.`,
    EACCES: `Stedsans får ikke skrive i ${folder}.`,
    EPERM: `Stedsans får ikke skrive i ${folder}.`,
    EROFS: `${folder} ligger på en disk som bare kan leses.`,
    ENOSPC: `Disken med ${folder} er full. Ingen sikkerhetskopi ble laget.`,
    EDQUOT: `Diskkvoten for ${folder} er brukt opp. Ingen sikkerhetskopi ble laget.`,
  }[(error as { code?: string }).code ?? '']
  return sentence ? new StartProblem(sentence, { cause: error }) : error
}
