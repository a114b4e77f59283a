import { describe, expect, it } from 'vitest'
import { chartSpecimens } from '../../../tools/gallery-charts.tsx'
import type { Chart } from './chart.ts'
import { chartTable } from './chart-table.ts'

/** Every number in the data of a chart, but for years, decimals and the like. */
function figuresOf(data: unknown, key = ''): readonly number[] {
  if (typeof data === 'number') return ['year', 'decimals'].includes(key) ? [] : [data]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) => figuresOf(value, name))
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)

describe.each(Object.entries(chartSpecimens))('the table of a chart: %s', (_, chart) => {
  const { rows, columns, caption } = chartTable(chart)

  it('holds every figure of the chart once, and no other', () => {
    const cells = rows.flat().filter((cell) => typeof cell === 'number')
    expect(sorted(cells)).toEqual(sorted(figuresOf(chart)))
  })

  it('is a table: rows as long as the head, each with a name', () => {
    expect(caption).toBe(chart.words.title)
    for (const row of rows) {
      expect(row).toHaveLength(columns.length)
      expect(row[0]).toMatch(/\S/)
    }
  })
})

describe('gaps', () => {
  it('stand with their word, and say that a figure is missing when no one says why', () => {
    const chart: Chart = {
      kind: 'bar',
      words: { title: 't', unit: 'u', source: 's', alternative: 'a', language: 'nn' },
      decimals: 0,
      bars: [
        { name: 'Rana', value: null, gap: 'skjult' },
        { name: 'Hemnes', value: 0 },
        { name: 'Leka', value: null },
      ],
    }
    expect(chartTable(chart).rows).toEqual([
      ['Hemnes', 0],
      ['Rana', 'skjult'],
      ['Leka', 'manglar'],
    ])
  })

  it('mark the years that are projected', () => {
    const years = chartTable(chartSpecimens['line'] as Chart).rows.map(([year]) => year)
    expect(years[26]).toBe('2026')
    expect(years[27]).toBe('2027 (framskrevet)')
  })
})
