import { countryRegion } from '#domain/statistics/dataset.ts'
import { municipalitiesOf, type ReadyGroup } from '#features/indicators/index.ts'
import { allCounties, allMunicipalities, municipalityByNumber } from '#features/reference/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { openDataTexts } from './open-data.texts.ts'

export interface Region {
  /** `0` the country, two digits a county, four a municipality. */
  readonly code: string
  readonly label: string
}

/** The municipality, its county and the country; with `compare` others behind them. */
export function regionsOf(
  number: string,
  compare: ReadyGroup | null,
  language: Language,
): readonly Region[] {
  const us = municipalityByNumber(number)
  if (!us) return []
  const country = { code: countryRegion, label: openDataTexts[language].country }
  const county = { code: us.county.number, label: us.county.name }
  const others = compare ? municipalitiesOf(us, compare) : []
  const places = others.map((one) => ({ code: one.number, label: one.displayName }))
  return [{ code: number, label: us.displayName }, county, country, ...places]
}

/** Every municipality, every county and the country. */
export function allRegions(language: Language): readonly Region[] {
  return [
    { code: countryRegion, label: openDataTexts[language].country },
    ...allCounties().map(({ number, name }) => ({ code: number, label: name })),
    ...allMunicipalities().map(({ number, displayName }) => ({ code: number, label: displayName })),
  ]
}
