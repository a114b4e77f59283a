import type { OwnFigure } from '#domain/own-figures/figure-table.ts'
import { type CsvFigure, csvFile } from '#platform/documents/csv.ts'
import { renderXlsx } from '#platform/documents/xlsx.ts'
import type { Language } from '#platform/i18n/language.ts'
import { sourceLine } from './figures-chart.ts'
import type { OwnFigures } from './figures-content.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

/** The signs that a table is read back with, and that Norwegian statistics are written with. */
const gapSigns = { missing: '..', hidden: ':' } as const

/** The whole table as CSV, and after an empty line what it is and where it comes from. */
export function figuresCsv(content: OwnFigures, language: Language): string {
  const { rows, decimals } = content.table
  const written = (figure: OwnFigure): string | CsvFigure =>
    typeof figure === 'number' ? { value: figure, decimals } : gapSigns[figure]
  return csvFile([
    headingsOf(content, language),
    ...rows.map(({ name, figures }) => [name, ...figures.map(written)]),
    [],
    ...aboutLines(content, language).map((line) => [line]),
  ])
}

/** The same as a workbook. */
export function figuresXlsx(content: OwnFigures, language: Language): Promise<Buffer> {
  const text = ownFiguresTexts[language]
  return renderXlsx({
    sheets: [
      {
        name: text.sheetFigures,
        columns: headingsOf(content, language).map((title, at) => ({
          title,
          width: at === 0 ? 28 : Math.min(Math.max(title.length + 3, 12), 40),
          kind: at === 0 ? 'text' : 'number',
        })),
        rows: content.table.rows.map(({ name, figures }) => [
          name,
          ...figures.map((figure) => (typeof figure === 'number' ? figure : gapSigns[figure])),
        ]),
      },
      {
        name: text.sheetAbout,
        columns: [{ title: text.aboutHeading, width: 90, kind: 'text' }],
        rows: aboutLines(content, language).map((line) => [line]),
      },
    ],
  })
}

function headingsOf({ table }: OwnFigures, language: Language): readonly string[] {
  const name = table.nameHeading || ownFiguresTexts[language].name
  return [name, ...table.columns.map(({ heading }) => heading)]
}

function aboutLines(content: OwnFigures, language: Language): readonly string[] {
  const { title, unit, note } = content
  const lines = [
    title,
    ownFiguresTexts[language].unitLine(unit),
    sourceLine(content, language),
    note,
  ]
  return lines.filter((line) => line !== '')
}
