import {
  type LocalRates,
  mainAssumptions,
  type NationalRates,
} from '#domain/population/assumptions.ts'
import {
  oldestAge,
  type PopulationByAge,
  personsAged,
  sumOf,
  totalPersons,
} from '#domain/population/population.ts'
import { populationIn, projectPopulation } from '#domain/population/project-population.ts'
import { demand } from './read-sources.ts'

const lastYear = 2050
const digits = 4

/** SSB's main alternative for the country: persons by year and the first age of the group. */
type CountryProjection = ReadonlyMap<number, ReadonlyMap<number, number>>

export interface PlaceToCalibrate {
  readonly base: PopulationByAge
  readonly local: LocalRates
}

type Calibration = Pick<
  NationalRates,
  'annualMortalityDecline' | 'fertilityLevels' | 'migrationLevels'
>

/**
 * The assumptions that follow SSB's main alternative for the country, so that all municipalities
 * together come to the same: how fast mortality falls (by those aged 80 and over in 2050), births
 * (by those aged 0) and net migration from abroad (by all) year by year.
 */
export function calibrateToCountry(
  places: readonly PlaceToCalibrate[],
  rates: NationalRates,
  projection: CountryProjection,
): Calibration {
  const annualMortalityDecline = declineFor(places, rates, oldIn(projection, lastYear))
  const fertilityLevels: number[] = []
  const migrationLevels: number[] = []
  let now = places
  for (let year = rates.baseYear; year < lastYear; year++) {
    const step = (fertility: number, migration: number) =>
      projectAll(
        now,
        {
          ...rates,
          annualMortalityDecline,
          fertilityLevels: [...fertilityLevels, fertility],
          migrationLevels: [...migrationLevels, migration],
        },
        year + 1,
      )
    const newborn = demand(projection.get(year + 1)?.get(0), `SSB's newborn of ${year + 1}`)
    const fertility = rounded(newborn / newbornOf(step(1, migrationLevels.at(-1) ?? 0.5)))
    const wanted = totalIn(projection, year + 1)
    const [none, all] = [totalOf(step(fertility, 0)), totalOf(step(fertility, 1))]
    const migration = rounded((wanted - none) / (all - none))
    now = step(fertility, migration)
    fertilityLevels.push(fertility)
    migrationLevels.push(migration)
  }
  return { annualMortalityDecline, fertilityLevels, migrationLevels }
}

/** By secants: the oldest grow nearly in a straight line with the decline. */
function declineFor(
  places: readonly PlaceToCalibrate[],
  rates: NationalRates,
  wanted: number,
): number {
  const missing = (annualMortalityDecline: number) => {
    const trial = { ...rates, annualMortalityDecline, migrationLevels: [0.5] }
    const old = projectAll(places, trial, lastYear).map(({ base }) =>
      personsAged(base, { from: 80, to: oldestAge }),
    )
    return wanted - sumOf(old)
  }
  let [previous, decline] = [0.01, 0.02]
  let before = missing(previous)
  for (let round = 0; round < 4; round++) {
    const now = missing(decline)
    if (now === before) break
    const next = decline + (now * (decline - previous)) / (before - now)
    previous = decline
    before = now
    decline = next
  }
  return rounded(decline)
}

function projectAll(
  places: readonly PlaceToCalibrate[],
  rates: NationalRates,
  year: number,
): PlaceToCalibrate[] {
  return places.map(({ base, local }) => {
    const projection = projectPopulation(base, mainAssumptions(rates, local), year)
    return { base: populationIn(projection, year), local }
  })
}

function newbornOf(places: readonly PlaceToCalibrate[]): number {
  return sumOf(places.map(({ base }) => personsAged(base, { from: 0, to: 0 })))
}

function totalOf(places: readonly PlaceToCalibrate[]): number {
  return sumOf(places.map(({ base }) => totalPersons(base)))
}

function totalIn(projection: CountryProjection, year: number): number {
  return sumOf([...demand(projection.get(year), `SSB's projection for ${year}`).values()])
}

function oldIn(projection: CountryProjection, year: number): number {
  const groups = demand(projection.get(year), `SSB's projection for ${year}`)
  return sumOf([...groups].filter(([age]) => age >= 80).map(([, persons]) => persons))
}

function rounded(value: number): number {
  return Number(value.toFixed(digits))
}
