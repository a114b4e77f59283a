import { randomUUID } from 'node:crypto'
import type { PlanSource } from '#domain/plan-register/municipal-plan.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import type { NewPlan, PlanEdit } from './change-plans.sql.ts'
import { comparable } from './comparable-name.ts'
import { type ExportColumn, exportColumns, exportHeading, exportWords } from './exported-plans.ts'
import { planContentOf, planContentSchema } from './plan-content.ts'
import type { Member } from './plan-form.page.tsx'
import { knownPlans, namedPlans } from './plan-rings.ts'
import {
  blankPlan,
  linesIn,
  type PlanField,
  type PlanValues,
  planFields,
  planValues,
} from './plan-values.ts'
import { readPlanAmong, readRelations } from './read-plan.ts'
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
  const found = read.map((row) => {
    const known = isUuid(row.id) && !taken.has(row.id) ? (ids.get(row.id) ?? null) : null
    taken.add(row.id)
    const id = known ?? randomUUID()
    return { ...row, id, kept: stored.get(id) ?? null }
  })
  const names = namesIn(found, register)
  const plans = found.map((row) => ({
    ...row,
    values: valuesOf(row, { columns, language, ids, names, stored, members }),
  }))
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
  const named = namedPlans([
    ...others,
    ...plans.map(({ id, values }) => ({ id, name: values.name })),
  ])
  const tied = plans.map(({ id, kept, values }) => ({
    ...{ id, name: values.name, parentId: values.parentId || null },
    relations: readRelations(values, named, kept),
  }))
  const known = knownPlans([...others, ...tied])
  const memberIds = members.map(({ personId }) => personId)
  const added: NewPlan[] = []
  const edits: PlanEdit[] = []
  const problems: ExportedReading['problems'][number][] = []
  for (const { id, line, kept, values, cellOf } of plans) {
    const before = kept && planContentOf(kept)
    const reading = readPlanAmong(values, { language, id, kept: before, known, memberIds })
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
  /** The ids of the file, as they are to be here. */
  readonly ids: ReadonlyMap<string, string>
  /** What the plans are called, those of the file by what it calls them now. */
  readonly names: ReadonlyMap<string, string>
  readonly stored: ReadonlyMap<string, RegisteredPlan>
  readonly members: readonly Member[]
}

type FoundRow = Omit<ReadRow, 'values'>

function namesIn(rows: readonly FoundRow[], register: readonly RegisteredPlan[]) {
  return new Map([
    ...register.map(({ id, name }) => [id, name] as const),
    ...rows.map(({ id, cellOf }) => [id, cellOf('name')] as const),
  ])
}

/** A column that is left out is as it was, or empty. */
function valuesOf(row: FoundRow, facts: ValueFacts): PlanValues {
  const { cellOf, kept } = row
  const { columns, language, names, members } = facts
  const values: Record<PlanField, string> = { ...(kept ? planValues(kept, names) : blankPlan) }
  for (const field of planFields) {
    if (columns.includes(field)) values[field] = codesIn(cellOf(field), field, language)
  }
  if (columns.includes('parentId')) values.parentId = parentOf(row, facts)
  if (columns.includes('responsibleId')) values.responsibleId = personOf(row, members)
  return values
}

/**
 * The plan that stands in «Hører under»: the one whose id stands beside, unless what is written is
 * another's name. What nobody is called comes back as it is, to be refused.
 */
function parentOf({ cellOf, kept }: FoundRow, { ids, names, stored }: ValueFacts): string {
  const written = comparable(cellOf('parentId'))
  if (written === '') return ''
  const beside = cellOf('parent')
  const id = beside === '' ? (kept?.parentId ?? '') : (ids.get(beside) ?? beside)
  const isCalled = (name: string | undefined) => comparable(name ?? '') === written
  if (isCalled(names.get(id)) || isCalled(stored.get(id)?.name)) return id
  const called = [...names].filter(([, name]) => isCalled(name))
  if (called.length === 1) return called[0]?.[0] ?? ''
  const isOfAnotherRegister = names.has(id) && !stored.has(id)
  return isOfAnotherRegister ? id : written
}

/** Who is no longer a member has no name in a file. */
function personOf({ cellOf, kept }: FoundRow, members: readonly Member[]): string {
  const written = cellOf('responsibleId')
  const before = kept?.responsibleId ?? ''
  const nameBefore = members.find(({ personId }) => personId === before)?.name ?? ''
  if (kept && written === nameBefore) return before
  const [person, second] = members.filter(({ name }) => name === written)
  if (person && !second) return person.personId
  return kept ? written : ''
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
