import { parse } from 'csv-parse/sync'
import { countryRegion, type Figure, type Gap, seriesNumber } from '#domain/statistics/dataset.ts'
import {
  emptyTable,
  type FigureTable,
  putFigure,
  tableFigure,
} from '#domain/statistics/figure-table.ts'
import { referenceData } from '#features/reference/index.ts'
import { plainTextOf } from '#platform/uploads/plain-text.ts'
import type { DatasetDefinition, FileRule } from './catalogue.ts'

export type SourceFileReading =
  | {
      readonly kind: 'read'
      readonly table: FigureTable
      readonly times: readonly string[]
      /** Names and numbers of places in the file that no municipality has or had. */
      readonly unknown: readonly string[]
    }
  | {
      readonly kind: 'refused'
      readonly reason:
        | 'no-text'
        | 'no-table'
        | 'columns'
        | 'times'
        | 'figures'
        | 'twice'
        | 'nothing'
      /** Headings that are missing, cells that cannot be read, or rows that stand twice. */
      readonly what: readonly string[]
    }

type Row = Readonly<Record<string, string>>

const told = 5

/**
 * Reads a file that a source gives out, by the mapping of the catalogue. Rows of places that are
 * unknown are left out and told; a cell that is no figure refuses the file.
 */
export function importSourceFile(
  definition: DatasetDefinition & { readonly file: FileRule },
  content: Buffer,
): SourceFileReading {
  const text = plainTextOf(content)
  if (text === null) return refused('no-text')
  const rows = rowsOf(text)
  if (rows === null) return refused('no-table')
  const [first] = rows
  if (!first) return refused('nothing')
  const missing = headingsOf(definition.file).filter((heading) => !(heading in first))
  if (missing.length > 0) return refused('columns', missing)
  return tableOf(definition, rows.filter(keeps(definition.file)))
}

function refused(
  reason: Extract<SourceFileReading, { kind: 'refused' }>['reason'],
  what: readonly string[] = [],
): SourceFileReading {
  return { kind: 'refused', reason, what }
}

function rowsOf(text: string): readonly Row[] | null {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as Row[]
  } catch {
    return null
  }
}

/** The sign that parts the headings: programs write their own, Norwegian ones mostly semicolons. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split('\n', 1)
  const count = (sign: string) => headings.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** The headings of the columns that a file must have. */
export function headingsOf({ region, county, time, value, where, dimensions }: FileRule): string[] {
  return [
    region,
    ...(county ? [county] : []),
    time,
    ...Object.values(value),
    ...Object.keys(where),
    ...Object.values(dimensions).map(({ column }) => column),
  ]
}

function keeps({ where, dimensions }: FileRule): (row: Row) => boolean {
  const conditions = [
    ...Object.entries(where),
    ...Object.values(dimensions).map(({ column, codes }) => [column, Object.keys(codes)] as const),
  ]
  return (row) => conditions.every(([column, values]) => values.includes(row[column] ?? ''))
}

function tableOf(
  definition: DatasetDefinition & { readonly file: FileRule },
  rows: readonly Row[],
): SourceFileReading {
  const { file } = definition
  const regionOf = regionReader(file)
  const timeTexts = [...new Set(rows.map((row) => row[file.time] ?? ''))].filter(Boolean)
  const noTimes = timeTexts.filter((text) => timeOf(text, file) === null)
  if (noTimes.length > 0) return refused('times', noTimes.slice(0, told))
  const times = [...new Set(timeTexts.flatMap((text) => timeOf(text, file) ?? []))].sort()
  const placed = rows.map((row) => ({ row, region: regionOf(row) }))
  const unknown = new Set(
    placed.filter(({ region }) => region === null).map(({ row }) => row[file.region] ?? ''),
  )
  const regions = [...new Set(placed.flatMap(({ region }) => region ?? []))]
  if (regions.length === 0 || times.length === 0) return refused('nothing')
  const series = definition.dimensions.reduce((count, one) => count * one.categories.length, 1)
  const table = emptyTable(regions, series, times.length)
  const rowAt = new Map(regions.map((region, index) => [region, index]))
  const timeAt = new Map(times.map((time, index) => [time, index]))
  const wrong = { figures: new Set<string>(), twice: new Set<string>() }
  for (const { row, region } of placed) {
    const at = rowAt.get(region ?? '')
    const time = timeAt.get(timeOf(row[file.time] ?? '', file) ?? '')
    if (at === undefined || time === undefined) continue
    for (const [category, column] of Object.entries(file.value)) {
      const figure = figureOf(row[column] ?? '', category, file)
      const numbers = seriesOf(definition, row, category)
      if (figure === undefined || numbers.includes(null)) wrong.figures.add(row[column] ?? '')
      else if (figure) {
        for (const number of numbers) {
          const cell = (at * series + (number ?? 0)) * times.length + time
          if (!put(table, cell, figure, file)) wrong.twice.add(`${row[file.region]} ${times[time]}`)
        }
      }
    }
  }
  if (wrong.figures.size > 0) return refused('figures', [...wrong.figures].slice(0, told))
  if (wrong.twice.size > 0) return refused('twice', [...wrong.twice].slice(0, told))
  return { kind: 'read', table, times, unknown: [...unknown].filter(Boolean) }
}

/** Null for what is no time as the file is to have it. */
function timeOf(text: string, { timeIs }: FileRule): string | null {
  if (timeIs === 'as-is') return text
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? []
  const [, ourMonth, ourYear] = /^\d{2}\.(\d{2})\.(\d{4})$/.exec(text) ?? []
  if (year) return `${year}M${month}`
  return ourYear ? `${ourYear}M${ourMonth}` : null
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

/** The series that a row counts in; null for a category that we do not have. */
function seriesOf(
  definition: DatasetDefinition & { readonly file: FileRule },
  row: Row,
  measure: string,
): readonly (number | null)[] {
  const { dimensions, file } = definition
  const last = dimensions.at(-1)?.code
  const first = last && !(last in file.dimensions) ? { [last]: measure } : {}
  const combinations = Object.entries(file.dimensions).reduce<readonly Record<string, string>[]>(
    (made, [code, { column, codes }]) =>
      made.flatMap((one) =>
        (codes[row[column] ?? ''] ?? []).map((category) => ({ ...one, [code]: category })),
      ),
    [first],
  )
  return combinations.map((categories) => seriesNumber(definition, categories))
}

const gaps: Readonly<Record<string, Gap>> = {
  ':': 'suppressed',
  '*': 'suppressed',
  '.': 'not-applicable',
  '..': 'missing',
  '...': 'missing',
}

/** Null for an empty cell, undefined for what is no figure. */
function figureOf(
  cell: string,
  category: string,
  { factor, zeroIsHidden }: FileRule,
): Figure | null | undefined {
  const text = cell.replace(/[\s\u00A0\u2009\u202F]/g, '').replace('\u2212', '-')
  if (text === '' || text === '-') return null
  const gap = gaps[text]
  if (gap) return { value: null, state: gap }
  const digits = text.replace(/%$/, '').replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return undefined
  const value = Number((Number(digits) * (factor[category] ?? 1)).toPrecision(12))
  if (value === 0 && zeroIsHidden.includes(category)) return { value: null, state: 'suppressed' }
  return { value, state: null }
}

/** Numbers of today and of before are numbers; a name is one when only one place has it. */
function regionReader({ region, county, regionIs }: FileRule): (row: Row) => string | null {
  const { municipalities, counties, history } = referenceData()
  const numbers = new Set([
    '0',
    ...counties.map(({ number }) => number),
    ...municipalities.map(({ number }) => number),
    ...history.map(({ oldNumber }) => oldNumber),
  ])
  const byName = new Map<string, string[]>()
  const add = (name: string, number: string) => {
    const key = name.toLowerCase()
    const known = byName.get(key) ?? []
    if (!known.includes(number)) byName.set(key, [...known, number])
  }
  for (const name of ['hele landet', 'landet', 'norge']) add(name, countryRegion)
  const countyOf = new Map(
    counties.flatMap(({ number, name }) => [
      [number, number],
      [name.toLowerCase(), number],
    ]),
  )
  for (const { number, name, names, county: within } of municipalities) {
    for (const one of [name, ...Object.values(names)]) {
      add(one, number)
      add(`${one}|${within.number}`, number)
    }
  }
  // Oslo is a county and a municipality: the name is the municipality.
  for (const { number, name } of counties) if (!byName.has(name.toLowerCase())) add(name, number)
  return (row) => {
    const cell = row[region] ?? ''
    if (regionIs !== 'name') {
      const [, number = ''] = /^[A-Z]{0,3}-?(\d{4}|\d{2}|0)(?:\s|$)/.exec(cell) ?? []
      return numbers.has(number) ? number : null
    }
    const within =
      county === undefined ? undefined : countyOf.get((row[county] ?? '').toLowerCase())
    const key = within === undefined ? cell : `${cell}|${within}`
    const found = byName.get(key.toLowerCase()) ?? []
    return found.length === 1 ? (found[0] ?? null) : null
  }
}
