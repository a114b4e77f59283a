import { describe, expect, it } from 'vitest'
import { type Figure, regionSeries } from './dataset.ts'
import { evaluationOf, type FigureSource } from './indicator-evaluation.ts'
import type { Formula } from './indicator-formula.ts'
import { withTotalsHidden } from './indicator-privacy.ts'
import { matchingTime, timeBefore } from './indicator-time.ts'

const words = (text: string) => ({ nb: text, nn: text })
type Cell = number | Figure
const plain = (cell: Cell): Figure =>
  typeof cell === 'number' ? { value: cell, state: null } : cell
const gap = (state: Exclude<Figure['state'], null>): Figure => ({ value: null, state })

/** A dataset with one dimension: rows by region, a list of figures for each category. */
function source(
  codes: readonly string[],
  times: readonly string[],
  rows: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): FigureSource {
  const categories = codes.map((code) => ({ code, label: words(code) }))
  return {
    shape: { dimensions: [{ code: 'alder', label: words('alder'), categories }], times },
    row(series, region) {
      const cells = rows[region]?.[series]
      return cells ? regionSeries(region, series, cells.map(plain)) : null
    },
  }
}

const people = { dataset: 'people', where: { alder: { from: 'young', to: 'old' } } }
const old = { dataset: 'people', where: { alder: ['old'] } }
const total: Formula = { kind: 'sum', of: [people] }
const share: Formula = { kind: 'ratio', of: [old], per: [people], scale: 100 }

function first(formula: Formula, young: Cell, oldest: Cell, minimum: number | null = null) {
  const made = source(['young', 'old'], ['2026'], { '5060': [[young], [oldest]] })
  const of = evaluationOf(formula, minimum, () => made)
  const { value, state } = of?.at('5060', 0) ?? { value: null, state: null }
  return [value, state]
}

describe('a sum and a ratio', () => {
  it.each([
    ['plain', 90, 10, [100, null], [10, null]],
    ['zero, which is not a gap', 90, 0, [90, null], [0, null]],
    [
      'a preliminary part',
      90,
      { value: 10, state: 'preliminary' },
      [100, 'preliminary'],
      [10, 'preliminary'],
    ],
    ['a hidden part', gap('suppressed'), 10, [null, 'suppressed'], [null, 'suppressed']],
    ['a missing part', 90, gap('missing'), [null, 'missing'], [null, 'missing']],
    ['other borders', 90, gap('other-borders'), [null, 'other-borders'], [null, 'other-borders']],
    [
      'what cannot be',
      90,
      gap('not-applicable'),
      [null, 'not-applicable'],
      [null, 'not-applicable'],
    ],
    [
      'hidden before missing',
      gap('missing'),
      gap('suppressed'),
      [null, 'suppressed'],
      [null, 'suppressed'],
    ],
    ['nobody at all', 0, 0, [0, null], [null, 'not-applicable']],
  ] as const)('carry %s', (_name, young, oldest, sum, ratio) => {
    expect(first(total, young, oldest)).toEqual(sum)
    expect(first(share, young, oldest)).toEqual(ratio)
  })

  it.each([
    [total, 4, 5, 10, [null, 'too-few']],
    [total, 5, 5, 10, [10, null]],
    [share, 4, 5, 10, [null, 'too-few']],
    [share, 5, 5, 10, [50, null]],
    [share, gap('suppressed'), 5, 10, [null, 'suppressed']],
  ] as const)('say nothing of fewer than the minimum', (formula, young, oldest, minimum, shown) => {
    expect(first(formula, young, oldest, minimum)).toEqual(shown)
  })

  it('have no figure for a place that the dataset has no row for', () => {
    const made = source(['young', 'old'], ['2026'], {})
    expect(evaluationOf(total, null, () => made)?.at('5060', 0).state).toBe('missing')
  })

  it.each([
    ['a dataset that is not there', total, null],
    [
      'a category that is not there',
      { kind: 'sum', of: [{ dataset: 'people', where: { alder: ['x'] } }] },
      'people',
    ],
    [
      'a dimension that is not there',
      { kind: 'sum', of: [{ dataset: 'people', where: { sex: ['x'] } }] },
      'people',
    ],
    [
      'a dimension that is not named',
      { kind: 'sum', of: [{ dataset: 'people', where: {} }] },
      'people',
    ],
  ] as const)('cannot be made of %s', (_name, formula, known) => {
    const made = source(['young', 'old'], ['2026'], {})
    expect(evaluationOf(formula, null, (dataset) => (dataset === known ? made : null))).toBeNull()
  })
})

describe('a ratio over two datasets', () => {
  const places = source(['all'], ['2018', '2026'], { '5060': [[20, 30]] })
  const persons = source(['all'], ['2020', '2021', '2026'], { '5060': [[100, 200, 300]] })
  const formula = (nearestWithinYears?: number): Formula => ({
    kind: 'ratio',
    of: [{ dataset: 'places', where: {} }],
    per: [{ dataset: 'persons', where: {} }],
    scale: 100,
    nearestWithinYears,
  })
  const made = (years?: number) => {
    const of = evaluationOf(formula(years), null, (id) => (id === 'places' ? places : persons))
    return of?.times.map((time, index) => [time, of.at('5060', index).value])
  }

  it('takes the same year, or the nearest where that is said', () => {
    expect(made()).toEqual([['2026', 10]])
    expect(made(1)).toEqual([['2026', 10]])
    expect(made(2)).toEqual([
      ['2018', 20],
      ['2026', 10],
    ])
  })
})

describe('a change, a mean and a difference', () => {
  const times = ['2016', '2024', '2025', '2026']
  const evaluated = (formula: Formula, cells: readonly Cell[]) => {
    const made = source(['all'], times, { '5060': [cells] })
    const of = evaluationOf(formula, null, () => made)
    return of?.times.map((time, index) => {
      const { value, state } = of.at('5060', index)
      return [time, value, state]
    })
  }
  const all: Formula = { kind: 'sum', of: [{ dataset: 'people', where: {} }] }

  it.each([
    [{ kind: 'change', of: all, since: 10, as: 'percent' }, [200, 1, 1, 190], [['2026', -5, null]]],
    [
      { kind: 'change', of: all, since: 10, as: 'absolute' },
      [200, 1, 1, 190],
      [['2026', -10, null]],
    ],
    [
      { kind: 'change', of: all, since: 10, as: 'percent' },
      [0, 1, 1, 190],
      [['2026', null, 'not-applicable']],
    ],
    [
      { kind: 'change', of: all, since: 10, as: 'percent' },
      [gap('other-borders'), 1, 1, 190],
      [['2026', null, 'other-borders']],
    ],
    [
      { kind: 'change', of: all, since: 10, as: 'percent' },
      [200, 1, 1, gap('suppressed')],
      [['2026', null, 'suppressed']],
    ],
    [
      { kind: 'change', of: all, since: 'first', as: 'absolute' },
      [1, 2, 3, 5],
      [
        ['2024', 1, null],
        ['2025', 2, null],
        ['2026', 4, null],
      ],
    ],
    [{ kind: 'rolling-mean', of: all, years: 3 }, [9, 1, 2, 6], [['2026', 3, null]]],
    [
      { kind: 'rolling-mean', of: all, years: 3 },
      [9, 1, gap('missing'), 6],
      [['2026', null, 'missing']],
    ],
    [
      { kind: 'rolling-mean', of: all, years: 3 },
      [9, { value: 1, state: 'preliminary' }, 2, 6],
      [['2026', 3, 'preliminary']],
    ],
    [
      { kind: 'difference', of: all, minus: all },
      [9, 1, 2, gap('suppressed')],
      [
        ['2016', 0, null],
        ['2024', 0, null],
        ['2025', 0, null],
        ['2026', null, 'suppressed'],
      ],
    ],
  ] as const)('%# is computed with its gaps', (formula, cells, shown) => {
    expect(evaluated(formula, cells)).toEqual(shown)
  })

  it('is not there at all when no time reaches back so far', () => {
    const formula: Formula = { kind: 'change', of: all, since: 20, as: 'percent' }
    expect(evaluated(formula, [1, 2, 3, 4])).toBeUndefined()
  })

  it('tells what it goes from and to, but not of a hidden one', () => {
    const made = source(['all'], times, { '5060': [[20, 1, 1, 30]] })
    const formula: Formula = { kind: 'change', of: all, since: 10, as: 'percent' }
    expect(evaluationOf(formula, null, () => made)?.ends('5060', 0)).toEqual({
      from: { time: '2016', value: 20 },
      to: { time: '2026', value: 30 },
    })
    expect(evaluationOf(formula, 25, () => made)?.ends('5060', 0)).toBeNull()
  })
})

describe('the total of places of which one is hidden', () => {
  const counties = new Map([
    ['50', ['5060', '5001', '5007']],
    ['18', ['1804', '1811']],
  ])
  const cells = (hidden: readonly string[]) =>
    Object.fromEntries(
      ['0', '50', '18', '5060', '5001', '5007', '1804', '1811'].map((region) => [
        region,
        [[hidden.includes(region) ? 3 : 100]],
      ]),
    )
  const hiddenTotals = (hidden: readonly string[], formula: Formula) => {
    const made = source(['all'], ['2026'], cells(hidden))
    const of = evaluationOf(formula, 10, () => made)
    if (!of) return null
    const safe = withTotalsHidden(of, formula, counties, '0')
    return ['0', '50', '18'].filter((region) => safe.at(region, 0).state === 'too-few')
  }
  const all: Formula = { kind: 'sum', of: [{ dataset: 'people', where: {} }] }
  const rate: Formula = { kind: 'ratio', of: all.of, per: all.of, scale: 100 }

  it.each([
    ['nothing is hidden', [], all, []],
    ['one of a county', ['5060'], all, ['0', '50']],
    ['two of a county, which only their sum could tell', ['5060', '5001'], all, []],
    ['one in each of two counties', ['5060', '1811'], all, ['50', '18']],
    ['one of a ratio, which does not add up', ['5060'], rate, []],
  ] as const)('is hidden as well: %s', (_name, hidden, formula, totals) => {
    expect(hiddenTotals(hidden, formula)).toEqual(totals)
  })
})

describe('times', () => {
  it.each([
    ['2026', 10, '2016'],
    ['2025-26', 1, '2024-25'],
    ['2000-01', 2, '1998-99'],
    ['2025K4', 5, '2020K4'],
    ['2026M04', 1, '2025M04'],
    ['2018-2024', 7, '2011-2017'],
  ])('%s, %i years before, is %s', (time, years, before) => {
    expect(timeBefore(time, years)).toBe(before)
  })

  it.each([
    [['2025', '2026'], '2026', 0, 1],
    [['2025', '2026'], '2025-26', 0, 1],
    [['2024', '2027'], '2025', 1, 0],
    [['2024', '2026'], '2025', 1, 0],
    [['2024', '2027'], '2025', 0, -1],
    [['2025K1', '2025K2'], '2025', 5, -1],
  ])('%j go with %s within %i years', (times, time, years, index) => {
    expect(matchingTime(times, time, years)).toBe(index)
  })
})
