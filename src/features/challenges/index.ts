export { challengeTexts } from './challenge.texts.ts'
export {
  advisedCount,
  type Challenge,
  certainties,
  challengeLimits,
  challengeSchema,
  challengeThemes,
  directions,
  grownThemes,
  lackingOf,
  noChallenge,
  officialThemes,
} from './challenge.ts'
export {
  type ChallengePlace,
  challengeItems,
  type EarlierChallenges,
  findChallenge,
  findEarlierChallenges,
  listChallenges,
  lockChallenges,
  rankChallenges,
  type StoredChallenge,
  type StoredChallengeItem,
} from './challenge-item.sql.ts'
export { ChallengeLinks } from './challenge-links.tsx'
export {
  type ChallengeSection,
  challengeSectionOf,
  challengeSections,
  challengeSectionTitle,
  challengeSectionWord,
  isChallengeSection,
} from './challenge-section.ts'
export {
  figureQuery,
  newChallengeHref,
  newChallengeId,
  ownScenarioPrefix,
  ownTablePrefix,
} from './new-challenge.ts'
