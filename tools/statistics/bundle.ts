import { seriesCount, seriesNumber } from '#domain/statistics/dataset.ts'
import { emptyTable, putFigure } from '#domain/statistics/figure-table.ts'
import type { DatasetDefinition } from '#features/statistics/index.ts'
import { writeBundledFile } from '#features/statistics/index.ts'
import type { Gathered, SourceCell } from './source-cells.ts'

/**
 * The file that comes with the program. Regions and times are sorted, so that the order of what was
 * gathered does not matter.
 * @throws RangeError for a category that the catalogue does not have, and for two figures in one place.
 */
export function bundledFileOf(definition: DatasetDefinition, gathered: Gathered): string {
  const { dimensions } = definition
  const regions = sorted(gathered.cells.map(({ region }) => region))
  const times = sorted(gathered.cells.map(({ time }) => time))
  const table = emptyTable(regions, seriesCount({ dimensions }), times.length)
  const rowOf = new Map(regions.map((region, index) => [region, index]))
  const columnOf = new Map(times.map((time, index) => [time, index]))
  const filled = new Set<number>()
  for (const cell of gathered.cells) {
    const row = (rowOf.get(cell.region) ?? 0) * table.seriesCount + series(definition, cell)
    const place = row * times.length + (columnOf.get(cell.time) ?? 0)
    if (filled.has(place)) throw new RangeError(`${definition.id}: twice ${JSON.stringify(cell)}`)
    filled.add(place)
    putFigure(table, place, { value: cell.value, state: cell.state ?? null })
  }
  const { retrievedOn, notes, borders } = gathered
  return writeBundledFile({
    heading: {
      dataset: definition.id,
      table: definition.table,
      times: [...times],
      codes: Object.fromEntries(
        dimensions.map(({ code, categories }) => [code, categories.map((one) => one.code)]),
      ),
      sourceUpdatedAt: null,
      retrievedAt: `${retrievedOn}T00:00:00Z`,
      notes: [...notes],
      ...(borders ? { borders } : {}),
    },
    table,
  })
}

function series({ id, dimensions }: DatasetDefinition, cell: SourceCell): number {
  const number = seriesNumber({ dimensions }, cell.categories ?? {})
  if (number === null) throw new RangeError(`${id}: no such category ${JSON.stringify(cell)}`)
  return number
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}
