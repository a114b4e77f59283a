import { describe, expect, it } from 'vitest'
import { subPlanFork, usualForkFrame, usualStepWeeks } from './sub-plan-fork.ts'

describe('kommunedelplan or temaplan', () => {
  it.each([
    [1, 3, 21],
    [2, 2, 19],
    [3, 1, 17],
    [4, 0, 15],
    [5, 0, 15],
  ])(
    'adopted in year %i there are %i yearly rounds, and %d ukeverk',
    (adoptionYear, rounds, weeks) => {
      const fork = subPlanFork({ years: 4, adoptionYear })
      expect(fork.yearlyRounds).toBe(rounds)
      expect(fork.ways.map((way) => way.weeks)).toEqual([weeks, 9])
      expect(fork.moreWeeks).toBe(weeks - 9)
    },
  )

  it('counts the steps, each yearly round as one', () => {
    const fork = subPlanFork()
    expect(fork.ways.map(({ stepCount }) => stepCount)).toEqual([10, 4])
    expect(fork.moreSteps).toBe(6)
    expect(usualForkFrame.years).toBe(4)
  })

  it('reckons with the ukeverk of the municipality', () => {
    const fork = subPlanFork(usualForkFrame, { ...usualStepWeeks, 'yearly-action-part': 5 })
    expect(fork.moreWeeks).toBe(16)
  })

  it('ties what the law asks for to its section, and nothing else', () => {
    const [heavy, light] = subPlanFork().ways
    for (const { force, basis } of [...heavy.lines, ...light.lines]) {
      expect(basis.length > 0).toBe(force === 'must')
    }
    expect(heavy.lines.flatMap(({ basis }) => basis.map((one) => one.section))).toEqual([
      '11-12',
      '11-13',
      '11-13',
      '5-1',
      '11-2',
      '11-14',
      '11-15',
      '11-1',
      '11-4',
    ])
    expect(heavy.lines.map(({ openWeeks }) => openWeeks)).toEqual([
      null,
      null,
      6,
      null,
      null,
      6,
      null,
      null,
      2,
    ])
  })
})
