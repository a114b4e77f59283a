import { describe, expect, it } from 'vitest'
import { contrast } from '#domain/strategy-document/colour.ts'
import { chartSpecimens } from '../../../tools/gallery-charts.tsx'
import type { Chart, StackedChart } from './chart.ts'
import { painter } from './chart-paint.ts'
import { drawChart } from './draw-chart.ts'
import { partFill, patternDefs } from './patterns.ts'

/** As many as any figure has: the age groups of the population. */
const mostParts = 8
const stage = { paint: painter(true), id: 'x' }
const parts = Array.from({ length: mostParts }, (_, part) => part)
const pairs = parts.flatMap((one) => parts.slice(one + 1).map((other) => [one, other] as const))

/** The marks drawn over a part, and its ground where there are none. */
function lookOf(part: number): { readonly marks: string; readonly ground: string } {
  const { attributes } = partFill(stage, part)
  const [, pattern] = /url\(#([^)]+)\)/.exec(attributes) ?? []
  const drawn = patternDefs(stage, mostParts)
    .split('<pattern')
    .find((one) => pattern !== undefined && one.includes(`id="${pattern}"`))
  return {
    marks: / d="([^"]+)"/.exec(drawn ?? '')?.[1] ?? '',
    ground: /#([0-9a-f]{6})/.exec(attributes)?.[1] ?? '',
  }
}

describe('the parts of a bar without colour', () => {
  it.each(pairs)('part %i and part %i have other marks, or one is far darker', (a, b) => {
    const [one, other] = [lookOf(a), lookOf(b)]
    if (one.marks || other.marks) expect(one.marks).not.toBe(other.marks)
    else expect(contrast(one.ground, other.ground)).toBeGreaterThanOrEqual(3)
  })
})

/** What fills the shapes of parts: bars, and the samples of a key. */
const fillsOf = (chart: Chart | undefined, shape: 'path' | 'rect') => {
  const drawn = chart ? drawChart(chart, 'wide', { id: 'f' }).replace(/<defs>.*?<\/defs>/, '') : ''
  const shapes = drawn.matchAll(new RegExp(`<${shape} (class="ch-part-\\d" |fill="url[^"]*")`, 'g'))
  return [...shapes].map(([, fill]) => fill)
}

describe('a drawing fills', () => {
  it('each part of stacked bars in its own way, in the bars as in the key', () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `${name} og noe langt`)
    const rows = [{ name: 'Rana', values: parts.map(() => 12.5) }]
    const stacked = { ...(chartSpecimens['stacked'] as StackedChart), parts, rows }
    const bars = fillsOf(stacked, 'path')
    expect(new Set(bars).size).toBe(mostParts)
    expect(fillsOf(stacked, 'rect')).toEqual(bars)
  })

  it('men and women of a pyramid in two ways', () => {
    const [men, women] = fillsOf(chartSpecimens['pyramid'], 'path')
    expect([men, women]).toEqual(['fill="url(#f-wide-p1)"', 'class="ch-part-1" '])
  })
})
