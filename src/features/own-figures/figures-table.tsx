import type { VNode } from 'preact'
import type { FigureTable } from '#domain/own-figures/figure-table.ts'
import type { Language } from '#platform/i18n/language.ts'
import { DataTable } from '#ui/table-region.tsx'
import { figureWord } from './figures-chart.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

export interface FiguresTableProps {
  readonly table: FigureTable
  readonly caption: string
  readonly language: Language
  /** As many of the first rows; all when it is left out. */
  readonly mostRows?: number
}

/** The figures of a table, its totals last. */
export function FiguresTable({ table, caption, language, mostRows }: FiguresTableProps): VNode {
  const { nameHeading, columns, rows, totals, decimals } = table
  return (
    <DataTable
      caption={caption}
      stickyFirst={columns.length > 3}
      columns={[
        { label: nameHeading || ownFiguresTexts[language].name },
        ...columns.map(({ heading }) => ({ label: heading, numeric: true })),
      ]}
      rows={[...rows.slice(0, mostRows), ...totals].map(({ name, figures }) => [
        name,
        ...figures.map((figure) => figureWord(figure, decimals, language)),
      ])}
    />
  )
}
