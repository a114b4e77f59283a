import { describe, expect, it } from 'vitest'
import type { FitPlan } from './fit-types.ts'
import { halfYearNumber } from './half-year.ts'
import { choice, dated, half } from './sample-choices.ts'
import { fit, lines, planner, sized, wanted } from './sample-proposals.ts'

describe('to make it fit', () => {
  const cases: readonly (readonly [string, readonly FitPlan[], readonly string[]])[] = [
    ['nothing', [], []],
    ['what takes no work is left out', [wanted(choice('a', { decision: 'continue' }))], []],
    [
      'what has room stays',
      [wanted(dated('a', 10, '2029-2', '2029-2'))],
      ['a 2029-2–2029-2 kept: kept-as-wished'],
    ],
    [
      'what has no dates comes first',
      [wanted(sized('a', 4)), wanted(sized('b', 4.1)), wanted(sized('c', 12.1))],
      [
        'a 2028-1–2028-1 set: first-room',
        'b 2028-1–2028-2 set: first-room',
        'c 2028-2–2029-2 set: waits-for-hands',
      ],
    ],
    [
      'the less important waits for hands',
      [
        wanted({ ...dated('a', 8, '2028-1', '2028-1'), priority: 'low' }),
        wanted({ ...dated('b', 8, '2028-1', '2028-1'), priority: 'high' }),
      ],
      ['b 2028-1–2028-1 kept: kept-as-wished', 'a 2028-2–2028-2 later: waits-for-hands'],
    ],
    [
      'law goes before another of the same priority',
      [
        wanted(dated('a', 8, '2028-1', '2028-1')),
        wanted(dated('b', 8, '2028-1', '2028-1'), { isRequiredByLaw: true }),
      ],
      ['b 2028-1–2028-1 kept: kept-as-wished', 'a 2028-2–2028-2 later: waits-for-hands'],
    ],
    [
      'what must be adopted by a day goes before high priority',
      [
        wanted({ ...dated('a', 8, '2028-1', '2028-1'), priority: 'high' }),
        wanted(dated('b', 8, '2029-1', '2029-1'), { adoptBy: half('2028-1') }),
      ],
      ['b 2028-1–2028-1 earlier: moved-for-law', 'a 2028-2–2028-2 later: waits-for-hands'],
    ],
    [
      'a limit before everything that can be done chooses first, and is told of',
      [
        wanted({ ...dated('a', 8, '2028-1', '2028-1'), priority: 'high' }),
        wanted(sized('b', 4), { adoptBy: half('2027-1') }),
      ],
      [
        'b 2028-1–2028-1 set: first-room, limit-before-start',
        'a 2028-2–2028-2 later: waits-for-hands',
      ],
    ],
    [
      'a fixed date later than the act allows stands, and is told of',
      [
        wanted(dated('a', 8, '2029-1', '2029-1'), { isFixed: true, adoptBy: half('2028-2') }),
        wanted(dated('b', 8, '2028-2', '2028-2'), { isFixed: true, adoptBy: half('2028-2') }),
        wanted(dated('c', 2, '2029-2', '2029-2'), { isFixed: true, adoptBy: half('2027-1') }),
      ],
      [
        'b 2028-2–2028-2 fixed: fixed-date',
        'a 2029-1–2029-1 fixed: fixed-date, late-for-law',
        'c 2029-2–2029-2 fixed: fixed-date, limit-before-start',
      ],
    ],
    [
      'what runs every year is never late',
      [
        wanted(sized('a', 2, { decision: 'roll-yearly', start: half('2028-1') }), {
          adoptBy: half('2028-1'),
        }),
      ],
      ['a 2028-1–2031-2 fixed: runs-every-year'],
    ],
    [
      'a fixed date stands and the rest gives way',
      [
        wanted({ ...dated('a', 8, '2028-1', '2028-1'), priority: 'high' }),
        wanted({ ...dated('b', 8, '2028-1', '2028-1'), priority: 'low' }, { isFixed: true }),
      ],
      ['b 2028-1–2028-1 fixed: fixed-date', 'a 2028-2–2028-2 later: waits-for-hands'],
    ],
    [
      'what builds upon another comes after it',
      [
        wanted(dated('a', 4, '2028-1', '2028-1'), { dependsOn: ['b'] }),
        wanted(dated('b', 4, '2028-1', '2028-2')),
      ],
      ['b 2028-1–2028-2 kept: kept-as-wished', 'a 2029-1–2029-1 later: waits-for-plan'],
    ],
    [
      'what a fixed plan builds upon comes before it',
      [
        wanted(dated('a', 4, '2029-1', '2029-1'), { isFixed: true, dependsOn: ['b'] }),
        wanted(dated('b', 4, '2029-1', '2029-1')),
      ],
      ['b 2028-2–2028-2 earlier: moved-before-plan', 'a 2029-1–2029-1 fixed: fixed-date'],
    ],
    [
      'what is wished before or after the years is moved into them',
      [wanted(dated('a', 4, '2027-1', '2027-1')), wanted(dated('b', 4, '2032-1', '2032-1'))],
      ['a 2028-1–2028-1 later: not-before', 'b 2031-2–2031-2 earlier: moved-into-term'],
    ],
    [
      'work that is under way goes on',
      [wanted(dated('a', 8, '2027-1', '2028-2'))],
      ['a 2027-1–2028-2 kept: kept-as-wished'],
    ],
    [
      'what is large is spread over more half-years',
      [wanted(dated('a', 25, '2028-1', '2028-2'))],
      ['a 2028-1–2029-1 later: waits-for-hands, stretched'],
    ],
    [
      'a limit is kept by working faster',
      [wanted(dated('a', 8, '2028-1', '2029-2'), { adoptBy: half('2028-2') })],
      ['a 2028-1–2028-2 earlier: moved-for-law, shortened'],
    ],
    [
      'one date alone is enough',
      [
        wanted(sized('a', 8, { start: half('2029-1') })),
        wanted(sized('b', 8, { adoption: half('2030-2') })),
      ],
      ['a 2029-1–2029-2 kept: kept-as-wished', 'b 2030-1–2030-2 kept: kept-as-wished'],
    ],
    [
      'what is rolled yearly has its hands first',
      [wanted(sized('a', 20, { decision: 'roll-yearly' })), wanted(sized('b', 1))],
      ['a 2028-1–2031-2 fixed: runs-every-year', 'b unplaced: hands-taken'],
    ],
    [
      'nothing waits for what is rolled yearly',
      [
        wanted(sized('a', 2, { decision: 'roll-yearly' }), { dependsOn: ['b'] }),
        wanted(sized('b', 1), { dependsOn: ['a'] }),
      ],
      ['b 2028-1–2028-1 set: first-room', 'a 2028-1–2031-2 fixed: runs-every-year'],
    ],
  ]
  it.each(cases)('%s', (_, plans, expected) => {
    expect(lines(fit(plans))).toEqual(expected)
    expect(lines(fit(plans.toReversed()))).toEqual(expected)
  })

  it.each([
    ['2027-1', true],
    ['2028-1', false],
  ])('with a fixed date after the limit %s everything fits: %s', (adoptBy, fits) => {
    const late = wanted(dated('a', 4, '2028-2', '2028-2'), {
      isFixed: true,
      adoptBy: half(adoptBy),
    })
    expect(fit([late]).fits).toBe(fits)
  })

  it('nothing is moved to before the half-year of today', () => {
    const plans = [
      wanted(sized('a', 4)),
      wanted(dated('b', 4, '2028-1', '2028-1')),
      wanted(dated('c', 4, '2028-1', '2029-1')),
    ]
    expect(lines(fit(plans, planner(20), '2028-2'))).toEqual([
      'c 2028-1–2029-1 kept: kept-as-wished',
      'a 2028-2–2028-2 set: first-room',
      'b 2028-2–2028-2 later: not-before',
    ])
  })

  it('is urgent for what an urgent plan builds upon', () => {
    const plans = [
      wanted({ ...dated('a', 10, '2028-1', '2028-1'), priority: 'medium' }),
      wanted({ ...dated('b', 10, '2028-1', '2028-1'), priority: 'low' }),
      wanted({ ...dated('c', 10, '2028-2', '2028-2'), priority: 'high' }, { dependsOn: ['b'] }),
    ]
    expect(lines(fit(plans))).toEqual([
      'b 2028-1–2028-1 kept: kept-as-wished',
      'c 2028-2–2028-2 kept: kept-as-wished',
      'a 2029-1–2029-1 later: waits-for-hands',
    ])
  })
})

describe('units', () => {
  it('each has its own hands', () => {
    const hours = ['2028-1', '2028-2'].map((at) => ({
      unit: 'Helse',
      halfYear: half(at),
      staffHours: 150,
      purchasedHours: 0,
      sharedHours: 0,
    }))
    const proposal = fit(
      [
        wanted({ ...sized('a', 4), unit: 'Helse' }),
        wanted({ ...sized('b', 4), unit: 'Helse' }),
        wanted({ ...sized('c', 1), unit: 'Helse' }),
        wanted({ ...sized('d', 1), unit: 'Kultur' }),
      ],
      { kind: 'units', hoursPerWeek: 37.5, hours },
    )
    expect(lines(proposal)).toEqual([
      'a 2028-1–2028-1 set: first-room',
      'b 2028-2–2028-2 set: waits-for-hands',
      'c unplaced: hands-taken',
      'd unplaced: no-hands',
    ])
  })
})

it('the half-years of a proposal can be read as they are', () => {
  const [placement] = fit([wanted(sized('a', 4))]).placed
  expect(placement && halfYearNumber(placement.start)).toBe(2028 * 2)
})
