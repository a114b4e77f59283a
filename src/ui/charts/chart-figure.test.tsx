import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { chartSpecimens } from '../../../tools/gallery-charts.tsx'
import type { Chart } from './chart.ts'
import { chartBlocks } from './chart-blocks.ts'
import { ChartFigure } from './chart-figure.tsx'
import { chartTable } from './chart-table.ts'

const chart = chartSpecimens['lines'] as Chart
const files = { svg: '/a.svg', png: '/a.png', csv: '/a.csv', xlsx: '/a.xlsx', docx: '/a.docx' }

describe('a figure on a page', () => {
  const html = render(
    <ChartFigure id="barnehage" chart={chart} headingLevel={4} downloads={files} />,
  )

  it('has the finding as its heading and name, and the source under it', () => {
    expect(html).toContain('<h4 class="st-figure__title" id="barnehage-heading">')
    expect(html).toContain('aria-labelledby="barnehage-heading"')
    expect(html).toContain('NLOD 2.0')
  })

  it('is drawn for wide and narrow, with ids of its own', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(html.match(/<svg/g)).toHaveLength(2)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^barnehage/)
  })

  it('has its figures in a table, written as people write them', () => {
    expect(html).toContain('<td data-numeric>91,9</td>')
    expect(html).toContain('<td data-numeric>skjult</td>')
  })

  it('leads to its files with links that say whose they are', () => {
    for (const href of Object.values(files)) expect(html).toContain(`href="${href}"`)
    expect(html.match(/class="ds-sr-only">: Færre får gå/g)).toHaveLength(6)
    expect(render(<ChartFigure id="b" chart={chart} />)).not.toContain('Last ned')
  })
})

describe('a figure in a document', () => {
  it('has unit and source, colours of its own, and a table when it is asked for', () => {
    const [figure, ...more] = chartBlocks(chart)
    expect(figure).toMatchObject({
      kind: 'figure',
      caption: `${chart.words.title} (Prosent av barn 1–5 år)`,
      source: chart.words.source,
    })
    expect(more).toEqual([])
    expect(chartBlocks(chart, { withTable: true }).map(({ kind }) => kind)).toEqual([
      'figure',
      'table',
    ])
  })

  it('parts a table that is too wide for a page, with every figure in one of the parts', () => {
    const many = chartSpecimens['many'] as Chart
    const tables = chartBlocks(many, { withTable: true }).filter((block) => block.kind === 'table')
    expect(tables.map(({ columns }) => columns.length)).toEqual([8, 8, 4])
    expect(tables.map(({ caption }) => caption.split(', ').at(-1))).toEqual([
      'del 1 av 3',
      'del 2 av 3',
      'del 3 av 3',
    ])
    const heads = tables.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title))
    expect(heads).toEqual(
      chartTable(many)
        .columns.slice(1)
        .map(({ title }) => title),
    )
  })
})
