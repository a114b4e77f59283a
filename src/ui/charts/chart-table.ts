import { sortedBars } from './bar-chart.ts'
import { chartTexts } from './chart.texts.ts'
import type { Chart, LinePoint, LineSeries, PyramidAge, PyramidChart, RangeChart } from './chart.ts'
import { isNumber } from './lines.ts'
import { isBySex } from './pyramid-chart.ts'

export interface ChartTable {
  readonly caption: string
  readonly columns: readonly { readonly title: string; readonly isNumeric: boolean }[]
  /** A figure is a number as it was given; where there is none stands the reason. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}

type Cell = string | number

interface Words {
  readonly text: (typeof chartTexts)['nb']
  readonly unit: string
}

/** More series than this, and than half the years, stand in rows with their years beside each other. */
const mostColumns = 6

/** Every figure of the chart, gaps with their word. The first column names the row. */
export function chartTable(chart: Chart): ChartTable {
  const { title, unit, language } = chart.words
  const { heads, rows } = contentOf(chart, { text: chartTexts[language], unit })
  const columns = heads.map((head, index) => ({ title: head, isNumeric: index > 0 }))
  return { caption: title, columns, rows }
}

interface Content {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

function contentOf(chart: Chart, words: Words): Content {
  const { text, unit } = words
  switch (chart.kind) {
    case 'line':
      return overYears(chart.series, words)
    case 'multiples':
      return overYears([...chart.panels, ...(chart.reference ? [chart.reference] : [])], words)
    case 'bar': {
      const { reference } = chart
      const rows = sortedBars(chart).map(({ name, value, gap }) => [name, cell(value, gap, words)])
      return {
        heads: [text.name, unit],
        rows: reference ? [...rows, [reference.name, reference.value]] : rows,
      }
    }
    case 'stacked':
      return {
        heads: [text.name, ...chart.parts],
        rows: chart.rows.map(({ name, values, gap }) => [
          name,
          ...chart.parts.map((_, part) => cell(values[part], gap, words)),
        ]),
      }
    case 'pyramid':
      return overAges(chart, words)
    case 'range':
      return ofSpread(chart, words)
    case 'slope':
      return {
        heads: [text.name, chart.from, chart.to],
        rows: chart.lines.map(({ name, from, to, gap }) => [
          name,
          cell(from, gap, words),
          cell(to, gap, words),
        ]),
      }
  }
}

function cell(value: number | null | undefined, gap: string | undefined, { text }: Words): Cell {
  return isNumber(value) ? value : (gap ?? text.missing)
}

function overYears(series: readonly LineSeries[], words: Words): Content {
  const { text } = words
  const projected = new Map<number, boolean>()
  for (const { points } of series) {
    for (const { year, isProjected = false } of points) {
      projected.set(year, isProjected || (projected.get(year) ?? false))
    }
  }
  const years = [...projected.keys()].sort((a, b) => a - b)
  const titles = years.map((year) =>
    projected.get(year) ? `${year} ${text.projectedMark}` : String(year),
  )
  const byYear = series.map(({ points }) => new Map(points.map((point) => [point.year, point])))
  const figure = (of: ReadonlyMap<number, LinePoint> | undefined, year: number) =>
    cell(of?.get(year)?.value, of?.get(year)?.gap, words)
  if (series.length > Math.max(mostColumns, years.length / 2)) {
    return {
      heads: [text.name, ...titles],
      rows: series.map(({ name }, index) => [
        name,
        ...years.map((year) => figure(byYear[index], year)),
      ]),
    }
  }
  return {
    heads: [text.year, ...series.map(({ name }) => name)],
    rows: years.map((year, index) => [
      titles[index] ?? String(year),
      ...byYear.map((points) => figure(points, year)),
    ]),
  }
}

function overAges(chart: PyramidChart, words: Words): Content {
  const { text } = words
  const sides = isBySex(chart) ? (['men', 'women'] as const) : (['all'] as const)
  const years = chart.outline ? [chart.year, chart.outline] : [chart.year]
  const names = longest(years.map(({ ages }) => ages)).map(({ name }) => name)
  return {
    heads: [
      text.age,
      ...years.flatMap((year) => sides.map((side) => `${text[side]} ${year.name}`)),
    ],
    rows: names.map((name, index) => [
      name,
      ...years.flatMap(({ ages }) =>
        sides.map((side) => cell(ages[index]?.[side], ages[index]?.gap, words)),
      ),
    ]),
  }
}

function longest(lists: readonly (readonly PyramidAge[])[]): readonly PyramidAge[] {
  return lists.reduce((most, list) => (list.length > most.length ? list : most), [])
}

/** The marked places first, then the ends and the quartiles, then every place; a column for each row of the picture. */
function ofSpread({ rows }: RangeChart, words: Words): Content {
  const { text, unit } = words
  const marked = [...new Set(rows.flatMap(({ marks }) => marks.map(({ name }) => name)))]
  const every = new Set(rows.flatMap(({ all = [] }) => all.map(({ name }) => name)))
  const others = [...every].filter((name) => !marked.includes(name))
  const byName = rows.map(
    ({ marks, all = [] }) => new Map([...all, ...marks].map((one) => [one.name, one])),
  )
  const ofPlace = (name: string) => [
    name,
    ...byName.map((of) => cell(of.get(name)?.value, of.get(name)?.gap, words)),
  ]
  const steps = [
    ['min', text.lowestTitle],
    ['lowerQuartile', text.lowerQuartile],
    ['median', text.medianTitle],
    ['upperQuartile', text.upperQuartile],
    ['max', text.highestTitle],
  ] as const
  const hasSpread = rows.some(({ spread }) => spread !== null)
  return {
    heads: [text.name, ...rows.map(({ name }) => name || unit)],
    rows: [
      ...marked.map(ofPlace),
      ...(hasSpread ? steps : []).map(([step, title]) => [
        title,
        ...rows.map(({ spread }) => cell(spread?.[step], undefined, words)),
      ]),
      ...others.map(ofPlace),
    ],
  }
}
