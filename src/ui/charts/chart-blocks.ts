import type { Block } from '#platform/documents/blocks.ts'
import { number } from '#platform/i18n/format.ts'
import { chartTexts } from './chart.texts.ts'
import type { Chart } from './chart.ts'
import { chartTable } from './chart-table.ts'
import { drawChart } from './draw-chart.ts'

/** The chart in a document: the figure, its notes, and with `withTable` its figures in tables after it. */
export function chartBlocks(
  chart: Chart,
  options: { readonly withTable?: boolean } = {},
): readonly Block[] {
  const { title, unit, alternative, source } = chart.words
  const figure: Block = {
    kind: 'figure',
    caption: `${title} (${unit})`,
    alternative,
    svg: drawChart(chart, 'wide'),
    narrowSvg: drawChart(chart, 'narrow'),
    source,
  }
  const notes = (chart.notes ?? []).map(
    (text): Block => ({ kind: 'paragraph', runs: [{ text, italic: true }] }),
  )
  return [figure, ...notes, ...(options.withTable ? tableBlocks(chart) : [])]
}

/** As many columns of figures as an upright page holds. */
const mostColumns = 7

/** One table, or several beside each other's names when there are more columns than a page holds. */
function tableBlocks(chart: Chart): readonly Block[] {
  const { caption, columns, rows } = chartTable(chart)
  const { unit, source, language } = chart.words
  const written = (cell: string | number | null | undefined) =>
    typeof cell === 'number' ? number(cell, language, chart.decimals) : (cell ?? '')
  const count = Math.max(Math.ceil((columns.length - 1) / mostColumns), 1)
  return Array.from({ length: count }, (_, part): Block => {
    const from = 1 + part * mostColumns
    const shown = [0, ...columns.keys()].filter(
      (index, place) => place === 0 || (index >= from && index < from + mostColumns),
    )
    const which = count > 1 ? chartTexts[language].tablePart(part + 1, count) : ''
    return {
      kind: 'table',
      caption: [`${caption} (${unit})`, which].filter((words) => words !== '').join(', '),
      columns: shown.map((index) => ({
        title: columns[index]?.title ?? '',
        align: columns[index]?.isNumeric ? 'end' : 'start',
        width: index === 0 ? 2 : 1,
      })),
      rows: rows.map((cells) => shown.map((index) => [{ text: written(cells[index]) }])),
      source,
    }
  })
}
