import { describe, expect, it } from 'vitest'
import type { FitPlan } from './fit-types.ts'
import { choice, dated, half } from './sample-choices.ts'
import { fit, lines, planner, sized, wanted } from './sample-proposals.ts'

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
