import { type DatasetDefinition, parseCatalogue } from '#features/statistics/catalogue.ts'
import { currentEditions, readSeries } from '#features/statistics/edition.sql.ts'
import { listRefreshLines } from '#features/statistics/refresh.sql.ts'
import { type RefreshOrder, refreshStatistics } from '#features/statistics/refresh.ts'
import type { Patience } from '#features/statistics/sources/patience.ts'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { createLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import type { TestDatabase } from './database.ts'
import type { ServedTable, SourceServer } from './source-server.ts'

const words = (text: string) => ({ nb: text, nn: text })

/** Time that passes by itself while somebody waits; `waited` is how long that was. */
export interface QuickPatience extends Patience {
  readonly waited: () => number
}

export function quickPatience(now = '2027-11-01T09:00:00Z'): QuickPatience {
  const start = Date.parse(now)
  let elapsed = 0
  let chance = 0
  return {
    now: () => new Date(start + elapsed),
    elapsedMs: () => elapsed,
    sleep: async (ms, signal) => {
      signal.throwIfAborted()
      elapsed += ms
    },
    random: () => {
      chance = (chance + 0.37) % 1
      return chance
    },
    waited: () => elapsed,
  }
}

/** The services of a program that fetches from the server and nowhere else. */
export function fetchingServices(database: TestDatabase, server: SourceServer): Services {
  const config = readConfig({ LOG_LEVEL: 'fatal', ...server.environment })
  return { config, log: createLog(config), clock: fixedClock('2027-11-01T09:00:00Z'), database }
}

interface Wanted {
  readonly id: string
  readonly table: string
  readonly api?: 'ssb-v2' | 'ssb-v1' | 'fhi'
  readonly borders?: 'published' | 'recalculated'
  readonly titled?: string
  readonly isAdditive?: boolean
  readonly fetch?: Readonly<Record<string, unknown>>
  readonly limits?: Readonly<Record<string, unknown>>
}

/** A catalogue of small datasets: sexes in two series, each year from 2019. */
export function catalogueOf(wanted: readonly Wanted[]): ReadonlyMap<string, DatasetDefinition> {
  const source = {
    name: words('Statistisk sentralbyrå'),
    attribution: words('Statistisk sentralbyrå, tabell {table}'),
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.no' },
    tableUrl: null,
    publisherUrl: 'https://www.ssb.no',
  }
  const usual = { cells: 800_000, callsPerMinute: 25, pauseMs: 200 }
  const limits = wanted[0]?.limits ?? {}
  const sources = {
    ssb: { ...source, limits: { ...usual, ...limits } },
    fhi: {
      ...source,
      name: words('Folkehelseinstituttet'),
      limits: { ...usual, cells: 50_000 },
    },
  }
  return parseCatalogue(sources, wanted.map(datasetOf))
}

function datasetOf(wanted: Wanted) {
  const { api = 'ssb-v2', titled, borders = 'recalculated', isAdditive = true } = wanted
  const isFhi = api === 'fhi'
  return {
    id: wanted.id,
    title: words(`Tabell ${wanted.table}`),
    source: isFhi ? 'fhi' : 'ssb',
    table: wanted.table,
    isAdditive,
    borders,
    dimensions: [
      {
        code: 'kjonn',
        label: words('kjønn'),
        categories: [
          { code: 'menn', label: words('menn') },
          { code: 'kvinner', label: words('kvinner') },
        ],
      },
    ],
    fetch: {
      api,
      table: { id: wanted.table, ...(titled && { titled }) },
      region: { variable: isFhi ? 'GEO' : 'Region' },
      time: { variable: isFhi ? 'AAR' : 'Tid', from: '2019' },
      variables: {
        Kjonn: { dimension: 'kjonn', codes: { menn: ['1'], kvinner: ['2'] } },
        ContentsCode: { only: 'Personer' },
      },
      ...wanted.fetch,
    },
  }
}

const servedYears = ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']

/** A table as `catalogueOf` asks for: a figure tells its place, year and sex. */
export function servedTable(
  id: string,
  regions: readonly string[],
  change: Partial<ServedTable> = {},
): ServedTable {
  return {
    id,
    label: `${id}: Folkemengde, etter region, kjønn og år`,
    updated: '2026-02-25T07:00:00Z',
    variables: [
      { code: 'Region', codes: regions },
      { code: 'Kjonn', codes: ['1', '2'] },
      { code: 'ContentsCode', codes: ['Personer'], unit: 'personer' },
      { code: 'Tid', codes: servedYears },
    ],
    figure: ({ Region = '', Kjonn = '', Tid = '' }) =>
      Number(Region) * 100 + Number(Tid.slice(2)) * 2 + Number(Kjonn) - 1,
    ...change,
  }
}

/** The current figures of a series, by country and municipality. */
export async function currentRows(database: TestDatabase, dataset: string, series: number) {
  const edition = (await currentEditions(database.app)).get(dataset) ?? null
  const rows = edition ? await readSeries(database.app, edition.id, [series]) : []
  const places = rows.filter(({ region }) => region.length !== 2)
  return { edition, rows: new Map(places.map(({ region, values }) => [region, values])) }
}

/** A round with its log. */
export async function runRefresh(services: Services, order: Partial<RefreshOrder>) {
  const patience = quickPatience()
  const result = await refreshStatistics(services, { cause: 'manual', patience, ...order })
  if (result.kind === 'busy') throw new Error('Another round is at it')
  const lines = await listRefreshLines(services.database.app, result.id)
  return { ...result, lines, codes: lines.map(({ code }) => code) }
}
