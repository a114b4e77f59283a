import { type Figure, figureAt, seriesNumber } from '#domain/statistics/dataset.ts'
import { currentEditions, loadBundledFigures, readSeries } from '#features/statistics/index.ts'
import type { TestDatabase } from './database.ts'

/** A dataset, its categories, a region and a time. */
export type Asked = readonly [
  dataset: string,
  categories: Readonly<Record<string, string>>,
  region: string,
  time: string,
]

export interface LoadedFigures {
  figure(...asked: Asked): Promise<Figure>
  /** Those that have a value, for regions with numbers of a length. */
  values(
    dataset: string,
    categories: Readonly<Record<string, string>>,
    time: string,
    regionLength: number,
  ): Promise<ReadonlyMap<string, number>>
}

/** Loads the figures that come with the program, and looks them up as pages do. */
export async function loadedFigures(database: TestDatabase): Promise<LoadedFigures> {
  const connection = await database.bulk()
  for await (const _ of loadBundledFigures(connection));
  await connection.close()
  const editions = await currentEditions(database.app)
  const rowsOf = async (
    dataset: string,
    categories: Readonly<Record<string, string>>,
    time: string,
    regions: readonly string[] | 'all',
  ) => {
    const edition = editions.get(dataset)
    if (!edition) throw new Error(`${dataset} is not loaded`)
    const series = seriesNumber(edition.shape, categories)
    if (series === null) throw new Error(`${dataset} has no ${JSON.stringify(categories)}`)
    const index = edition.shape.times.indexOf(time)
    if (index < 0) throw new Error(`${dataset} has no ${time}`)
    const rows = await readSeries(database.app, edition.id, [series], regions)
    return rows.map((row) => ({ region: row.region, figure: figureAt(row, index) }))
  }
  return {
    async figure(dataset, categories, region, time) {
      const [row] = await rowsOf(dataset, categories, time, [region])
      return row?.figure ?? { value: null, state: 'missing' }
    },
    async values(dataset, categories, time, regionLength) {
      const rows = await rowsOf(dataset, categories, time, 'all')
      return new Map(
        rows
          .filter(({ region }) => region.length === regionLength)
          .flatMap(({ region, figure: { value } }) => (value === null ? [] : [[region, value]])),
      )
    },
  }
}
