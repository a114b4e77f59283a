import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { StartProblem } from '../start/start-problem.ts'

/** A migration that a database has had, as it was then. */
export interface AppliedMigration {
  readonly name: string
  /** SHA-256 of the file with Unix line ends, in hexadecimal. */
  readonly checksum: string
}

export interface MigrationFile extends AppliedMigration {
  readonly sql: string
}

/** The project's own migrations. */
export const migrationsDir = fileURLToPath(new URL('../../../db/migrations', import.meta.url))

/** Held by whoever changes or copies the schema. Any number does, as long as all use the same. */
export const migrationLock = 7_383_672_151_001

const fileName = /^(\d{4})_[a-z0-9_]+\.sql$/

/**
 * The migrations of a folder in order.
 *
 * @throws Error when a file is not called `0001_what_it_does.sql`, or two have the same number.
 */
export async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  names.forEach((name, index) => {
    if (!fileName.test(name)) throw new Error(`${name} is not called 0001_what_it_does.sql`)
    if (name.slice(0, 4) === names[index - 1]?.slice(0, 4)) {
      throw new Error(`${names[index - 1]} and ${name} have the same number`)
    }
  })
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(path.join(directory, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * The files that remain when `applied` is done.
 *
 * @throws StartProblem when `applied` is not how the files begin: newer than the program, changed
 *   since, or with a file put in between.
 */
export function remainingMigrations(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
  subject: string,
): MigrationFile[] {
  applied.forEach((migration, index) => {
    const file = files[index]
    if (file?.name === migration.name && file.checksum === migration.checksum) return
    const known = files.find((one) => one.name === migration.name)
    if (!known) {
      throw new StartProblem(
        `${subject} er laget av en nyere utgave av Stedsans (${migration.name}). Oppdater programmet.`,
      )
    }
    if (known.checksum !== migration.checksum) {
      throw new StartProblem(
        `Migreringen ${migration.name} er endret etter at den ble kjørt. Hent den opprinnelige filen, og legg endringen i en ny migrering.`,
      )
    }
    throw new StartProblem(
      `Migreringen ${file?.name} er lagt inn foran ${migration.name}, som er kjørt før. Gi den et høyere nummer.`,
    )
  })
  return files.slice(applied.length)
}

/** What a database has had, in order; empty for one that Stedsans has never touched. */
export async function appliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows: tables } = await client.query(
    `select 1 from pg_catalog.pg_class where oid = to_regclass('public.schema_migration')`,
  )
  if (tables.length === 0) return []
  const { rows } = await client.query<AppliedMigration>(
    'select name, checksum from schema_migration order by name',
  )
  return rows
}

/**
 * Runs one file and records it, inside the transaction that the caller has opened.
 *
 * @throws Error with file and line when the SQL fails.
 */
export async function applyMigration(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await client.query(file.sql)
  } catch (cause) {
    const { message, position } = cause as { message: string; position?: string }
    const line = file.sql.slice(0, Number(position ?? 0)).split('\n').length
    throw new Error(`${file.name}:${line}: ${message}`, { cause })
  }
  await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
    file.name,
    file.checksum,
  ])
}

/** The table that records migrations, and the settings that they run under. */
export async function prepareForMigrations(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version`,
  )
  if ((rows[0]?.version ?? 0) >= 16) {
    // From 16 on, who makes a role may not act as it unless this is set; before, it always may.
    await client.query(`set createrole_self_grant = 'set, inherit'`)
  }
  await client.query(`set search_path = public`)
  await client.query(`set client_min_messages = warning`)
  await client.query(
    `create table if not exists schema_migration (
       name text primary key,
       checksum text not null,
       applied_at timestamptz not null default now()
     )`,
  )
}
