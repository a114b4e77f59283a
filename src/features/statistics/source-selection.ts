import type { FileRule } from './catalogue.ts'
import type { FoundColumns } from './source-columns.ts'
import type { SourceRow } from './source-rows.ts'

/** Texts of a column; none for a column that has no figures at all. */
export interface ColumnTexts {
  readonly column: string
  readonly texts: readonly string[]
}

export interface SourceSelection {
  /** Rows to use, with something where figures should be. */
  readonly rows: readonly SourceRow[]
  /** Texts of categories that the catalogue does not name: their rows are left out. */
  readonly leftOut: readonly ColumnTexts[]
  /** Texts that the catalogue names and no row has, and columns of figures with nothing in them. */
  readonly unmet: readonly ColumnTexts[]
}

export function cellOf(cells: SourceRow, column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '').trim()
}

/** The rows that the catalogue wants, and what it and the file do not have in common. */
export function selectRows(
  rows: readonly SourceRow[],
  { at, figures, firstRow }: FoundColumns,
  { where, dimensions }: FileRule,
): SourceSelection {
  const textOf = (cells: SourceRow, column: string) => cellOf(cells, at.get(column))
  const isFilled = (cells: SourceRow, columns: typeof figures) =>
    columns.some(({ column }) => cellOf(cells, column) !== '')
  const filled = rows.slice(firstRow).filter((cells) => isFilled(cells, figures))
  const wanted = Object.entries(where)
  const meant = filled.filter((cells) =>
    wanted.every(([column, texts]) => texts.includes(textOf(cells, column))),
  )
  const columns = Object.values(dimensions).map(({ column, codes }) => {
    return { column, codes, texts: new Set(meant.map((cells) => textOf(cells, column))) }
  })
  const kept = meant.filter((cells) =>
    columns.every(({ column, codes }) => Object.hasOwn(codes, textOf(cells, column))),
  )
  const categories = new Set(figures.map(({ category }) => category))
  const empty = [...categories]
    .map((category) => figures.filter((one) => one.category === category))
    .filter((ofCategory) => !kept.some((cells) => isFilled(cells, ofCategory)))
  return {
    rows: kept,
    leftOut: columns
      .map(({ column, codes, texts }) => {
        return { column, texts: [...texts].filter((text) => !Object.hasOwn(codes, text)) }
      })
      .filter(({ texts }) => texts.length > 0),
    unmet:
      meant.length === 0
        ? wanted.map(([column, texts]) => ({ column, texts }))
        : [
            ...columns
              .map(({ column, codes, texts }) => {
                return { column, texts: textsWithoutRows(codes, texts) }
              })
              .filter(({ texts }) => texts.length > 0),
            ...(kept.length === 0 ? [] : empty).map(([first]) => {
              return { column: first?.heading ?? '', texts: [] }
            }),
          ],
  }
}

/** A category may have several texts, old and new; it is met where one of them is. */
function textsWithoutRows(
  codes: Readonly<Record<string, readonly string[]>>,
  met: ReadonlySet<string>,
): readonly string[] {
  const found = new Set([...met].flatMap((text) => codes[text] ?? []))
  return Object.keys(codes).filter((text) => codes[text]?.some((category) => !found.has(category)))
}
