import type { Municipality } from '#domain/municipality/municipality.ts'
import { countryRegion } from '#domain/statistics/dataset.ts'
import {
  type Rank,
  rankOf,
  type Spread,
  similarTo,
  sizeBandOf,
  spreadOf,
} from '#domain/statistics/indicator-comparison.ts'
import { allMunicipalities, municipalityByNumber } from '#features/reference/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { invariant } from '#platform/invariant.ts'
import { type IndicatorFigure, type IndicatorFigures, latestFigure } from './figures.ts'

/** Whom a municipality can be held beside, its own choice apart. */
export const readyGroups = [
  'neighbours',
  'county',
  'similar',
  'same-centrality',
  'same-size',
  'country',
] as const
export type ReadyGroup = (typeof readyGroups)[number]
export type ComparisonGroup = ReadyGroup | 'own'

export interface ComparedPlace {
  readonly number: string
  /** So that those who share a name can be told apart. */
  readonly name: string
  readonly isUs: boolean
  readonly figure: IndicatorFigure
}

/** A municipality beside others, all at the same time. */
export interface Comparison {
  readonly time: string
  readonly us: IndicatorFigure
  /** With us among them; the highest first, those without a figure last. */
  readonly places: readonly ComparedPlace[]
  readonly county: IndicatorFigure | null
  readonly country: IndicatorFigure | null
  /** Among the places, by what is shown; null when we have no figure or are alone. */
  readonly rank: Rank | null
  /** Of the places; null when too few have a figure. */
  readonly spread: Spread | null
  /** How many of all municipalities have a figure then. */
  readonly coverage: number
}

const similarCount = 8

/**
 * An indicator for a municipality beside others, at its newest time with a figure, else at the newest
 * that anybody has.
 *
 * @param own The numbers of the group `own`.
 */
export function compareIndicator(
  figures: IndicatorFigures,
  number: string,
  group: ComparisonGroup,
  own: readonly string[] = [],
): Comparison {
  const us = municipalityByNumber(number)
  invariant(us, `There is no municipality ${number}`)
  const time = timeFor(figures, number)
  const all = municipalitiesAt(figures, time)
  const others =
    group === 'own'
      ? withNumbers([...new Set(own)].filter((one) => one !== number))
      : municipalitiesOf(us, group)
  const places = [us, ...others]
    .map((place) => ({
      number: place.number,
      name: place.displayName,
      isUs: place.number === number,
      figure: all.get(place.number) ?? figures.at(place.number, time),
    }))
    .sort(highestFirst)
  const values = places.flatMap(({ figure }) => figure.value ?? [])
  const figure = figures.at(number, time)
  const isRanked = figure.value !== null && values.length > 1
  return {
    time,
    us: figure,
    places,
    county: isOwnCounty(us) ? null : known(figures.at(us.county.number, time)),
    country: known(figures.at(countryRegion, time)),
    rank: isRanked ? rankOf(figure.value, values, figures.indicator.decimals) : null,
    spread: spreadOf(values),
    coverage: [...all.values()].filter(({ value }) => value !== null).length,
  }
}

/**
 * Those of the same centrality class, or the one next to it, that are nearest in size; the most alike
 * first. None for an unknown number.
 */
export function similarMunicipalities(
  number: string,
  count = similarCount,
): readonly Municipality[] {
  const place = municipalityByNumber(number)
  return place ? similarTo(place, allMunicipalities(), count) : []
}

/** The other municipalities of a group. */
export function municipalitiesOf(us: Municipality, group: ReadyGroup): readonly Municipality[] {
  const band = sizeBandOf(us.population)
  switch (group) {
    case 'neighbours':
      return withNumbers(us.neighbours.map(({ number }) => number))
    case 'county':
      return others(us, (place) => place.county.number === us.county.number)
    case 'country':
      return others(us, () => true)
    case 'similar':
      return similarMunicipalities(us.number)
    case 'same-centrality':
      return others(us, (place) => place.centralityClass === us.centralityClass)
    case 'same-size':
      return others(us, (place) => sizeBandOf(place.population).from === band.from)
  }
}

function others(us: Municipality, isIn: (place: Municipality) => boolean) {
  return allMunicipalities().filter((place) => place.number !== us.number && isIn(place))
}

function withNumbers(numbers: readonly string[]): readonly Municipality[] {
  return numbers.flatMap((number) => municipalityByNumber(number) ?? [])
}

function timeFor(figures: IndicatorFigures, number: string): string {
  return latestFigure(figures, number)?.time ?? newestTime(figures)
}

const newest = new WeakMap<IndicatorFigures, string>()

/** The newest that any municipality, or the country, is told of first. */
function newestTime(figures: IndicatorFigures): string {
  const known = newest.get(figures)
  if (known !== undefined) return known
  const regions = [countryRegion, ...allMunicipalities().map((place) => place.number)]
  const places = regions.map((region) =>
    figures.times.indexOf(latestFigure(figures, region)?.time ?? ''),
  )
  const time = figures.times[Math.max(...places)] ?? ''
  newest.set(figures, time)
  return time
}

// Oslo is a county and a municipality: beside itself it says nothing.
function isOwnCounty({ county, number }: Municipality): boolean {
  return !allMunicipalities().some(
    (place) => place.county.number === county.number && place.number !== number,
  )
}

function known(figure: IndicatorFigure): IndicatorFigure | null {
  return figure.value === null ? null : figure
}

const computed = new WeakMap<IndicatorFigures, Map<string, ReadonlyMap<string, IndicatorFigure>>>()

/** All municipalities at a time, computed once for as long as the figures are kept. */
function municipalitiesAt(
  figures: IndicatorFigures,
  time: string,
): ReadonlyMap<string, IndicatorFigure> {
  const byTime = computed.get(figures) ?? new Map<string, ReadonlyMap<string, IndicatorFigure>>()
  computed.set(figures, byTime)
  const known = byTime.get(time)
  if (known) return known
  const all = new Map(allMunicipalities().map(({ number }) => [number, figures.at(number, time)]))
  byTime.set(time, all)
  return all
}

let orderOfNames: ReadonlyMap<string, number> | null = null

function orderOf({ number }: ComparedPlace): number {
  orderOfNames ??= new Map(
    [...allMunicipalities()]
      .sort((a, b) => inNorwegianOrder(a.displayName, b.displayName))
      .map((place, index) => [place.number, index]),
  )
  return orderOfNames.get(number) ?? 0
}

function highestFirst(a: ComparedPlace, b: ComparedPlace): number {
  const [own, other] = [a.figure.value, b.figure.value]
  if (own !== null && other !== null && own !== other) return other - own
  return Number(own === null) - Number(other === null) || orderOf(a) - orderOf(b)
}
