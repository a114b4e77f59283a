import { assumptionTexts, type PopulationCourse } from '#features/population/index.ts'
import type { Edition } from '#features/statistics/index.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { sourceOfEdition } from './edition-source.ts'
import { bordersNote } from './figure-notes.ts'
import { projectionTexts } from './projection.texts.ts'
import { sourceLine } from './source-line.ts'

/** The years that a deviation from SSB is told for. */
const toldYears: readonly number[] = [2035, 2050]

/**
 * What must be known to read a projection: whose it is, how near SSB's it comes, and gaps.
 * @param counted the years that the figure shows before it
 */
export function projectionNotes(
  course: PopulationCourse,
  counted: readonly { readonly year: number; readonly gap: string | null }[],
  language: Language,
): readonly string[] {
  const { notes } = projectionTexts[language]
  const broken = counted.filter(({ gap }) => gap === 'other-borders').map(({ year }) => year)
  const own = course.origin === 'own' ? [notes.own, ...ownNotes(course, language)] : []
  return [
    ...own,
    ...deviationNotes(course, language),
    notes.uncertain,
    ...(broken.length > 0 ? [bordersNote(broken, language)] : []),
  ]
}

/** Which counts the municipality's own projection starts from, and what is particular to it. */
export function ownNotes({ own }: Pick<PopulationCourse, 'own'>, language: Language) {
  const [base] = own.populations
  return [
    projectionTexts[language].notes.start(base.year),
    ...own.assumptions.notes.map((note) => assumptionTexts(language).notes[note]),
  ]
}

/** How far the own projection is from SSB's: here, else where both are at hand. */
export function deviationNotes(
  { deviation, deviations }: Pick<PopulationCourse, 'deviation' | 'deviations'>,
  language: Language,
): readonly string[] {
  const { notes } = projectionTexts[language]
  const ours = (deviation?.years ?? []).map(({ year, total: { percent } }) => ({ year, percent }))
  const parts = differenceWords(ours, language)
  if (parts !== null) return [notes.deviation(parts)]
  if (!deviations) return []
  const { count, year, meanAbsolutePercent, worst } = deviations
  return [
    notes.deviations(
      count,
      year,
      number(meanAbsolutePercent, language, 1),
      number(Math.abs(worst.percent), language, 1),
    ),
  ]
}

/** «1,2 prosent færre innbyggere i 2035 og …»; null when none of the years is told. */
export function differenceWords(
  years: readonly { readonly year: number; readonly percent: number | null }[],
  language: Language,
): string | null {
  const { more, fewer, and } = projectionTexts[language].notes
  const parts = years
    .filter(({ year }) => toldYears.includes(year))
    .map(({ year, percent }) =>
      ((percent ?? 0) < 0 ? fewer : more)(number(Math.abs(percent ?? 0), language, 1), year),
    )
  return parts.length === 0 ? null : parts.reduce(and)
}

/** The sources of a projection and of what was counted before it. */
export function projectionSource(
  { editions, origin }: Pick<PopulationCourse, 'editions' | 'origin'>,
  counted: Edition,
  language: Language,
): string {
  const { ownCalculations, ownSource } = projectionTexts[language]
  const used = editions.ssb ? [counted, editions.ssb] : [counted]
  const line = sourceLine(used.map(sourceOfEdition), language)
  return `${line} ${origin === 'own' ? ownSource : ownCalculations}`
}
