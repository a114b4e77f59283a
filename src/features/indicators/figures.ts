import {
  type BothForms,
  countryRegion,
  type RegionSeries,
  yearOfTime,
} from '#domain/statistics/dataset.ts'
import {
  type FigureSource as EvaluationSource,
  evaluationOf,
} from '#domain/statistics/indicator-evaluation.ts'
import type { ChangeEnds, Evaluation, IndicatorState } from '#domain/statistics/indicator-figure.ts'
import { datasetsOf, seriesOfTerm, termsOf } from '#domain/statistics/indicator-formula.ts'
import { withTotalsHidden } from '#domain/statistics/indicator-privacy.ts'
import { allCounties, allMunicipalities } from '#features/reference/index.ts'
import {
  attributionOf,
  type DatasetDefinition,
  datasetCatalogue,
  type Edition,
  readSeries,
  tableUrlOf,
} from '#features/statistics/index.ts'
import type { Db } from '#platform/db/open-database.ts'
import { indicatorTexts } from './indicators.texts.ts'
import { forgetEditions, keptEditions } from './kept-editions.ts'
import { KeptFigures } from './kept-figures.ts'
import type { Indicator } from './library.ts'

/** Where figures come from, as it is shown beside them. */
export interface FigureSource {
  readonly attribution: BothForms
  readonly table: string | null
  readonly tableUrl: string | null
  /** Null when the source states none. */
  readonly licence: { readonly name: string; readonly url: string } | null
  /** `YYYY-MM-DD`, the source's own; null when it does not say. */
  readonly updatedOn: string | null
  /** `YYYY-MM-DD` */
  readonly retrievedOn: string
}

export interface IndicatorFigure {
  readonly time: string
  readonly value: number | null
  /** Null for a plain value. Without a value there always is one. */
  readonly state: IndicatorState | null
  /** How many stand behind it, where that is known; null when hidden. */
  readonly count: number | null
}

/** A figure that is there. */
export interface KnownFigure extends IndicatorFigure {
  readonly value: number
}

/** The figures of an indicator for the country, the counties and the municipalities. */
export interface IndicatorFigures {
  readonly indicator: Indicator
  /** Oldest first. */
  readonly times: readonly string[]
  readonly sources: readonly FigureSource[]
  readonly notes: readonly BothForms[]
  /** Changes when any edition behind it does. */
  readonly version: string
  /** One for each time. */
  of(region: string): readonly IndicatorFigure[]
  /** At one of the times; `missing` at any other. */
  at(region: string, time: string): IndicatorFigure
  /** Of a change: what it goes from and to. */
  ends(region: string, time: string): ChangeEnds | null
}

const keptFigures = new KeptFigures<IndicatorFigures>()
const maxAttempts = 3

/** Null while nothing is there for any place («Uten tall ennå»). Kept in memory by edition. */
export async function indicatorFigures(
  db: Db,
  indicator: Indicator,
  attempt = 1,
): Promise<IndicatorFigures | null> {
  const current = await keptEditions(db)
  const editions = datasetsOf(indicator.formula).map((dataset) => current.get(dataset))
  if (editions.some((edition) => !edition)) return null
  const found = editions as readonly Edition[]
  const version = found.map(({ id, checksum }) => `${id}-${checksum.slice(0, 12)}`).join('.')
  const { figures, isWhole } = await keptFigures.of(`${indicator.id} ${version}`, () =>
    readFigures(db, indicator, found, version),
  )
  if (isWhole || attempt >= maxAttempts) return figures
  // An edition was replaced after it was found: there are newer ones to read.
  forgetEditions(db)
  return indicatorFigures(db, indicator, attempt + 1)
}

async function readFigures(
  db: Db,
  indicator: Indicator,
  editions: readonly Edition[],
  version: string,
) {
  const sources = new Map<string, EvaluationSource>()
  let cells = 0
  let isWhole = true
  for (const edition of editions) {
    const rows = await readSeries(db, edition.id, neededSeries(indicator, edition))
    cells += rows.length * edition.shape.times.length
    isWhole &&= rows.length > 0
    sources.set(edition.datasetId, sourceOf(edition, rows))
  }
  const evaluation = evaluationOf(
    indicator.formula,
    indicator.minimumCount,
    (dataset) => sources.get(dataset) ?? null,
  )
  const figures = evaluation && figuresOf(indicator, evaluation, editions, version)
  return { figures, cells, isWhole }
}

function neededSeries(indicator: Indicator, { datasetId, shape }: Edition): readonly number[] {
  const series = termsOf(indicator.formula)
    .filter(({ dataset }) => dataset === datasetId)
    .flatMap((term) => seriesOfTerm(term, shape) ?? [])
  return [...new Set(series)]
}

function sourceOf({ shape }: Edition, rows: readonly RegionSeries[]): EvaluationSource {
  const bySeries = new Map<number, Map<string, RegionSeries>>()
  for (const row of rows) {
    const known = bySeries.get(row.series)
    if (known) known.set(row.region, row)
    else bySeries.set(row.series, new Map([[row.region, row]]))
  }
  return { shape, row: (series, region) => bySeries.get(series)?.get(region) ?? null }
}

function figuresOf(
  indicator: Indicator,
  evaluation: Evaluation,
  editions: readonly Edition[],
  version: string,
): IndicatorFigures | null {
  const { times, at, ends } =
    indicator.minimumCount === null
      ? evaluation
      : withTotalsHidden(evaluation, indicator.formula, placesByCounty(), countryRegion)
  const places = new Map(times.map((time, index) => [time, index]))
  const figureAt = (region: string, time: string, index: number): IndicatorFigure => ({
    time,
    ...at(region, index),
  })
  const regions = [countryRegion, ...placesByCounty().keys(), ...allMunicipalities().map(numberOf)]
  const isThere = (region: string) => times.some((_, index) => at(region, index).value !== null)
  if (!regions.some(isThere)) return null
  const definitions = editions.flatMap((edition) => {
    const definition = datasetCatalogue().get(edition.datasetId)
    return definition ? [{ definition, edition }] : []
  })
  return {
    indicator,
    times,
    sources: distinct(
      definitions.map(({ definition, edition }) => figureSource(definition, edition)),
    ),
    notes: distinct([
      ...definitions.flatMap(({ definition, edition }) => [...definition.notes, ...edition.notes]),
      ...nearestYearNotes(indicator),
    ]),
    version,
    of: (region) => times.map((time, index) => figureAt(region, time, index)),
    at: (region, time) => figureAt(region, time, places.get(time) ?? -1),
    ends: (region, time) => ends(region, places.get(time) ?? -1),
  }
}

/** Two datasets may be of the same table. */
function distinct<One>(all: readonly One[]): readonly One[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

const numberOf = ({ number }: { readonly number: string }) => number

let countyPlaces: ReadonlyMap<string, readonly string[]> | null = null

function placesByCounty(): ReadonlyMap<string, readonly string[]> {
  countyPlaces ??= new Map(
    allCounties().map(({ number }) => [
      number,
      allMunicipalities()
        .filter(({ county }) => county.number === number)
        .map(numberOf),
    ]),
  )
  return countyPlaces
}

function figureSource(definition: DatasetDefinition, edition: Edition): FigureSource {
  const used = { ...definition, table: edition.table }
  return {
    attribution: { nb: attributionOf(used, 'nb'), nn: attributionOf(used, 'nn') },
    table: edition.table,
    tableUrl: tableUrlOf(used),
    licence: definition.source.licence,
    updatedOn: edition.sourceUpdatedAt?.toISOString().slice(0, 10) ?? null,
    retrievedOn: edition.retrievedAt.toISOString().slice(0, 10),
  }
}

function nearestYearNotes({ formula }: Indicator): readonly BothForms[] {
  if (formula.kind !== 'ratio' || !formula.nearestWithinYears) return []
  const { nearestWithinYears: years } = formula
  return [{ nb: indicatorTexts.nb.nearestYear(years), nn: indicatorTexts.nn.nearestYear(years) }]
}

/**
 * The figure that is told first: the newest that is there, or of a projection the one at its horizon
 * (`horizonYears` after its first time, else the last before that). Null when there is none.
 */
export function latestFigure(figures: IndicatorFigures, region: string): KnownFigure | null {
  const { indicator, times } = figures
  const first = yearOfTime(times[0] ?? '')
  const last = indicator.horizonYears === null ? Infinity : first + indicator.horizonYears
  for (const time of times.toReversed()) {
    if (yearOfTime(time) > last) continue
    const { value, ...rest } = figures.at(region, time)
    if (value !== null) return { ...rest, value }
  }
  return null
}
