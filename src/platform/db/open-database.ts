import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { StartProblem } from '../start/start-problem.ts'
import { checkAppRole } from './app-role.ts'
import {
  type AdminConnection,
  appPool,
  connectAdmin,
  connectBulk,
  type Db,
  type OwnConnection,
  type Target,
} from './connection.ts'
import { startEmbedded } from './embedded-server.ts'
import { type Listener, listen } from './listen.ts'
import { type MigrationReport, migrate, migrationsDir } from './migrate.ts'
import { serverConnectionProblem } from './server-problem.ts'

export type { AdminConnection, Db, OwnConnection } from './connection.ts'

export interface Database {
  readonly kind: 'embedded' | 'server'
  /** Runs as stedsans_app. Usable once the migrations are in. */
  readonly app: Db
  /** A new connection that runs as the app and may take its time; the caller closes it. */
  bulk(): Promise<OwnConnection>
  /** A new connection as the owner; the caller closes it. */
  admin(): Promise<AdminConnection>
  /** Brings the schema up to this program, lets the app's login in and sees that it is held to its role. */
  migrate(): Promise<MigrationReport>
  /** Hears NOTIFY on a channel until `close` of what it returns; survives a broken connection. */
  listen(channel: string, hear: (payload: string) => void): Promise<Listener>
  /** Waits for what is running, and stops the embedded server when this process started it. */
  close(): Promise<void>
}

/** Where the database is, and the login that the app uses there. */
export interface DatabaseSource {
  readonly kind: Database['kind']
  readonly app: Target
  readonly owner: Target
  readonly appLogin: string
  stop(): Promise<void>
}

/**
 * The database of this installation: the embedded one, started or joined, or the server that the
 * configuration names.
 *
 * @throws StartProblem in the operator's words.
 */
export async function openDatabase(config: Config, log: Log): Promise<Database> {
  return databaseOn(await openSource(config, log), log)
}

/** The database at an address that is known already. */
export function databaseOn(source: DatabaseSource, log: Log): Database {
  const { db } = appPool(source.app, (error) => {
    log.warn({ err: error }, 'En forbindelse til databasen ble brutt')
  })
  const listeners = new Set<Listener>()
  const admin = () => connectAdmin(source.owner)
  return {
    kind: source.kind,
    app: db,
    bulk: () => connectBulk(source.app),
    admin,
    async migrate() {
      const connection = await admin()
      try {
        const report = await migrate(connection, {
          directory: migrationsDir,
          appLogin: source.appLogin,
          log,
        })
        await checkAppRole(db)
        return report
      } finally {
        await connection.close()
      }
    },
    async listen(channel, hear) {
      const listener = await listen(source.app, channel, hear, log)
      listeners.add(listener)
      return listener
    },
    async close() {
      await Promise.all([...listeners].map((listener) => listener.close()))
      await db.destroy()
      await source.stop()
    },
  }
}

async function openSource(config: Config, log: Log): Promise<DatabaseSource> {
  if (config.database.kind === 'embedded') {
    const server = await startEmbedded(config.dataDir, log)
    return {
      kind: 'embedded',
      app: server.app,
      owner: server.owner,
      appLogin: server.app.user,
      stop: () => server.stop(),
    }
  }
  const { url, adminUrl } = config.database
  if (!adminUrl) {
    log.warn(
      'DATABASE_ADMIN_URL er ikke satt. Migreringene kjører som brukeren i DATABASE_URL. Gi programmet og eieren hver sin bruker.',
    )
  }
  await checkServer(url, 'DATABASE_URL')
  if (adminUrl) await checkServer(adminUrl, 'DATABASE_ADMIN_URL')
  return {
    kind: 'server',
    app: url,
    owner: adminUrl ?? url,
    appLogin: await loginOf(url),
    stop: async () => {},
  }
}

const oldestServer = 15

async function checkServer(url: string, variable: string): Promise<void> {
  const { client, close } = await connectAdmin(url).catch((error) => {
    throw serverConnectionProblem(variable, error)
  })
  try {
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int / 10000 as version,
              current_setting('server_encoding') as encoding`,
    )
    const [server] = rows
    if (!server || server.version < oldestServer) {
      throw new StartProblem(
        `PostgreSQL-tjeneren i ${variable} har versjon ${server?.version}. Stedsans trenger ${oldestServer} eller nyere.`,
      )
    }
    if (server.encoding !== 'UTF8') {
      throw new StartProblem(
        `Databasen i ${variable} bruker tegnsettet ${server.encoding}. Lag den på nytt med UTF8.`,
      )
    }
  } finally {
    await close()
  }
}

async function loginOf(url: string): Promise<string> {
  const { client, close } = await connectAdmin(url)
  try {
    const { rows } = await client.query<{ login: string }>('select session_user::text as login')
    return rows[0]?.login ?? ''
  } finally {
    await close()
  }
}
