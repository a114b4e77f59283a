import { type Classified, classifyRow } from './classify-row.ts'
import { onOneLine } from './clean-text.ts'
import { columnsOf } from './column-roles.ts'
import { confidenceOf } from './confidence.ts'
import { findHeadings } from './find-heading.ts'
import { learnedHeadings } from './heading-words.ts'
import type {
  ImportedRow,
  PlanTableReading,
  ReadColumn,
  ReadingOptions,
  RowKind,
  SourceTable,
  TableRow,
} from './plan-import.ts'
import { namesPlan } from './plan-words.ts'
import { readRow } from './read-row.ts'
import { readStackedRows } from './read-stacked-rows.ts'
import { codesIn } from './read-year-marks.ts'
import { isLegend } from './row-words.ts'

/**
 * Proposes a reading of a plan table: what each column holds, what each row is, each cell as it is
 * understood, and what must be asked. Every row of the source comes back once, in order, with its
 * source beside it. The same rows and options always give the same reading.
 */
export function readPlanTable(table: SourceTable, options: ReadingOptions = {}): PlanTableReading {
  const { rows, layout } = table
  if (layout === 'stacked' && !options.columns) {
    return { layout, headingLine: null, columns: [], rows: readStackedRows(rows) }
  }
  const learned = learnedHeadings(options.learned ?? {})
  const { sections, headingRows } = findHeadings(rows, learned, options.headingLine)
  const columns = sections.map(({ from, to, headings }) => {
    const body = rows.slice(from, to).filter((_, at) => !headingRows.has(from + at))
    return columnsOf(body, headings, learned, options)
  })
  const columnsAt = (at: number): readonly ReadColumn[] => {
    const section = sections.findLastIndex(({ from }) => from <= at)
    return columns[Math.max(0, section)] ?? []
  }
  const first = sections.find(({ headings }) => headings)
  return {
    layout,
    headingLine: first ? (rows[first.from]?.line ?? null) : null,
    columns: columns[0] ?? [],
    rows: readRows(rows, headingRows, columnsAt, first?.from ?? -1),
  }
}

function readRows(
  rows: readonly TableRow[],
  headingRows: ReadonlySet<number>,
  columnsAt: (at: number) => readonly ReadColumn[],
  firstHeading: number,
): ImportedRow[] {
  const mayExplain = (cell: string) => cell.includes('=') || cell.includes(':')
  const legends = rows.filter(
    ({ cells }, at) => !headingRows.has(at) && cells.some(mayExplain) && isLegend(cells),
  )
  const codes = codesIn(legends.map(({ cells }) => cells.slice(0, 60).join(' ; ')))
  const lastPlan = rows.findLastIndex(
    ({ cells }, at) => !headingRows.has(at) && cells.some((cell) => namesPlan(cell.slice(0, 400))),
  )
  const stars = rows.filter(({ cells }) => /^\*\s/.test(cells[0] ?? '')).length
  const read: ImportedRow[] = []
  const groups = { heading: '', column: '' }
  for (const [at, row] of rows.entries()) {
    if (headingRows.has(at)) {
      groups.column = ''
      read.push(asRow(row, { kind: 'heading', questions: [] }, groups.heading))
      continue
    }
    const columns = columnsAt(at)
    const above = read.at(-1)
    const classified = classifyRow(row, {
      columns,
      isBeforeHeading: at < firstHeading,
      isFollowedByPlan: at < lastPlan,
      isOverFullRow: isFull(nextFilled(rows, at)),
      planAbove: above?.kind === 'plan' ? above.source.line : null,
      group: groups.heading,
      hasStarBullets: stars > rows.length * 0.3,
    })
    if (classified.group !== undefined) groups.heading = classified.group
    groups.column = columnGroup(row, columns) || groups.column
    const group = groups.column || groups.heading
    if (classified.kind !== 'plan' && classified.kind !== 'task') {
      read.push(asRow(row, classified, classified.group ?? groups.heading))
      continue
    }
    const { fields, questions } = readRow(row, namedAt(columns, classified.nameAt), group, codes)
    const asked = [...classified.questions, ...questions]
    read.push({ ...asRow(row, { ...classified, questions: asked }, group), ...fields })
  }
  return read
}

const groupedKinds = new Set<RowKind>(['plan', 'task', 'group-heading'])

function asRow(source: TableRow, { kind, questions }: Classified, group: string): ImportedRow {
  return {
    source,
    kind,
    ...(group !== '' && groupedKinds.has(kind) && { group }),
    confidence: confidenceOf(questions),
    questions,
  }
}

/** A name alone in its row may stand in another column than the names of the table. */
function namedAt(columns: readonly ReadColumn[], at: number | undefined): readonly ReadColumn[] {
  if (at === undefined || columns[at]?.role === 'name') return columns
  return columns.map((column, index) => (index === at ? { ...column, role: 'name' } : column))
}

/** A column of groups is often filled in on the first row of each only. */
function columnGroup(row: TableRow, columns: readonly ReadColumn[]): string {
  const at = columns.findIndex(({ role }) => role === 'group')
  return onOneLine(row.cells[at] ?? '')
}

/** The row below, past a few empty ones. */
function nextFilled(rows: readonly TableRow[], at: number): TableRow | undefined {
  return rows.slice(at + 1, at + 4).find(({ cells }) => cells.some((cell) => cell !== ''))
}

function isFull(row: TableRow | undefined): boolean {
  return (row?.cells.filter((cell) => cell !== '').length ?? 0) > 1
}
