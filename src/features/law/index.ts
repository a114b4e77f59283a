export { lawRoutes } from './law.routes.tsx'
export { lawTexts } from './law.texts.ts'
export { citedIn, lawRuns } from './law-runs.ts'
export {
  basisLabel,
  basisListLabel,
  evidenceSentence,
  forceWord,
  lawName,
  reasonText,
  statusWord,
  withWholeSections,
} from './law-sentences.ts'
export { requirementTexts } from './requirement.texts.ts'
