import { referenceData } from '#features/reference/index.ts'

const { municipalities, counties, history } = referenceData()
/** The first year of counties whose numbers came after 2010 and are still in use. */
const firstYears: Readonly<Record<string, number>> = { '46': 2020, '50': 2018 }
const country = new Set(['Hele landet', 'Landet', 'Norge'])

/**
 * The number of a place that a file of one county names. Names are used within a county only: Våler,
 * Herøy and others are there twice in the country.
 * @throws RangeError when the name is not known there, or is that of several.
 */
export function numberOfName(county: string, text: string): string {
  const name = text.trim()
  if (country.has(name)) return '0'
  const known = [
    ...counties.filter((one) => one.name === name).map(({ number }) => number),
    ...municipalities
      .filter((one) => one.county.number === county && one.names.nb === name)
      .map(({ number }) => number),
  ]
  return only(known, name)
}

/**
 * The number that a municipality of `county` had on 1 January of `year`. SSB tells those with one
 * name apart by years in brackets: «Porsgrunn (-2019)».
 * @throws RangeError when the name is not known then, or is that of several.
 */
export function numberOfNameIn(county: string, text: string, year: number): string {
  const name = text.replace(/\s*\([^)]*\)/g, '').trim()
  const day = `${year}-01-01`
  const ofCounty = new Set(
    municipalities.filter((one) => one.county.number === county).map(({ number }) => number),
  )
  const then = history
    .filter(({ oldName, number }) => oldName === name && ofCounty.has(number))
    .filter(({ validFrom, validTo }) => validFrom <= day && day < validTo)
    .map(({ oldNumber }) => oldNumber)
  return then.length > 0 ? only(then, text) : numberOfName(county, name)
}

/** Whether a municipality of today lay, on 1 January of `year`, in one that has been divided since. */
export function wasInDivided(number: string, year: number): boolean {
  return formerOn(number, year).some(({ isSplit }) => isSplit)
}

/** Whether a number was that of a municipality on 1 January of `year`, after 2010. */
export function wasInUse(number: string, year: number): boolean {
  const day = `${year}-01-01`
  const versions = history.filter(({ oldNumber }) => oldNumber === number)
  if (versions.length === 0) return year >= (firstYears[number.slice(0, 2)] ?? 2010)
  return versions.some(({ validFrom, validTo }) => validFrom <= day && day < validTo)
}

function formerOn(number: string, year: number) {
  const day = `${year}-01-01`
  return history.filter((one) => one.number === number && one.validFrom <= day && day < one.validTo)
}

function only(numbers: readonly string[], name: string): string {
  const [number, ...others] = [...new Set(numbers)]
  if (number === undefined) throw new RangeError(`No place is called «${name}»`)
  if (others.length > 0) throw new RangeError(`Several places are called «${name}»`)
  return number
}
