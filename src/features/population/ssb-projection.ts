import { type AgeSpan, oldestAge } from '#domain/population/population.ts'
import { projectPopulation } from '#domain/population/project-population.ts'
import {
  compareWithSsb,
  type DeviationSummary,
  deviationYears,
  type ProjectedGroup,
  type ProjectionDeviation,
  summariseDeviations,
} from '#domain/population/projection-deviation.ts'
import { figureAt, type RegionSeries } from '#domain/statistics/dataset.ts'
import { type Edition, readSeries } from '#features/statistics/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import { projectionStart } from './bundled-rates.ts'

/** The dataset of SSB's projection by municipality. */
export const ssbProjection = 'framskriving'
const mainAlternative = 'hovedalternativet'
const lastYear = Math.max(...deviationYears)

/**
 * SSB's main alternative: persons by age group and year, by municipality. Years where a group lacks
 * are left out, and so are municipalities without any.
 * @param edition of the dataset {@link ssbProjection}
 */
export async function readSsbProjection(
  db: Db,
  edition: Edition,
  regions: readonly string[] | 'all',
): Promise<ReadonlyMap<string, readonly ProjectedGroup[]>> {
  const [alternatives, ages] = edition.shape.dimensions
  const index = alternatives?.categories.findIndex(({ code }) => code === mainAlternative) ?? -1
  const spans = ages?.categories.map(({ code }) => spanOf(code)) ?? []
  if (index < 0) return new Map()
  const first = index * spans.length
  const series = await readSeries(
    db,
    edition.id,
    spans.map((_, age) => first + age),
    regions,
  )
  const numbers = new Set(series.map(({ region }) => region).filter(({ length }) => length === 4))
  const read = [...numbers].map((number) => {
    const rows = series.filter(({ region }) => region === number)
    return [number, groupsOf(edition, spans, first, rows)] as const
  })
  return new Map(read.filter(([, groups]) => groups.length > 0))
}

function groupsOf(
  { shape }: Edition,
  spans: readonly AgeSpan[],
  first: number,
  rows: readonly RegionSeries[],
): readonly ProjectedGroup[] {
  return shape.times.flatMap((time, at) => {
    const groups = rows.flatMap((row) => {
      const span = spans[row.series - first]
      const { value } = figureAt(row, at)
      return span && value !== null ? [{ year: Number(time), span, persons: value }] : []
    })
    return groups.length === spans.length ? groups : []
  })
}

/** «0», «1-5» or «90+». */
function spanOf(code: string): AgeSpan {
  const [from = '', to] = code.replace('+', `-${oldestAge}`).split('-')
  return { from: Number(from), to: Number(to ?? from) }
}

/** How the own main alternative differs from SSB's; null where there is none such municipality. */
export function ownDeviation(
  number: string,
  ssb: readonly ProjectedGroup[],
): ProjectionDeviation | null {
  const start = projectionStart(number)
  return start && compareWithSsb(projectPopulation(start.base, start.main, lastYear), ssb)
}

const summaries = new Map<string, DeviationSummary | null>()

/**
 * How far the own main alternative is from SSB's in `year`, over all municipalities that both have.
 * Computed once for each edition. Null when SSB's is not at hand for any.
 */
export async function deviationOfAll(
  db: Db,
  edition: Edition,
  year: number,
): Promise<DeviationSummary | null> {
  const key = `${edition.checksum} ${year}`
  const known = summaries.get(key)
  if (known !== undefined) return known
  const all = await readSsbProjection(db, edition, 'all')
  const deviations = [...all].flatMap(([number, groups]) => {
    const deviation = ownDeviation(number, groups)
    return deviation ? [[number, deviation] as const] : []
  })
  const summary = summariseDeviations(new Map(deviations), year)
  summaries.clear()
  summaries.set(key, summary)
  return summary
}
