export { lawRoutes } from './law.routes.tsx'
export { lawTexts } from './law.texts.ts'
export {
  basisLabel,
  evidenceSentence,
  forceWord,
  lawName,
  lawNumber,
  reasonSentence,
  reasonText,
  statusWord,
  whoWord,
} from './law-sentences.ts'
export { type RequirementText, requirementTexts } from './requirement.texts.ts'
