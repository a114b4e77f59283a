export { loadReferenceData, type ReferenceLoad } from './load-reference-data.ts'
export {
  findMunicipality,
  listMunicipalities,
  type MunicipalityFacts,
} from './municipalities.sql.ts'
export {
  allCounties,
  allMunicipalities,
  countyByNumber,
  countyBySlug,
  municipalityByFormerSlug,
  municipalityByNumber,
  municipalityBySlug,
} from './municipality-lookup.ts'
export {
  type MunicipalityHit,
  type MunicipalityMatch,
  searchMunicipalities,
} from './municipality-search.ts'
export { explainMatch } from './reference.texts.ts'
export type { County, FormerMunicipality } from './reference-data.ts'
