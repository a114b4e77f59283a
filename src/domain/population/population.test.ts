import { describe, expect, it } from 'vitest'
import { personsAged, roundedPopulation, sumOf, totalPersons } from './population.ts'
import { dependencyRatio, figuresOf, pyramidOf } from './population-figures.ts'
import { samplePopulation } from './sample-rates.ts'

describe('rounding', () => {
  it('keeps the rounded total as the sum of the ages', () => {
    const exact = samplePopulation({ 0: 0.4, 1: 0.4, 2: 1.5 }, { 0: 0.4, 1: 2.9 })
    const whole = roundedPopulation(exact)
    expect(totalPersons(exact)).toBeCloseTo(5.6, 9)
    expect(totalPersons(whole)).toBe(6)
    expect(whole.women.slice(0, 3)).toEqual([1, 0, 2])
    expect(whole.men.slice(0, 2)).toEqual([0, 3])
  })

  it('leaves whole persons alone', () => {
    const whole = samplePopulation({ 5: 3 }, { 100: 1 })
    expect(roundedPopulation(whole)).toEqual(whole)
  })
})

describe('the figures of a population', () => {
  const population = samplePopulation(
    { 0: 1, 5: 2, 6: 4, 15: 8, 19: 16, 20: 32 },
    { 66: 64, 67: 128, 79: 256, 80: 512, 100: 1_024 },
  )

  it('count the ages with both ends', () => {
    expect(figuresOf(population)).toEqual({
      year: 2026,
      total: 2_047,
      kindergartenAge: 2,
      schoolAge: 12,
      workingAge: 96,
      eightyAndOver: 1_536,
      dependencyRatio: (31 + 1_920) / 96,
    })
  })

  it('have no dependency ratio where nobody is of working age', () => {
    expect(dependencyRatio(samplePopulation({ 3: 1 }))).toBeNull()
  })

  it.each([1, 5, 10])('fill a pyramid of %i years a row with everybody once', (width) => {
    const rows = pyramidOf(population, width)
    expect(sumOf(rows.map(({ women, men }) => women + men))).toBe(2_047)
    expect(rows.at(-1)?.span.to).toBe(100)
    expect(rows.every(({ span }, row) => span.from === row * width)).toBe(true)
  })

  it('can be of one sex', () => {
    expect(personsAged(population, { from: 0, to: 100 }, 'women')).toBe(63)
  })
})
