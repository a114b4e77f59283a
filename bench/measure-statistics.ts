import { mkdirSync } from 'node:fs'
import { rowsOf } from '#domain/statistics/figure-table.ts'
import { referenceData } from '#features/reference/index.ts'
import { storeEdition } from '#features/statistics/edition.sql.ts'
import { figuresOfToday } from '#features/statistics/load-bundled.ts'
import { refreshStatistics } from '#features/statistics/refresh.ts'
import { planFetch } from '#features/statistics/sources/fetch-plan.ts'
import { fillFrom, tableFor } from '#features/statistics/sources/fill-table.ts'
import { readJsonStat } from '#features/statistics/sources/json-stat.ts'
import { fixedClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { copyRows } from '#platform/db/copy.ts'
import { type Database, type OwnConnection, openDatabase } from '#platform/db/open-database.ts'
import { createLog } from '#platform/log.ts'
import { figuresOf, metadataOf } from '../test/served-table.ts'
import { sourceServer } from '../test/source-server.ts'
import { catalogueOf, quickPatience, servedTable } from '../test/statistics-refresh.ts'
import type { Measurement } from './bench.ts'
import { atLeast, atMost, type Figure, median, spread, told } from './figure.ts'

const tables = 40
const rounds = 3
const mostTimesRaw = 3
const wantedCells = 3_000_000

/** A large table from its text to the current edition, and a round with many faults. */
export const statistics: Measurement = {
  name: 'statistics',
  patienceMs: 240_000,
  async run(bench) {
    const folder = bench.folder('statistics')
    mkdirSync(folder, { recursive: true })
    const config = readConfig({ STEDSANS_DATA: folder, LOG_LEVEL: 'fatal' })
    const database = await openDatabase(config, createLog(config))
    try {
      await database.migrate()
      return [...(await load(database)), ...(await refresh(database))]
    } finally {
      await database.close()
    }
  },
}

/** Municipalities, groups and years that make as many cells as that. */
async function load(database: Database): Promise<readonly Figure[]> {
  const numbers = referenceData().municipalities.map(({ number }) => number)
  const years = Array.from({ length: 42 }, (_, index) => `${1985 + index}`)
  const groups = Array.from(
    { length: Math.ceil(wantedCells / (numbers.length * years.length)) },
    (_, index) => `g${index}`,
  )
  const served = servedTable('99999', numbers, {
    variables: [
      { code: 'Region', codes: numbers },
      { code: 'Gruppe', codes: groups },
      { code: 'Tid', codes: years },
    ],
    figure: ({ Region = '', Tid = '' }) => (Number(Region) * 31 + Number(Tid)) % 100_003,
  })
  const asked = new Map(
    served.variables.map(({ code, codes }) => [code, { codelist: null, values: codes }]),
  )
  const text = JSON.stringify(figuresOf(served, asked))
  const times: { ours: number[]; raw: number[] } = { ours: [], raw: [] }
  const connection = await database.bulk()
  const owner = await database.admin()
  try {
    for (let round = 0; round < rounds; round += 1) {
      times.raw.push(await seconds(() => copyPlain(owner, numbers, groups.length, years)))
      times.ours.push(await seconds(() => loadEdition(connection, served, text, groups, years)))
    }
  } finally {
    await owner.close()
    await connection.close()
  }
  const cells = numbers.length * groups.length * years.length
  const ratio = median(times.ours) / median(times.raw)
  return [
    told(
      `Plain COPY of ${cells.toLocaleString('en')} rows`,
      median(times.raw),
      's',
      spread(times.raw, 's'),
    ),
    told(
      'The same figures from JSON-stat to the current edition',
      median(times.ours),
      's',
      spread(times.ours, 's'),
    ),
    atMost('– as many times the plain COPY', ratio, mostTimesRaw, '×'),
  ]
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return (performance.now() - startedAt) / 1_000
}

/** A row for each figure, made beforehand as far as that can be. */
async function copyPlain(
  connection: OwnConnection,
  numbers: readonly string[],
  series: number,
  years: readonly string[],
): Promise<void> {
  const { client } = connection
  await client.query('drop table if exists plain_figures')
  await client.query(
    'create table plain_figures (region text, series int, time text, value double precision)',
  )
  function* lines() {
    for (const number of numbers) {
      for (let one = 0; one < series; one += 1) {
        for (const year of years) {
          yield `${number}\t${one}\t${year}\t${(Number(number) * 31 + Number(year)) % 100_003}`
        }
      }
    }
  }
  await client.query('begin')
  await copyRows(connection, 'plain_figures', ['region', 'series', 'time', 'value'], lines())
  await client.query('commit')
}

async function loadEdition(
  connection: OwnConnection,
  served: ReturnType<typeof servedTable>,
  text: string,
  groups: readonly string[],
  years: readonly string[],
): Promise<void> {
  const words = (word: string) => ({ nb: word, nn: word })
  const [made] = catalogueOf([{ id: 'large', table: served.id }]).values()
  if (!made?.fetch) throw new Error('The catalogue is empty')
  const categories = groups.map((code) => ({ code, label: words(code) }))
  const dimensions = [{ code: 'gruppe', label: words('gruppe'), categories }]
  const variables = { Gruppe: { dimension: 'gruppe', codes: 'same' } } as const
  const time = { variable: 'Tid' }
  const definition = { ...made, dimensions, fetch: { ...made.fetch, variables, time } }
  const { municipalities, history } = referenceData()
  const places = municipalities.map(({ number, county }) => ({ number, county: county.number }))
  const metadata = readJsonStat(metadataOf(served))
  const description = {
    id: served.id,
    title: served.label,
    version: served.updated,
    updatedAt: null,
    isDiscontinued: false,
    variables: metadata.dimensions,
    notes: [],
    condition: { etag: null, lastModified: null },
  }
  const plan = planFetch(definition, description, { places, history })
  const table = tableFor(plan)
  fillFrom(readJsonStat(JSON.parse(text)), { plan, table, preliminaryTime: null })
  const today = figuresOfToday(definition, table, years)
  const edition = {
    datasetId: 'large',
    origin: 'fetched',
    shape: { dimensions, times: years },
    table: served.id,
    notes: [],
    sourceUpdatedAt: null,
    retrievedAt: new Date(),
    checksum: '',
  } as const
  await storeEdition(connection, edition, today)
  const [first] = rowsOf(today)
  if (!first) throw new Error('Nothing was loaded')
}

async function refresh(database: Database): Promise<readonly Figure[]> {
  const ids = Array.from({ length: tables }, (_, index) => `${10_000 + index}`)
  const numbers = referenceData().municipalities.map(({ number }) => number)
  const server = await sourceServer(ids.map((id) => servedTable(id, numbers)))
  server.municipalities = numbers
  const kinds = [
    { kind: 'busy', retryAfter: 30 },
    { kind: 'unavailable' },
    { kind: 'cut' },
    { kind: 'half' },
  ] as const
  let faults = 0
  server.fault = (call) => (call % 5 === 0 ? (kinds[faults++ % kinds.length] ?? null) : null)
  const config = readConfig({ LOG_LEVEL: 'fatal', ...server.environment })
  const clock = fixedClock('2027-11-01T09:00:00Z')
  const services = { config, log: createLog(config), clock, database }
  const catalogue = catalogueOf(ids.map((id) => ({ id: `t-${id}`, table: id })))
  try {
    const patience = quickPatience()
    const startedAt = performance.now()
    const result = await refreshStatistics(services, { cause: 'manual', catalogue, patience })
    const taken = (performance.now() - startedAt) / 1_000
    const outcome = result.kind === 'done' ? result.outcome : result.kind
    const { rows } = await database.app
      .selectFrom('statistics_edition')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('dataset_id', 'like', 't-%')
      .execute()
      .then((found) => ({ rows: found }))
    const whole = outcome === 'complete' ? Number(rows[0]?.count ?? 0) : 0
    const note = `${faults} of ${server.calls.length} answers spoilt; ended ${outcome}`
    return [
      atLeast(`Of ${tables} tables, come whole in a round with faults`, whole, tables, '', note),
      told('– the time it took, without the waiting', taken, 's'),
      told('– waiting that the source asked for', patience.waited() / 60_000, 'min'),
    ]
  } finally {
    await server.close()
  }
}
