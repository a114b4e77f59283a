import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { referenceData } from '#features/reference/index.ts'
import type { Services } from '#platform/services.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type SourceServer, sourceServer } from '../../../test/source-server.ts'
import {
  catalogueOf,
  currentRows,
  fetchingServices,
  quickPatience,
  runRefresh,
  servedTable,
} from '../../../test/statistics-refresh.ts'
import { currentEditions, readSeries } from './edition.sql.ts'
import { listRefreshes } from './refresh.sql.ts'
import { type RefreshOrder, refreshStatistics } from './refresh.ts'

const numbers = referenceData().municipalities.map(({ number }) => number)
const some = ['0', ...numbers.slice(0, 40)]

let database: TestDatabase
let server: SourceServer
let services: Services
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  server = await sourceServer([])
  server.municipalities = numbers
  services = fetchingServices(database, server)
})
afterEach(() => server.close())

const refresh = (order: Partial<RefreshOrder>) => runRefresh(services, order)
const rowsOf = (dataset: string, series = 0) => currentRows(database, dataset, series)

describe('a round', () => {
  it('fetches a table, whole, and what is unchanged is not fetched again', async () => {
    server.tables.set('1', servedTable('1', some))
    const catalogue = catalogueOf([{ id: 'one', table: '1' }])
    const first = await refresh({ catalogue })
    expect(first.outcome).toBe('complete')
    expect(first.codes).toEqual(['numbers-same', 'fetching', 'stored'])
    const { edition, rows } = await rowsOf('one', 1)
    expect(edition).toMatchObject({ origin: 'fetched', table: '1' })
    expect(edition?.sourceUpdatedAt).toEqual(new Date('2026-02-25T07:00:00Z'))
    expect(edition?.shape.times).toEqual('2019 2020 2021 2022 2023 2024 2025 2026'.split(' '))
    expect(rows.get('0301')).toEqual([19, 20, 21, 22, 23, 24, 25, 26].map((y) => 30_101 + 2 * y))
    const before = server.calls.length
    const second = await refresh({ catalogue })
    expect(second.codes).toEqual(['numbers-same', 'unchanged'])
    expect(server.calls.slice(before)).toEqual([
      'GET /klass/classifications/131/codesAt',
      'GET /v2/tables/1/metadata',
    ])
    expect((await rowsOf('one')).edition?.id).toBe(edition?.id)
  })
})

describe('when a source fails', () => {
  it('forty tables come whole although each fifth answer is spoilt', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `${index + 100}`)
    for (const id of ids) server.tables.set(id, servedTable(id, some))
    const kinds = [
      { kind: 'busy', retryAfter: 30 },
      { kind: 'unavailable' },
      { kind: 'cut' },
      { kind: 'half' },
    ] as const
    let spoilt = 0
    server.fault = (call) => (call % 5 === 2 ? (kinds[spoilt++ % kinds.length] ?? null) : null)
    const patience = quickPatience()
    const catalogue = catalogueOf(ids.map((id) => ({ id: `t-${id}`, table: id })))
    const { outcome } = await refresh({ catalogue, patience })
    expect(outcome).toBe('complete')
    expect(spoilt).toBeGreaterThan(15)
    const editions = await currentEditions(database.app)
    expect(ids.filter((id) => editions.has(`t-${id}`))).toEqual(ids)
    // Never faster than the source stands.
    expect(server.calls.length / (patience.waited() / 60_000)).toBeLessThanOrEqual(25.5)
  })

  it('is told in one line when nobody answers, and the rest of the round does not wait', async () => {
    await server.close()
    const catalogue = catalogueOf([
      { id: 'lost-a', table: '1' },
      { id: 'lost-b', table: '2' },
    ])
    const patience = quickPatience()
    const { outcome, lines } = await refresh({ catalogue, patience })
    expect(outcome).toBe('failed')
    expect(lines.map(({ code, details }) => [code, details])).toEqual([
      ['unreachable', { source: 'Statistisk sentralbyrå', datasets: 2 }],
    ])
    expect(patience.waited()).toBeLessThan(5_000)
    server = await sourceServer([])
  })

  it.each([
    ['a code', { code: 'Kjonn', codes: ['1', 'K'] }, 'codes-gone'],
    ['a variable', { code: 'Sex', codes: ['1', '2'] }, 'variable-gone'],
  ])('changes %s, that is told, and the figures stay', async (name, change, code) => {
    const id = name.replace(' ', '-')
    server.tables.set('5', servedTable('5', some))
    const catalogue = catalogueOf([{ id, table: '5' }])
    expect((await refresh({ catalogue })).outcome).toBe('complete')
    const before = await rowsOf(id)
    const table = servedTable('5', some, { updated: '2027-02-25T07:00:00Z' })
    const variables = table.variables.map((one) => (one.code === 'Kjonn' ? change : one))
    server.tables.set('5', { ...table, variables })
    const { outcome, codes } = await refresh({ catalogue })
    expect([outcome, codes.at(-1)]).toEqual(['failed', code])
    expect(await rowsOf(id)).toEqual(before)
  })

  it('has another unit or far fewer places, that is told, and the figures stay', async () => {
    server.tables.set('6', servedTable('6', some))
    const catalogue = catalogueOf([{ id: 'unit', table: '6' }])
    await refresh({ catalogue })
    const before = await rowsOf('unit')
    const next = servedTable('6', some, { updated: '2027-02-25T07:00:00Z' })
    const inThousands = next.variables.map((one) => (one.unit ? { ...one, unit: '1 000' } : one))
    server.tables.set('6', { ...next, variables: inThousands })
    const unit = await refresh({ catalogue })
    expect(unit.lines.at(-1)).toMatchObject({
      code: 'unit-changed',
      details: { before: 'personer', now: '1 000' },
    })
    server.tables.set('6', servedTable('6', some.slice(0, 30), { updated: next.updated }))
    const fewer = await refresh({ catalogue })
    expect(fewer.lines.at(-1)).toMatchObject({
      code: 'fewer-places',
      details: { before: 40, now: 29 },
    })
    expect(await rowsOf('unit')).toEqual(before)
  })

  it('has ended the table, the newest of the same name and shape is used, and that is told', async () => {
    server.tables.set('7', servedTable('7', some, { isDiscontinued: true }))
    const label = '8: Folkemengde, etter region, kjønn og år'
    server.tables.set('8', servedTable('8', some, { label, updated: '2027-01-01T00:00:00Z' }))
    const other = servedTable('9', some, { label, updated: '2027-06-01T00:00:00Z' })
    server.tables.set('9', { ...other, variables: other.variables.slice(1) })
    const catalogue = catalogueOf([{ id: 'ended', table: '7', titled: 'folkemengde kjønn' }])
    const { lines } = await refresh({ catalogue })
    expect(lines.find(({ code }) => code === 'successor')?.details).toEqual({ from: '7', to: '8' })
    expect((await rowsOf('ended')).edition?.table).toBe('8')
    expect((await refresh({ catalogue })).codes).toEqual(['numbers-same', 'unchanged'])
  })

  it('is gone without a successor, that is told', async () => {
    const { lines } = await refresh({ catalogue: catalogueOf([{ id: 'gone', table: '77' }]) })
    expect(lines.at(-1)).toMatchObject({ code: 'table-gone', details: { table: '77' } })
  })

  it('takes fewer cells than it says, less is asked for at once', async () => {
    server.tables.set('10', servedTable('10', some))
    server.maxCells = 200
    const { outcome } = await refresh({ catalogue: catalogueOf([{ id: 'narrow', table: '10' }]) })
    expect(outcome).toBe('complete')
    expect((await rowsOf('narrow')).rows.size).toBe(some.length)
  })

  it('has municipalities that the program does not know, that is told', async () => {
    server.municipalities = [...numbers.slice(1), '3456']
    const { lines } = await refresh({ catalogue: catalogueOf([{ id: 'gone', table: '77' }]) })
    expect(lines[0]).toMatchObject({
      code: 'numbers-changed',
      details: { added: '3456', gone: '0301' },
    })
  })
})

describe('a round that is cut off', () => {
  it('goes on where it was, and no half table is ever there to see', async () => {
    server.tables.set('20', servedTable('20', some))
    const catalogue = catalogueOf([{ id: 'cut', table: '20', limits: { cells: 16 } }])
    await refresh({ catalogue })
    const next = servedTable('20', some, { updated: '2027-02-25T07:00:00Z' })
    server.tables.set('20', { ...next, figure: (codes) => Number(next.figure(codes)) + 7 })
    const stop = new AbortController()
    server.fault = () => {
      if (server.calls.filter((call) => call.endsWith('/data')).length === 20) stop.abort()
      return null
    }
    const kinds = new Set<string>()
    let isOver = false
    const watch = (async () => {
      while (!isOver) {
        const { rows } = await rowsOf('cut')
        await new Promise(setImmediate)
        const added = [...rows].map(([region, [first]]) => Number(first) - Number(region) * 100)
        kinds.add(`${rows.size} rows, ${[...new Set(added)]}`)
      }
    })()
    server.calls.length = 0
    const cut = await refresh({ catalogue, signal: stop.signal })
    expect([cut.outcome, cut.codes.at(-1)]).toEqual(['interrupted', 'stopped'])
    const asked = server.calls.length
    const whole = await refresh({ catalogue })
    isOver = true
    await watch
    expect(whole.codes).toContain('continued')
    expect(whole.outcome).toBe('complete')
    expect(server.calls.length - asked).toBeLessThan(30)
    expect((await rowsOf('cut')).rows.get('0301')?.[0]).toBe(30_100 + 38 + 7)
    expect([...kinds]).toEqual(['41 rows, 38', '41 rows, 45'])
  })

  it('by a kill is marked when the next one begins', async () => {
    await database.app
      .insertInto('statistics_refresh')
      .values({ cause: 'scheduled', datasets: 3, finished_at: null, outcome: null })
      .execute()
    server.tables.set('21', servedTable('21', some))
    await refresh({ catalogue: catalogueOf([{ id: 'after', table: '21' }]) })
    const ended = await listRefreshes(database.app, 100)
    expect(ended.find(({ datasets }) => datasets === 3)?.outcome).toBe('interrupted')
    expect(ended.filter(({ outcome }) => outcome === null)).toEqual([])
  })

  it('is not joined by another: the second hears that one is at it', async () => {
    server.tables.set('22', servedTable('22', some))
    const catalogue = catalogueOf([{ id: 'twice', table: '22' }])
    const order = { cause: 'manual', catalogue, patience: quickPatience() } as const
    let second: ReturnType<typeof refreshStatistics> | null = null
    // The source does not answer the first before the second has heard.
    server.fault = () => {
      second ??= refreshStatistics(services, order)
      return second.then(() => null)
    }
    expect(await refreshStatistics(services, order)).toMatchObject({ kind: 'done' })
    expect(await second).toMatchObject({ kind: 'busy', refresh: { outcome: null } })
    server.fault = () => null
  })
})

describe('the figures', () => {
  it('of merged and split municipalities are carried over where that is exact', async () => {
    const regions = ['0', '1103', '1141', '1142', '1507', '1508', '1580', '5060']
    const lived = (region: string, year: number) => {
      if (region === '1141' || region === '1142') return year < 2020
      if (region === '1507') return year >= 2020 && year < 2024
      if (region === '1508' || region === '1580') return year >= 2024
      return region !== '5060' || year >= 2020
    }
    server.tables.set(
      '30',
      servedTable('30', regions, {
        figure: ({ Region = '', Tid = '' }) =>
          lived(Region, Number(Tid)) ? Number(Region) : Region === '1507' ? '..' : null,
      }),
    )
    await refresh({ catalogue: catalogueOf([{ id: 'moved', table: '30', borders: 'published' }]) })
    const { rows, edition } = await rowsOf('moved')
    expect(rows.get('1103')).toEqual([1103 + 1141 + 1142, ...Array(7).fill(1103)])
    expect(rows.get('1508')?.slice(1)).toEqual([null, null, null, null, 1508, 1508, 1508])
    expect(rows.get('1580')?.slice(1)).toEqual([null, null, null, null, 1580, 1580, 1580])
    const [haram] = await readSeries(database.app, edition?.id ?? 0, [0], ['1580'])
    expect(haram?.states?.slice(1, 5)).toBe('bbbb')
    expect([...rows.keys()]).not.toContain('1507')
    expect(edition?.notes).toEqual([])
  })

  it('come from the older API and from FHI too, their signs kept apart from zero', async () => {
    const signs = servedTable('40', ['0', '0301', '1103', '5060'], {
      figure: ({ Region = '', GEO = '' }) =>
        ({ '0301': ':', '1103': '..', '5060': 0 })[Region || GEO] ?? 1,
    })
    server.tables.set('40', signs)
    const ways = signs.variables.map((one) => {
      if (one.code === 'Region') return { ...one, code: 'GEO', codes: [...one.codes, '030101'] }
      return one.code === 'Tid' ? { code: 'AAR', codes: ['2019_2021', '2025_2025'] } : one
    })
    server.tables.set('41', { ...signs, id: '41', variables: ways })
    const catalogue = catalogueOf([
      { id: 'older', table: '40', api: 'ssb-v1' },
      { id: 'health', table: '41', api: 'fhi' },
    ])
    expect((await refresh({ catalogue })).outcome).toBe('complete')
    for (const [id, times] of [
      ['older', 8],
      ['health', 2],
    ] as const) {
      const { edition } = await rowsOf(id)
      const rows = await readSeries(database.app, edition?.id ?? 0, [0])
      const told = rows.map(({ region, values, states }) => [region, values[0], states?.[0]])
      expect(told).toEqual([
        ['0', 1, undefined],
        ['0301', null, 's'],
        ['5060', 0, undefined],
      ])
      expect(edition?.shape.times).toHaveLength(times)
    }
    expect((await rowsOf('health')).edition?.shape.times).toEqual(['2019-2021', '2025'])
    expect((await refresh({ catalogue })).codes.slice(1)).toEqual(['unchanged', 'unchanged'])
  })
})
