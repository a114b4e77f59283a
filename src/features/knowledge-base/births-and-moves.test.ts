import { describe, expect, it } from 'vitest'
import { municipalityBySlug } from '#features/reference/index.ts'
import { figures } from '../../../test/made-figures.ts'
import { birthsAndMovesChart } from './births-and-moves.ts'

const municipality = municipalityBySlug('porsgrunn')
const years = ['2023', '2024', '2025']

function figuresOf(id: string, values: readonly (number | null)[]) {
  const cell = (value: number | null) =>
    value ?? { value: null, state: 'missing' as const, count: null }
  const cells = Object.fromEntries(values.map((value, index) => [years[index], cell(value)]))
  return figures(id, { [municipality?.number ?? '']: cells })
}

type Values = readonly (number | null)[]

function chartOf(balance: Values, moves: Values, parts: Readonly<Record<string, Values>> = {}) {
  if (!municipality) throw new Error('Porsgrunn is gone')
  const place = { municipality, slug: 'porsgrunn', name: 'Porsgrunn', isDemo: false }
  const made = {
    balance: figuresOf('fodselsoverskudd', balance),
    moves: figuresOf('nettoinnflytting', moves),
    parts: Object.entries(parts).map(([id, values]) => figuresOf(id, values)),
  }
  return birthsAndMovesChart(made, place, 'nb')
}

describe('births and moves', () => {
  it('tell of both, and begin with the first year that has either', () => {
    const chart = chartOf([null, -10, -12], [null, null, 140])
    expect(chart?.words.title).toBe(
      'Det var 12 flere døde enn fødte i 2025. Det flyttet 140 flere inn enn ut i 2025.',
    )
    expect(chart?.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [-10, -12],
      [null, 140],
    ])
  })

  it('draw births and deaths by themselves where they are known', () => {
    const parts = { fodte: [300, 290, 288], dode: [310, 300, 300] }
    const chart = chartOf([-10, -10, -12], [5, 6, 140], parts)
    expect(chart?.series.map(({ name }) => name)).toEqual(['Fødte', 'Døde', 'Nettoinnflytting'])
    expect(chart?.words.alternative).toContain('fødte, døde, nettoinnflytting fra 2023 til 2025')
    expect(chart?.words.title).toContain('12 flere døde enn fødte i 2025')
    const unknown = chartOf([-10, -10, -12], [5, 6, 140], {
      fodte: [null, null, null],
      dode: [1, 2, 3],
    })
    expect(unknown?.series.map(({ name }) => name)).toEqual([
      'Fødselsoverskudd',
      'Nettoinnflytting',
    ])
  })

  it('are no figure while one of them is not there', () => {
    expect(chartOf([1, 2, 3], [null, null, null])).toBeNull()
  })
})
