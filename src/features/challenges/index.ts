export { challengeTexts } from './challenge.texts.ts'
export {
  advisedCount,
  type Challenge,
  type ChallengeTheme,
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
  figureQuery,
  newChallengeHref,
  newChallengeId,
  ownScenarioPrefix,
  ownTablePrefix,
} from './new-challenge.ts'
