import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog } from '../log.ts'
import { isAlive } from '../start/live-process.ts'
import { type Address, connect } from './connection.ts'
import { type EmbeddedServer, startEmbedded } from './embedded-server.ts'

const log = createLog({ logLevel: 'silent' })
const isLinux = process.platform === 'linux'
const patience = { timeout: 15_000, interval: 50 }

let folder: string
let open: EmbeddedServer[]
let children: ChildProcess[]

beforeEach(() => {
  // Closed to all others, as the system makes it: as root the server's user has no way in by itself.
  folder = fs.mkdtempSync(path.join(tmpdir(), 'stedsans-embedded-'))
  open = []
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const server of open) await server.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

async function start(dataDir = path.join(folder, 'data')): Promise<EmbeddedServer> {
  const server = await startEmbedded(dataDir, log)
  open.push(server)
  return server
}

interface Other {
  readonly child: ChildProcess
  readonly wasAdopted: boolean
  readonly pid: number
}

async function startElsewhere(dataDir = path.join(folder, 'data')): Promise<Other> {
  const script = path.resolve('test/embedded-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, ...(JSON.parse(line) as { wasAdopted: boolean; pid: number }) }
}

async function endInOrder({ child }: Other): Promise<void> {
  child.stdin?.end()
  await once(child, 'close')
}

async function kill({ child }: Other): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'close')
}

async function ask<T>(address: Address, statement: string): Promise<T[]> {
  const client = await connect(address)
  try {
    return (await client.query(statement)).rows as T[]
  } finally {
    await client.end()
  }
}

const remember = 'create table if not exists kept (n int); insert into kept values (1)'
const recall = 'select count(*) as n from kept'

describe('startEmbedded', () => {
  it('makes a database that only its owner can read, and finds it again', async () => {
    const first = await start()
    const cluster = path.join(folder, 'data/postgres')
    const access = path.join(cluster, 'stedsans-access.json')
    expect(fs.statSync(cluster).mode & 0o777).toBe(0o700)
    expect(fs.statSync(access).mode & 0o777).toBe(0o600)
    expect(
      fs.readdirSync(path.join(folder, 'data')).filter((name) => name.includes('new')),
    ).toEqual([])
    await ask(first.owner, remember)
    await first.stop()
    expect(isAlive(first.pid())).toBe(false)
    const again = await start()
    expect(await ask(again.owner, recall)).toEqual([{ n: 1 }])
  })

  it('listens on no network address and wants a password', async () => {
    const server = await start()
    expect(await ask(server.superuser, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    await expect(connect({ ...server.superuser, password: 'guess' })).rejects.toMatchObject({
      code: '28P01',
    })
  })

  it('keeps commits, checks pages and counts in UTF-8', async () => {
    const server = await start()
    const [settings] = await ask(
      server.superuser,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits,
        current_setting('full_page_writes') as pages, current_setting('data_checksums') as sums,
        current_setting('server_encoding') as encoding`,
    )
    expect(settings).toEqual({
      fsync: 'on',
      commits: 'on',
      pages: 'on',
      sums: 'on',
      encoding: 'UTF8',
    })
  })
})

describe('a server with several users', () => {
  it('joins a server that another process has started, and leaves it running', async () => {
    const other = await startElsewhere()
    expect(other.wasAdopted).toBe(false)
    const guest = await start()
    expect(guest.wasAdopted).toBe(true)
    expect(guest.pid()).toBe(other.pid)
    await guest.stop()
    expect(isAlive(other.pid)).toBe(true)
    await endInOrder(other)
    expect(isAlive(other.pid)).toBe(false)
  })

  it('waits with stopping until a guest has finished', async () => {
    const other = await startElsewhere()
    const guest = await start()
    const client = await connect(guest.superuser, {}, 'stedsans-backup')
    const closed = endInOrder(other)
    // The starter has asked who is there once its own question is among the sessions.
    await vi.waitFor(async () => {
      const { rows } = await client.query(
        `select 1 from pg_stat_activity where query like '%application_name like%' and pid <> pg_backend_pid()`,
      )
      expect(rows).toHaveLength(1)
    }, patience)
    expect((await client.query(`select 'still here' as answer`)).rows).toEqual([
      { answer: 'still here' },
    ])
    await guest.stop()
    await client.end()
    await closed
    expect(isAlive(other.pid)).toBe(false)
  })

  it('lets two processes begin at once in an empty folder', async () => {
    const both = await Promise.all([startElsewhere(), startElsewhere()])
    expect(both[0].pid).toBe(both[1].pid)
    expect(both.map(({ wasAdopted }) => wasAdopted).sort()).toEqual([false, true])
  })

  it.runIf(isLinux)('is taken along when its process is killed, and recovers', async () => {
    const other = await startElsewhere()
    const guest = await start()
    await ask(guest.owner, remember)
    await guest.stop()
    await kill(other)
    await vi.waitFor(() => expect(isAlive(other.pid)).toBe(false), patience)
    const again = await start()
    expect(again.wasAdopted).toBe(false)
    expect(await ask(again.owner, recall)).toEqual([{ n: 1 }])
  })

  it.runIf(isLinux)('goes on for a guest when the process that started it is killed', async () => {
    const other = await startElsewhere()
    const guest = await start()
    await ask(guest.owner, remember)
    await kill(other)
    await vi.waitFor(async () => {
      expect(guest.pid()).not.toBe(other.pid)
      expect(await ask(guest.owner, recall)).toEqual([{ n: 1 }])
    }, patience)
  })

  it('is started again when PostgreSQL itself is killed', async () => {
    const server = await start()
    await ask(server.owner, remember)
    const before = server.pid()
    process.kill(before, 'SIGKILL')
    await vi.waitFor(async () => {
      expect(server.pid()).not.toBe(before)
      expect(await ask(server.owner, recall)).toEqual([{ n: 1 }])
    }, patience)
  })
})

describe('the data folder', () => {
  it('is not fooled by a process number that another program has now', async () => {
    const first = await start()
    await first.stop()
    const pidFile = path.join(folder, 'data/postgres/postmaster.pid')
    const socketDir = path.dirname(pidFile)
    fs.writeFileSync(pidFile, `${process.pid}\n${socketDir}\n1\n5432\n${socketDir}\n\n1 1\nready\n`)
    const again = await start()
    expect(again.wasAdopted).toBe(false)
  })

  it('clears away a first start that was cut off', async () => {
    const ended = spawn(process.execPath, ['-e', ''])
    await once(ended, 'close')
    const draft = path.join(folder, 'data', `postgres.new-${ended.pid}`)
    fs.mkdirSync(draft, { recursive: true })
    await start()
    expect(fs.existsSync(draft)).toBe(false)
  })

  it('has room for a path that is too long for a socket', async () => {
    const server = await start(path.join(folder, 'a-long-name/'.repeat(12), 'data'))
    expect(await ask(server.owner, 'select 1 as n')).toEqual([{ n: 1 }])
    expect(server.owner.host.length).toBeLessThan(90)
    expect(fs.statSync(server.owner.host).mode & 0o777).toBe(0o700)
    await server.stop()
    expect(fs.existsSync(server.owner.host)).toBe(false)
  })

  it('takes a folder with a comma, a quote and letters of ours', async () => {
    const server = await start(path.join(folder, `Bømlo, "plan" og 'skule'`))
    expect(await ask(server.owner, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  it.each([
    ['is a file', () => fs.writeFileSync(path.join(folder, 'data'), ''), 'er ikke en mappe'],
    [
      'has something else where the database should be',
      () => fs.mkdirSync(path.join(folder, 'data/postgres/other'), { recursive: true }),
      'er ikke tom, men inneholder ingen database',
    ],
    [
      'has lost its passwords',
      async () => {
        const server = await startEmbedded(path.join(folder, 'data'), log)
        await server.stop()
        fs.rmSync(path.join(folder, 'data/postgres/stedsans-access.json'))
      },
      'mangler eller er skadet',
    ],
    [
      'holds a database of another major version',
      async () => {
        const server = await startEmbedded(path.join(folder, 'data'), log)
        await server.stop()
        fs.writeFileSync(path.join(folder, 'data/postgres/PG_VERSION'), '14\n')
      },
      'lot seg ikke starte',
    ],
  ])('says what to do when the folder %s', async (_, spoil, sentence) => {
    await spoil()
    await expect(start()).rejects.toThrow(sentence)
  })
})
