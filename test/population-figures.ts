import { datasetCatalogue, loadBundledFigures } from '#features/statistics/index.ts'
import type { Database } from '#platform/db/open-database.ts'

const populationDatasets: ReadonlySet<string> = new Set([
  'folkemengde',
  'folkemengde-alder',
  'folkemengde-ettarig',
  'folkemengde-kjonn-alder',
  'framskriving',
])

/** Loads the figures of population that come with the program. */
export async function loadPopulationFigures(database: Database): Promise<void> {
  const catalogue = new Map([...datasetCatalogue()].filter(([id]) => populationDatasets.has(id)))
  const connection = await database.bulk()
  try {
    for await (const _ of loadBundledFigures(connection, catalogue)) {
      // One dataset after another.
    }
  } finally {
    await connection.close()
  }
}
