import { describe, expect, it } from 'vitest'
import { isBelowSuggestion, suggestedLevel } from './stakeholder-level.ts'

describe('how much say we advise', () => {
  it.each([
    [1, 1, 'information'],
    [1, 2, 'gathering'],
    [2, 1, 'gathering'],
    [2, 2, 'dialogue'],
    [3, 1, 'dialogue'],
    [1, 3, 'dialogue'],
    [3, 2, 'collaboration'],
    [2, 3, 'collaboration'],
    [3, 3, 'collaboration'],
  ] as const)('for interest %i and influence %i is %s', (interest, influence, level) => {
    expect(suggestedLevel({ interest, influence })).toBe(level)
  })

  it.each([
    ['information', true],
    ['gathering', true],
    ['dialogue', false],
    ['collaboration', false],
  ] as const)('in the middle %s is too little: %s', (level, isBelow) => {
    expect(isBelowSuggestion({ interest: 2, influence: 2, level })).toBe(isBelow)
  })
})
