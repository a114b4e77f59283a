import { isAssessment } from './assessment-words.ts'
import { confidenceOf } from './confidence.ts'
import { isWholeHeading } from './heading-words.ts'
import type { ImportedRow, ImportQuestion, TableRow } from './plan-import.ts'
import { marksOf, namesPlan, typeOf } from './plan-words.ts'
import { readName } from './read-name.ts'
import { isLegend, isRemark, isTask } from './row-words.ts'
import { isLoneValue } from './stacked-text.ts'

/**
 * The rows of a text whose columns stand under each other. Lines that are surely the whole name of
 * one plan are plans with nothing but what the line itself says; nothing ties the others to them.
 */
export function readStackedRows(rows: readonly TableRow[]): ImportedRow[] {
  return rows.map((row, at) => {
    const text = row.cells[0] ?? ''
    if (!/[\p{L}\d]/u.test(text)) return without(row, 'empty')
    if (isWholeHeading(text) && !isAssessed(text)) return without(row, 'heading')
    if (isLegend(row.cells)) return without(row, 'legend')
    if (isTask(text)) return without(row, 'task')
    if (isLoneValue(text) || isAssessed(text) || isRemark(text) || !namesPlan(text.slice(0, 400)))
      return without(row, 'note')
    const isWhole = !goesOn(text) && !isGoneOnWith(text, rows[at + 1]?.cells[0])
    if (!isWhole) return without(row, 'note', [{ code: 'plan-or-note', field: 'kind', text }])
    return plan(row, text)
  })
}

/** «Rulleres» and «Ny plan» say what becomes of a plan; only a noun heads a column. */
function isAssessed(text: string): boolean {
  return /^ny(?:tt)?(?: plan)?[.!]?$|(?:es|ast)[.!]?$/iu.test(text) && isAssessment(text)
}

/** Starts in the middle of a name. */
function goesOn(text: string): boolean {
  return /^[\p{Ll}(]/u.test(text)
}

/** Ends in the middle of a name, or the next line starts there. */
function isGoneOnWith(text: string, next: string | undefined): boolean {
  if (/(?:[,/&–-]|(?<!\p{L})(?:og|for|av|med|i|til))$/iu.test(text)) return true
  return next !== undefined && goesOn(next)
}

function plan(row: TableRow, text: string): ImportedRow {
  const { fields, questions } = readName(text)
  const name = (fields.name ?? '').slice(0, 400)
  const marks = marksOf(name, '')
  const asked: ImportQuestion[] = [...questions, { code: 'columns-stacked', field: 'row' }]
  return {
    ...without(row, 'plan', asked),
    ...fields,
    ...(marks.length > 0 && { marks }),
    ...(typeOf(name, '', '') ?? {}),
  }
}

function without(
  source: TableRow,
  kind: ImportedRow['kind'],
  questions: readonly ImportQuestion[] = [],
): ImportedRow {
  return { source, kind, confidence: confidenceOf(questions), questions }
}
