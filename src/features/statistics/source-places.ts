import { countryRegion } from '#domain/statistics/dataset.ts'
import { referenceData } from '#features/reference/index.ts'
import type { FileRule } from './catalogue.ts'

export interface SourcePlaces {
  /** The number of a place as a row has it; null for one that is unknown or could be several. */
  regionOf(place: string, county: string): string | null
  /** Whether the place has the name of its county, so that a file may have a row for each of them. */
  isAlsoCounty(region: string): boolean
  /** The number that a municipality had in a year, where it has only got another one since. */
  numberThen(region: string, year: number): string
}

/** Numbers of today and of before are numbers; a name is one when only one place has it. */
export function sourcePlaces({ county, regionIs }: FileRule): SourcePlaces {
  const byName = placesByName()
  const numbers = knownNumbers()
  const countyOf = countyNumbers()
  const known = new Map<string, string | null>()
  const then = new Map<string, string>()
  const read = (place: string, within: string) => {
    if (regionIs !== 'name') return numberOf(place, numbers)
    const number = county === undefined ? undefined : countyOf.get(within.toLowerCase())
    const name = number === undefined ? place : `${place}|${number}`
    const found = byName.get(name.toLowerCase()) ?? []
    return found.length === 1 ? (found[0] ?? null) : null
  }
  const both = new Set(
    referenceData()
      .municipalities.filter(({ names, county: { name } }) => Object.values(names).includes(name))
      .map(({ number }) => number),
  )
  return {
    regionOf: (place, within) => {
      const key = `${place}|${within}`
      const before = known.get(key)
      if (before !== undefined) return before
      const region = read(place, within)
      known.set(key, region)
      return region
    },
    isAlsoCounty: (region) => regionIs === 'name' && both.has(region),
    numberThen: (region, year) => {
      const key = `${region}|${year}`
      const number = then.get(key) ?? numberThen(region, year)
      then.set(key, number)
      return number
    },
  }
}

/** A number that a spreadsheet has kept as one has lost its first zero. */
function numberOf(place: string, known: ReadonlySet<string>): string | null {
  const [, written = ''] = /^[A-Z]{0,3}-?(\d{2,4}|0)(?:\s|$)/.exec(place) ?? []
  const number = written.length === 3 ? `0${written}` : written
  return known.has(number) ? number : null
}

/**
 * Sources move older figures to newer numbers: 3001 Halden in 2015 was 0101. It is found only where
 * one number alone came before, with the same name.
 */
function numberThen(number: string, year: number): string {
  const { history, municipalities } = referenceData()
  const day = `${year}-01-01`
  const held = (one: { validFrom: string; validTo: string }) =>
    one.validFrom <= day && day < one.validTo
  const own = history.filter(({ oldNumber }) => oldNumber === number)
  if (own.some((one) => held(one) || one.isSplit || one.validTo <= day)) return number
  const today = own[0]?.number ?? number
  const [before, ...others] = history.filter((one) => one.number === today && held(one))
  if (!before || others.length > 0 || before.isSplit) return number
  const now = municipalities.find((one) => one.number === today)
  const names = now ? [now.name, ...Object.values(now.names)] : []
  const all = [...names, ...own.map(({ oldName }) => oldName)]
  return all.includes(before.oldName) ? before.oldNumber : number
}

function knownNumbers(): ReadonlySet<string> {
  const { municipalities, counties, history } = referenceData()
  return new Set([
    countryRegion,
    ...counties.map(({ number }) => number),
    ...municipalities.map(({ number }) => number),
    ...history.map(({ oldNumber }) => oldNumber),
  ])
}

function countyNumbers(): ReadonlyMap<string, string> {
  return new Map(
    referenceData().counties.flatMap(({ number, name }) => [
      [number, number],
      [name.toLowerCase(), number],
    ]),
  )
}

function placesByName(): ReadonlyMap<string, readonly string[]> {
  const { municipalities, counties } = referenceData()
  const byName = new Map<string, string[]>()
  const add = (name: string, number: string) => {
    const key = name.toLowerCase()
    const known = byName.get(key) ?? []
    if (!known.includes(number)) byName.set(key, [...known, number])
  }
  for (const name of ['hele landet', 'landet', 'norge']) add(name, countryRegion)
  for (const { number, name, names, county: within } of municipalities) {
    for (const one of [name, ...Object.values(names)]) {
      add(one, number)
      add(`${one}|${within.number}`, number)
    }
  }
  // Oslo is a county and a municipality: the name is the municipality.
  for (const { number, name } of counties) if (!byName.has(name.toLowerCase())) add(name, number)
  return byName
}
