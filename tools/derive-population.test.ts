import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { personsAged, sumOf, totalPersons } from '#domain/population/population.ts'
import { populationIn, projectPopulation } from '#domain/population/project-population.ts'
import {
  compareWithSsb,
  type ProjectedGroup,
  ssbProjectionGroups,
  summariseDeviations,
} from '#domain/population/projection-deviation.ts'
import { allProjectionStarts } from '#features/population/index.ts'
import { allMunicipalities } from '#features/reference/index.ts'
import { derivePopulationFiles } from './derive-population.ts'

const dataDir = fileURLToPath(new URL('../../shared/data', import.meta.url))
const hasSources = existsSync(`${dataDir}/ssb/07459-ettaarig-alder-kommune-2026.csv`)
if (!hasSources) {
  process.stderr.write(
    `Left out: the bundled population is neither derived again nor held against SSB's projection, because ${dataDir} is missing.\n`,
  )
}

const bundled = (name: string) =>
  readFileSync(new URL(`../reference/population/${name}`, import.meta.url), 'utf8')

function rowsOf(path: string): Record<string, string>[] {
  return parse(readFileSync(`${dataDir}/${path}`, 'utf8'), { columns: true, bom: true })
}

/** SSB's main alternative by the name of the region. */
function ssbProjections(): ReadonlyMap<string, readonly ProjectedGroup[]> {
  const found = new Map<string, ProjectedGroup[]>()
  for (const row of rowsOf('telemark/befolkningsframskriving-14746-2026-2050.csv')) {
    if (!row.statistikkvariabel?.includes('MMMM')) continue
    const from = Number.parseInt(row.alder ?? '', 10)
    const span = ssbProjectionGroups.find((group) => group.from === from)
    if (!span) throw new Error(`No such group: ${row.alder}`)
    const region = row.region ?? ''
    const group = { year: Number(row.år), span, persons: Number(row.value) }
    found.set(region, [...(found.get(region) ?? []), group])
  }
  return found
}

describe.skipIf(!hasSources)('the bundled population and the tables it comes from', () => {
  it('agree when the files are derived again', () => {
    for (const [name, content] of Object.entries(derivePopulationFiles(dataDir))) {
      expect(content === bundled(name), `reference/population/${name} is out of date`).toBe(true)
    }
  }, 60_000)

  it('agree with the net migration that SSB has counted in Trøndelag', () => {
    const counted = new Map<string, number>()
    for (const row of rowsOf(
      'trondelag/06913-fodselsoverskudd-nettoinnflytting-trondelag-2020-2025.csv',
    )) {
      if (Number(row.aar) < 2021) continue
      const number = row.kommunenummer ?? ''
      counted.set(number, (counted.get(number) ?? 0) + Number(row.Nettoinnflytting) / 5)
    }
    const apart = allProjectionStarts()
      .filter(({ number }) => counted.has(number))
      .map(({ number, base, main: { migration } }) => {
        const rates = migration.local.map(
          (rate, age) =>
            rate + (migration.national[age] ?? 0) + (age < 80 ? migration.localLevel : 0),
        )
        const moved = sumOf(
          rates.map((rate, age) => rate * personsAged(base, { from: age, to: age })),
        )
        return Math.abs(moved - (counted.get(number) ?? 0)) / totalPersons(base)
      })
    expect(apart).toHaveLength(38)
    expect(sumOf(apart) / apart.length).toBeLessThan(0.0025)
    expect(Math.max(...apart)).toBeLessThan(0.01)
  })
})

describe.skipIf(!hasSources)("the main alternative beside SSB's", () => {
  const ssb = hasSources ? ssbProjections() : new Map<string, readonly ProjectedGroup[]>()
  const projections = allProjectionStarts().map(({ number, base, main }) => ({
    number,
    projection: projectPopulation(base, main, 2050),
  }))
  const deviations = new Map(
    allMunicipalities().flatMap(({ number, names, county }) => {
      const own = projections.find((one) => one.number === number)?.projection
      const theirs = ssb.get(names.nb)
      if (county.name !== 'Telemark' || !own || !theirs) return []
      return [[names.nb, compareWithSsb(own, theirs)] as const]
    }),
  )

  it.each([
    [2030, 1.5, 4],
    [2035, 2.5, 8],
    [2040, 3.5, 12],
    [2050, 6, 18],
  ])(
    'deviates in %i by at most %d %% in the mean and %d %% at worst in Telemark',
    (year, mean, worst) => {
      const summary = summariseDeviations(deviations, year)
      expect(summary?.count).toBe(17)
      expect(summary?.meanAbsolutePercent).toBeLessThan(mean)
      expect(Math.abs(summary?.worst.percent ?? Number.NaN)).toBeLessThan(worst)
    },
  )

  it.each(ssbProjectionGroups.filter(({ from }) => from > 0 && from < 90))(
    'deviates in 2035 by at most 8 %% in the mean among those aged $from to $to',
    (span) => {
      const summary = summariseDeviations(deviations, 2035, span)
      expect(summary?.meanAbsolutePercent).toBeLessThan(8)
    },
  )

  it('comes for all municipalities together to the country, also by age', () => {
    const country = ssb.get('Hele landet') ?? []
    for (const { year, span, persons } of country) {
      const ours = sumOf(
        projections.map(({ projection }) => personsAged(populationIn(projection, year), span)),
      )
      const limit = span.from === 90 ? 0.1 : 0.04
      expect(Math.abs(ours / persons - 1), `${year}, ${span.from} years`).toBeLessThan(limit)
    }
    for (const year of [2030, 2040, 2050]) {
      const ours = sumOf(
        projections.map(({ projection }) => totalPersons(populationIn(projection, year))),
      )
      const theirs = sumOf(country.filter((one) => one.year === year).map(({ persons }) => persons))
      expect(Math.abs(ours / theirs - 1)).toBeLessThan(0.0005)
    }
  })
})
