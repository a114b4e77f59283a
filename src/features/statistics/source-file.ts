import { type Figure, seriesNumber, yearOfTime } from '#domain/statistics/dataset.ts'
import {
  emptyTable,
  type FigureTable,
  putFigure,
  tableFigure,
} from '#domain/statistics/figure-table.ts'
import type { TableRefusal } from '#platform/tables/read-table-file.ts'
import type { DatasetDefinition, FileRule } from './catalogue.ts'
import { figureOf, timeOf } from './source-cell.ts'
import { type FoundColumns, findColumns } from './source-columns.ts'
import { type SourcePlaces, sourcePlaces } from './source-places.ts'
import { readSourceRows, type SourceRow } from './source-rows.ts'
import { type ColumnTexts, cellOf, type SourceSelection, selectRows } from './source-selection.ts'

export interface ReadSourceFile {
  readonly kind: 'read'
  readonly table: FigureTable
  readonly times: readonly string[]
  /** What stands in the file and is not read. */
  readonly leftOut: {
    /** Names and numbers of places that no municipality has or had. */
    readonly places: readonly string[]
    readonly texts: readonly ColumnTexts[]
    /** Rows with figures, and without a place or a time. */
    readonly rows: number
  }
  /** What the catalogue wants and no row has: a source may have given it another name. */
  readonly unmet: readonly ColumnTexts[]
}

export type SourceFileRefusal =
  | TableRefusal
  | 'no-table'
  | 'columns'
  | 'same-headings'
  | 'several-sheets'
  | 'times'
  | 'figures'
  | 'twice'
  | 'county-differs'
  | 'places'
  | 'nothing'

export type SourceFileReading =
  | ReadSourceFile
  | {
      readonly kind: 'refused'
      readonly reason: SourceFileRefusal
      /** Headings that are missing, sheets with the same ones, cells that cannot be read, or rows that stand twice. */
      readonly what: readonly string[]
    }

type FileDefinition = DatasetDefinition & { readonly file: FileRule }

/** A figure of the file, on its way into the table. */
interface Entry {
  readonly place: string
  readonly region: string
  readonly time: string
  readonly series: readonly number[]
  readonly figure: Figure
}

const told = 5

/**
 * Reads a file that a source gives out, by the mapping of the catalogue. Rows of places and categories
 * that are unknown are left out and told; a cell that is no figure refuses the file.
 */
export async function importSourceFile(
  definition: FileDefinition,
  content: Buffer,
): Promise<SourceFileReading> {
  const { file } = definition
  const reading = await readSourceRows(
    content,
    (rows) => findColumns(rows, file).kind !== 'missing',
  )
  if (reading.kind === 'refused') return refused(reading.reason)
  if (reading.kind === 'several-sheets') return refused(reading.kind, reading.sheets)
  if (reading.rows.length === 0) return refused('nothing')
  const columns = findColumns(reading.rows, file)
  if (columns.kind === 'missing') return refused('columns', columns.headings)
  if (columns.kind === 'several') return refused('same-headings', columns.headings)
  const selection = selectRows(reading.rows, columns, file)
  const places = sourcePlaces(file)
  const entries = entriesOf(definition, selection, columns, places)
  if (entries.kind === 'refused') return entries
  if (entries.entries.length === 0) {
    return entries.unknown.length > 0
      ? refused('places', entries.unknown)
      : refused('nothing', selection.unmet.map(asText))
  }
  return tableOf(definition, entries.entries, places, {
    leftOut: { places: entries.unknown, texts: selection.leftOut, rows: entries.incomplete },
    unmet: selection.unmet,
  })
}

function refused(reason: SourceFileRefusal, what: readonly string[] = []) {
  return { kind: 'refused', reason, what: what.slice(0, told) } as const
}

function asText({ column, texts }: ColumnTexts): string {
  const some = texts.slice(0, told).map((text) => `«${text}»`)
  return texts.length === 0 ? column : `${column} (${some.join(', ')})`
}

type EntriesReading =
  | {
      readonly kind: 'entries'
      readonly entries: readonly Entry[]
      readonly unknown: readonly string[]
      readonly incomplete: number
    }
  | Extract<SourceFileReading, { kind: 'refused' }>

function entriesOf(
  definition: FileDefinition,
  { rows }: SourceSelection,
  columns: FoundColumns,
  places: SourcePlaces,
): EntriesReading {
  const { file } = definition
  const entries: Entry[] = []
  const wrong = { times: new Set<string>(), figures: new Set<string>() }
  const unknown = new Set<string>()
  let incomplete = 0
  const at = (cells: SourceRow, heading: string) => cellOf(cells, columns.at.get(heading))
  const { borders = definition.rule.borders } = file
  const seriesOf = seriesReader(definition, columns)
  const whole = wholeCategories(definition)
  for (const cells of rows) {
    const place = at(cells, file.region)
    const region = places.regionOf(place, file.county ? at(cells, file.county) : '')
    const rowTime = at(cells, file.time)
    if (place === '' || (file.timeIn === 'column' && rowTime === '')) incomplete += 1
    else if (region === null) unknown.add(place)
    else {
      for (const { category, column, time: ownTime } of columns.figures) {
        const cell = cellOf(cells, column)
        const figure = figureOf(cell, { category, isWhole: whole.has(category) }, file)
        const written = ownTime ?? rowTime
        const time = timeOf(written, file)
        if (time === null) wrong.times.add(written)
        else if (figure === undefined) wrong.figures.add(cell)
        else if (figure) {
          const number =
            borders === 'published' ? places.numberThen(region, yearOfTime(time)) : region
          entries.push({ place, region: number, time, series: seriesOf(cells, category), figure })
        }
      }
    }
  }
  if (wrong.times.size > 0) return refused('times', [...wrong.times])
  if (wrong.figures.size > 0) return refused('figures', [...wrong.figures])
  return { kind: 'entries', entries, unknown: [...unknown], incomplete }
}

function wholeCategories({ dimensions }: FileDefinition): ReadonlySet<string> {
  const measures = dimensions.at(-1)?.categories ?? []
  return new Set(measures.filter(({ decimals }) => decimals === 0).map(({ code }) => code))
}

/** The series that a row counts in, by the texts of its categories and the measure. */
function seriesReader(
  definition: FileDefinition,
  { at }: FoundColumns,
): (cells: SourceRow, measure: string) => readonly number[] {
  const { dimensions, file } = definition
  const last = dimensions.at(-1)?.code
  const known = new Map<string, readonly number[]>()
  const columns = Object.entries(file.dimensions)
  return (cells, measure) => {
    const texts = columns.map(([, { column }]) => cellOf(cells, at.get(column)))
    const key = [measure, ...texts].join('\n')
    const before = known.get(key)
    if (before) return before
    const first = last && !(last in file.dimensions) ? { [last]: measure } : {}
    const combinations = columns.reduce<readonly Record<string, string>[]>(
      (made, [code, { codes }], index) =>
        made.flatMap((one) =>
          (codes[texts[index] ?? ''] ?? []).map((category) => ({ ...one, [code]: category })),
        ),
      [first],
    )
    const series = combinations.flatMap((categories) => seriesNumber(definition, categories) ?? [])
    known.set(key, series)
    return series
  }
}

function tableOf(
  { dimensions, file }: FileDefinition,
  all: readonly Entry[],
  { isAlsoCounty }: SourcePlaces,
  told: Pick<ReadSourceFile, 'leftOut' | 'unmet'>,
): SourceFileReading {
  const times = timesOf(all)
  if (times.length === 0) return refused('nothing')
  const entries = file.addsRows ? withoutCountyOfTheSameName(all, isAlsoCounty) : all
  const regions = [...new Set(entries.map(({ region }) => region))]
  const seriesCount = dimensions.reduce((count, one) => count * one.categories.length, 1)
  const table = emptyTable(regions, seriesCount, times.length)
  const rowAt = new Map(regions.map((region, index) => [region, index]))
  const timeAt = new Map(times.map((time, index) => [time, index]))
  const twice = new Set<string>()
  const differs = new Set<string>()
  for (const { place, region, time, series, figure } of entries) {
    const column = timeAt.get(time)
    if (column === undefined) continue
    for (const number of series) {
      const cell = ((rowAt.get(region) ?? 0) * seriesCount + number) * times.length + column
      if (put(table, cell, figure, file)) continue
      if (!isAlsoCounty(region)) twice.add(`${place} ${time}`)
      else if (!isSame(tableFigure(table, cell), figure)) differs.add(`${place} ${time}`)
    }
  }
  if (twice.size > 0) return refused('twice', [...twice])
  if (differs.size > 0) return refused('county-differs', [...differs])
  return { kind: 'read', table, times, ...told }
}

/** In order, without times of which the file has nothing but signs that there is nothing. */
function timesOf(entries: readonly Entry[]): readonly string[] {
  const known = entries.filter(({ figure }) => figure.state !== 'missing')
  return [...new Set(known.map(({ time }) => time))].sort()
}

/** False when there is a figure already and rows are not to be added. */
function put(table: FigureTable, cell: number, figure: Figure, { addsRows }: FileRule): boolean {
  const held = tableFigure(table, cell)
  if (!held) putFigure(table, cell, figure)
  else if (!addsRows) return false
  else if (held.value !== null) {
    const sum = figure.value === null ? null : Number((held.value + figure.value).toPrecision(15))
    putFigure(table, cell, { value: sum, state: figure.state })
  }
  return true
}

function isSame(one: Figure | null, other: Figure): boolean {
  return one?.value === other.value && one.state === other.state
}

/**
 * Oslo is a municipality and a county. Where rows are added, and each of its figures stands twice in a
 * file that has other counties too, the second is the county's.
 */
function withoutCountyOfTheSameName(
  entries: readonly Entry[],
  isAlsoCounty: SourcePlaces['isAlsoCounty'],
): readonly Entry[] {
  if (!entries.some(({ region }) => region.length === 2)) return entries
  const keyOf = ({ region, time, series, figure }: Entry) =>
    [region, time, ...series, figure.value, figure.state].join('|')
  const both = entries.filter(({ region }) => isAlsoCounty(region))
  const counts = new Map<string, number>()
  for (const entry of both) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1)
  if ([...counts.values()].some((count) => count % 2 === 1)) return entries
  const seen = new Map<string, number>()
  return entries.filter((entry) => {
    if (!isAlsoCounty(entry.region)) return true
    const key = keyOf(entry)
    seen.set(key, (seen.get(key) ?? 0) + 1)
    return (seen.get(key) ?? 0) <= (counts.get(key) ?? 0) / 2
  })
}
