import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { referenceData } from '#features/reference/index.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type SourceServer, sourceServer } from '../../../test/source-server.ts'
import {
  catalogueOf,
  currentRows,
  fetchingServices,
  runRefresh,
  servedTable,
} from '../../../test/statistics-refresh.ts'
import { refreshSentence } from './refresh.texts.ts'

const numbers = referenceData().municipalities.map(({ number }) => number)
const some = ['0', ...numbers.slice(0, 40)]

let database: TestDatabase
let server: SourceServer
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  server = await sourceServer([])
  server.municipalities = numbers
})
afterEach(() => server.close())

const refresh = (catalogue: ReturnType<typeof catalogueOf>) =>
  runRefresh(fetchingServices(database, server), { catalogue })
const dataCalls = () => server.calls.filter((call) => call.endsWith('/data'))

describe('a question that is too long for an address', () => {
  it('is posted at once where the limit of the source is known', async () => {
    server.tables.set('80', servedTable('80', some))
    const limits = { addressLength: 200 }
    const catalogue = catalogueOf([{ id: 'posted', table: '80', limits }])
    expect((await refresh(catalogue)).outcome).toBe('complete')
    expect(dataCalls()).toEqual(['POST /v2/tables/80/data'])
    expect((await currentRows(database, 'posted', 0)).rows.size).toBe(some.length)
  })

  it('is posted when the source answers with a page that is lost', async () => {
    const all = ['0', ...numbers, ...referenceData().history.map(({ oldNumber }) => oldNumber)]
    const places = [...new Set(all)]
    server.tables.set('81', servedTable('81', places))
    const limits = { addressLength: 100_000 }
    const catalogue = catalogueOf([{ id: 'lost-page', table: '81', limits, borders: 'published' }])
    expect((await refresh(catalogue)).outcome).toBe('complete')
    expect(dataCalls()).toEqual(['GET /v2/tables/81/data', 'POST /v2/tables/81/data'])
    expect((await currentRows(database, 'lost-page', 0)).rows.has('5060')).toBe(true)
  })
})

describe('an answer with too many cells', () => {
  it('of the older API of SSB is asked for in smaller parts', async () => {
    server.tables.set('82', servedTable('82', some))
    server.maxCells = 200
    const catalogue = catalogueOf([{ id: 'older-narrow', table: '82', api: 'ssb-v1' }])
    const { outcome, lines } = await refresh(catalogue)
    expect(outcome).toBe('complete')
    expect(Number(lines.at(-1)?.details.parts)).toBeGreaterThan(1)
    expect((await currentRows(database, 'older-narrow', 1)).rows.size).toBe(some.length)
  })

  it('of FHI, by its own number of rows, too', async () => {
    const served = servedTable('83', some, { figure: () => 1 })
    const variables = served.variables.map((one) => {
      if (one.code === 'Region') return { ...one, code: 'GEO' }
      return one.code === 'Tid' ? { code: 'AAR', codes: ['2019_2021', '2025_2025'] } : one
    })
    server.tables.set('83', { ...served, variables })
    server.maxCells = 50
    const { outcome, lines } = await refresh(
      catalogueOf([{ id: 'health-narrow', table: '83', api: 'fhi' }]),
    )
    expect(outcome).toBe('complete')
    expect(Number(lines.at(-1)?.details.parts)).toBeGreaterThan(1)
    expect((await currentRows(database, 'health-narrow', 1)).rows.size).toBe(some.length)
  })
})

describe('the register of municipalities', () => {
  it('tells which number became which, and leaves out new names of the same', async () => {
    server.municipalities = [...numbers.filter((number) => number !== '0301'), '3456']
    const change = { oldName: 'Oslo', newName: 'Oslo', changeOccurred: '2027-01-01' }
    server.codeChanges = [
      { ...change, oldCode: '0301', newCode: '3456' },
      { ...change, oldCode: '5060', newCode: '5060', newName: 'Naerøysund' },
      { ...change, oldCode: '9998', newCode: '9997' },
    ]
    const { lines } = await refresh(catalogueOf([{ id: 'nowhere', table: '84' }]))
    const told = lines.find(({ code }) => code === 'numbers-changed')
    const details = { added: '3456', gone: '0301', changes: '0301 → 3456' }
    expect(told?.details).toEqual(details)
    const sentence = (language: 'nb' | 'nn') =>
      refreshSentence('numbers-changed', told?.details ?? {}, language)
    expect(sentence('nb')).toContain('Nye: 3456. Borte: 0301. Endringer: 0301 → 3456.')
    expect(sentence('nn')).toContain('Nye: 3456. Borte: 0301. Endringar: 0301 → 3456.')
  })
})
