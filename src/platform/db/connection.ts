import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './schema.ts'

/** A pool of connections that run as the role stedsans_app, bound by row-level security. */
export type Db = Kysely<Tables>

/** A connection for one alone. */
export interface OwnConnection {
  /** Raw access for what Kysely cannot do (several statements, COPY). */
  readonly client: pg.Client
  readonly db: Kysely<Tables>
  close(): Promise<void>
}

/** One connection as the owner of the schema: migrations, backup and restore. */
export type AdminConnection = OwnConnection

/** Where a PostgreSQL answers. `host` is a folder when it starts with a slash. */
export interface Address {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
}

/** Either a URL from the operator or the parts of the embedded server's address. */
export type Target = string | Address

export const appRole = 'stedsans_app'

const appSettings = {
  role: appRole,
  timezone: 'UTC',
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '30s',
}

const dateOid = 1082
const dateListOid = 1182
const bigintOid = 20
const textListOid = 1009

type ParserOf = (oid: number, format?: string) => (text: string) => unknown

const builtInParser = pg.types.getTypeParser as ParserOf

/**
 * How column values arrive: a date as `YYYY-MM-DD` (never as an instant), a bigint as number. Set
 * for each pool, so that nothing global changes under other users of the driver.
 */
const parserOf: ParserOf = (oid, format = 'text') => {
  if (oid === dateOid) return (text) => text
  if (oid === dateListOid) return builtInParser(textListOid)
  if (oid === bigintOid) return safeInteger
  return builtInParser(oid, format)
}

const typeParsers = { getTypeParser: parserOf } as pg.CustomTypesConfig

/** The app's pool. It connects when it is first used. `onError` hears of idle connections that break. */
export function appPool(
  target: Target,
  onError: (error: Error) => void,
  maxConnections = 10,
): { pool: pg.Pool; db: Db } {
  const pool = new pg.Pool({
    ...connectionSettings(target, appSettings),
    application_name: 'stedsans',
    max: maxConnections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  pool.on('error', onError)
  // The pool hears of idle connections alone. One that breaks between two statements of a transaction
  // must not take the process with it either; the next statement rejects.
  pool.on('connect', (client) => client.on('error', () => {}))
  return { pool, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) }
}

/** Connects as the owner. Rejects with the driver's error when that is not possible. */
export async function connectAdmin(
  target: Target,
  applicationName = 'stedsans-admin',
): Promise<AdminConnection> {
  return ownConnection(await connect(target, { timezone: 'UTC' }, applicationName))
}

function ownConnection(client: pg.Client): OwnConnection {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOfOne(client) }) })
  return {
    client,
    db,
    async close() {
      await db.destroy()
      await client.end()
    },
  }
}

/** One plain connection that sets no role. */
export async function connect(
  target: Target,
  settings: Readonly<Record<string, string>> = {},
  applicationName = 'stedsans-admin',
): Promise<pg.Client> {
  const client = new pg.Client({
    ...connectionSettings(target, settings),
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  // A connection that breaks while idle must not take the process with it; the next query rejects.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  return client
}

/** One connection that runs as the app, for long work with COPY; the caller closes it. */
export async function connectBulk(target: Target): Promise<OwnConnection> {
  const settings = { role: appRole, timezone: 'UTC', lock_timeout: '60s' }
  return ownConnection(await connect(target, settings, 'stedsans-bulk'))
}

export function listeningConnection(target: Target): Promise<pg.Client> {
  return connect(target, { role: appRole }, 'stedsans-listen')
}

function connectionSettings(target: Target, settings: Readonly<Record<string, string>>) {
  const options = Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  if (typeof target !== 'string') return { ...target, options, types: typeParsers }
  // The driver lets a URL win over settings beside it, so ours go into the URL, and last: a URL
  // must not be able to choose another role.
  const url = new URL(target)
  url.searchParams.set('options', `${url.searchParams.get('options') ?? ''} ${options}`.trim())
  url.searchParams.delete('application_name')
  return { connectionString: url.href, types: typeParsers }
}

// Kysely wants a pool. This one hands out the same connection, to one at a time.
function poolOfOne(client: pg.Client) {
  let free: Promise<void> = Promise.resolve()
  return {
    async connect() {
      const previous = free
      let release = () => {}
      free = new Promise((resolve) => {
        release = resolve
      })
      await previous
      return { query: client.query.bind(client), release } as unknown as pg.PoolClient
    },
    async end() {},
  }
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`A bigint beyond 2^53 was read: ${text}`)
  return value
}
