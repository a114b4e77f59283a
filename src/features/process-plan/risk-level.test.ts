import { describe, expect, it } from 'vitest'
import { riskLevel, riskScore } from './risk-level.ts'

describe('a risk', () => {
  it.each([
    [1, 1, 1, 'low'],
    [1, 5, 5, 'low'],
    [2, 3, 6, 'medium'],
    [3, 4, 12, 'medium'],
    [3, 5, 15, 'high'],
    [5, 5, 25, 'high'],
  ] as const)('of %i by %i is %i: %s', (probability, consequence, score, level) => {
    const risk = { probability, consequence }
    expect([riskScore(risk), riskLevel(risk)]).toEqual([score, level])
  })
})
