import { describe, expect, it } from 'vitest'
import type { MunicipalPlan } from '../plan-register/municipal-plan.ts'
import type { PlanDecision } from './planning-decision.ts'
import { plan } from './sample-needs.ts'
import { type CountedPlan, simplification } from './simplification.ts'

const counted = (
  decision: PlanDecision | null,
  over: Partial<MunicipalPlan> = {},
): CountedPlan => ({ plan: plan(over), decision })

const figures = (plans: readonly CountedPlan[]) => {
  const { before, after, added, merged, repealed, undecided } = simplification(plans, null)
  return [before, after, added, merged, repealed, undecided]
}

describe('how many plans', () => {
  const rows: readonly (readonly [string, readonly CountedPlan[], readonly number[]])[] = [
    ['none', [], [0, 0, 0, 0, 0, 0]],
    ['continued', [counted('continue')], [1, 1, 0, 0, 0, 0]],
    ['undecided', [counted(null)], [1, 1, 0, 0, 0, 1]],
    ['merged', [counted('merge'), counted('revise')], [2, 1, 0, 1, 0, 0]],
    ['repealed', [counted('repeal')], [1, 0, 0, 0, 1, 0]],
    ['postponed', [counted('postpone')], [1, 1, 0, 0, 0, 0]],
    ['new, and lacking', [counted('new', { status: 'lacking' })], [0, 1, 1, 0, 0, 0]],
    [
      'new with neighbours',
      [counted('inter-municipal', { status: 'planned' })],
      [0, 1, 1, 0, 0, 0],
    ],
    ['with neighbours, and there already', [counted('inter-municipal')], [1, 1, 0, 0, 0, 0]],
    ['under way and new', [counted('new', { status: 'under-way' })], [1, 1, 0, 0, 0, 0]],
    ['lacking, and waits', [counted('postpone', { status: 'lacking' })], [0, 0, 0, 0, 0, 0]],
    ['lacking, and becomes a theme', [counted('merge', { status: 'lacking' })], [0, 0, 0, 0, 0, 0]],
    [
      'ended',
      [counted('repeal', { status: 'ended' }), counted('new', { status: 'ended' })],
      [0, 0, 0, 0, 0, 0],
    ],
    ['the planstrategi', [counted('new', { type: 'planning-strategy' })], [0, 0, 0, 0, 0, 0]],
    [
      'private',
      [counted('repeal', { type: 'detailed-zoning', marks: ['private'] })],
      [0, 0, 0, 0, 0, 0],
    ],
    ['an analysis', [counted('revise', { marks: ['analysis'] })], [1, 1, 0, 0, 0, 0]],
  ]
  it.each(rows)('%s', (_, plans, expected) => {
    expect(figures(plans)).toEqual(expected)
  })

  it('are compared with the strategy before, where there is one', () => {
    const plans = [counted('merge'), counted('continue'), counted('new', { status: 'lacking' })]
    const previous = [plan(), plan(), plan(), plan({ status: 'ended' })]
    expect(simplification(plans, previous)).toMatchObject({ previous: 3, after: 2, change: -1 })
    expect(simplification(plans, null)).toMatchObject({ previous: null, after: 2, change: 0 })
    expect(simplification(plans, [])).toMatchObject({ previous: 0, change: 2 })
  })

  it('are told per type, with types that have gone, and add up', () => {
    const plans = [
      counted('merge', { type: 'strategy' }),
      counted('repeal', { type: 'action-plan' }),
      counted('revise', { type: 'community-part' }),
      counted('new', { type: 'thematic-plan', status: 'planned' }),
    ]
    const whole = simplification(plans, [plan({ type: 'guideline' })])
    expect(
      whole.perType.map(({ type, previous, before, after }) => [type, previous, before, after]),
    ).toEqual([
      ['community-part', 0, 1, 1],
      ['thematic-plan', 0, 0, 1],
      ['strategy', 0, 1, 0],
      ['action-plan', 0, 1, 0],
      ['guideline', 1, 0, 0],
    ])
    const sum = (figure: 'before' | 'after' | 'added' | 'merged' | 'repealed') =>
      whole.perType.reduce((total, count) => total + count[figure], 0)
    for (const figure of ['before', 'after', 'added', 'merged', 'repealed'] as const) {
      expect(sum(figure)).toBe(whole[figure])
    }
  })
})
