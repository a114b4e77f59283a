import { describe, expect, it } from 'vitest'
import { mainAssumptions } from './assumptions.ts'
import { ownScenario, projectPopulation } from './project-population.ts'
import { compareWithSsb, ssbProjectionGroups, summariseDeviations } from './projection-deviation.ts'
import { sampleLocalRates, sampleNationalRates, samplePopulation } from './sample-rates.ts'

const unchanging = mainAssumptions(sampleNationalRates(), sampleLocalRates())
const projection = projectPopulation(samplePopulation({ 10: 90, 60: 10 }), unchanging, 2040)
const young = { from: 0, to: 19 }
const rest = { from: 20, to: 100 }
const ssb = [2030, 2035, 2040, 2050].flatMap((year) => [
  { year, span: young, persons: 100 },
  { year, span: rest, persons: year === 2040 ? 0 : 20 },
])

describe('the deviation from SSB', () => {
  const deviation = compareWithSsb(projection, ssb)

  it('is told in persons and per cent, in all and by age', () => {
    expect(deviation.years[0]).toEqual({
      year: 2030,
      total: { ours: 100, theirs: 120, persons: -20, percent: (-20 / 120) * 100 },
      groups: [
        { span: young, ours: 90, theirs: 100, persons: -10, percent: -10 },
        { span: rest, ours: 10, theirs: 20, persons: -10, percent: -50 },
      ],
    })
  })

  it('has no per cent of nobody', () => {
    expect(deviation.years[2]?.groups[1]).toMatchObject({ ours: 100, theirs: 0, percent: null })
  })

  it('leaves out the years that one of them lacks', () => {
    expect(deviation.years.map(({ year }) => year)).toEqual([2030, 2035, 2040])
  })

  it('always says that it is the own scenario', () => {
    expect([deviation.kind, projection.kind]).toEqual([ownScenario, ownScenario])
  })
})

describe('the summary', () => {
  const larger = projectPopulation(samplePopulation({ 10: 126 }), unchanging, 2040)
  const all = new Map([
    ['A', compareWithSsb(projection, ssb)],
    ['B', compareWithSsb(larger, ssb)],
  ])

  it('takes the mean without and with sign, and names the worst', () => {
    const summary = summariseDeviations(all, 2030)
    expect(summary?.meanAbsolutePercent).toBeCloseTo((100 / 6 + 5) / 2, 9)
    expect(summary?.meanPercent).toBeCloseTo((-100 / 6 + 5) / 2, 9)
    expect(summary?.worst.place).toBe('A')
    expect(summary?.count).toBe(2)
  })

  it('can be of one age group', () => {
    expect(summariseDeviations(all, 2030, young)?.worst).toEqual({ place: 'B', percent: 26 })
  })

  it('is nothing where nobody has the year', () => {
    expect(summariseDeviations(all, 2050)).toBeNull()
  })
})

it("SSB's groups cover every age once", () => {
  const ages = ssbProjectionGroups.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  )
  expect(ages).toEqual(Array.from({ length: 101 }, (_, age) => age))
})
