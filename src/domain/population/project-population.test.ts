import { describe, expect, it } from 'vitest'
import { type MigrationAssumption, mainAssumptions, type NationalRates } from './assumptions.ts'
import { personsAged, totalPersons } from './population.ts'
import { populationIn, projectPopulation } from './project-population.ts'
import {
  forAllAges,
  onlyAged,
  sampleLocalRates,
  sampleNationalRates,
  samplePopulation,
} from './sample-rates.ts'

const project = (
  base: Parameters<typeof projectPopulation>[0],
  toYear: number,
  changes: Partial<NationalRates> = {},
  migration: Partial<MigrationAssumption> = {},
) => {
  const main = mainAssumptions(sampleNationalRates(changes), sampleLocalRates())
  return projectPopulation(
    base,
    { ...main, migration: { ...main.migration, ...migration } },
    toYear,
  )
}

describe('one year, computed by hand', () => {
  // 1 000 women and 800 men aged 30. A tenth of the women and a quarter of the men die: 900 and 600
  // are left. Births: 0.2 × (1 000 + 900) / 2 = 190, of them 40 % girls; one in ten of the newborn
  // dies: 68.4 girls and 102.6 boys, 19 dead. Then a twentieth of the grown-ups move in.
  const projection = project(
    samplePopulation({ 30: 1_000 }, { 30: 800 }),
    2027,
    {
      birthsPerWoman: onlyAged({ 30: 0.2 }),
      girlShare: 0.4,
      mortality: { women: onlyAged({ 30: 0.1 }), men: onlyAged({ 30: 0.25 }) },
      newbornMortality: { women: 0.1, men: 0.1 },
      mobility: forAllAges(0),
    },
    { local: onlyAged({ 31: 0.05 }) },
  )
  const next = populationIn(projection, 2027)

  it('ages, ends and begins lives as it should', () => {
    expect(next.women[0]).toBeCloseTo(68.4, 9)
    expect(next.men[0]).toBeCloseTo(102.6, 9)
    expect(next.women[31]).toBeCloseTo(945, 9)
    expect(next.men[31]).toBeCloseTo(630, 9)
    expect(totalPersons(next)).toBeCloseTo(1_746, 9)
  })

  it('tells the components', () => {
    const [change] = projection.changes
    expect(change?.births).toBeCloseTo(190, 9)
    expect(change?.deaths).toBeCloseTo(100 + 200 + 19, 9)
    expect(change?.netMigration).toBeCloseTo(75, 9)
  })
})

describe('cohorts', () => {
  it('grow one year older each year and gather in the open last age', () => {
    const projection = project(samplePopulation({ 7: 12, 99: 3, 100: 5 }), 2029)
    const { women } = populationIn(projection, 2029)
    expect(women[10]).toBe(12)
    expect(women[100]).toBe(8)
    expect(totalPersons(populationIn(projection, 2029))).toBe(20)
  })

  it('bear no children without women', () => {
    const birthsPerWoman = forAllAges(0.5)
    const projection = project(samplePopulation({}, { 25: 500, 30: 400 }), 2040, { birthsPerWoman })
    expect(projection.changes.map(({ births }) => births)).toEqual(Array(14).fill(0))
  })

  it('die less where mortality falls', () => {
    const mortality = { women: forAllAges(0.1), men: forAllAges(0.1) }
    const base = samplePopulation({ 50: 1_000 })
    const constant = project(base, 2028, { mortality })
    const falling = project(base, 2028, { mortality, annualMortalityDecline: 0.5 })
    expect(constant.changes.map(({ deaths }) => deaths)).toEqual([100, 90])
    expect(falling.changes.map(({ deaths }) => deaths)).toEqual([100, 45])
  })
})

describe('moves', () => {
  const base = samplePopulation({ 20: 100, 40: 100, 85: 100 }, { 20: 100, 40: 100, 85: 100 })

  it('come to the number that the planner sets, by how readily each age moves', () => {
    const mobility = forAllAges(0).map((_, age) => (age < 30 ? 0.03 : 0.01))
    const projection = project(base, 2027, { mobility }, { total: 40, share: 0 })
    expect(projection.changes[0]?.netMigration).toBeCloseTo(40, 9)
    const next = populationIn(projection, 2027)
    expect((next.women[21] ?? 0) - 100).toBeCloseTo(3 * ((next.women[41] ?? 0) - 100), 9)
  })

  it('never take more people than there are', () => {
    const projection = project(base, 2027, {}, { total: -10_000 })
    expect(totalPersons(populationIn(projection, 2027))).toBe(0)
    expect(projection.changes[0]?.netMigration).toBe(-600)
  })

  it('fade where the municipality had more of them than the country', () => {
    const migration = { localLevel: 0.1, persistence: 0.5 }
    const projection = project(samplePopulation({ 30: 1_000 }), 2028, {}, migration)
    expect(projection.changes[0]?.netMigration).toBeCloseTo(100, 9)
    expect(projection.changes[1]?.netMigration).toBeCloseTo(55, 9)
  })

  it('follow the level of the country, the last of it for ever', () => {
    const levels = { firstYear: 2026, factors: [1, 0.5] }
    const migration = { national: onlyAged({ 31: 0.1, 32: 0.1, 33: 0.1 }), nationalLevels: levels }
    const projection = project(samplePopulation({ 30: 1_000 }), 2029, {}, migration)
    const moved = projection.changes.map(({ netMigration }) => Math.round(netMigration * 100) / 100)
    expect(moved).toEqual([100, 55, 57.75])
  })

  it('leave those of 80 and over where they are', () => {
    const projection = project(base, 2030, { migration: forAllAges(-0.1) })
    expect(personsAged(populationIn(projection, 2030), { from: 80, to: 100 })).toBe(200)
  })
})

describe('what is refused', () => {
  const base = samplePopulation({ 30: 10 })
  it.each([
    ['before the start', base, 2025],
    ['too far ahead', base, 2077],
    ['half a year', base, 2030.5],
    ['negative persons', { ...base, women: onlyAged({ 3: -1 }) }, 2030],
    ['what is no number', { ...base, men: onlyAged({ 3: Number.NaN }) }, 2030],
    ['too few ages', { ...base, men: [1, 2, 3] }, 2030],
  ])('%s', (_, population, year) => {
    expect(() => project(population, year)).toThrow(RangeError)
  })

  it('a year that the projection has not', () => {
    expect(() => populationIn(project(base, 2030), 2031)).toThrow(RangeError)
  })
})
