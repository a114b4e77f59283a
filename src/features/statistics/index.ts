export { writeBundledFile } from './bundled-file.ts'
export {
  attributionOf,
  type DatasetDefinition,
  datasetCatalogue,
  tableUrlOf,
} from './catalogue.ts'
export { currentEditions, readSeries } from './edition.sql.ts'
export type { Edition } from './edition.ts'
export { isTotalNote, loadBundledFigures } from './load-bundled.ts'
export {
  countAllPlaces,
  listRefreshes,
  listRefreshLines,
  type Refresh,
  type RefreshLine,
} from './refresh.sql.ts'
export { refreshSentence } from './refresh.texts.ts'
export { headingsOf } from './source-columns.ts'
export { importSourceFile, type SourceFileRefusal } from './source-file.ts'
export { sourceFileLimits } from './source-rows.ts'
export type { ColumnTexts } from './source-selection.ts'
export { beginManualRefresh, startStatistics } from './statistics.jobs.ts'
export { type FileLacks, storeSourceFile } from './store-source-file.ts'
