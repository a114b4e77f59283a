import { describe, expect, it } from 'vitest'
import type { PlanStatus } from '../plan-register/municipal-plan.ts'
import type { PlanType } from '../plan-register/plan-type.ts'
import { type DecidedPlan, landPlans, masterPlanPosition } from './master-plan-position.ts'
import type { PlanDecision } from './planning-decision.ts'

const decided = (
  id: string,
  type: PlanType,
  decision: PlanDecision | null,
  status: PlanStatus = 'in-force',
): DecidedPlan => ({ plan: { id, type, status }, decision })

const both = [
  decided('s', 'community-part', 'revise'),
  decided('a', 'land-use-part', 'continue'),
] as const

const positions = (plans: readonly DecidedPlan[], hasCollectiveSentence = false) => {
  const { state, parts } = masterPlanPosition(plans, { hasCollectiveSentence })
  return [state, ...parts.map(({ type, planId, position }) => `${planId ?? type}: ${position}`)]
}

describe('the position on the kommuneplan', () => {
  const rows: readonly (readonly [string, readonly DecidedPlan[], readonly string[]])[] = [
    ['nothing in the register', [], ['none', 'community-part: null', 'land-use-part: null']],
    ['each part', both, ['by-part', 's: revise', 'a: continue']],
    [
      'temaplaner are no part',
      [...both, decided('t', 'thematic-plan', null)],
      ['by-part', 's: revise', 'a: continue'],
    ],
    [
      'a kommunedelplan is open',
      [decided('k', 'thematic-sub-plan', null), ...both],
      ['in-part', 's: revise', 'a: continue', 'k: null'],
    ],
    [
      'nothing is said',
      [decided('s', 'community-part', null), decided('a', 'land-use-part', null)],
      ['none', 's: null', 'a: null'],
    ],
    [
      'a kommunedelplan that has ended',
      [...both, decided('k', 'land-use-sub-plan', null, 'ended')],
      ['by-part', 's: revise', 'a: continue'],
    ],
    [
      'one that is lacking, and nobody has decided',
      [...both, decided('k', 'land-use-sub-plan', null, 'lacking')],
      ['by-part', 's: revise', 'a: continue'],
    ],
    [
      'one to be made',
      [...both, decided('k', 'land-use-sub-plan', 'new', 'lacking')],
      ['by-part', 's: revise', 'a: continue', 'k: make'],
    ],
    [
      'no samfunnsdel yet',
      [decided('s', 'community-part', null, 'lacking'), both[1]],
      ['in-part', 's: null', 'a: continue'],
    ],
  ]
  it.each(rows)('%s', (_, plans, expected) => {
    expect(positions(plans)).toEqual(expected)
  })

  it.each([
    ['new', 'make'],
    ['inter-municipal', 'make'],
  ] as const)('a kommunedelplan that is not there: to %s is to %s', (decision, position) => {
    const plans = [...both, decided('k', 'thematic-sub-plan', decision, 'planned')]
    expect(positions(plans).at(-1)).toBe(`k: ${position}`)
  })

  it.each(['postpone', 'continue', 'merge', 'repeal'] as const)(
    'to %s one that is not there is no position',
    (decision) => {
      const plans = [...both, decided('k', 'thematic-sub-plan', decision, 'planned')]
      expect(positions(plans)).toEqual(positions(both))
      const needed = decided('s', 'community-part', decision, 'lacking')
      expect(positions([needed, both[1]])).toContain('s: null')
    },
  )

  it('one collective sentence is a matter of judgement', () => {
    expect(positions([decided('k', 'thematic-sub-plan', null)], true)[0]).toBe('collective')
    expect(positions(both, true)[0]).toBe('by-part')
  })

  it.each([
    ['new', 'make'],
    ['revise', 'revise'],
    ['inter-municipal', 'revise'],
    ['merge', 'repeal'],
    ['repeal', 'repeal'],
    ['continue', 'continue'],
    ['postpone', 'continue'],
    ['roll-yearly', 'continue'],
  ] as const)('to %s is to %s', (decision, position) => {
    expect(positions([...both, decided('k', 'thematic-sub-plan', decision)]).at(-1)).toBe(
      `k: ${position}`,
    )
  })
})

describe('plans for land', () => {
  it('are to be started, revised or repealed, stand or are open', () => {
    expect(
      landPlans([
        ...both,
        decided('new', 'area-zoning', 'new', 'planned'),
        decided('revise', 'land-use-sub-plan', 'revise'),
        decided('repeal', 'detailed-zoning', 'repeal'),
        decided('merge', 'detailed-zoning', 'merge'),
        decided('stand', 'area-zoning', 'continue'),
        decided('open', 'detailed-zoning', null),
        decided('lacking', 'detailed-zoning', null, 'lacking'),
        decided('waits', 'area-zoning', 'postpone', 'planned'),
        decided('ended', 'detailed-zoning', 'repeal', 'ended'),
      ]),
    ).toEqual({
      start: ['new'],
      revise: ['revise'],
      repeal: ['repeal', 'merge'],
      stand: ['stand'],
      open: ['open'],
    })
  })

  it('none give empty lists', () => {
    expect(Object.values(landPlans([])).flat()).toEqual([])
  })
})
