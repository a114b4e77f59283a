import type { Block, BlockOf, Run, TableColumn } from './blocks.ts'

export const plain = (text: string): readonly Run[] => [{ text }]

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: plain(text) }
}

type Cell = string | readonly Run[]

/** A column with its title, its share of the width, and what it shows of a row. */
export type ColumnOf<Row> = readonly [
  title: string,
  width: number,
  cell: (row: Row) => Cell,
  align?: TableColumn['align'],
]

export function table<Row>(
  caption: string,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  source?: string,
): BlockOf<'table'> {
  return {
    kind: 'table',
    caption,
    columns: columns.map(([title, width, , align = 'start']) => ({ title, width, align })),
    rows: rows.map((row) =>
      columns.map(([, , cell]) => {
        const shown = cell(row)
        return typeof shown === 'string' ? plain(shown) : shown
      }),
    ),
    ...(source ? { source } : {}),
  }
}

/** The columns that say something in at least one row. */
export function filledColumns<Row>(
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
): readonly ColumnOf<Row>[] {
  return columns.filter(([, , cell]) => rows.some((row) => cell(row).length > 0))
}

/** `label: text` lines for what is there, the labels bold. */
export function labelled(lines: readonly (readonly [label: string, text: string])[]): Run[] {
  return lines
    .filter(([, text]) => text.trim() !== '')
    .flatMap(([label, text], index): Run[] => [
      { text: `${index > 0 ? '\n' : ''}${label}: `, bold: true },
      { text },
    ])
}
