import { describe, expect, it } from 'vitest'
import { formerNumbersOf } from './carry-over.ts'
import type { Figure } from './dataset.ts'
import {
  emptyTable,
  putFigure,
  rowsOf,
  summedTotals,
  tableFigure,
  tableOfToday,
} from './figure-table.ts'

const places = [
  { number: '1103', county: '11' },
  { number: '1108', county: '11' },
  { number: '5060', county: '50' },
]
const former = formerNumbersOf([
  {
    oldNumber: '1141',
    validFrom: '1965-01-01',
    validTo: '2020-01-01',
    number: '1103',
    isSplit: false,
  },
])
const counts = { isAdditive: true, borders: 'published' } as const

/** One series in 2019 and 2024. */
function tableWith(figures: Record<string, readonly (Figure | number | null)[]>) {
  const table = emptyTable(Object.keys(figures), 1, 2)
  Object.values(figures).forEach((row, region) => {
    row.forEach((figure, time) => {
      if (figure === null) return
      const cell = region * 2 + time
      putFigure(table, cell, typeof figure === 'number' ? { value: figure, state: null } : figure)
    })
  })
  return table
}

function ofToday(table: ReturnType<typeof tableWith>, rule = counts as typeof counts | Rates) {
  const today = tableOfToday(table, ['2019', '2024'], places, rule, former)
  return Object.fromEntries([...rowsOf(today)].map((row) => [row.region, row]))
}
type Rates = { isAdditive: false; borders: 'published' }

const suppressed: Figure = { value: null, state: 'suppressed' }

describe('the table of today', () => {
  it('has municipalities with what they took in, and sums of counties and country', () => {
    const rows = ofToday(
      tableWith({ '1103': [100, 130], '1141': [20, null], '1108': [50, 60], '5060': [9, 10] }),
    )
    expect(rows['1103']?.values).toEqual([120, 130])
    expect(rows['11']?.values).toEqual([170, 190])
    expect(rows['50']?.values).toEqual([9, 10])
    expect(rows['0']?.values).toEqual([179, 200])
    expect(rows['1141']).toBeUndefined()
  })

  it('sums nothing that lacks a part, and leaves the totals of the source', () => {
    const rows = ofToday(
      tableWith({ '0': [500, 501], '1103': [100, 130], '1108': [suppressed, 60], '5060': [9, 10] }),
    )
    expect(rows['0']?.values).toEqual([500, 501])
    expect(rows['11']?.values).toEqual([null, 190])
    expect(rows['1108']).toEqual({ region: '1108', series: 0, values: [null, 60], states: 's ' })
  })

  it('sums no rates', () => {
    const rows = ofToday(tableWith({ '1103': [1, 2], '1108': [3, 4], '5060': [5, 6] }), {
      isAdditive: false,
      borders: 'published',
    })
    expect(Object.keys(rows).sort()).toEqual(['1103', '1108', '5060'])
  })

  it.each([
    ['none', { '0': [8, 9], '11': [5, 6], '50': [3, 3] }, false, false],
    ['those of counties', { '0': [8, 9] }, false, true],
    [
      'that of the country in one year',
      { '0': [8, null], '11': [5, 6], '50': [3, 3] },
      true,
      false,
    ],
    ['all', {}, true, true],
  ])('tells which totals are sums: %s', (_name, totals, country, counties) => {
    const source = tableWith({ ...totals, '1103': [1, 2], '1108': [4, 4], '5060': [3, 3] })
    const today = tableOfToday(source, ['2021', '2024'], places, counts, former)
    expect(summedTotals(source, today)).toEqual({ country, counties })
  })

  it('gives a municipality that is alone in its county what the source has of the county', () => {
    const rates = { isAdditive: false, borders: 'published' } as const
    const rows = ofToday(tableWith({ '50': [suppressed, 2], '11': [3, 4] }), rates)
    expect(rows['5060']).toEqual({ region: '5060', series: 0, values: [null, 2], states: 's ' })
    expect(Object.keys(rows).sort()).toEqual(['11', '50', '5060'])
    const both = ofToday(tableWith({ '50': [1, 2], '5060': [3, null] }), rates)
    expect(both['5060']?.values).toEqual([3, 2])
  })

  it('has no row without anything in it', () => {
    expect(ofToday(tableWith({ '5060': [null, null] }))).toEqual({})
  })
})

it('a cell comes back as it was put, and no cell is null', () => {
  const table = emptyTable(['0'], 1, 3)
  putFigure(table, 0, { value: 0, state: 'preliminary' })
  putFigure(table, 1, { value: null, state: null })
  expect([0, 1, 2].map((cell) => tableFigure(table, cell))).toEqual([
    { value: 0, state: 'preliminary' },
    { value: null, state: 'missing' },
    null,
  ])
})
