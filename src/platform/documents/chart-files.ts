import { chartTexts } from '#ui/charts/chart.texts.ts'
import type { Chart } from '#ui/charts/chart.ts'
import { chartBlocks } from '#ui/charts/chart-blocks.ts'
import { chartTable } from '#ui/charts/chart-table.ts'
import { drawChart } from '#ui/charts/draw-chart.ts'
import type { AreaMap } from '#ui/map/map-model.ts'
import { drawMap } from '#ui/map/map-svg.ts'
import type { Block } from './blocks.ts'
import { csvFile } from './csv.ts'
import { documentTypes } from './document-types.ts'
import { renderDocx } from './docx.ts'
import { rasterise } from './raster.ts'
import { renderXlsx } from './xlsx.ts'

const defaultWidthPx = 1376

export interface ChartFile {
  readonly contentType: string
  /** @param author the municipality, for the head of a document. */
  readonly write: (chart: Chart, author: string) => Promise<Buffer | string>
}

/** What a chart can be taken along as, by how the file name ends. */
export const chartFiles = {
  svg: { contentType: 'image/svg+xml; charset=utf-8', write: async (chart) => chartSvgFile(chart) },
  png: { contentType: 'image/png', write: (chart) => chartPng(chart) },
  docx: { contentType: documentTypes.docx, write: chartDocx },
  csv: { contentType: 'text/csv; charset=utf-8', write: async (chart) => chartCsv(chart) },
  xlsx: { contentType: documentTypes.xlsx, write: (chart) => chartXlsx(chart) },
} as const satisfies Record<string, ChartFile>

export type ChartEnding = keyof typeof chartFiles

/** The chart as a picture for itself, with title, unit, notes and source drawn in. */
export function chartSvgFile(chart: Chart): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawChart(chart, 'framed')}\n`
}

/** The same picture as PNG, twice the size of the drawing unless it is told otherwise. */
export function chartPng(chart: Chart, widthPx = defaultWidthPx): Promise<Buffer> {
  return rasterise(drawChart(chart, 'framed'), widthPx)
}

/** A map as a picture for itself, with title, legend and source drawn in. */
export function mapSvgFile(map: AreaMap): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawMap(map, 'framed')}\n`
}

export function mapPng(map: AreaMap): Promise<Buffer> {
  return rasterise(drawMap(map, 'framed'), defaultWidthPx)
}

/** A short document to take pieces from: the finding as its title, the drawing, its notes and its table. */
export function chartDocx(
  chart: Chart,
  author: string,
  blocks: readonly Block[] = chartBlocks(chart, { withTable: true }),
): Promise<Buffer> {
  const { title, unit, language } = chart.words
  return renderDocx({
    form: 'letter',
    title,
    subtitle: chartTexts[language].unit(unit),
    author,
    language,
    dateline: '',
    blocks,
  })
}

/** The table of the chart, and after an empty line what it is, its unit, its source and its notes. */
export function chartCsv(chart: Chart): string {
  const { columns, rows } = chartTable(chart)
  const written = (cell: string | number | null) =>
    typeof cell === 'number' ? { value: cell, decimals: chart.decimals } : (cell ?? '')
  return csvFile([
    columns.map(({ title }) => title),
    ...rows.map((cells) => cells.map(written)),
    [],
    ...aboutLines(chart).map((line) => [line]),
  ])
}

/** A workbook with the table on one sheet and what it is on another. */
export function chartXlsx(chart: Chart): Promise<Buffer> {
  const text = chartTexts[chart.words.language]
  const { columns, rows } = chartTable(chart)
  return renderXlsx({
    sheets: [
      {
        name: text.figureSheet,
        columns: columns.map(({ title, isNumeric }, index) => ({
          title,
          width: index === 0 ? 28 : Math.min(Math.max(title.length + 3, 12), 40),
          kind: isNumeric ? 'number' : 'text',
        })),
        rows: rows.map((cells) =>
          cells.map((cell) => (typeof cell === 'number' ? rounded(cell, chart.decimals) : cell)),
        ),
      },
      {
        name: text.aboutSheet,
        columns: [{ title: text.aboutHeading, width: 90, kind: 'text' }],
        rows: aboutLines(chart).map((line) => [line]),
      },
    ],
  })
}

function aboutLines({ words, notes = [] }: Chart): readonly string[] {
  return [words.title, chartTexts[words.language].unit(words.unit), words.source, ...notes]
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
