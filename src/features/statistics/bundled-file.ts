import { z } from 'zod'
import { type DatasetShape, figureStates, seriesCount } from '#domain/statistics/dataset.ts'
import { emptyTable, type FigureTable } from '#domain/statistics/figure-table.ts'

/**
 * The figures that come with the program, one file a dataset: a first line of JSON, then a line for
 * each region and series with its figures over time. A figure is a number, a letter of
 * `figureStates` for one that is not there, and a number with `p` behind it when it is preliminary.
 */
const heading = z.strictObject({
  dataset: z.string(),
  table: z.string().nullable(),
  times: z.array(z.string()).min(1),
  /** The codes of each dimension, in order: the series are counted by them. */
  codes: z.record(z.string(), z.array(z.string())),
  sourceUpdatedAt: z.iso.datetime().nullable(),
  retrievedAt: z.iso.datetime(),
  /** Where these figures do not have the borders of the catalogue: what is fetched later may. */
  borders: z.enum(['published', 'recalculated']).optional(),
  /** Beside the notes of the catalogue, such as which municipalities these are. */
  notes: z.array(z.strictObject({ nb: z.string(), nn: z.string() })),
})

export type BundledHeading = z.infer<typeof heading>

export interface BundledFile {
  readonly heading: BundledHeading
  readonly table: FigureTable
}

export function writeBundledFile({ heading: head, table }: BundledFile): string {
  const lines = [JSON.stringify(heading.parse(head))]
  const { regions, seriesCount: count, timeCount, values, states } = table
  for (const [index, region] of regions.entries()) {
    for (let series = 0; series < count; series += 1) {
      const start = (index * count + series) * timeCount
      const cells = Array.from({ length: timeCount }, (_, time) =>
        cellText(values[start + time] ?? Number.NaN, states[start + time] ?? 0),
      )
      if (cells.some((cell) => cell !== '-')) lines.push(`${region}\t${series}\t${cells.join(' ')}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function cellText(value: number, state: number): string {
  const letter = state === 0 ? '' : String.fromCharCode(state)
  if (!Number.isNaN(value)) return `${value}${letter}`
  return letter || '-'
}

/** @throws Error when the file does not fit the dimensions, or a line cannot be read. */
export function readBundledFile(text: string, dimensions: DatasetShape['dimensions']): BundledFile {
  const [first = '', ...lines] = text.trimEnd().split('\n')
  const head = heading.parse(JSON.parse(first))
  const codes = Object.fromEntries(
    dimensions.map(({ code, categories }) => [code, categories.map((one) => one.code)]),
  )
  if (JSON.stringify(codes) !== JSON.stringify(head.codes)) {
    throw new Error(`${head.dataset}: the figures have other categories than the catalogue`)
  }
  const rows = lines.map((line) => line.split('\t'))
  const regions = [...new Set(rows.map(([region = '']) => region))]
  const table = emptyTable(regions, seriesCount({ dimensions }), head.times.length)
  const indexOf = new Map(regions.map((region, index) => [region, index]))
  for (const [region = '', series = '', cells = ''] of rows) {
    const row = (indexOf.get(region) ?? 0) * table.seriesCount + Number(series)
    for (const [time, cell] of cells.split(' ').entries()) {
      putCell(table, row * table.timeCount + time, cell)
    }
  }
  return { heading: head, table }
}

const letters: ReadonlySet<string> = new Set(Object.values(figureStates))

function putCell(table: FigureTable, cell: number, text: string): void {
  const match = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)?([a-z]?)$/.exec(text)
  const [, digits, letter = ''] = match ?? []
  if (text === '-') return
  if (!match || (letter !== '' && !letters.has(letter))) throw new Error(`Not a figure: ${text}`)
  table.values[cell] = digits === undefined ? Number.NaN : Number(digits)
  table.states[cell] = letter === '' ? 0 : letter.charCodeAt(0)
}
