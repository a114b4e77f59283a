import type { Municipality } from '#domain/municipality/municipality.ts'
import { sizeBandOf } from '#domain/statistics/indicator-comparison.ts'
import type { ComparisonGroup } from '#features/indicators/index.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { comparisonTexts } from './comparison.texts.ts'

/** «kommuner i samme størrelse (5 000–9 999 innbyggere)» */
export function groupLabel(group: ComparisonGroup, us: Municipality, language: Language): string {
  const label = comparisonTexts[language].groups[group]
  return group === 'same-size' ? `${label} (${sizeWords(us, language)})` : label
}

/** Who is in the group, in a sentence. */
export function groupNote(group: ComparisonGroup, us: Municipality, language: Language): string {
  const text = comparisonTexts[language]
  switch (group) {
    case 'same-centrality':
      return text.sameCentrality(us.centralityClass)
    case 'same-size':
      return text.sameSize(sizeWords(us, language), us.populationYear)
    default:
      return text.groupNotes[group]
  }
}

function sizeWords({ population }: Municipality, language: Language): string {
  const { from, below } = sizeBandOf(population)
  const { sizes } = comparisonTexts[language]
  const written = (value: number) => number(value, language)
  if (below === null) return sizes.above(written(from))
  return from === 0 ? sizes.below(written(below)) : sizes.between(written(from), written(below - 1))
}
