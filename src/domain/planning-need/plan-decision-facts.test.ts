import { expect, it } from 'vitest'
import { type DecidedGroup, planDecisionFacts, positionTypes } from './plan-decision-facts.ts'

const group = (
  type: DecidedGroup['type'],
  decision: DecidedGroup['decision'],
  count = 1,
): DecidedGroup => ({ type, status: 'in-force', decision, count })
const noCollective = { hasCollectiveSentence: false }

it('counts what is decided of each group of plans', () => {
  const groups = [
    group('community-part', 'revise'),
    group('land-use-part', 'continue'),
    group('land-use-sub-plan', 'repeal', 2),
    group('thematic-sub-plan', null, 3),
    group('detailed-zoning', null, 700),
    group('detailed-zoning', 'repeal', 40),
    { ...group('area-zoning', 'new', 2), status: 'planned' as const },
    { ...group('area-zoning', null, 9), status: 'ended' as const },
  ]
  expect(planDecisionFacts(groups, noCollective)).toEqual({
    position: 'in-part',
    openParts: 3,
    land: { start: 2, revise: 0, repeal: 42, stand: 0, open: 700 },
  })
  expect(planDecisionFacts(groups, { hasCollectiveSentence: true }).position).toBe('collective')
})

it('of an empty register takes no position on the two parts that every municipality has', () => {
  expect(planDecisionFacts([], noCollective)).toMatchObject({ position: 'none', openParts: 2 })
})

it('reads every type that the rules of positions and arealplaner read', () => {
  expect(positionTypes).toEqual(
    expect.arrayContaining([
      'community-part',
      'land-use-part',
      'land-use-sub-plan',
      'thematic-sub-plan',
      'area-zoning',
      'detailed-zoning',
    ]),
  )
})
