import { parseLocalDate } from '#domain/calendar/local-date.ts'
import type { FigureTable, OwnFigure } from '#domain/own-figures/figure-table.ts'
import { yearsOf } from '#domain/own-figures/figure-table.ts'
import { number, shortDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Chart, ChartWords, LineSeries } from '#ui/charts/chart.ts'
import type { OwnFigures } from './figures-content.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

const mostSeries = 24
const mostBars = 40

export interface DrawnFigures {
  readonly chart: Chart
  /** Whether every figure of the table is in the chart. */
  readonly isWhole: boolean
}

/** «Kilde: NAV, 15.06.2026, kommunens egne tall.» */
export function sourceLine(content: OwnFigures, language: Language): string {
  const text = ownFiguresTexts[language]
  const date = parseLocalDate(content.figuresOn)
  return text.source(
    content.source,
    date ? shortDate(date) : '',
    text.licenceWords[content.licence],
  )
}

/** The table as lines where it has years, else as the bars of one column. */
export function drawnFigures(content: OwnFigures, language: Language): DrawnFigures {
  const { table } = content
  const years = yearsOf(table)
  return years === 'none' ? asBars(content, language) : asLines(content, years, language)
}

function wordsOf(content: OwnFigures, alternative: string, language: Language): ChartWords {
  const { title, unit } = content
  return { title, unit, source: sourceLine(content, language), alternative, language }
}

function asLines(content: OwnFigures, years: 'columns' | 'rows', language: Language): DrawnFigures {
  const text = ownFiguresTexts[language]
  const all =
    years === 'columns'
      ? seriesOfRows(content.table, language)
      : seriesOfColumns(content.table, language)
  const series = all.slice(0, mostSeries)
  const isWhole = series.length === all.length
  const found = series.flatMap(({ points }) => points.map(({ year }) => year))
  const names =
    series.length <= 3
      ? series.map(({ name }) => name).join(', ')
      : text.alternative.series(series.length)
  const alternative = text.alternative.line(
    names,
    String(Math.min(...found)),
    String(Math.max(...found)),
  )
  return {
    isWhole,
    chart: {
      kind: 'line',
      series,
      decimals: content.table.decimals,
      words: wordsOf(content, alternative, language),
      notes: notesOf(content, isWhole ? [] : [text.drawnFirst(series.length)]),
    },
  }
}

function notesOf({ note }: OwnFigures, own: readonly string[]): readonly string[] {
  return note === '' ? own : [...own, note]
}

/** A row for each name and group, as «Menn» and «Kvinner» under each year. */
function seriesOfRows({ columns, rows }: FigureTable, language: Language): readonly LineSeries[] {
  const groups = [...new Set(columns.map(({ group }) => group))]
  return rows.flatMap(({ name, figures }) =>
    groups.map((group) => ({
      name: [rows.length > 1 || group === '' ? name : '', group].filter(Boolean).join(', '),
      points: columns
        .flatMap((column, at) =>
          column.group === group && column.year !== null
            ? [{ year: column.year, ...pointOf(figures[at], language) }]
            : [],
        )
        .sort((left, right) => left.year - right.year),
    })),
  )
}

function seriesOfColumns(
  { columns, rows }: FigureTable,
  language: Language,
): readonly LineSeries[] {
  return columns.map(({ heading }, at) => ({
    name: heading,
    points: rows
      .map(({ name, figures }) => ({ year: Number(name), ...pointOf(figures[at], language) }))
      .sort((left, right) => left.year - right.year),
  }))
}

function pointOf(figure: OwnFigure | undefined, language: Language) {
  if (typeof figure === 'number') return { value: figure }
  return { value: null, gap: gapWord(figure ?? 'missing', language) }
}

/** «mangler» or «skjult». */
function gapWord(gap: Exclude<OwnFigure, number>, language: Language): string {
  const text = ownFiguresTexts[language]
  return gap === 'hidden' ? text.hiddenFigure : text.missing
}

/** The figure as people read it. */
export function figureWord(
  figure: OwnFigure | undefined,
  decimals: number,
  language: Language,
): string {
  return typeof figure === 'number'
    ? number(figure, language, decimals)
    : gapWord(figure ?? 'missing', language)
}

function asBars(content: OwnFigures, language: Language): DrawnFigures {
  const text = ownFiguresTexts[language]
  const { columns, rows, decimals } = content.table
  const at = Math.min(content.drawnColumn, columns.length - 1)
  const shown = rows.slice(0, mostBars)
  const heading = columns[at]?.heading ?? ''
  const own = [
    ...(columns.length > 1 ? [text.drawnColumnNote(heading)] : []),
    ...(shown.length < rows.length ? [text.drawnFirst(shown.length)] : []),
  ]
  return {
    isWhole: own.length === 0,
    chart: {
      kind: 'bar',
      order: 'as-given',
      bars: shown.map(({ name, figures }) => ({ name, ...pointOf(figures[at], language) })),
      decimals,
      words: wordsOf(content, text.alternative.bar(shown.length), language),
      notes: notesOf(content, own),
    },
  }
}
