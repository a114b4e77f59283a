import type { Language } from '#platform/i18n/language.ts'
import { challengeTexts } from './challenge.texts.ts'
import { challengeThemes } from './challenge.ts'

/** What the municipality writes itself in the challenge picture, in the order of reading. */
export const challengeSections = ['introduction', ...challengeThemes] as const
export type ChallengeSection = (typeof challengeSections)[number]

/** The word of each in an address. */
const sectionWords: Readonly<Record<ChallengeSection, string>> = {
  introduction: 'innledning',
  demography: 'demografi',
  'public-health': 'folkehelse',
  'value-creation': 'verdiskaping',
  'climate-nature-land': 'klima-natur-areal',
  energy: 'energi',
  transport: 'samferdsel',
  finances: 'okonomi',
  safety: 'samfunnssikkerhet',
  recruitment: 'rekruttering',
  expectations: 'forventninger',
  attractiveness: 'attraktivitet',
  'fewer-plans': 'faerre-planer',
  other: 'annet',
}

export function isChallengeSection(key: string): key is ChallengeSection {
  return Object.hasOwn(sectionWords, key)
}

export function challengeSectionWord(section: ChallengeSection): string {
  return sectionWords[section]
}

/** The section that a word in an address names; undefined when it names none. */
export function challengeSectionOf(word: string): ChallengeSection | undefined {
  return challengeSections.find((section) => sectionWords[section] === word)
}

export function challengeSectionTitle(section: ChallengeSection, language: Language): string {
  const { introduction, themes } = challengeTexts[language]
  return section === 'introduction' ? introduction : themes[section]
}
