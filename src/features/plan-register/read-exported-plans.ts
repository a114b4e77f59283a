import { randomUUID } from 'node:crypto'
import type { PlanSource } from '#domain/plan-register/municipal-plan.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import type { NewPlan, PlanEdit } from './change-plans.sql.ts'
import { type ExportColumn, exportColumns, exportHeading, exportWords } from './exported-plans.ts'
import { planContentOf, planContentSchema } from './plan-content.ts'
import type { Member } from './plan-form.page.tsx'
import { blankPlan, linesIn, type PlanField, type PlanValues, planFields } from './plan-values.ts'
import { readPlan } from './read-plan.ts'
import type { RegisteredPlan } from './register.sql.ts'

/** What a file of our own brings: plans that are new, changes of those there are, and what is wrong. */
export interface ExportedReading {
  readonly added: readonly NewPlan[]
  readonly edits: readonly PlanEdit[]
  /** By the row of the file, counted from 1 with the headings. */
  readonly problems: readonly { readonly line: number; readonly messages: readonly string[] }[]
}

/**
 * Reads back a table that the register was taken along in, in either form, with columns moved or left
 * out. Null when it is none: some column is not ours, or the ids or the names are left out.
 */
export function readExportedPlans(
  rows: readonly (readonly string[])[],
  register: readonly RegisteredPlan[],
  members: readonly Member[],
): ExportedReading | null {
  const [headings = [], ...body] = rows
  const language = languages.find((one) => columnsOf(headings, one) !== null)
  const columns = language && columnsOf(headings, language)
  if (!columns) return null
  const read = body.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const cellOf = (column: ExportColumn) => plainCell(cells[columns.indexOf(column)] ?? '')
    return [{ line: index + 2, cellOf, id: cellOf('id') }]
  })
  const stored = new Map(register.map((plan) => [plan.id, plan]))
  const ids = new Map<string, string>()
  for (const { id } of read) {
    if (!ids.has(id)) ids.set(id, stored.has(id) ? id : randomUUID())
  }
  const taken = new Set<string>()
  const plans = read.map((row) => {
    const known = isUuid(row.id) && !taken.has(row.id) ? (ids.get(row.id) ?? null) : null
    taken.add(row.id)
    const id = known ?? randomUUID()
    const kept = stored.get(id) ?? null
    const values = valuesOf(row.cellOf, { columns, language, kept, ids, members })
    return { ...row, id, kept, values }
  })
  return contentsOf(plans, { register, members, language, hasSource: columns.includes('source') })
}

type CellOf = (column: ExportColumn) => string

interface ReadRow {
  readonly line: number
  readonly id: string
  readonly cellOf: CellOf
  readonly kept: RegisteredPlan | null
  readonly values: PlanValues
}

interface FileFacts {
  readonly register: readonly RegisteredPlan[]
  readonly members: readonly Member[]
  readonly language: Language
  readonly hasSource: boolean
}

function contentsOf(plans: readonly ReadRow[], facts: FileFacts): ExportedReading {
  const { register, members, language, hasSource } = facts
  const fromFile = new Set(plans.map(({ id }) => id))
  const others = register.filter(({ id }) => !fromFile.has(id))
  const bare = plans.map(({ id, values }) => ({
    ...{ id, name: values.name, parentId: values.parentId || null, relations: [] },
  }))
  const memberIds = members.map(({ personId }) => personId)
  const added: NewPlan[] = []
  const edits: PlanEdit[] = []
  const problems: ExportedReading['problems'][number][] = []
  for (const { id, line, kept, values, cellOf } of plans) {
    const before = kept && planContentOf(kept)
    const reading = readPlan(values, {
      ...{ language, id, kept: before },
      ...{ plans: [...others, ...bare], memberIds },
    })
    if (reading.kind === 'wrong') {
      problems.push({ line, messages: reading.errors.map(({ message }) => message) })
      continue
    }
    const source = hasSource ? readSource(cellOf('source')) : (before?.source ?? null)
    const content = { ...reading.content, source }
    if (kept) edits.push({ id, fromVersion: kept.version, content })
    else added.push({ id, content })
  }
  return { added, edits, problems }
}

function columnsOf(
  headings: readonly string[],
  language: Language,
): readonly (ExportColumn | null)[] | null {
  const known = new Map(exportColumns.map((column) => [exportHeading(column, language), column]))
  const columns = headings.map((heading) => known.get(heading.trim()) ?? null)
  const isOurs = columns.every((column, at) => column !== null || headings[at]?.trim() === '')
  return isOurs && columns.includes('name') && columns.includes('id') ? columns : null
}

/** Without the apostrophe that keeps a spreadsheet from running it. */
function plainCell(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n')
  return (/^'+[=+\-@\t]/.test(text) ? text.slice(1) : text).trim()
}

interface ValueFacts {
  readonly columns: readonly (ExportColumn | null)[]
  readonly language: Language
  readonly kept: RegisteredPlan | null
  readonly ids: ReadonlyMap<string, string>
  readonly members: readonly Member[]
}

/** A column that is left out is as it was, or empty. */
function valuesOf(cellOf: CellOf, facts: ValueFacts): PlanValues {
  const { columns, language, ids, members } = facts
  const values: Record<PlanField, string> = { ...blankPlan }
  for (const field of planFields) {
    if (columns.includes(field)) values[field] = codesIn(cellOf(field), field, language)
  }
  const parent = cellOf('parent')
  values.parentId = values.parentId === '' ? '' : (ids.get(parent) ?? parent)
  const person = members.filter(({ name }) => name === cellOf('responsibleId'))
  values.responsibleId = person.length === 1 ? (person[0]?.personId ?? '') : ''
  return values
}

function codesIn(cell: string, field: PlanField, language: Language): string {
  const words = exportWords(field, language)
  if (words === null) return cell
  const codes = new Map(Object.entries(words).map(([code, word]) => [word.toLowerCase(), code]))
  return linesIn(cell)
    .map((word) => codes.get(word.toLowerCase()) ?? word)
    .join('\n')
}

const sourceSchema = planContentSchema.pick({ source: true })

/** What is no row of a source, because somebody has written there, is none. */
function readSource(cell: string): PlanSource | null {
  if (cell === '') return null
  try {
    return sourceSchema.safeParse({ source: JSON.parse(cell) }).data?.source ?? null
  } catch {
    return null
  }
}
