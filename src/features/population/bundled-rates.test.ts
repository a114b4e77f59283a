import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  assumptionSources,
  chosenAssumptions,
  greatestMigration,
  mainAssumptions,
  mainChoices,
  type ScenarioChoices,
} from '#domain/population/assumptions.ts'
import {
  ageCount,
  type PopulationByAge,
  sexes,
  sumOf,
  totalPersons,
} from '#domain/population/population.ts'
import {
  type PopulationProjection,
  populationIn,
  projectPopulation,
} from '#domain/population/project-population.ts'
import { languages } from '#platform/i18n/language.ts'
import {
  allProjectionStarts,
  assumptionTexts,
  bundledNationalRates,
  type ProjectionStart,
  projectionStart,
} from './index.ts'

const starts = allProjectionStarts()
const placed = (number: string): ProjectionStart => {
  const start = projectionStart(number)
  if (!start) throw new Error(`no ${number}`)
  return start
}

/** What does not add up, is negative or is no number; empty when all is well. */
function faultsOf({ populations, changes }: PopulationProjection): string[] {
  return changes.flatMap(({ year, births, deaths, netMigration }, index) => {
    const [before, after] = [populations[index], populations[index + 1]]
    if (!before || !after) return [`${year} is missing`]
    const change = totalPersons(after) - totalPersons(before)
    const faults: string[] = []
    if (!(Math.abs(births - deaths + netMigration - change) < 1e-6)) faults.push(`${year} sum`)
    if (!(births >= 0 && deaths >= 0)) faults.push(`${year} components`)
    const isSound = sexes.every((sex) => after[sex].every((n) => n >= 0 && Number.isFinite(n)))
    if (!isSound) faults.push(`${year} persons`)
    return faults
  })
}

describe('the bundled start', () => {
  it('is there for all municipalities, with the inhabitants of 2026', () => {
    expect(starts).toHaveLength(357)
    expect(Math.round(sumOf(starts.map(({ base }) => totalPersons(base))))).toBe(5_627_400)
    expect(Math.round(totalPersons(placed('5060').base))).toBe(9_920)
    expect(projectionStart('9999')).toBeNull()
  })

  it('has about as many women as men, and more women among the oldest', () => {
    const women = sumOf(starts.flatMap(({ base }) => base.women))
    expect(women / 5_627_400).toBeGreaterThan(0.485)
    expect(women / 5_627_400).toBeLessThan(0.505)
    const oldest = (sex: 'women' | 'men') => sumOf(starts.flatMap((s) => s.base[sex].slice(90)))
    expect(oldest('women') / oldest('men')).toBeGreaterThan(1.5)
  })

  it('says what is uncertain', () => {
    expect(placed('1508').main.notes).toContain('rates-of-former-municipality')
    expect(placed('1580').main.notes).toContain('rates-of-former-municipality')
    expect(placed('1151').main.notes).toContain('small-place')
    expect(placed('0301').main.notes).toEqual([])
  })

  it('names a source for every part of the assumptions', () => {
    const { fertility, mortality, migration } = placed('4001').main
    for (const part of [fertility, mortality, migration]) {
      expect(part.sources.length).toBeGreaterThan(1)
      expect(part.sources).not.toContain('own-choice')
    }
  })

  it.each(['national-rates.json', 'municipalities.json'])('%s is small', (name) => {
    const path = new URL(`../../../reference/population/${name}`, import.meta.url)
    expect(readFileSync(path).byteLength).toBeLessThan(250_000)
  })
})

describe('the national rates', () => {
  const { birthsPerWoman, mortality, newbornMortality } = bundledNationalRates()

  it('give a total fertility rate as in recent years', () => {
    expect(sumOf(birthsPerWoman)).toBeGreaterThan(1.35)
    expect(sumOf(birthsPerWoman)).toBeLessThan(1.5)
  })

  it.each([
    ['women', 84.8],
    ['men', 81.59],
  ] as const)('give %s the life expectancy that SSB published', (sex, years) => {
    let alive = 1 - newbornMortality[sex]
    let lived = alive * 0.5
    for (let age = 0; age < 140; age++) {
      const next = alive * (1 - (mortality[sex][Math.min(age, 100)] ?? 1))
      lived += (alive + next) / 2
      alive = next
    }
    expect(Math.abs(lived - years)).toBeLessThan(0.05)
  })
})

describe('all 357 in the main alternative', () => {
  const projections = starts.map(({ base, main }) => projectPopulation(base, main, 2050))

  it('add up every year, with nobody negative', () => {
    expect(projections.flatMap(faultsOf)).toEqual([])
  })

  it('stay within what can be: no municipality halves or more than doubles by 2050', () => {
    const growth = projections.map(
      (one) => totalPersons(populationIn(one, 2050)) / totalPersons(one.populations[0]),
    )
    expect(Math.min(...growth)).toBeGreaterThan(0.6)
    expect(Math.max(...growth)).toBeLessThan(2)
  })

  it('come together to the country projected in the same way: moves within it nearly cancel', () => {
    const none = Array<number>(ageCount).fill(0)
    const main = mainAssumptions(bundledNationalRates(), {
      fertility: 1,
      migration: none,
      migrationLevel: 0,
      notes: [],
    })
    const country = projectPopulation(addedUp(starts.map(({ base }) => base)), main, 2050)
    for (const [year, percent] of [
      [2030, 0.25],
      [2050, 2],
    ] as const) {
      const all = sumOf(projections.map((one) => totalPersons(populationIn(one, year))))
      const apart = (all / totalPersons(populationIn(country, year)) - 1) * 100
      expect(Math.abs(apart)).toBeLessThan(percent)
    }
  })
})

describe('extreme choices', () => {
  const places = ['1151', '0301', '1144', '3222', '4629']
  const moves = ['as-recent', 'half', 'none', 'most', 'least'] as const
  const grid = moves.flatMap((move) =>
    [0, 1, 3].flatMap((fertility) =>
      (['falling', 'constant'] as const).map((mortality) => ({ move, fertility, mortality })),
    ),
  )

  it.each(places)('keep every sum right in %s for 50 years', (number) => {
    const { base, main } = placed(number)
    const limit = greatestMigration(totalPersons(base))
    for (const { move, ...rest } of grid) {
      const persons = move === 'most' ? limit : move === 'least' ? -limit : move
      const choices: ScenarioChoices = { ...mainChoices, ...rest, netMigrationPerYear: persons }
      const projection = projectPopulation(base, chosenAssumptions(main, choices), 2076)
      expect({ choices, faults: faultsOf(projection) }).toEqual({ choices, faults: [] })
    }
  })

  it('do what they say', () => {
    const { base, main } = placed('1151')
    const changes = (choices: Partial<ScenarioChoices>) =>
      projectPopulation(base, chosenAssumptions(main, { ...mainChoices, ...choices }), 2040).changes
    expect(changes({ fertility: 0 }).every(({ births }) => births === 0)).toBe(true)
    expect(changes({ netMigrationPerYear: 'none' }).every((one) => one.netMigration === 0)).toBe(
      true,
    )
    for (const { netMigration } of changes({ netMigrationPerYear: 7 })) {
      expect(netMigration).toBeCloseTo(7, 6)
    }
    const three = changes({ fertility: 3 })[0]?.births ?? 0
    expect(three).toBeCloseTo(3 * (changes({})[0]?.births ?? 0), 9)
  })

  it('give the same figures every time', () => {
    const { base, main } = placed('4010')
    expect(projectPopulation(base, main, 2050)).toEqual(projectPopulation(base, main, 2050))
  })
})

function addedUp(populations: readonly PopulationByAge[]): PopulationByAge {
  const sum = (sex: 'women' | 'men') =>
    Array.from({ length: ageCount }, (_, age) =>
      sumOf(populations.map((one) => one[sex][age] ?? 0)),
    )
  return { year: 2026, women: sum('women'), men: sum('men') }
}

describe('the texts of the assumptions', () => {
  it.each(languages)(
    'say where every part comes from, and whose scenario it is (%s)',
    (language) => {
      const texts = assumptionTexts(language)
      for (const source of assumptionSources.filter((one) => one !== 'own-choice')) {
        expect(texts.sources[source]).toMatch(/^(Kilde|Kjelde): .+\(CC BY [34]\.0( IGO)?\)/)
      }
      expect(texts.ownScenario).toMatch(/^Kommunen.+scenario\..+SSB/)
    },
  )
})
