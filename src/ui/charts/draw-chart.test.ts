import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { interFiles } from '#platform/documents/inter-files.ts'
import { textWidth } from '#ui/svg/text-width.ts'
import { chartSpecimens } from '../../../tools/gallery-charts.tsx'
import type { Chart, ChartWords, LineSeries } from './chart.ts'
import { type ChartForm, drawChart } from './draw-chart.ts'

const words: ChartWords = {
  title: 'Folketallet går ned',
  unit: 'Innbyggere',
  source: 'Kilde: SSB',
  alternative: 'En linje som går ned.',
  language: 'nb',
}
const forms: readonly ChartForm[] = ['wide', 'narrow', 'framed']

function series(name: string, values: readonly (number | null)[], isUs = false): LineSeries {
  const points = values.map((value, index) => ({ year: 2020 + index, value, gap: 'skjult' }))
  return { name, points, isUs }
}

function lines(all: readonly LineSeries[], decimals = 0): Chart {
  return { kind: 'line', words, decimals, series: all }
}

function bars(values: readonly (number | null)[], name = 'Rana'): Chart {
  const data = values.map((value, index) => ({ name: `${name} ${index}`, value, gap: 'skjult' }))
  return { kind: 'bar', words, decimals: 0, bars: data }
}

const hostile = `<script>alert("1")</script> & 'x' \u0000 ]]> {{ \ud800`

const hard: Readonly<Record<string, Chart>> = {
  'one point': lines([series('Rana', [25_851])]),
  'equal values': lines([series('Rana', [7, 7, 7]), series('Hemnes', [7, 7, 7])]),
  zeros: lines([series('Rana', [0, 0, 0])]),
  'negative values': lines([series('Rana', [-5, -80, 12])]),
  'very large values': lines([series('Rana', [5_400_000_000, 9_999_999_999_999])]),
  'very small values': lines([series('Rana', [0.0003, 0.0005])], 4),
  'a value that is no number': lines([series('Rana', [1, Number.NaN, 3])]),
  'points alone between gaps': lines([series('Rana', [1, null, 3, null, 5])]),
  'a projection that rises': lines([
    {
      name: 'Rana',
      points: [
        { year: 2020, value: 5 },
        { year: 2026, value: 9 },
        { year: 2040, value: 31, isProjected: true },
      ],
    },
  ]),
  'sixty series': lines(
    Array.from({ length: 60 }, (_, index) => series(`Sted ${index}`, [index, 3])),
  ),
  'twelve of our own': lines(
    Array.from({ length: 12 }, (_, index) =>
      series(`Guovdageaidnu – Kautokeino ${index}`, [5, 6], true),
    ),
  ),
  'sixty bars': bars(Array.from({ length: 60 }, (_, index) => index - 30)),
  'bars of nothing': bars([0, 0]),
  'long names': bars(
    [1, 2],
    'Guovdageaidnu – Kautokeino interkommunale og regionale samarbeidsråd',
  ),
  'long words': lines([series('Donaudampfschiffahrtsgesellschaftskapitän', [1, 2])]),
  hostile: {
    ...lines([series(hostile, [1, 2])]),
    words: { ...words, title: hostile, unit: hostile, source: hostile, alternative: hostile },
    notes: [hostile],
  },
  'hostile parts': {
    kind: 'stacked',
    words,
    decimals: 0,
    measure: 'shares',
    parts: [hostile, 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    rows: [{ name: hostile, values: [10, 10, 10, 10, 10, 10, 10, 10] }],
  },
  'ages by single years': {
    kind: 'pyramid',
    words,
    decimals: 0,
    year: {
      name: '2026',
      ages: Array.from({ length: 106 }, (_, age) => ({
        name: String(age),
        men: age,
        women: 106 - age,
      })),
    },
  },
  'one place alone in a spread': {
    kind: 'range',
    words,
    decimals: 0,
    rows: [{ name: '', spread: null, marks: [{ role: 'us', name: hostile, value: 3 }] }],
  },
  'a single panel': { kind: 'multiples', words, decimals: 0, panels: [series('Rana', [4])] },
}

const empty: Readonly<Record<string, Chart>> = {
  line: lines([series('Rana', [null, null])]),
  'line without series': lines([]),
  bar: bars([null]),
  'bar without bars': bars([]),
  stacked: {
    kind: 'stacked',
    words,
    decimals: 0,
    measure: 'amounts',
    parts: ['a', 'b'],
    rows: [{ name: 'Rana', values: [null, null], gap: 'skjult' }],
  },
  pyramid: {
    kind: 'pyramid',
    words,
    decimals: 0,
    year: { name: '2026', ages: [{ name: '0–4', men: null, women: null, gap: 'skjult' }] },
  },
  'pyramid without ages': {
    kind: 'pyramid',
    words,
    decimals: 0,
    year: { name: '2026', ages: [] },
  },
  range: {
    kind: 'range',
    words,
    decimals: 0,
    rows: [
      { name: '', spread: null, marks: [{ role: 'us', name: 'Rana', value: null, gap: 'skjult' }] },
    ],
  },
  slope: {
    kind: 'slope',
    words,
    decimals: 0,
    from: '2014',
    to: '2026',
    lines: [{ name: 'Rana', from: null, to: null, gap: 'skjult' }],
  },
  multiples: { kind: 'multiples', words, decimals: 0, panels: [series('Rana', [null])] },
}

const all = Object.entries({ ...chartSpecimens, ...hard, ...empty })
const drawings = all.flatMap(([name, chart]) => forms.map((form) => [name, form, chart] as const))

const font = { loadSystemFonts: false, fontFiles: [...interFiles], defaultFontFamily: 'Inter' }

describe.each(drawings)('%s, %s', (_, form, chart) => {
  const svg = drawChart(chart, form)

  it('is well-formed, and every number in it is one', () => {
    expect(() => new Resvg(svg, { font }).toString()).not.toThrow()
    expect(svg.replace(/<(title|desc|text)\b.*?<\/\1>/g, '')).not.toMatch(
      /NaN|Infinity|undefined|null/,
    )
  })

  it('shows nothing outside its frame', () => {
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? []
    const box = new Resvg(svg, { font }).getBBox()
    expect(box?.x).toBeGreaterThanOrEqual(-1)
    expect(box?.y).toBeGreaterThanOrEqual(-1)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width + 1)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 1)
  })

  it('writes no text over another', () => {
    expect(overlaps(svg)).toEqual([])
  })
})

/** Pairs of texts whose boxes meet. */
function overlaps(svg: string): readonly string[] {
  const boxes = textBoxes(svg)
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => meets(one, other))
      .map((other) => `«${one.text}» and «${other.text}»`),
  )
}

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

function meets(one: Box, other: Box): boolean {
  const across = one.left < other.right - 1 && other.left < one.right - 1
  return across && Math.abs(one.base - other.base) < Math.min(one.size, other.size) * 0.85
}

function textBoxes(svg: string): readonly Box[] {
  const boxes: Box[] = []
  const moves: Move[] = []
  for (const [whole, end, attributes = ''] of svg.matchAll(
    /<(\/g|g)\b([^>]*)>|<text\b[^>]*>[^<]*<\/text>/g,
  )) {
    if (end === '/g') moves.pop()
    else if (end === 'g') moves.push(moved(attributes, moves.at(-1)))
    else boxes.push(textBox(whole, moves.at(-1)))
  }
  return boxes
}

interface Move {
  readonly x: number
  readonly y: number
  readonly size: number
}

function moved(attributes: string, within: Move = { x: 0, y: 0, size: 13 }): Move {
  const [, x = 0, y = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes)?.map(Number) ?? []
  const size = Number(/font-size="(\d+)"/.exec(attributes)?.[1] ?? within.size)
  return { x: within.x + x, y: within.y + y, size }
}

function textBox(markup: string, { x, y, size }: Move = { x: 0, y: 0, size: 13 }): Box {
  const number = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(markup)?.[1])
  const text = /<text[^>]*>([^<]*)/.exec(markup)?.[1]?.replace(/&\w+;/g, '&') ?? ''
  const width = textWidth(text, { size, isStrong: markup.includes('font-weight="600"') })
  const anchor = /text-anchor="(\w+)"/.exec(markup)?.[1]
  const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0
  const left = x + number('x') - shift
  return { text, left, right: left + width, base: y + number('y'), size }
}

describe('a chart without a single figure', () => {
  it.each(Object.entries(empty))('says so, and why: %s', (name, chart) => {
    const svg = drawChart(chart, 'wide')
    expect(svg).toContain('Ingen tall å vise')
    if (!name.includes('without')) expect(svg).toContain('skjult')
  })
})

describe('hostile texts', () => {
  it('stay text', () => {
    const svg = drawChart(hard['hostile'] ?? lines([]), 'framed')
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
  })
})

describe('ids', () => {
  const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)

  it('are of their own for every chart and form on a page', () => {
    const ids = drawings.flatMap(([, form, chart]) => idsOf(drawChart(chart, form)))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(drawings.length)
  })

  it.each(drawings)('are there when they are pointed at: %s, %s', (_, form, chart) => {
    const svg = drawChart(chart, form, { id: 'figur-1' })
    const ids = idsOf(svg)
    const pointed = [...svg.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)].map(
      ([, url, href]) => url ?? href,
    )
    for (const id of pointed) expect(ids).toContain(id)
    for (const id of ids) expect(id).toMatch(/^figur-1-/)
  })
})

describe('colours', () => {
  it('are in a file, and left to the style sheet on a page', () => {
    for (const [, chart] of all) {
      expect(drawChart(chart, 'wide')).toMatch(/fill="#[0-9a-f]{6}"/)
      expect(drawChart(chart, 'wide', { isOnPage: true })).not.toMatch(/"#[0-9a-f]{6}"/)
    }
  })
})
