import { describe, expect, it } from 'vitest'
import {
  dependentsPerHundred,
  gatheredGroups,
  groupsOfPopulation,
  planningGroups,
  totalOfGroups,
} from './planning-groups.ts'
import { totalPersons } from './population.ts'
import { ssbProjectionGroups } from './projection-deviation.ts'
import { samplePopulation } from './sample-rates.ts'

const everyAge = samplePopulation(
  Object.fromEntries(Array.from({ length: 101 }, (_, age) => [age, 1 + (age % 7)])),
)

describe('the planning groups', () => {
  it('hold everybody once', () => {
    expect(totalOfGroups(groupsOfPopulation(everyAge))).toBeCloseTo(totalPersons(everyAge), 9)
  })

  it("are what SSB's groups add up to", () => {
    const { persons } = gatheredGroups(
      2030,
      ssbProjectionGroups.map(({ from }, index) => ({ from, persons: 10 ** index })),
    )
    expect(planningGroups.map((group) => persons[group])).toEqual([
      11, 1_100, 10_000, 1_100_000, 10_000_000, 1_100_000_000,
    ])
  })

  it('give how many lean on a hundred of working age', () => {
    const groups = (working: number) =>
      gatheredGroups(2030, [
        { from: 0, persons: 20 },
        { from: 16, persons: 5 },
        { from: 20, persons: working },
        { from: 67, persons: 25 },
        { from: 90, persons: 10 },
      ])
    expect(dependentsPerHundred(groups(80))).toBe(75)
    expect(dependentsPerHundred(groups(0))).toBeNull()
  })
})
