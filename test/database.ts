import { randomBytes } from 'node:crypto'
import net from 'node:net'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'
import { connect } from '#platform/db/connection.ts'
import { type Database, databaseOn } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'
import type { TestServer } from './global-setup.ts'

export interface TestDatabase extends Database {
  /** The URL of the database for the owner, and for the app's login. */
  readonly adminUrl: string
  readonly appUrl: string
}

/**
 * A migrated database of one's own, cloned from the run's template. Call `close` when the tests of
 * the file are done: it is dropped then.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await testServer()
  return cloneOf(server, server.template)
}

/** A database without a single table. */
export async function emptyTestDatabase(): Promise<TestDatabase> {
  return cloneOf(await testServer(), 'template0')
}

async function cloneOf(server: TestServer, template: string): Promise<TestDatabase> {
  const database = `stedsans_test_${randomBytes(6).toString('hex')}`
  await asSuperuser(
    server,
    `create database ${database} owner ${server.owner.user} template ${template}`,
  )
  const opened = databaseOn(
    {
      kind: 'server',
      app: { ...server.app, database },
      owner: { ...server.owner, database },
      appLogin: server.app.user,
      stop: () => asSuperuser(server, `drop database if exists ${database} with (force)`),
    },
    createLog({ logLevel: 'fatal' }),
  )
  return {
    ...opened,
    adminUrl: urlOf({ ...server.owner, database }),
    appUrl: urlOf({ ...server.app, database }),
  }
}

async function asSuperuser(server: TestServer, statement: string): Promise<void> {
  const client = await connect(server.superuser)
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function testServer(): Promise<TestServer> {
  const socketPath = inject('testServerSocket')
  if (!socketPath) throw new Error('Only the tests of the database project have a database')
  const socket = net.connect(socketPath)
  const answer = JSON.parse(await text(socket)) as TestServer & { problem?: string }
  if (answer.problem) throw new Error(`No test server: ${answer.problem}`)
  return answer
}

function urlOf({ host, port, database, user, password }: TestServer['owner']): string {
  const url = new URL(`postgres://localhost/${database}`)
  url.username = user
  url.password = password
  url.searchParams.set('host', host)
  url.searchParams.set('port', String(port))
  return url.href
}
