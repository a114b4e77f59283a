import { yearOfTime } from '#domain/statistics/dataset.ts'
import {
  gapText,
  type IndicatorFigure,
  type IndicatorFigures,
  isTotal,
} from '#features/indicators/index.ts'
import { isTotalNote } from '#features/statistics/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { knowledgeTexts } from './knowledge.texts.ts'

/** A figure that there is, but that nobody may see. */
export type HiddenState = 'suppressed' | 'too-few'

/** What must be known to read the figures of a place: gaps and why, and what the source says. */
export function figureNotes(
  figures: IndicatorFigures,
  number: string,
  language: Language,
): readonly string[] {
  const text = knowledgeTexts[language].note
  const ours = figures.of(number)
  const broken = ours
    .filter(({ state }) => state === 'other-borders')
    .map(({ time }) => yearOfTime(time))
  const states = new Set(ours.map(({ state }) => state))
  return [
    ...(broken.length > 0 ? [bordersNote(broken, language)] : []),
    ...(states.has('suppressed') ? [text.suppressed] : []),
    ...(states.has('too-few') ? [text.tooFew] : []),
    // A number of people or things is not shown for the county or the country beside a municipality.
    ...figures.notes
      .filter((note) => !isTotal(figures.indicator) || !isTotalNote(note))
      .map((note) => note[language]),
  ]
}

/** Why the newest figure of a place is withheld, where none of its figures can be shown; else null. */
export function hiddenState(figures: IndicatorFigures, number: string): HiddenState | null {
  const ours = figures.of(number)
  if (ours.some(({ value }) => value !== null)) return null
  const newest = ours.findLast(({ state }) => state === 'suppressed' || state === 'too-few')
  return (newest?.state as HiddenState | undefined) ?? null
}

/** That figures of some years lack because the borders were others. */
export function bordersNote(years: readonly number[], language: Language): string {
  return knowledgeTexts[language].note.borders(spanOf(years))
}

function spanOf(years: readonly number[]): string {
  const from = Math.min(...years)
  const to = Math.max(...years)
  return from === to ? String(from) : `${from}–${to}`
}

/** Why there is no figure, short enough for a chart. */
export function gapWord(state: IndicatorFigure['state'], language: Language): string {
  return state === 'other-borders'
    ? knowledgeTexts[language].note.otherBorders
    : gapText(state ?? 'missing', language)
}
