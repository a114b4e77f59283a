import type pg from 'pg'
import type { Log } from '../log.ts'
import { StartProblem } from '../start/start-problem.ts'
import { type AdminConnection, appRole } from './connection.ts'
import {
  appliedMigrations,
  applyMigration,
  type MigrationFile,
  migrationLock,
  prepareForMigrations,
  readMigrations,
  remainingMigrations,
} from './migration-files.ts'

export { migrationsDir } from './migration-files.ts'

export interface MigrationOptions {
  readonly directory: string
  /** The login that the app's pool uses; it is made a member of stedsans_app. */
  readonly appLogin?: string
  readonly log?: Log
}

export interface MigrationReport {
  /** The files that ran now, in order. */
  readonly applied: readonly string[]
  /** The last file that the database has had; null for an empty folder. */
  readonly level: string | null
}

/**
 * Brings a database up to the files in a folder. Each file runs in a transaction of its own and is
 * recorded with its checksum; several programs that start at once wait for each other.
 *
 * @throws StartProblem when the database is newer than the files, or a file has been changed.
 * @throws Error with file and line when a file fails; what ran before it stays.
 */
export async function migrate(
  { client }: AdminConnection,
  { directory, appLogin, log }: MigrationOptions,
): Promise<MigrationReport> {
  const files = await readMigrations(directory)
  await client.query('select pg_advisory_lock($1)', [migrationLock])
  try {
    await prepareForMigrations(client)
    const applied = await appliedMigrations(client)
    const remaining = remainingMigrations(files, applied, 'Databasen')
    for (const file of remaining) await runFile(client, file, log)
    if (appLogin) await letIn(client, appLogin)
    return { applied: remaining.map(({ name }) => name), level: files.at(-1)?.name ?? null }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {})
  }
}

async function runFile(client: pg.Client, file: MigrationFile, log?: Log): Promise<void> {
  await client.query('begin')
  try {
    await applyMigration(client, file)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
  log?.info(`Migrerte databasen: ${file.name}`)
}

/** Makes the app's login a member of stedsans_app, and lets the app see how far the schema is. */
async function letIn(client: pg.Client, login: string): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(
    'select exists (select from pg_roles where rolname = $1) as exists',
    [appRole],
  )
  if (!rows[0]?.exists) return
  await client.query(`grant select on schema_migration to ${appRole}`)
  try {
    await client.query(`grant ${appRole} to ${client.escapeIdentifier(login)}`)
  } catch (cause) {
    const membership = await client.query<{ member: boolean }>(
      `select pg_has_role($1, $2, 'member') as member`,
      [login, appRole],
    )
    if (membership.rows[0]?.member) return
    throw new StartProblem(
      `Brukeren ${login} får ikke rollen ${appRole}. Kjør «GRANT ${appRole} TO ${login}» som administrator for PostgreSQL-tjeneren.`,
      { cause },
    )
  }
}
