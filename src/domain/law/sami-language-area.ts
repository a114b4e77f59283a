import { type LocalDate, localDate } from '../calendar/local-date.ts'

/** Sameloven § 3-1 and § 3-13 in their present form have been in force from this day. */
export const samiPlanningFrom = localDate('2024-01-01')

/** A municipality on a list that a regulation keeps, and the days between which it stands there. */
export interface ListedMunicipality {
  /** Four digits, the numbers of 2024. */
  readonly number: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

const sinceStart = (number: string): ListedMunicipality => ({
  number,
  validFrom: samiPlanningFrom,
  validTo: null,
})

/**
 * The municipalities in forvaltningsområdet for samiske språk and the day from which sameloven
 * § 3-13 has bound each of them (forskrift 2005-06-17-657 § 1, last changed by forskrift
 * 2025-09-26-1935, which let Saltdal in).
 */
export const samiLanguageArea: readonly ListedMunicipality[] = [
  sinceStart('5610'), // Kárášjohka – Karasjok
  sinceStart('5612'), // Guovdageaidnu – Kautokeino
  sinceStart('5636'), // Unjárga – Nesseby
  sinceStart('5628'), // Deatnu – Tana
  sinceStart('5622'), // Porsanger – Porsáŋgu – Porsanki
  sinceStart('5540'), // Gáivuotna – Kåfjord – Kaivuono
  sinceStart('5518'), // Loabák – Lavangen
  sinceStart('5512'), // Dielddanuorri – Tjeldsund
  sinceStart('1826'), // Aarborte – Hattfjelldal
  sinceStart('1875'), // Hábmer – Hamarøy
  sinceStart('5043'), // Raarvihke – Røyrvik
  sinceStart('5025'), // Røros – Rosse
  sinceStart('5041'), // Snåase – Snåsa
  { number: '1840', validFrom: localDate('2026-01-01'), validTo: null }, // Saltdal
]

export function isInSamiLanguageArea(municipalityNumber: string, on: LocalDate): boolean {
  return samiLanguageArea.some(
    (listed) =>
      listed.number === municipalityNumber &&
      on >= listed.validFrom &&
      (listed.validTo === null || on <= listed.validTo),
  )
}
