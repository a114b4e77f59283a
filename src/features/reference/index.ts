export { loadReferenceData } from './load-reference-data.ts'
export {
  findMunicipality,
  listMunicipalities,
} from './municipalities.sql.ts'
export {
  allCounties,
  allMunicipalities,
  countyByNumber,
  municipalityByFormerSlug,
  municipalityByNumber,
  municipalityBySlug,
} from './municipality-lookup.ts'
export {
  type MunicipalityHit,
  searchMunicipalities,
} from './municipality-search.ts'
export { explainMatch } from './reference.texts.ts'
export { referenceData } from './reference-data.ts'
