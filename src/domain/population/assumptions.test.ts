import { describe, expect, it } from 'vitest'
import {
  choiceProblems,
  chosenAssumptions,
  mainAssumptions,
  mainChoices,
  type ScenarioChoices,
} from './assumptions.ts'
import { ratesOfCohorts } from './rates-of-cohorts.ts'
import { onlyAged, sampleLocalRates, sampleNationalRates } from './sample-rates.ts'

const main = mainAssumptions(
  sampleNationalRates({
    birthsPerWoman: onlyAged({ 30: 0.1 }),
    annualMortalityDecline: 0.01,
    fertilityLevels: [1.02, 1.03],
  }),
  sampleLocalRates({ fertility: 1.2 }),
)
const choose = (choices: Partial<ScenarioChoices>) =>
  chosenAssumptions(main, { ...mainChoices, ...choices })

describe('what the planner chooses', () => {
  it('is the main alternative when nothing is chosen', () => {
    expect(choose({})).toEqual(main)
    expect(main.fertility.birthsPerWoman[30]).toBeCloseTo(0.12, 12)
  })

  it.each([
    ['as-recent', 1, null],
    ['half', 0.5, null],
    ['none', 0, null],
    [-12, 1, -12],
  ] as const)('moves %s', (netMigrationPerYear, share, total) => {
    expect(choose({ netMigrationPerYear }).migration).toMatchObject({ share, total })
  })

  it('sets fertility and mortality', () => {
    expect(choose({ fertility: 0.8 }).fertility.factor).toBe(0.8)
    expect(choose({ fertilityTrend: 'constant' }).fertility.levels.factors).toEqual([1])
    expect(choose({ mortality: 'constant' }).mortality.annualDecline).toBe(0)
  })

  it('is named among the sources of what it changes, and of nothing else', () => {
    const { fertility, mortality, migration } = choose({ fertility: 0.8, mortality: 'constant' })
    expect(fertility.sources).toContain('own-choice')
    expect(mortality.sources).toContain('own-choice')
    expect(migration.sources).not.toContain('own-choice')
  })
})

describe('the limits', () => {
  it.each([
    [{}, 5_000, []],
    [{ fertility: 0 }, 5_000, []],
    [{ fertility: 3 }, 5_000, []],
    [{ fertility: -0.01 }, 5_000, ['fertility']],
    [{ fertility: 3.01 }, 5_000, ['fertility']],
    [{ fertility: Number.NaN }, 5_000, ['fertility']],
    [{ netMigrationPerYear: 500 }, 5_000, []],
    [{ netMigrationPerYear: -501 }, 5_000, ['netMigrationPerYear']],
    [{ netMigrationPerYear: 21 }, 215, []],
    [{ netMigrationPerYear: 22 }, 215, ['netMigrationPerYear']],
    [{ netMigrationPerYear: 10 }, 40, []],
    [
      { netMigrationPerYear: Number.POSITIVE_INFINITY, fertility: 9 },
      5_000,
      ['fertility', 'netMigrationPerYear'],
    ],
  ] as const)('%j of %i inhabitants', (choices, inhabitants, fields) => {
    const problems = choiceProblems({ ...mainChoices, ...choices }, inhabitants)
    expect(problems.map(({ field }) => field)).toEqual(fields)
  })
})

describe('the rates of cohorts by age', () => {
  const rates = ratesOfCohorts(Array.from({ length: 15 }, (_, index) => (index + 1) * 10))

  it.each([
    [0, 5],
    [1, 10],
    [5, 10],
    [10, 20],
    [12, 24],
    [75, 150],
    [79, 150],
    [80, 0],
    [100, 0],
  ])('at %i', (age, rate) => {
    expect(rates[age]).toBeCloseTo(rate, 9)
  })
})
