export { assumptionTexts } from './assumption.texts.ts'
export {
  allProjectionStarts,
  bundledNationalRates,
  type ProjectionStart,
  projectionStart,
} from './bundled-rates.ts'
export {
  type PopulationCourse,
  populationCourse,
} from './population-course.ts'
