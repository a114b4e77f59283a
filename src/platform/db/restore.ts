import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { StartProblem } from '../start/start-problem.ts'
import {
  type BackupHeader,
  type BackupSequences,
  type BackupTable,
  DamagedBackup,
  readBackup,
  verifyBackup,
} from './backup-file.ts'
import { type CatalogTable, maintenanceRole, readCatalog } from './catalog.ts'
import type { AdminConnection } from './connection.ts'
import { migrate } from './migrate.ts'
import {
  appliedMigrations,
  applyMigration,
  migrationLock,
  migrationsDir,
  prepareForMigrations,
  readMigrations,
  remainingMigrations,
} from './migration-files.ts'

/**
 * Puts a backup into an empty database and brings it up to this program. All of it or nothing: the
 * file is read through before anything is touched, and schema and rows go in as one transaction.
 *
 * @param directory The folder of migrations.
 * @throws StartProblem when the database is not empty, the backup is damaged or too new.
 */
export async function restore(
  admin: AdminConnection,
  file: string,
  directory = migrationsDir,
): Promise<BackupHeader> {
  const { client } = admin
  const header = await verifyBackup(file)
  const files = await readMigrations(directory)
  remainingMigrations(files, header.migrations, 'Sikkerhetskopien')
  await client.query('select pg_advisory_lock($1)', [migrationLock])
  try {
    await client.query('begin')
    await client.query('set local statement_timeout = 0')
    await refuseNonEmpty(client, header)
    await prepareForMigrations(client)
    const applied = await appliedMigrations(client)
    for (const one of files.slice(applied.length, header.migrations.length)) {
      await applyMigration(client, one)
    }
    await load(client, file)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {})
  }
  await migrate(admin, { directory })
  await client.query('analyze')
  return header
}

/** Empty is a database without tables, or one with our schema, not newer than the backup, and no rows. */
async function refuseNonEmpty(client: pg.Client, header: BackupHeader): Promise<void> {
  const tables = await readCatalog(client)
  if (tables.length === 0) return
  const applied = await appliedMigrations(client)
  if (applied.length === 0) throw nonEmpty()
  if (!tables.every(({ isReadableInFull }) => isReadableInFull)) throw nonEmpty()
  await client.query(`set local role ${maintenanceRole}`)
  for (const { name } of tables) {
    const { rows } = await client.query(`select from ${name} limit 1`)
    if (rows.length > 0) throw nonEmpty()
  }
  await client.query('reset role')
  if (applied.length > header.migrations.length) {
    throw new StartProblem(
      'Databasen er tom, men har et nyere skjema enn sikkerhetskopien. Bruk en helt ny database eller datamappe.',
    )
  }
}

function nonEmpty(): StartProblem {
  return new StartProblem(
    'Databasen er ikke tom. En sikkerhetskopi legges bare inn i en tom database, så ingenting blir skrevet over. Bruk en ny database eller en ny mappe i STEDSANS_DATA.',
  )
}

async function load(client: pg.Client, file: string): Promise<void> {
  const tables = await readCatalog(client)
  const names = tables.map(({ name }) => name)
  for (const statement of openingStatements(tables)) await client.query(statement)
  await client.query('set constraints all deferred')
  // What the migrations themselves put in is in the backup too.
  if (names.length > 0) await client.query(`truncate ${names.join(', ')}`)
  await readBackup(file, {
    table: (table, rows) => {
      if (!isKnown(tables, table)) throw new DamagedBackup()
      return copyIn(client, table, rows)
    },
    sequences: (sequences) => setSequences(client, sequences),
  })
  await client.query('set constraints all immediate')
  for (const statement of closingStatements(tables)) await client.query(statement)
}

/**
 * While rows go in, nothing reacts to them: our triggers rest, and the owner is let past row-level
 * security, which COPY cannot do with. Others see none of this; the transaction holds the tables.
 */
function openingStatements(tables: readonly CatalogTable[]): string[] {
  return tables.flatMap(({ name, triggers, hasForcedSecurity, references }) => [
    ...triggers.map((trigger) => `alter table ${name} disable trigger ${trigger.name}`),
    ...(hasForcedSecurity ? [`alter table ${name} no force row level security`] : []),
    // Checked when all rows are in: tables may refer to each other in any order, and in circles.
    ...references
      .filter(({ isDeferrable }) => !isDeferrable)
      .map((key) => `alter table ${name} alter constraint ${key.name} deferrable`),
  ])
}

function closingStatements(tables: readonly CatalogTable[]): string[] {
  return tables.flatMap(({ name, triggers, hasForcedSecurity, references }) => [
    ...references
      .filter(({ isDeferrable }) => !isDeferrable)
      .map((key) => `alter table ${name} alter constraint ${key.name} not deferrable`),
    ...(hasForcedSecurity ? [`alter table ${name} force row level security`] : []),
    ...triggers.map(
      (trigger) =>
        `alter table ${name} enable ${trigger.isAlways ? 'always ' : ''}trigger ${trigger.name}`,
    ),
  ])
}

// Names go into SQL as they stand: only those that the database itself gives.
function isKnown(tables: readonly CatalogTable[], { name, columns }: BackupTable): boolean {
  const known = tables.find((one) => one.name === name)
  return known !== undefined && columns.every((column) => known.columns.includes(column))
}

async function copyIn(
  client: pg.Client,
  table: BackupTable,
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  const copy = client.query(copyFrom(`copy ${table.name} (${table.columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(rows), copy)
  if (copy.rowCount === table.rows) return
  throw new StartProblem(
    `Sikkerhetskopien har ${copy.rowCount} rader i ${table.name}, men skulle hatt ${table.rows}. Ingenting er lagt inn.`,
  )
}

async function setSequences(client: pg.Client, sequences: BackupSequences): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [name, lastValue, isCalled])
  }
}
