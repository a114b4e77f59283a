import type { Municipality } from '#domain/municipality/municipality.ts'
import {
  compareIndicator,
  findingSentence,
  type IndicatorTheme,
  indicatorById,
  indicatorFigures,
  indicatorLibrary,
  latestFigure,
} from '#features/indicators/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { Chart } from '#ui/charts/chart.ts'
import { chartBlocks } from '#ui/charts/chart-blocks.ts'
import { indicatorChart } from './indicator-chart.ts'
import type { KnowledgePlace } from './place-context.ts'
import { type SpecialFigure, specialFigures } from './theme-figures.ts'

/** A figure of the knowledge base that a text can rest on. */
export interface CitableFigure {
  /** An indicator's id, or `alderspyramide` and the like. */
  readonly id: string
  readonly title: string
  readonly theme: IndicatorTheme
  /** What it shows now, a sentence. */
  readonly finding: string
  /** Its page in the knowledge base. */
  readonly href: string
}

export interface CitedFigure {
  /** What the figure shows, a sentence. */
  readonly finding: string
  /** Chart and table with their source, as they are now. */
  readonly blocks: readonly Block[]
  readonly chart: Chart
  /** Its page in the knowledge base. */
  readonly href: string
}

/** The figures that there are for a municipality. */
export async function citableFigures(
  db: Db,
  number: string,
  language: Language,
): Promise<readonly CitableFigure[]> {
  const place = placeOfNumber(number)
  if (!place) return []
  const special = await Promise.all(
    Object.entries(specialFigures).map(async ([id, { theme, make }]) => {
      const chart = await make(db, place, language)
      if (!chart) return []
      const { title } = chart.words
      return [{ id, theme, title, finding: title, href: figureHref(place, id) }]
    }),
  )
  const indicators = await Promise.all(
    indicatorLibrary().map(async (indicator) => {
      const figures = await indicatorFigures(db, indicator)
      if (!figures || !latestFigure(figures, number)) return []
      const { id, theme } = indicator
      const title = indicator.title[language]
      const finding = findingSentence(figures, number, language) ?? title
      return [{ id, theme, title, finding, href: figureHref(place, id) }]
    }),
  )
  return [...indicators.flat(), ...special.flat()]
}

/** One figure as it is now; null when there is none for the municipality. */
export async function citedFigure(
  db: Db,
  number: string,
  figureId: string,
  language: Language,
): Promise<CitedFigure | null> {
  const place = placeOfNumber(number)
  const chart = place && (await figureChart(db, place, figureId, language))
  if (!place || !chart) return null
  return {
    finding: chart.words.title,
    blocks: chartBlocks(chart),
    chart,
    href: figureHref(place, figureId),
  }
}

/** An indicator has a page of its own; another figure stands on the page of its theme. */
function figureHref({ slug }: KnowledgePlace, figureId: string): string {
  const special = specialOf(figureId)
  return special
    ? routes.publicTheme.href({ slug, theme: special.theme })
    : routes.publicIndicator.href({ slug, indicator: figureId })
}

function specialOf(figureId: string): SpecialFigure | null {
  return (Object.hasOwn(specialFigures, figureId) && specialFigures[figureId]) || null
}

/** The chart of a figure, by its id. */
async function figureChart(
  db: Db,
  place: KnowledgePlace,
  figureId: string,
  language: Language,
): Promise<Chart | null> {
  const special = specialOf(figureId)
  if (special) return special.make(db, place, language)
  const indicator = indicatorById(figureId)
  const figures = indicator && (await indicatorFigures(db, indicator))
  if (!figures) return null
  const comparison = compareIndicator(figures, place.municipality.number, 'neighbours')
  return indicatorChart(figures, place, comparison, language)
}

function placeOfNumber(number: string): KnowledgePlace | null {
  const municipality: Municipality | null = municipalityByNumber(number)
  return (
    municipality && {
      municipality,
      slug: municipality.slug,
      name: municipality.displayName,
      isDemo: false,
    }
  )
}
