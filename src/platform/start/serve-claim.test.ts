import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { thisProcess } from './live-process.ts'
import { claimServe } from './serve-claim.ts'
import { StartProblem } from './start-problem.ts'

let dataDir: string
const embedded = { kind: 'embedded' } as const

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(tmpdir(), 'stedsans-claim-'))
})
afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }))

function claim() {
  return claimServe({ dataDir, database: embedded })
}

function leaveBehind(content: unknown): void {
  fs.writeFileSync(path.join(dataDir, 'serve.json'), JSON.stringify(content))
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'close')
  return child.pid ?? 0
}

describe('claimServe', () => {
  it('tells the second where the first answers', () => {
    const first = claim()
    expect(claim).toThrow('holder allerede på å starte')
    first.publish('http://127.0.0.1:3000')
    expect(claim).toThrow('Stedsans kjører allerede på http://127.0.0.1:3000.')
    expect(claim).toThrow(StartProblem)
  })

  it('is free again when it is released, and leaves nothing in the folder', () => {
    const first = claim()
    first.publish('http://127.0.0.1:3000')
    first.release()
    expect(fs.readdirSync(dataDir)).toEqual([])
    claim().release()
  })

  it('does not release what another has claimed since', () => {
    const first = claim()
    const other = { pid: 1, startedAt: null, address: 'http://127.0.0.1:4000' }
    leaveBehind(other)
    first.release()
    expect(claim).toThrow('http://127.0.0.1:4000')
  })

  it('passes over a process that has ended', async () => {
    leaveBehind({ pid: await endedProcess(), startedAt: null, address: 'http://127.0.0.1:3000' })
    claim().release()
  })

  it.runIf(process.platform === 'linux')('passes over a number that is used again', () => {
    leaveBehind({ ...thisProcess(), startedAt: '1', address: 'http://127.0.0.1:3000' })
    claim().release()
  })

  it('passes over a file that is not a claim', () => {
    fs.writeFileSync(path.join(dataDir, 'serve.json'), '{"pid":')
    claim().release()
  })

  it('makes the folder when it is missing', () => {
    const folder = path.join(dataDir, 'a/b')
    claimServe({ dataDir: folder, database: embedded }).release()
    expect(fs.existsSync(folder)).toBe(true)
  })

  it('says what is wrong when the folder is a file', () => {
    const file = path.join(dataDir, 'file')
    fs.writeFileSync(file, '')
    expect(() => claimServe({ dataDir: file, database: embedded })).toThrow('er ikke en mappe')
  })

  it('claims nothing on a server, which many may share', () => {
    const database = { kind: 'server', url: 'postgres://a/b', adminUrl: null } as const
    claimServe({ dataDir, database })
    claimServe({ dataDir, database }).publish('http://127.0.0.1:3000')
    expect(fs.readdirSync(dataDir)).toEqual([])
  })
})
