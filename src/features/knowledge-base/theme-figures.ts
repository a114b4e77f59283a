import {
  compareIndicator,
  type Indicator,
  type IndicatorFigures,
  type IndicatorTheme,
} from '#features/indicators/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Chart } from '#ui/charts/chart.ts'
import { ageShares } from './age-figures.ts'
import { agePyramid } from './age-pyramid.ts'
import { birthsAndMoves } from './births-and-moves.ts'
import { indicatorChart } from './indicator-chart.ts'
import type { KnowledgePlace } from './place-context.ts'
import { dependencyFigure, schoolAgeAndOld, totalProjection } from './projection-figures.ts'
import type { KnowledgeFigure } from './theme.page.tsx'

/** More than this on one page is not read. */
const mostFigures = 6

export interface SpecialFigure {
  readonly theme: IndicatorTheme
  readonly make: (db: Db, place: KnowledgePlace, language: Language) => Promise<Chart | null>
  /** The indicator that it shows as well, so that the page need not show it twice. */
  readonly insteadOf?: string
}

/** Figures that are no indicator, in the order that they are shown. */
export const specialFigures: Readonly<Record<string, SpecialFigure>> = {
  framskriving: { theme: 'befolkning', make: totalProjection, insteadOf: 'folketall' },
  'fodsler-og-flytting': { theme: 'befolkning', make: birthsAndMoves },
  alderspyramide: { theme: 'befolkning', make: agePyramid },
  aldersgrupper: { theme: 'befolkning', make: ageShares },
  'framskriving-skolealder-og-80': { theme: 'befolkning', make: schoolAgeAndOld },
  forsorgerbrok: { theme: 'befolkning', make: dependencyFigure },
}

interface Known {
  readonly indicator: Indicator
  readonly figures: IndicatorFigures
}

/** The figures of a theme's page, and which indicators they show. */
export async function themeFigures(
  db: Db,
  place: KnowledgePlace,
  theme: IndicatorTheme,
  known: readonly Known[],
  language: Language,
): Promise<{ readonly figures: readonly KnowledgeFigure[]; readonly shown: ReadonlySet<string> }> {
  const special = await Promise.all(
    Object.entries(specialFigures)
      .filter(([, one]) => one.theme === theme)
      .map(async ([id, { make, insteadOf }]) => ({
        id,
        insteadOf,
        chart: await make(db, place, language),
      })),
  )
  const made = special.filter(({ chart }) => chart !== null)
  const extra = made.flatMap(({ id, chart }): KnowledgeFigure[] =>
    chart ? [{ id, chart, indicatorId: null }] : [],
  )
  const told = new Set(made.map(({ insteadOf }) => insteadOf))
  const ofIndicators = known
    .filter(({ indicator }) => !told.has(indicator.id))
    .slice(0, Math.max(0, mostFigures - extra.length))
    .flatMap(({ indicator, figures }): KnowledgeFigure[] => {
      const comparison = compareIndicator(figures, place.municipality.number, 'neighbours')
      const chart = indicatorChart(figures, place, comparison, language)
      return chart ? [{ id: indicator.id, chart, indicatorId: indicator.id }] : []
    })
  return { figures: [...extra, ...ofIndicators], shown: new Set(ofIndicators.map(({ id }) => id)) }
}
