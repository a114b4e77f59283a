import type { BothForms } from '#domain/statistics/dataset.ts'
import type { FigureSource } from '#features/indicators/index.ts'
import {
  attributionOf,
  datasetCatalogue,
  type Edition,
  tableUrlOf,
} from '#features/statistics/index.ts'

/** Who an edition is from, with table, date and licence. */
export function sourceOfEdition(edition: Edition): FigureSource {
  const definition = datasetCatalogue().get(edition.datasetId)
  const attribution: BothForms = definition
    ? { nb: attributionOf(definition, 'nb'), nn: attributionOf(definition, 'nn') }
    : { nb: edition.datasetId, nn: edition.datasetId }
  return {
    attribution,
    table: edition.table,
    tableUrl: definition ? tableUrlOf(definition) : null,
    licence: definition?.source.licence ?? null,
    updatedOn: edition.sourceUpdatedAt?.toISOString().slice(0, 10) ?? null,
    retrievedOn: edition.retrievedAt.toISOString().slice(0, 10),
  }
}
