import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { quickPatience } from '../../../../test/statistics-refresh.ts'
import { readJsonStat } from './json-stat.ts'
import { sourceClient } from './source-client.ts'

const samples = new URL('../../../../../shared/data/', import.meta.url)
const isThere = existsSync(samples)

let answers: { status: number; headers?: Record<string, string>; body?: string }[]
let server: Server
let url: string
beforeEach(async () => {
  answers = []
  server = createServer((_request, response) => {
    const { status, headers, body } = answers.shift() ?? { status: 200, body: '{}' }
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

function clientAt(now: string, callsPerMinute = 25) {
  const patience = quickPatience(now)
  const limits = {
    cells: 10,
    callsPerMinute,
    pauseMs: 0,
    addressLength: 2000,
    answerBytes: 1000,
    timeoutSeconds: 5,
    quiet: { from: '07:55', to: '08:15' },
  }
  const { signal } = new AbortController()
  return { patience, client: sourceClient({ name: 'SSB', limits, patience, signal }) }
}
const noon = '2026-06-01T10:00:00Z'

describe('calls to a source', () => {
  it('wait until it has published, on clocks in Norway', async () => {
    const { client, patience } = clientAt('2026-06-01T05:58:00Z')
    await client.ask({ url })
    expect(patience.waited()).toBe(17 * 60_000)
  })

  it('wait as long as it says when it is busy', async () => {
    const { client, patience } = clientAt(noon)
    answers = [{ status: 429, headers: { 'retry-after': '42' } }, { status: 429 }]
    expect((await client.ask({ url })).status).toBe(200)
    expect(patience.waited()).toBe(42_000 + 60_000)
  })

  it('wait a minute when it says that none are left', async () => {
    const { client, patience } = clientAt(noon)
    answers = [{ status: 200, headers: { 'x-ratelimit-remaining': '0' }, body: '{}' }]
    await client.ask({ url })
    await client.ask({ url })
    expect(patience.waited()).toBe(60_000)
  })

  it('are never more than so many within a minute', async () => {
    const { client, patience } = clientAt(noon, 3)
    for (let call = 0; call < 7; call += 1) await client.ask({ url })
    expect(patience.waited()).toBe(120_000)
  })

  it('end after some tries when it only stumbles', async () => {
    const { client } = clientAt(noon)
    answers = Array.from({ length: 6 }, () => ({ status: 503 }))
    await expect(client.ask({ url })).rejects.toMatchObject({ code: 'no-answer' })
    expect(answers).toEqual([])
  })

  it('do not take in an answer without end', async () => {
    const { client } = clientAt(noon)
    answers = [{ status: 200, body: JSON.stringify('x'.repeat(2000)) }]
    await expect(client.ask({ url })).rejects.toMatchObject({ code: 'too-large' })
  })
})

describe.skipIf(!isThere)('recorded answers (left out where the material is not beside)', () => {
  const read = (name: string) =>
    readJsonStat(JSON.parse(readFileSync(new URL(name, samples), 'utf8')))

  it('of SSB v2 give values, units and notes', () => {
    const table = read('api/ssb-v2/12134-frie-inntekter-3-kommuner-2024.jsonstat2.real.json')
    expect(table.updated).toBe('2026-03-16T07:00:00Z')
    expect(table.dimensions[1]?.units).toEqual({ KOSAG110000: 'kr' })
    expect(table.mandatoryNotes).toHaveLength(2)
    expect(table.valueAt(0)).toBeGreaterThan(10_000)
  })

  it('of SSB v1 give signs', () => {
    const table = read('api/ssb-v1/05300-data.jsonstat2.real.json')
    expect([table.valueAt(71), table.statusAt(71), table.statusAt(0)]).toEqual([null, '.', null])
  })

  it('of FHI give codes from a list', () => {
    const table = read('fhi/fhi-data-response.jsonstat2.example.json')
    expect(table.dimensions[0]?.codes).toEqual(['03', '30'])
    expect([table.valueAt(3), table.statusAt(3)]).toEqual([16_846, null])
  })
})
