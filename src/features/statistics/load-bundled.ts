import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { formerNumbersOf } from '#domain/statistics/carry-over.ts'
import type { BothForms } from '#domain/statistics/dataset.ts'
import { type FigureTable, summedTotals, tableOfToday } from '#domain/statistics/figure-table.ts'
import { referenceData } from '#features/reference/index.ts'
import type { OwnConnection } from '#platform/db/open-database.ts'
import { type BundledFile, readBundledFile } from './bundled-file.ts'
import { type DatasetDefinition, datasetCatalogue } from './catalogue.ts'
import { currentEditions, storeEdition } from './edition.sql.ts'
import { editionTexts } from './edition.texts.ts'

/** Counted up when the figures must be loaded again although the files are the same. */
const loaderVersion = 2

const folder = new URL('../../../reference/statistics/figures/', import.meta.url)

export interface BundledLoad {
  readonly datasetId: string
  readonly outcome: 'loaded' | 'unchanged'
}

/**
 * Loads the figures that come with the program, dataset by dataset, where the database has none or
 * older ones of the same kind. What has been fetched from a source is left alone. May be stopped
 * anywhere and run again; each dataset is there whole or not at all.
 */
export async function* loadBundledFigures(
  connection: OwnConnection,
  catalogue: ReadonlyMap<string, DatasetDefinition> = datasetCatalogue(),
): AsyncGenerator<BundledLoad> {
  const current = await currentEditions(connection.db)
  for (const definition of catalogue.values()) {
    const text = bundledText(definition.id)
    if (text === null) continue
    const checksum = checksumOf(text, definition)
    const held = current.get(definition.id)
    if (held && (held.origin !== 'bundled' || held.checksum === checksum)) {
      yield { datasetId: definition.id, outcome: 'unchanged' }
      continue
    }
    await storeBundled(
      connection,
      definition,
      readBundledFile(text, definition.dimensions),
      checksum,
    )
    yield { datasetId: definition.id, outcome: 'loaded' }
  }
}

/** The file of a dataset; null when the program brings none. */
export function bundledText(datasetId: string): string | null {
  const file = new URL(`${datasetId}.tsv`, folder)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

async function storeBundled(
  connection: OwnConnection,
  definition: DatasetDefinition,
  { heading, table }: BundledFile,
  checksum: string,
): Promise<void> {
  const { times, notes, borders = definition.rule.borders } = heading
  const today = figuresOfToday({ rule: { ...definition.rule, borders } }, table, times)
  await storeEdition(
    connection,
    {
      datasetId: definition.id,
      origin: 'bundled',
      shape: { dimensions: definition.dimensions, times },
      table: heading.table ?? definition.table,
      notes: [...notes, ...totalNotes(table, today)],
      sourceUpdatedAt: heading.sourceUpdatedAt ? new Date(heading.sourceUpdatedAt) : null,
      retrievedAt: new Date(heading.retrievedAt),
      checksum,
    },
    today,
  )
}

/** What a source gave, for the municipalities of today. */
export function figuresOfToday(
  { rule }: Pick<DatasetDefinition, 'rule'>,
  table: FigureTable,
  times: readonly string[],
): FigureTable {
  const { municipalities, history } = referenceData()
  const places = municipalities.map(({ number, county }) => ({ number, county: county.number }))
  return tableOfToday(table, times, places, rule, formerNumbersOf(history))
}

/** What is told with figures of counties or the country that `figuresOfToday` summed. */
export function totalNotes(source: FigureTable, today: FigureTable): readonly BothForms[] {
  const { country, counties } = summedTotals(source, today)
  if (!country && !counties) return []
  const which = !country ? 'countiesSummed' : !counties ? 'countrySummed' : 'bothSummed'
  return [{ nb: editionTexts.nb[which], nn: editionTexts.nn[which] }]
}

/** Whether a note tells only of figures of counties or the country. */
export function isTotalNote({ nb }: BothForms): boolean {
  return Object.values(editionTexts.nb).includes(nb)
}

function checksumOf(text: string, { rule, dimensions }: DatasetDefinition): string {
  return createHash('sha256')
    .update(`${loaderVersion}\n${JSON.stringify([rule, dimensions])}\n${text}`)
    .digest('hex')
}
