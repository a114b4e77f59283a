import { describe, expect, it } from 'vitest'
import { tableFigure } from '#domain/statistics/figure-table.ts'
import type { FetchPlan } from './fetch-plan.ts'
import { fillFrom, tableFor } from './fill-table.ts'
import { readJsonStat } from './json-stat.ts'

const classes = ['skog', 'bre', 'myr']

/** A municipality with forest, «.» for glaciers and no cell for mire; then all three added. */
function figuresWith(absentIsZero: boolean) {
  const plan: FetchPlan = {
    table: '1',
    region: { code: 'Region', codelist: null, values: ['4001'] },
    time: { code: 'Tid', codelist: null, values: ['2026'] },
    variables: [{ code: 'Klasse', codelist: null, values: classes }],
    regions: new Map([['4001', '4001']]),
    times: new Map([['2026', '2026']]),
    series: [[['skog']], [['bre']], [['myr']], classes.map((code) => [code])],
    units: {},
    absentIsZero,
  }
  const answer = readJsonStat({
    class: 'dataset',
    id: ['Region', 'Klasse', 'Tid'],
    size: [1, 3, 1],
    dimension: {
      Region: { category: { index: ['4001'] } },
      Klasse: { category: { index: classes } },
      Tid: { category: { index: ['2026'] } },
    },
    value: [12.5, null, null],
    status: { 1: '.' },
  })
  const table = tableFor(plan)
  fillFrom(answer, { plan, table, preliminaryTime: null })
  return plan.series.map((_, index) => tableFigure(table, index))
}

const plain = (value: number) => ({ value, state: null })

describe('what a place does not have', () => {
  it('is a gap, and so is a sum with it', () => {
    const gap = { value: null, state: 'not-applicable' }
    expect(figuresWith(false)).toEqual([plain(12.5), gap, null, gap])
  })

  it('is none of it where the definition says so; without a cell a figure of its own is still missing', () => {
    expect(figuresWith(true)).toEqual([plain(12.5), plain(0), null, plain(12.5)])
  })
})
