import { describe, expect, it } from 'vitest'
import {
  type ComparisonFrame,
  compareAlternatives,
  compareVersions,
} from './compare-alternatives.ts'
import { defaultEffortWeeks, type PlanChoice } from './planning-decision.ts'
import { choice, dated, half } from './sample-choices.ts'

const frame: ComparisonFrame = {
  capacity: { kind: 'total', weeksPerYear: 20 },
  term: { firstYear: 2028, lastYear: 2031 },
  sizes: defaultEffortWeeks,
}

describe('alternatives side by side', () => {
  const revised = dated('a', 12, '2028-1', '2028-1')
  const waits = choice('a', { decision: 'postpone' })
  const other = dated('b', 4, '2028-1', '2028-1')

  it('show where they differ, and what each does to the hands', () => {
    const { rows, sums } = compareAlternatives(
      [
        { id: 'first', choices: [revised, other] },
        { id: 'second', choices: [waits, other] },
      ],
      frame,
    )
    expect(rows.map(({ planId, differs }) => [planId, differs])).toEqual([
      ['a', ['decision', 'start', 'adoption', 'weeks']],
      ['b', []],
    ])
    expect(
      sums.map(({ id, moreWeeks, moreOverloadWeeks }) => [id, moreWeeks, moreOverloadWeeks]),
    ).toEqual([
      ['first', 0, 0],
      ['second', -12, -6],
    ])
    expect(sums[1]?.decisions).toMatchObject({ revise: 1, postpone: 1, new: 0 })
  })

  it('hold plans that only one of them has', () => {
    const { rows } = compareAlternatives(
      [
        { id: 'first', choices: [other] },
        { id: 'second', choices: [revised] },
        { id: 'third', choices: [] },
      ],
      frame,
    )
    expect(
      rows.map(({ planId, choices }) => [planId, choices.map((one) => one?.planId ?? null)]),
    ).toEqual([
      ['b', ['b', null, null]],
      ['a', [null, 'a', null]],
    ])
    expect(rows[0]?.differs).toContain('decision')
  })

  it('count what is undecided apart', () => {
    const { sums } = compareAlternatives(
      [{ id: 'one', choices: [choice('a', { decision: null }), other] }],
      frame,
    )
    expect(sums[0]).toMatchObject({ undecided: 1, decisions: { revise: 1 } })
  })

  it.each([[[]], [[{ id: 'one', choices: [] }]]])('%o is nothing to compare', (alternatives) => {
    const { rows, sums } = compareAlternatives(alternatives, frame)
    expect(rows).toEqual([])
    expect(sums).toHaveLength(alternatives.length)
  })
})

describe('two versions of the decisions', () => {
  const told = (before: readonly PlanChoice[], after: readonly PlanChoice[]) =>
    compareVersions(before, after, defaultEffortWeeks).map((change) =>
      change.kind === 'changed'
        ? `${change.planId}: ${change.fields.join(', ')}`
        : `${change.planId} ${change.kind}`,
    )
  const base = choice('a', { effort: { size: 'M', weeks: null }, start: half('2028-1') })
  const rows: readonly (readonly [
    string,
    readonly PlanChoice[],
    readonly PlanChoice[],
    readonly string[],
  ])[] = [
    ['nothing', [], [], []],
    ['the same', [base], [{ ...base, start: half('2028-1') }], []],
    ['added', [], [base], ['a added']],
    ['removed', [base], [], ['a removed']],
    ['another decision', [base], [{ ...base, decision: 'repeal' }], ['a: decision']],
    ['taken back', [base], [{ ...base, decision: null }], ['a: decision']],
    [
      'merged elsewhere',
      [{ ...base, mergeIntoId: 'b' }],
      [{ ...base, mergeIntoId: 'c' }],
      ['a: mergeIntoId'],
    ],
    [
      'later, by another unit',
      [base],
      [{ ...base, start: half('2028-2'), unit: 'Helse' }],
      ['a: start, unit'],
    ],
    ['without a start', [base], [{ ...base, start: null }], ['a: start']],
    ['a size written out', [base], [{ ...base, effort: { size: null, weeks: 8 } }], []],
    ['another size', [base], [{ ...base, effort: { size: 'L', weeks: null } }], ['a: weeks']],
    ['another order', [base, choice('b')], [choice('b'), base], []],
    [
      'all at once',
      [choice('x'), base],
      [choice('n'), { ...base, priority: 'high' }],
      ['n added', 'a: priority', 'x removed'],
    ],
  ]
  it.each(rows)('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })
})
