import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { referenceData } from '#features/reference/index.ts'
import type { Services } from '#platform/services.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type SourceServer, sourceServer } from '../../../test/source-server.ts'
import {
  catalogueOf,
  currentRows,
  fetchingServices,
  runRefresh,
  servedTable,
} from '../../../test/statistics-refresh.ts'
import { datasetCatalogue } from './catalogue.ts'
import { readSeries } from './edition.sql.ts'
import { planFetch } from './sources/fetch-plan.ts'

const { municipalities, counties, history } = referenceData()
const numbers = municipalities.map(({ number }) => number)
const some = ['0', ...numbers.slice(0, 20)]

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

const refresh = (catalogue: ReturnType<typeof catalogueOf>) => runRefresh(services, { catalogue })

describe('a table that is made anew under another number', () => {
  const label = 'Framskrevet folkemengde 1. januar, etter region, kjønn, alder og år'
  const wanted = {
    id: 'ahead',
    table: '14746',
    fetch: { table: { id: '14746', titled: 'Framskrevet folkemengde', isNewestTitled: true } },
  }
  const tableOf = (id: string, updated: string) => servedTable(id, some, { label, updated })

  it('is followed although the old one has not ended, and never back to an older', async () => {
    server.tables.set('14746', tableOf('14746', '2026-06-01T06:00:00Z'))
    server.tables.set('14288', tableOf('14288', '2026-09-01T06:00:00Z'))
    const catalogue = catalogueOf([wanted])
    await refresh(catalogue)
    expect((await currentRows(database, 'ahead', 0)).edition?.table).toBe('14746')
    server.tables.set('15555', tableOf('15555', '2028-06-01T06:00:00Z'))
    const { lines } = await refresh(catalogue)
    const told = lines.find(({ code }) => code === 'successor')?.details
    expect(told).toEqual({ from: '14746', to: '15555' })
    expect((await currentRows(database, 'ahead', 0)).edition?.table).toBe('15555')
    server.tables.delete('15555')
    expect((await refresh(catalogue)).codes.at(-1)).toBe('table-gone')
    expect((await currentRows(database, 'ahead', 0)).edition?.table).toBe('15555')
  })

  it('is the one of the projections', () => {
    const { titled, isNewestTitled } = datasetCatalogue().get('framskriving')?.fetch?.table ?? {}
    expect([titled, isNewestTitled]).toEqual([wanted.fetch.table.titled, true])
  })
})

describe('a table of KOSTRA', () => {
  const kostra = [...datasetCatalogue().values()].filter(
    ({ fetch }) => fetch?.region.variable === 'KOKkommuneregion0000',
  )

  it.each(kostra.map((one) => [one.id, one] as const))(
    '%s gives the country and the counties, and no groups of municipalities',
    (_id, definition) => {
      const { fetch } = definition
      if (!fetch) throw new Error('not fetched')
      const asked = Object.entries(fetch.variables).map(([code, one]) => ({
        code,
        codes: 'only' in one ? [one.only] : Object.values(one.codes).flat(),
      }))
      const variables = [
        { code: 'KOKkommuneregion0000', codes: ['EAK', 'EAKUO', 'EKA40', 'EKG01', '5060'] },
        { code: 'Tid', codes: ['2024', '2025'] },
        ...asked,
      ].map((one) => ({ ...one, units: {}, isOptional: false, codelists: [] }))
      const description = {
        ...{ id: '1', title: '', version: '', updatedAt: null, isDiscontinued: false },
        ...{ variables, notes: [], condition: { etag: null, lastModified: null } },
      }
      const places = municipalities.map(({ number, county }) => ({ number, county: county.number }))
      const plan = planFetch({ ...definition, fetch }, description, { places, history })
      expect([...plan.regions]).toEqual([
        ['EAK', '0'],
        ['EKA40', '40'],
        ['5060', '5060'],
      ])
      const named = Object.values(fetch.region.named)
      expect(named.sort()).toEqual(['0', ...counties.map(({ number }) => number)].sort())
    },
  )

  it('has preliminary figures of its last year until the middle of June', async () => {
    const time = { ...kostra[0]?.fetch?.time, variable: 'Tid' }
    const catalogue = catalogueOf([{ id: 'kostra', table: '60', fetch: { time } }])
    const statesAfter = async (updated: string) => {
      server.tables.set('60', servedTable('60', some, { updated }))
      await refresh(catalogue)
      const { edition } = await currentRows(database, 'kostra', 0)
      const [row] = await readSeries(database.app, edition?.id ?? 0, [0], ['0301'])
      return row?.states?.trimEnd() ?? null
    }
    expect(await statesAfter('2027-03-15T07:00:00Z')).toMatch(/^ +p$/)
    expect(await statesAfter('2027-06-15T06:00:00Z')).toBeNull()
  })
})

describe('a code that stands in a grouping of the source', () => {
  it('is asked for by that grouping, also when it is the only one', async () => {
    const codelists = [
      { id: 'vs_Tall', label: 'Tall', variable: 'ContentsCode', codes: { Alle: ['Personer'] } },
    ]
    server.tables.set('61', servedTable('61', some, { codelists, figure: () => 1 }))
    const variables = {
      Kjonn: { dimension: 'kjonn', codes: { menn: ['1'], kvinner: ['2'] } },
      ContentsCode: { only: 'Alle', codelist: 'vs_Tall' },
    }
    const { outcome } = await refresh(
      catalogueOf([{ id: 'grouped', table: '61', fetch: { variables } }]),
    )
    expect(outcome).toBe('complete')
    expect(server.calls).toContain('GET /v2/codelists/vs_Tall')
    expect((await currentRows(database, 'grouped', 0)).rows.get('0301')?.[0]).toBe(1)
  })
})
