import type { VNode } from 'preact'
import { number } from '#platform/i18n/format.ts'
import { Details } from '#ui/details.tsx'
import { RawHtml } from '#ui/raw-html.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { chartTexts } from './chart.texts.ts'
import type { Chart } from './chart.ts'
import { chartTable } from './chart-table.ts'
import { drawChart } from './draw-chart.ts'
import { type ChartDownloads, FigureFiles } from './figure-files.tsx'

export interface ChartFigureProps {
  chart: Chart
  headingLevel?: 2 | 3 | 4
  /** Of the figure; every id in it begins with it. */
  id: string
  downloads?: ChartDownloads
  /** Where the heading of the page says the same just above. */
  titleHidden?: boolean
}

/** A chart with its finding as heading, unit, source and notes, its figures in a table, and its files. */
export function ChartFigure(props: ChartFigureProps): VNode {
  const { chart, headingLevel = 3, id, downloads, titleHidden = false } = props
  const { title, unit, source } = chart.words
  const Heading = `h${headingLevel}` as const
  const options = { id, isOnPage: true }
  return (
    <figure class="st-figure" id={id} aria-labelledby={`${id}-heading`}>
      <figcaption>
        <Heading class={titleHidden ? 'ds-sr-only' : 'st-figure__title'} id={`${id}-heading`}>
          {title}
        </Heading>
        <p class="st-figure__unit">{unit}</p>
      </figcaption>
      <RawHtml html={drawChart(chart, 'wide', options)} className="st-figure__wide" />
      <RawHtml html={drawChart(chart, 'narrow', options)} className="st-figure__narrow" />
      {chart.notes?.map((note) => (
        <p key={note} class="st-figure__notes">
          {note}
        </p>
      ))}
      <p class="st-source">{source}</p>
      <FiguresTable chart={chart} />
      {downloads ? <FigureFiles words={chart.words} downloads={downloads} figure={id} /> : null}
    </figure>
  )
}

function FiguresTable({ chart }: { chart: Chart }): VNode {
  const { caption, columns, rows } = chartTable(chart)
  const { language } = chart.words
  return (
    <Details summary={chartTexts[language].table}>
      <DataTable
        caption={caption}
        captionHidden
        stickyFirst={columns.length > 4}
        columns={columns.map(({ title, isNumeric }) => ({ label: title, numeric: isNumeric }))}
        rows={rows.map((cells) =>
          cells.map((cell) =>
            typeof cell === 'number' ? number(cell, language, chart.decimals) : cell,
          ),
        )}
      />
    </Details>
  )
}
