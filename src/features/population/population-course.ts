import {
  type GroupYear,
  gatheredGroups,
  groupsOfPopulation,
} from '#domain/population/planning-groups.ts'
import {
  type PopulationProjection,
  projectPopulation,
} from '#domain/population/project-population.ts'
import {
  type DeviationSummary,
  deviationYears,
  type ProjectedGroup,
  type ProjectionDeviation,
} from '#domain/population/projection-deviation.ts'
import {
  type Figure,
  figureAt,
  type Gap,
  type RegionSeries,
  yearOfTime,
} from '#domain/statistics/dataset.ts'
import { keptEditions } from '#features/indicators/index.ts'
import { type Edition, readSeries } from '#features/statistics/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import { projectionStart } from './bundled-rates.ts'
import { deviationOfAll, ownDeviation, readSsbProjection, ssbProjection } from './ssb-projection.ts'

const totals = 'folkemengde'
const byAge = 'folkemengde-alder'
const lastYear = Math.max(...deviationYears)
/** The year that deviations over all municipalities are told for. */
const summaryYear = 2035

/** The inhabitants of a municipality on 1 January of a year. */
export interface CountedTotal extends Figure {
  readonly year: number
}

export interface CountedGroups {
  readonly year: number
  /** Null when a figure lacks, for the reason in `gap`. */
  readonly groups: GroupYear | null
  readonly gap: Gap | null
}

/** Where the population of a municipality comes from and where it may go. */
export interface PopulationCourse {
  readonly totals: readonly CountedTotal[]
  readonly counted: readonly CountedGroups[]
  /** The last year with figures by age. */
  readonly last: GroupYear
  /** The years after `last`: SSB's main alternative where it is at hand, else the own one. */
  readonly projected: readonly GroupYear[]
  readonly origin: 'ssb' | 'own'
  /** The own main alternative from its base year on. */
  readonly own: PopulationProjection
  /** SSB's main alternative for the municipality, from its first year on. */
  readonly ssb: readonly GroupYear[] | null
  /** How the own differs from SSB's where both are there. */
  readonly deviation: ProjectionDeviation | null
  /** The same over all municipalities that have both; null where `deviation` tells it. */
  readonly deviations: DeviationSummary | null
  readonly editions: {
    readonly totals: Edition
    readonly byAge: Edition
    readonly ssb: Edition | null
  }
}

/** Counted and projected population of a municipality; null while its counted figures lack. */
export async function populationCourse(db: Db, number: string): Promise<PopulationCourse | null> {
  const editions = await keptEditions(db)
  const [ofTotals, ofAges, ofSsb] = [totals, byAge, ssbProjection].map((id) => editions.get(id))
  const start = projectionStart(number)
  if (!ofTotals || !ofAges || !start) return null
  const counted = await countedGroups(db, ofAges, number)
  const last = counted.findLast(({ groups }) => groups !== null)?.groups
  if (!last) return null
  const own = projectPopulation(start.base, start.main, lastYear)
  const theirs = ofSsb && (await readSsbProjection(db, ofSsb, [number])).get(number)
  const ssb = theirs ? yearsOf(theirs) : null
  const years = ssb ?? own.populations.map(groupsOfPopulation)
  return {
    totals: await countedTotals(db, ofTotals, number),
    counted,
    last,
    projected: years.filter(({ year }) => year > last.year),
    origin: ssb ? 'ssb' : 'own',
    own,
    ssb,
    deviation: theirs ? ownDeviation(number, theirs) : null,
    deviations: ofSsb && !ssb ? await deviationOfAll(db, ofSsb, summaryYear) : null,
    editions: { totals: ofTotals, byAge: ofAges, ssb: ssb && ofSsb ? ofSsb : null },
  }
}

function yearsOf(all: readonly ProjectedGroup[]): readonly GroupYear[] {
  return [...new Set(all.map(({ year }) => year))].map((year) =>
    gatheredGroups(
      year,
      all
        .filter((group) => group.year === year)
        .map(({ span, persons }) => ({ from: span.from, persons })),
    ),
  )
}

async function countedTotals(
  db: Db,
  { id, shape }: Edition,
  number: string,
): Promise<readonly CountedTotal[]> {
  const [row] = await readSeries(db, id, [0], [number])
  if (!row) return []
  return shape.times.map((time, at) => ({ year: yearOfTime(time), ...figureAt(row, at) }))
}

async function countedGroups(
  db: Db,
  edition: Edition,
  number: string,
): Promise<readonly CountedGroups[]> {
  const { id, shape } = edition
  const ages = shape.dimensions.find(({ categories }) => categories.length > 1)?.categories ?? []
  const rows = await readSeries(
    db,
    id,
    ages.map((_, index) => index),
    [number],
  )
  if (rows.length === 0 || rows.length < ages.length) return []
  const starts = ages.map(({ code }) => Number.parseInt(code, 10))
  return shape.times.map((time, at) => groupsAt(yearOfTime(time), starts, rows, at))
}

function groupsAt(
  year: number,
  starts: readonly number[],
  rows: readonly RegionSeries[],
  at: number,
): CountedGroups {
  const groups = rows.map((row) => {
    const { value, state } = figureAt(row, at)
    return { from: starts[row.series] ?? 0, persons: value, gap: state as Gap | null }
  })
  const lacking = groups.find(({ persons }) => persons === null)
  if (lacking) return { year, groups: null, gap: lacking.gap }
  return {
    year,
    groups: gatheredGroups(
      year,
      groups.map(({ from, persons }) => ({ from, persons: persons ?? 0 })),
    ),
    gap: null,
  }
}
