import {
  type AlternativeComparison,
  compareAlternatives,
} from '#domain/planning-need/compare-alternatives.ts'
import { alternativeChoices, type StoredAlternative } from './alternative.ts'
import { alternativesTexts } from './alternatives.texts.ts'
import type { NeedsView } from './needs-view.ts'
import { capacityOf } from './planning-sheet.ts'
import { weeksWords } from './planning-words.ts'

type Sum = AlternativeComparison['sums'][number]

/** What stands first, with an empty id, and each alternative beside it. */
export function comparisonOf(
  needs: NeedsView,
  alternatives: readonly StoredAlternative[],
): AlternativeComparison {
  const { view, entries, capacity } = needs
  const { sizes } = capacity.content
  const standing = { id: '', choices: entries.map(({ choice }) => choice) }
  const others = alternatives.map(({ id, content }) => ({
    id,
    choices: alternativeChoices(content, needs),
  }))
  return compareAlternatives([standing, ...others], {
    capacity: capacityOf(capacity.content) ?? { kind: 'total', weeksPerYear: 0 },
    term: view.strategy.term,
    sizes,
  })
}

/** What an alternative does to the work: «Planarbeid i perioden: 24 ukeverk (4 ukeverk mindre).» */
export function effectSentences(alternative: StoredAlternative, needs: NeedsView): string {
  const text = alternativesTexts[needs.view.language]
  const sum = comparisonOf(needs, [alternative]).sums.at(-1)
  if (!sum) return ''
  const demand = `${text.demand}: ${demandWords(sum, needs)}.`
  return capacityOf(needs.capacity.content)
    ? `${demand} ${text.over}: ${overWords(sum, needs)}.`
    : demand
}

export function demandWords({ id, picture, moreWeeks }: Sum, needs: NeedsView): string {
  return withDifference(picture.demandWeeks, id === '' ? null : moreWeeks, needs)
}

export function overWords({ id, picture, moreOverloadWeeks }: Sum, needs: NeedsView): string {
  return withDifference(picture.overloadWeeks, id === '' ? null : moreOverloadWeeks, needs)
}

/** «24 ukeverk (4 ukeverk mindre)» */
function withDifference(weeks: number, more: number | null, { view }: NeedsView): string {
  const { language } = view
  const text = alternativesTexts[language]
  const words = weeksWords(weeks, language)
  if (more === null) return words
  const size = weeksWords(Math.abs(more), language)
  const difference = more === 0 ? text.same : more > 0 ? text.more(size) : text.less(size)
  return `${words} (${difference})`
}
