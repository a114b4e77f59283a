import { describe, expect, it } from 'vitest'
import type { Capacity } from './capacity.ts'
import type { FitPlan, FitProposal } from './fit-types.ts'
import { halfYearNumber } from './half-year.ts'
import { makeItFit } from './make-it-fit.ts'
import { defaultEffortWeeks, type PlanChoice } from './planning-decision.ts'
import { choice, dated, half } from './sample-choices.ts'

const planner = (weeksPerYear: number): Capacity => ({ kind: 'total', weeksPerYear })

function fit(plans: readonly FitPlan[], capacity: Capacity = planner(20), notBefore = '2028-1') {
  return makeItFit(plans, capacity, {
    term: { firstYear: 2028, lastYear: 2031 },
    sizes: defaultEffortWeeks,
    notBefore: half(notBefore),
  })
}

function wanted(given: PlanChoice, over: Partial<Omit<FitPlan, 'choice'>> = {}): FitPlan {
  return {
    choice: given,
    isFixed: false,
    isRequiredByLaw: false,
    adoptBy: null,
    dependsOn: [],
    ...over,
  }
}

const sized = (planId: string, weeks: number, over: Partial<PlanChoice> = {}) =>
  choice(planId, { effort: { size: null, weeks }, ...over })

/** `a 2028-1–2028-2 later: waits-for-hands` */
function lines({ placed, unplaced }: FitProposal): readonly string[] {
  return [
    ...placed.map(({ planId, start, adoption, move, reasons }) => {
      const span = `${start.year}-${start.half}–${adoption.year}-${adoption.half}`
      return `${planId} ${span} ${move}: ${reasons.map(({ code }) => code).join(', ')}`
    }),
    ...unplaced.map(({ planId, reason }) => `${planId} unplaced: ${reason.code}`),
  ]
}

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

describe('what does not fit is said plainly', () => {
  const cases: readonly (readonly [string, readonly FitPlan[], number, readonly string[]])[] = [
    ['no hands', [wanted(sized('a', 1))], 0, ['a unplaced: no-hands']],
    ['no work needs no hands', [wanted(sized('a', 0))], 0, ['a 2028-1–2028-1 set: first-room']],
    ['all the hands', [wanted(sized('a', 40))], 10, ['a 2028-1–2031-2 set: first-room, stretched']],
    ['more than all hands', [wanted(sized('a', 40.01))], 10, ['a unplaced: larger-than-all-hands']],
    ['no size', [wanted(choice('a', { start: half('2028-1') }))], 10, ['a unplaced: size-unknown']],
    [
      'others have taken them',
      [wanted(sized('a', 36, { priority: 'high' })), wanted(sized('b', 5))],
      10,
      ['a 2028-1–2031-2 set: first-room, stretched', 'b unplaced: hands-taken'],
    ],
    [
      'never enough at once',
      [
        wanted(dated('a', 5, '2028-2', '2028-2'), { isFixed: true }),
        wanted(dated('b', 5, '2029-2', '2029-2'), { isFixed: true }),
        wanted(dated('c', 5, '2030-2', '2030-2'), { isFixed: true }),
        wanted(dated('d', 5, '2031-2', '2031-2'), { isFixed: true }),
        wanted(sized('e', 10)),
      ],
      10,
      [
        'a 2028-2–2028-2 fixed: fixed-date',
        'b 2029-2–2029-2 fixed: fixed-date',
        'c 2030-2–2030-2 fixed: fixed-date',
        'd 2031-2–2031-2 fixed: fixed-date',
        'e unplaced: hands-scattered',
      ],
    ],
    [
      'no time after what it builds upon',
      [
        wanted(dated('a', 4, '2031-2', '2031-2'), { isFixed: true }),
        wanted(sized('b', 1), { dependsOn: ['a'] }),
        wanted(sized('c', 1), { dependsOn: ['b'] }),
      ],
      10,
      [
        'a 2031-2–2031-2 fixed: fixed-date',
        'b unplaced: no-time-left',
        'c unplaced: builds-on-unplaced',
      ],
    ],
    [
      'too late for the law',
      [
        wanted(dated('a', 5, '2028-1', '2028-1'), { isFixed: true }),
        wanted(sized('b', 5), { adoptBy: half('2028-1') }),
      ],
      10,
      ['a 2028-1–2028-1 fixed: fixed-date', 'b 2028-2–2029-1 set: waits-for-hands, late-for-law'],
    ],
    [
      'too late for a fixed plan that builds upon it',
      [
        wanted(dated('a', 1, '2028-1', '2028-1'), { isFixed: true, dependsOn: ['b'] }),
        wanted(sized('b', 1)),
      ],
      10,
      [
        'a 2028-1–2028-1 fixed: fixed-date, starts-before-what-it-builds-on',
        'b 2028-1–2028-1 set: first-room, late-for-plan',
      ],
    ],
  ]
  it.each(cases)('%s', (_, plans, weeksPerYear, expected) => {
    const proposal = fit(plans, planner(weeksPerYear))
    expect(lines(proposal)).toEqual(expected)
    const isWhole = expected.every((line) => !/unplaced|late-for|starts-before/.test(line))
    expect(proposal.fits).toBe(isWhole)
  })

  it('fixed dates that are too much are shown where they are', () => {
    const plans = [
      wanted(dated('a', 8, '2028-2', '2028-2'), { isFixed: true }),
      wanted(dated('b', 8, '2028-2', '2028-2'), { isFixed: true }),
    ]
    const proposal = fit(plans)
    expect(proposal.overloads).toMatchObject([{ halfYear: half('2028-2'), overloadWeeks: 6 }])
    expect(proposal.fits).toBe(false)
  })

  it('a fixed plan that nobody has sized is no proof that all fits', () => {
    const plan = choice('a', { start: half('2028-1') })
    const proposal = fit([wanted(plan, { isFixed: true })])
    expect(lines(proposal)).toEqual(['a 2028-1–2028-1 fixed: fixed-date, size-unknown'])
    expect(proposal.fits).toBe(false)
  })

  it('plans that wait for each other are named, and still get a place', () => {
    const plans = [
      wanted(sized('a', 2), { dependsOn: ['b'] }),
      wanted(sized('b', 2), { dependsOn: ['a'] }),
      wanted(sized('c', 2), { dependsOn: ['c'] }),
    ]
    const proposal = fit(plans)
    expect(proposal.rings).toEqual([['a', 'b'], ['c']])
    expect(proposal.placed).toHaveLength(3)
    expect(proposal.fits).toBe(false)
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
