import type { LocalDate } from '../calendar/local-date.ts'

/** What the rules need to know of a municipality. */
export interface MunicipalityTraits {
  /** Four digits, SSB KLASS 131, for instance `5060`. */
  readonly number: string
  /** Inhabitants by the latest bundled year. */
  readonly population: number
}

/** Mini is the default at and under this many inhabitants (our own choice). */
export const miniPopulationBelow = 5_000

/** Languages with an official municipality name: Norwegian, North, South and Lule Sámi, Kven (ISO 639). */
export const nameLanguages = ['nb', 'se', 'sma', 'smj', 'fkv'] as const
export type NameLanguage = (typeof nameLanguages)[number]

/** The Norwegian name is always there; it is the same in bokmål and nynorsk. */
export type MunicipalityNames = Readonly<{ nb: string } & Partial<Record<NameLanguage, string>>>

/** SSB's centrality class: 1 is the most central, 6 the least (KLASS 128, 2020). */
export const centralityClasses = [1, 2, 3, 4, 5, 6] as const
export type CentralityClass = (typeof centralityClasses)[number]

export const borders = ['land', 'sea'] as const
export type Border = (typeof borders)[number]

/** The kind of duty in the Sámi administrative area (sameloven § 3-1, forskrift 2005-06-17-657 § 1). */
export const samiLanguageCategories = ['development', 'vitalisation', 'stimulation'] as const
export type SamiLanguageCategory = (typeof samiLanguageCategories)[number]

/** Membership of the Sámi administrative area. `from` is the first day in it, without interruption. */
export interface SamiArea {
  readonly from: LocalDate
  readonly category: SamiLanguageCategory
}

/** A municipality as the bundled reference data know it. */
export interface Municipality extends MunicipalityTraits {
  /** The official name in all its languages, for instance `Kárášjohka - Karasjok`. */
  readonly name: string
  /** The Norwegian name, with the county where two share it: `Karasjok`, `Herøy (Nordland)`. */
  readonly displayName: string
  readonly names: MunicipalityNames
  readonly slug: string
  readonly county: { readonly number: string; readonly name: string; readonly slug: string }
  readonly centralityClass: CentralityClass
  readonly populationYear: number
  /** Inhabitants on 1 January, oldest first. Years without a comparable figure are left out. */
  readonly populations: readonly { readonly year: number; readonly value: number }[]
  readonly neighbours: readonly { readonly number: string; readonly border: Border }[]
  readonly samiArea: SamiArea | null
  /** Nine digits, or null when it is not known. */
  readonly organisationNumber: string | null
}

/** Whether the text has the shape of a municipality number: four digits. */
export function isMunicipalityNumber(text: string): boolean {
  return /^\d{4}$/.test(text)
}
