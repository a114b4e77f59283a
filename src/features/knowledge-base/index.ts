export { personsOf, pyramidOfPopulation } from './age-pyramid.ts'
export {
  citableFigures,
  citedFigure,
} from './citable-figures.ts'
export { atPlace, knowledgeFront, knowledgeRoutes } from './knowledge.routes.tsx'
export { placeOf } from './place-context.ts'
export { type FromTo, projectionTexts } from './projection.texts.ts'
export { countedTotalPoints, projectedDirection } from './projection-figures.ts'
export { deviationNotes, differenceWords, ownNotes, projectionSource } from './projection-notes.ts'
