import {
  findingSentence,
  type IndicatorFigures,
  indicatorById,
  indicatorFigures,
  latestFigure,
} from '#features/indicators/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { LineChart } from '#ui/charts/chart.ts'
import { figureNotes } from './figure-notes.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { linePoints } from './place-charts.ts'
import type { KnowledgePlace } from './place-context.ts'
import { sourceLine } from './source-line.ts'

/** What makes the population grow or shrink. Null until the figures of both are fetched. */
export async function birthsAndMoves(
  db: Db,
  place: KnowledgePlace,
  language: Language,
): Promise<LineChart | null> {
  const [balance, moves, births, deaths] = await Promise.all(
    ['fodselsoverskudd', 'nettoinnflytting', 'fodte', 'dode'].map(async (id) => {
      const indicator = indicatorById(id)
      return indicator && (await indicatorFigures(db, indicator))
    }),
  )
  if (!balance || !moves) return null
  const parts = births && deaths ? [births, deaths] : []
  return birthsAndMovesChart({ balance, moves, parts }, place, language)
}

interface BirthsAndMoves {
  /** Births minus deaths. */
  readonly balance: IndicatorFigures
  readonly moves: IndicatorFigures
  /** Births and deaths themselves; empty while they are not fetched. */
  readonly parts: readonly IndicatorFigures[]
}

/**
 * Births, deaths and the balance of moves in persons a year; the balance of births where the place has
 * no more. Null when it lacks one of the balances.
 */
export function birthsAndMovesChart(
  { balance, moves, parts }: BirthsAndMoves,
  { municipality: { number } }: KnowledgePlace,
  language: Language,
): LineChart | null {
  const text = knowledgeTexts[language].figures
  const both = [balance, moves]
  const findings = both.flatMap((one) => findingSentence(one, number, language) ?? [])
  if (findings.length < both.length) return null
  const hasParts = parts.length > 0 && parts.every((one) => latestFigure(one, number))
  const drawn = hasParts ? [...parts, moves] : both
  const times = balance.times.filter((time) =>
    drawn.some((one) => one.at(number, time).value !== null),
  )
  const names = drawn.map((one) => one.indicator.title[language])
  return {
    kind: 'line',
    words: {
      title: findings.join(' '),
      unit: text.perYear,
      source: sourceLine(
        drawn.flatMap(({ sources }) => sources),
        language,
      ),
      alternative: text.birthsAlternative(
        names.join(', ').toLowerCase(),
        times[0] ?? '',
        times.at(-1) ?? '',
      ),
      language,
    },
    decimals: 0,
    notes: [...new Set(drawn.flatMap((one) => figureNotes(one, number, language)))],
    series: drawn.map((one, index) => ({
      name: one.indicator.title[language],
      isUs: index === 0,
      points: linePoints(one, number, times, language),
    })),
  }
}
