import type { PlanMark } from '../plan-register/municipal-plan.ts'
import { isStartOnly, readAssessment } from './assessment-words.ts'
import type { CellReading } from './cell-reading.ts'
import { onOneLine } from './clean-text.ts'
import type {
  ImportedDecision,
  ImportedField,
  ImportedFields,
  ImportQuestion,
  ReadColumn,
  TableRow,
  YearMark,
} from './plan-import.ts'
import { marksOf, typeOf } from './plan-words.ts'
import { readCell, saysLacking } from './read-cell.ts'
import type { MarkCodes } from './read-year-marks.ts'

/** Names and cells are looked through for words up to here. */
const maxWordsLength = 400

/** What a guessed column would change; what is not here shows by itself what it is. */
const guessedFields: Readonly<Partial<Record<ReadColumn['role'], ImportedField>>> = {
  adopted: 'adoptedYear',
  'valid-to': 'validToYear',
  planned: 'years',
  period: 'period',
  owner: 'owner',
  'case-number': 'caseNumber',
  ignored: 'years',
}

/**
 * What the cells of a plan's row say together. What a cell says in passing (a decision under
 * «Vedtatt») gives way to the column that is for it.
 */
export function readRow(
  row: TableRow,
  columns: readonly ReadColumn[],
  group: string,
  codes: MarkCodes,
): CellReading {
  const cells = columns.map((column, at) => ({ column, at, cell: row.cells[at] ?? '' }))
  const filled = cells.filter(({ cell }) => cell !== '')
  const own = filled.filter(({ column }) => column.role === 'assessment')
  const status = filled.filter(({ column }) => column.role === 'status')
  const others = filled.filter(
    ({ column }) => !own.some((taken) => taken.column === column) && column.role !== 'status',
  )
  const readings = [...own, ...status, ...others].map(({ column, cell }) =>
    readCell(cell, column, codes),
  )
  const merged = mergedFields(readings)
  const said = { fields: merged, questions: readings.flatMap(({ questions }) => questions) }
  const assessed = withGroupDecision(withStart(said), group)
  const typeCell = filled.find(({ column }) => column.role === 'type')?.cell ?? ''
  const fields = completed(assessed.fields, onOneLine(typeCell), group)
  return {
    fields,
    questions: [
      ...unanswered(assessed.questions, fields),
      ...guesses(filled),
      ...tooMany(row, columns),
    ],
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The first cell that says something of a field is believed; lists and notes are gathered. */
function mergedFields(readings: readonly CellReading[]): ImportedFields {
  let all: ImportedFields = {}
  for (const { fields } of readings) {
    const lists: Mutable<ImportedFields> = {}
    if (all.notes && fields.notes) lists.notes = `${all.notes}; ${fields.notes}`
    if (all.years && fields.years) lists.years = [...all.years, ...fields.years]
    if (all.yearMarks && fields.yearMarks) lists.yearMarks = [...all.yearMarks, ...fields.yearMarks]
    if (all.otherUnits && fields.otherUnits) {
      lists.otherUnits = [...all.otherUnits, ...fields.otherUnits]
    }
    if (isSaidBeside(all, fields)) {
      lists.notes = [lists.notes ?? all.notes, fields.assessment].filter(Boolean).join('; ')
    }
    all = { ...fields, ...all, ...lists }
  }
  return inOrder(all)
}

/** Words of a second cell that the first does not say, and that are not understood as its state. */
function isSaidBeside(first: ImportedFields, second: ImportedFields): boolean {
  if (!first.assessment || !second.assessment || first.assessment === second.assessment)
    return false
  const isState = second.status !== undefined && second.decision === undefined
  const agrees = second.decision !== undefined && second.decision === first.decision
  return !isState && !agrees
}

function inOrder(fields: ImportedFields): ImportedFields {
  const { years, yearMarks } = fields
  const order = (a: YearMark, b: YearMark) => a.year - b.year
  return {
    ...fields,
    ...(years && { years: [...new Set(years)].sort((a, b) => a - b) }),
    ...(yearMarks && { yearMarks: [...yearMarks].sort(order) }),
  }
}

/** «Under arbeid» revises what is adopted and makes what is not; where neither shows, it is asked. */
function withStart({ fields, questions }: CellReading): CellReading {
  const { assessment } = fields
  const isOpen =
    assessment !== undefined && fields.decision === undefined && isStartOnly(assessment)
  if (!isOpen) return { fields, questions }
  const decision = startedDecision(fields)
  if (decision) return { fields: { ...fields, decision }, questions }
  const question = { code: 'new-or-revised', field: 'decision', text: assessment } as const
  return { fields, questions: [...questions, question] }
}

/** «Planer som oppheves» over plans of which nothing is said: proposed, and asked about. */
function withGroupDecision(reading: CellReading, group: string): CellReading {
  const { fields, questions } = reading
  const isSilent = fields.assessment === undefined && fields.decision === undefined
  if (!isSilent || group === '') return reading
  const headed = readAssessment(group)
  const { decision } = headed.fields
  if (!decision || headed.questions.length > 0) return reading
  const asked = { field: 'decision', text: group, decisions: [decision] } as const
  const question: ImportQuestion = { code: 'decision-from-group', ...asked }
  return { fields: { ...fields, decision }, questions: [...questions, question] }
}

function startedDecision(fields: ImportedFields): ImportedDecision | null {
  if (fields.adoptedYear !== undefined || fields.period) return 'revise'
  return fields.marks?.includes('lacking') || fields.status === 'lacking' ? 'new' : null
}

function completed(read: ImportedFields, typeCell: string, group: string): ImportedFields {
  const name = (read.name ?? '').slice(0, maxWordsLength)
  const others = [read.owner, read.assessment].filter((words) =>
    /^privat(?!\p{L})/iu.test(words ?? ''),
  )
  const beside = [typeCell, group, ...others].join(' ').slice(0, maxWordsLength)
  const said = read.adoptedYear === undefined ? read : withoutLacking(read)
  const marks = [...new Set([...marksBeside(name, beside, said), ...(said.marks ?? [])])]
  const fields = marks.includes('lacking') ? withoutContinuing(said) : said
  const type = typeOf(name, typeCell.slice(0, maxWordsLength), group.slice(0, maxWordsLength))
  const status = statusOf({ ...fields, marks })
  return {
    ...fields,
    ...(marks.length > 0 && { marks }),
    ...(type ?? {}),
    ...(status && { status }),
  }
}

/** Whatever the group is called, a plan that is adopted is there. */
function marksBeside(name: string, beside: string, { adoptedYear }: ImportedFields): PlanMark[] {
  const marks = marksOf(name, beside)
  return adoptedYear === undefined ? marks : marks.filter((mark) => mark !== 'lacking')
}

function withoutLacking({ marks, status, ...fields }: ImportedFields): ImportedFields {
  const others = marks?.filter((mark) => mark !== 'lacking') ?? []
  return {
    ...fields,
    ...(others.length > 0 && { marks: others }),
    ...(status && status !== 'lacking' && { status }),
  }
}

/** «Ikke behov» of a plan that is not there: nothing goes on. */
function withoutContinuing(fields: ImportedFields): ImportedFields {
  const { decision, ...others } = fields
  return decision === 'continue' ? others : fields
}

function statusOf(fields: ImportedFields): ImportedFields['status'] {
  if (fields.marks?.includes('lacking')) return 'lacking'
  if (fields.status) return fields.status
  if (fields.adoptedYear !== undefined) return 'in-force'
  return fields.decision === 'new' ? 'planned' : undefined
}

/** What another cell has answered is not asked. */
function unanswered(
  questions: readonly ImportQuestion[],
  fields: ImportedFields,
): readonly ImportQuestion[] {
  const isAnswered = (text = '') =>
    fields.decision !== undefined || (fields.status === 'lacking' && saysLacking(text))
  return questions.filter(
    ({ code, text }) => code !== 'assessment-not-understood' || !isAnswered(text),
  )
}

function guesses(
  filled: readonly { column: ReadColumn; at: number; cell: string }[],
): ImportQuestion[] {
  return filled.flatMap(({ column, at, cell }): ImportQuestion[] => {
    const field = guessedFields[column.role]
    if (column.origin !== 'content' || !field) return []
    return [{ code: 'column-guessed', field, column: at + 1, text: onOneLine(cell).slice(0, 200) }]
  })
}

function tooMany(row: TableRow, columns: readonly ReadColumn[]): ImportQuestion[] {
  const beyond = row.cells.slice(columns.length).filter((cell) => cell !== '')
  if (beyond.length === 0) return []
  return [{ code: 'too-many-cells', field: 'row', text: beyond.join(' | ').slice(0, 200) }]
}
