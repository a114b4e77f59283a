import { describe, expect, it } from 'vitest'
import { adviseOnWish, type PlanWish, type StrategyPlan } from './wish-advice.ts'

const wish: PlanWish = { name: 'Frivillighetsplan', weeks: 8, isAskedByLaw: false }
const plan = (id: string, name: string, changes: Partial<StrategyPlan> = {}): StrategyPlan => ({
  id,
  name,
  decision: 'revise',
  priority: 'medium',
  weeks: 8,
  canGiveRoom: true,
  ...changes,
})
const plans = [plan('a', 'Oppvekstplan', { priority: 'high' }), plan('b', 'Kulturplan')]

describe('advice on a wish for a plan', () => {
  it.each([
    ['is there already', { name: 'oppvekstplan 2028–2031' }, 100, 'there-already', 'same-name'],
    ['is much like one', { name: 'Plan for oppvekst' }, 100, 'take-in', 'similar-name'],
    ['fits', {}, 8, 'amend', 'room'],
    ['does not fit by a hundredth', {}, 7.99, 'swap', 'no-room'],
    ['is asked for by law and fits', { isAskedByLaw: true }, 8, 'amend', 'asked-by-law'],
    ['is asked for by law, without room', { isAskedByLaw: true }, 0, 'swap', 'no-room'],
    [
      'is asked for by law, like one',
      { name: 'Plan for oppvekst', isAskedByLaw: true },
      8,
      'amend',
      'asked-by-law',
    ],
    ['has no size, with hands left', { weeks: null }, 1, 'amend', 'weeks-unknown'],
    ['has no size, without hands left', { weeks: null }, 0, 'swap', 'no-room'],
    ['meets unknown hands', {}, null, 'amend', 'capacity-unknown'],
  ] as const)('when it %s', (_, changes, free, advice, code) => {
    const answer = adviseOnWish({ ...wish, ...changes }, plans, free)
    expect(answer.advice).toBe(advice)
    expect(answer.reasons[0]?.code).toBe(code)
  })

  it('names the least important plan that is large enough to go out', () => {
    const some = [
      plan('a', 'Kulturplan', { priority: 'low', weeks: 2 }),
      plan('b', 'Idrettsplan', { priority: 'medium' }),
      plan('c', 'Museumsplan', { priority: 'low', canGiveRoom: false }),
    ]
    const { reasons } = adviseOnWish(wish, some, 0)
    expect(reasons).toContainEqual({ code: 'can-give-room', planId: 'b' })
  })

  it.each([
    ['says no to what no law asks for', false, 'no'],
    ['lets in what the law asks for', true, 'amend'],
  ] as const)('%s when nothing can go out', (_, isAskedByLaw, advice) => {
    const some = [plan('a', 'Kulturplan', { canGiveRoom: false })]
    expect(adviseOnWish({ ...wish, isAskedByLaw }, some, 0).advice).toBe(advice)
  })
})
