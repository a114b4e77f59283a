export { regionsOf } from './figure-regions.ts'
export { jsonStat, machineCsv } from './json-stat.ts'
export { openDataRoutes } from './open-data.routes.ts'
