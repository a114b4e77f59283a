// Keeps one PostgreSQL server for a test run, started when the first test asks for it.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Address, connect, connectAdmin } from '#platform/db/connection.ts'
import { startEmbedded } from '#platform/db/embedded-server.ts'
import { migrate, migrationsDir } from '#platform/db/migrate.ts'
import { createLog } from '#platform/log.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A unix socket that answers with a `TestServer` as JSON. */
    readonly testServerSocket: string
  }
}

export interface TestServer {
  readonly superuser: Address
  readonly owner: Address
  readonly app: Address
  /** A migrated database to clone. */
  readonly template: string
}

type Closing = () => Promise<void>

export async function setup(project: TestProject): Promise<Closing> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stedsans-test-'))
  const closings: Closing[] = []
  let server: Promise<TestServer> | null = null
  const door = net.createServer((socket) => {
    server ??= startServer(folder, closings)
    server.then(
      (answer) => socket.end(JSON.stringify(answer)),
      (error: unknown) => socket.end(JSON.stringify({ problem: String(error) })),
    )
  })
  const socketPath = path.join(folder, 'door')
  await new Promise<void>((resolve) => door.listen(socketPath, resolve))
  project.provide('testServerSocket', socketPath)
  return async () => {
    await new Promise((resolve) => door.close(resolve))
    await server?.catch(() => {})
    for (const close of closings.reverse()) await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startServer(folder: string, closings: Closing[]): Promise<TestServer> {
  const given = process.env.STEDSANS_TEST_DATABASE_ADMIN_URL
  const access = given ? await prepareGivenServer(given) : await startOwn(folder, closings)
  const template = `stedsans_template_${randomBytes(4).toString('hex')}`
  const client = await connect(access.superuser)
  await client.query(`create database ${template} owner ${access.owner.user}`)
  await client.end()
  const admin = await connectAdmin({ ...access.owner, database: template })
  await migrate(admin, { directory: migrationsDir, appLogin: access.app.user })
  await admin.close()
  closings.push(async () => {
    const last = await connect(access.superuser)
    await last.query(`drop database if exists ${template} with (force)`)
    await last.end()
  })
  return { ...access, template }
}

async function startOwn(folder: string, closings: Closing[]) {
  const server = await startEmbedded(path.join(folder, 'data'), createLog({ logLevel: 'warn' }), {
    max_connections: '300',
    // Tests ask whether the rows are right, not whether they survive a power cut.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  })
  closings.push(() => server.stop())
  return { superuser: server.superuser, owner: server.owner, app: server.app }
}

/** The same logins as the embedded server has, on a server where the URL names a superuser. */
async function prepareGivenServer(url: string) {
  const client = await connect(url)
  const password = randomBytes(16).toString('hex')
  const { host, port, user = '', password: superuserPassword = '' } = client
  const at = { host, port, database: 'postgres' }
  for (const [login, rights] of [
    ['stedsans_owner', 'login createrole'],
    ['stedsans_web', 'login'],
  ] as const) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login])
    const verb = rowCount ? 'alter' : 'create'
    await client.query(`${verb} role ${login} ${rights} password '${password}'`)
  }
  await client.end()
  return {
    superuser: { ...at, user, password: superuserPassword ?? '' },
    owner: { ...at, user: 'stedsans_owner', password },
    app: { ...at, user: 'stedsans_web', password },
  }
}
