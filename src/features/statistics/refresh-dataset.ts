import { createHash } from 'node:crypto'
import { type BothForms, yearOfTime } from '#domain/statistics/dataset.ts'
import type { FigureTable } from '#domain/statistics/figure-table.ts'
import { referenceData } from '#features/reference/index.ts'
import type { Config } from '#platform/config.ts'
import type { OwnConnection } from '#platform/db/open-database.ts'
import type { DatasetDefinition, FetchRule, SourceLimits } from './catalogue.ts'
import { storeEdition } from './edition.sql.ts'
import type { Edition } from './edition.ts'
import { hasFarFewerPlaces, placesIn } from './fewer-places.ts'
import { figuresOfToday, totalNotes } from './load-bundled.ts'
import { countPlaces, dropParts, heldParts, readPart, storePart } from './refresh.sql.ts'
import { quotedNote } from './refresh.texts.ts'
import type { RefreshLog } from './refresh-log.ts'
import type { SourceState } from './source-state.sql.ts'
import { type FetchPlan, planFetch } from './sources/fetch-plan.ts'
import { fillFrom, tableFor } from './sources/fill-table.ts'
import { readJsonStat } from './sources/json-stat.ts'
import { openSource, withGroupings } from './sources/open-source.ts'
import { cellsOf, type Part, partsOf } from './sources/parts.ts'
import type { SourceClient } from './sources/source-client.ts'
import { SourceProblem } from './sources/source-problem.ts'
import { type TableDescription, type TableSource, TooManyCells } from './sources/table-source.ts'
import { type DescribedTable, describeTable } from './successor.ts'

/** A dataset that can be fetched, and from whom. */
export type FetchedDefinition = DatasetDefinition & { readonly fetch: FetchRule }

export interface DatasetRefresh {
  readonly connection: OwnConnection
  readonly config: Pick<Config, 'statistics'>
  readonly client: SourceClient
  readonly limits: SourceLimits
  readonly definition: FetchedDefinition
  /** Null when there are no figures yet. */
  readonly held: Edition | null
  readonly state: SourceState | null
  readonly log: RefreshLog
  readonly now: () => Date
}

export type NewState = Pick<
  SourceState,
  'version' | 'table' | 'definition' | 'units' | 'etag' | 'lastModified'
>

const halvings = 8

/**
 * Brings a dataset up to what its source has, whole or not at all. Null when nothing is new there.
 *
 * @throws SourceProblem; the figures that are held are then as they were.
 */
export async function refreshDataset(order: DatasetRefresh): Promise<NewState | null> {
  const { definition, log, limits } = order
  const identity = definitionHash(definition)
  const known = order.state?.definition === identity ? order.state : null
  const isHeld = order.held?.origin === 'fetched' && known?.version != null
  const source = openSource(definition.fetch, limits, order.client, order.config)
  const found = await describeTable(source, definition, {
    table: known?.table ?? null,
    condition: isHeld && known ? { etag: known.etag, lastModified: known.lastModified } : null,
    log,
    planOf: (description) => planOf(source, definition, description),
  })
  if (found === 'unchanged') return null
  const { description, plan } = found
  const isSame = description.version !== '' && description.version === known?.version
  if (isHeld && isSame && known?.table === description.id) return null
  refuseOtherUnits(plan, known)
  const { table: fetched, partNames } = await fetchTable(order, source, found)
  const table = figuresOfToday(definition, fetched, [...plan.times.values()])
  await refuseFewerPlaces(order, placesIn(table))
  await store(order, found, { table, notes: totalNotes(fetched, table) }, identity)
  await dropParts(order.connection.db, definition.id)
  await log.line('stored', definition.id, {
    table: description.id,
    parts: partNames.length,
    places: placesIn(table),
    ...(description.updatedAt && { updated: description.updatedAt.toISOString().slice(0, 10) }),
  })
  return {
    version: description.version,
    table: description.id,
    definition: identity,
    units: { ...plan.units },
    ...description.condition,
  }
}

async function planOf(
  source: TableSource,
  definition: FetchedDefinition,
  given: TableDescription,
): Promise<FetchPlan> {
  const { municipalities, history } = referenceData()
  const places = municipalities.map(({ number, county }) => ({ number, county: county.number }))
  const { description, regionCodelist } = await withGroupings(source, given, definition)
  return planFetch(definition, description, { places, history }, regionCodelist)
}

function definitionHash({ fetch, rule, dimensions }: FetchedDefinition): string {
  return hash(JSON.stringify([fetch, rule, dimensions]))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function refuseOtherUnits({ units, table }: FetchPlan, known: SourceState | null): void {
  for (const [code, unit] of Object.entries(units)) {
    const before = known?.units[code]
    if (before !== undefined && before !== unit) {
      throw new SourceProblem('unit-changed', { table, code, before, now: unit })
    }
  }
}

interface FetchedTable {
  readonly table: FigureTable
  readonly partNames: readonly string[]
}

async function fetchTable(
  order: DatasetRefresh,
  source: TableSource,
  found: DescribedTable,
): Promise<FetchedTable> {
  const { plan, description } = found
  const version = `${description.version} ${hash(JSON.stringify([plan.table, plan.region, plan.time, plan.variables]))}`
  let { cells } = order.limits
  for (let halved = 0; ; halved += 1) {
    const parts = partsOf(plan, cells)
    try {
      await fetchParts(order, source, parts, version)
      const partNames = parts.map(({ name }) => name)
      return { table: await assemble(order, found, partNames), partNames }
    } catch (error) {
      if (!(error instanceof TooManyCells)) throw error
      if (halved === halvings) throw new SourceProblem('refused', { words: error.message })
      cells = Math.max(1, Math.floor(Math.min(cells, cellsOf(plan)) / 2))
    }
  }
}

/** Each part is kept as soon as it has come, so that a round that is cut off need not ask again. */
async function fetchParts(
  { connection: { db }, definition: { id }, log }: DatasetRefresh,
  source: TableSource,
  parts: readonly Part[],
  version: string,
): Promise<void> {
  const held = await heldParts(db, id, version)
  const missing = parts.filter(({ name }) => !held.has(name))
  let done = parts.length - missing.length
  if (done > 0) await log.line('continued', id, { done, parts: parts.length })
  for (const part of missing) {
    await log.progress('fetching', id, { done, parts: parts.length })
    const { text, json } = await source.figures(part.selection)
    readJsonStat(json)
    await storePart(db, { datasetId: id, name: part.name, version }, text)
    done += 1
  }
}

async function assemble(
  { connection: { db }, definition }: DatasetRefresh,
  { plan, description }: DescribedTable,
  names: readonly string[],
): Promise<FigureTable> {
  const table = tableFor(plan)
  const preliminaryTime = preliminaryTimeOf(definition, description, plan)
  let updated: string | null = null
  for (const name of names) {
    const answer = readJsonStat(JSON.parse(await readPart(db, definition.id, name)))
    if (updated !== null && answer.updated !== null && answer.updated !== updated) {
      await dropParts(db, definition.id)
      throw new SourceProblem('changed-meanwhile', { table: plan.table })
    }
    updated ??= answer.updated
    fillFrom(answer, { plan, table, preliminaryTime })
  }
  return table
}

function preliminaryTimeOf(
  { fetch: { time } }: FetchedDefinition,
  { updatedAt }: TableDescription,
  plan: FetchPlan,
): string | null {
  const last = [...plan.times.values()].at(-1)
  if (!time.preliminaryUntil || !updatedAt || last === undefined) return null
  const final = `${yearOfTime(last) + 1}-${time.preliminaryUntil}`
  return updatedAt.toISOString().slice(0, 10) < final ? last : null
}

async function refuseFewerPlaces(
  { connection: { db }, held }: DatasetRefresh,
  now: number,
): Promise<void> {
  const before = held ? await countPlaces(db, held.id) : 0
  if (now === 0) throw new SourceProblem('fewer-places', { before, now })
  if (hasFarFewerPlaces(before, now)) throw new SourceProblem('fewer-places', { before, now })
}

async function store(
  { connection, definition, now }: DatasetRefresh,
  { plan, description }: DescribedTable,
  { table, notes }: { readonly table: FigureTable; readonly notes: readonly BothForms[] },
  identity: string,
): Promise<void> {
  const times = [...plan.times.values()]
  await storeEdition(
    connection,
    {
      datasetId: definition.id,
      origin: 'fetched',
      shape: { dimensions: definition.dimensions, times },
      table: description.id,
      notes: [...description.notes.map(quotedNote), ...notes],
      sourceUpdatedAt: description.updatedAt,
      retrievedAt: now(),
      checksum: hash(`${identity} ${description.id} ${description.version}`),
    },
    table,
  )
}
