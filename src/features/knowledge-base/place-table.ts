import {
  figureAt,
  type RegionSeries,
  seriesCount,
  seriesNumber,
} from '#domain/statistics/dataset.ts'
import { keptEditions } from '#features/indicators/index.ts'
import { type Edition, readSeries } from '#features/statistics/index.ts'
import type { Db } from '#platform/db/open-database.ts'

/** All figures of a dataset for one place. */
export interface PlaceTable {
  readonly edition: Edition
  /** By the number of the series. */
  readonly rows: ReadonlyMap<number, RegionSeries>
}

/** Null when the place has none. */
export async function placeTable(
  db: Db,
  datasetId: string,
  region: string,
): Promise<PlaceTable | null> {
  const edition = (await keptEditions(db)).get(datasetId)
  if (!edition) return null
  const all = Array.from({ length: seriesCount(edition.shape) }, (_, index) => index)
  const series = await readSeries(db, edition.id, all, [region])
  if (series.length === 0) return null
  return { edition, rows: new Map(series.map((row) => [row.series, row])) }
}

/**
 * The value at a time, by its place among the times. Null when there is none.
 * @param categories a code for each dimension with several categories
 */
export function valueAt(
  { edition, rows }: PlaceTable,
  categories: Readonly<Record<string, string>>,
  time: number,
): number | null {
  const row = rows.get(seriesNumber(edition.shape, categories) ?? -1)
  return row ? figureAt(row, time).value : null
}
