import type { LocalDate } from '#domain/calendar/local-date.ts'
import {
  findLikelyDuplicates,
  type LikelyDuplicate,
} from '#domain/plan-import/find-likely-duplicates.ts'
import type {
  ColumnRole,
  ImportedRow,
  ImportQuestion,
  PlanTableReading,
  SourceTable,
} from '#domain/plan-import/plan-import.ts'
import { readAdopted } from '#domain/plan-import/read-adopted.ts'
import { readPlanTable } from '#domain/plan-import/read-plan-table.ts'
import type { RegisteredPlan } from '#features/plan-register/index.ts'
import { shortDate } from '#platform/i18n/format.ts'
import type { DuplicateChoice, ImportDraft, RowCorrection } from './import-draft.ts'

/** What an import is held against. */
export interface ImportSurroundings {
  readonly registered: readonly RegisteredPlan[]
  readonly learned: Readonly<Record<string, ColumnRole>>
  /** Who may be responsible for a plan. */
  readonly members: readonly { readonly personId: string; readonly name: string }[]
}

export interface ReviewDuplicate {
  readonly likeness: LikelyDuplicate['likeness']
  /** The plan of the register, or the row above. */
  readonly plan: RegisteredPlan | null
  readonly line: number
  readonly choice: DuplicateChoice
}

/** A row with what was read of it and what a person has made of it. */
export interface ReviewRow {
  readonly line: number
  /** As it will be stored. */
  readonly row: ImportedRow
  /** As it was read. */
  readonly read: ImportedRow
  /** «12.06.2018» or «2018», or what was typed. */
  readonly adopted: string
  readonly isAdoptedWrong: boolean
  /** The name was taken away. */
  readonly isNameWrong: boolean
  readonly questions: readonly ImportQuestion[]
  readonly duplicate: ReviewDuplicate | null
  /** How many rows are asked about in the same way, this one too. */
  readonly alike: number
}

export interface ImportReview {
  readonly reading: PlanTableReading
  /** Those that need people first, then in order; empty rows are left out. */
  readonly rows: readonly ReviewRow[]
  /** How many plans would be stored now. */
  readonly stored: number
}

/** The draft read once more, with everything that people have corrected in it. */
export function reviewOf(
  draft: ImportDraft,
  { registered, learned }: ImportSurroundings,
): ImportReview {
  const table: SourceTable = {
    layout: draft.layout,
    rows: draft.rows.map(([line, cells]) => ({ line, cells })),
  }
  const { columns, headingLine } = draft
  const reading = readPlanTable(table, {
    learned,
    ...(columns && { columns }),
    ...(headingLine !== undefined && { headingLine }),
  })
  const corrected = reading.rows.map((read) => correctedRow(read, correctionOf(draft, read)))
  const duplicates = duplicatesOf(
    corrected.map(({ row }) => row),
    registered,
    draft,
  )
  const alike = countAlike(reading.rows)
  const rows = corrected
    .filter(({ read }) => read.kind !== 'empty')
    .map((one): ReviewRow => {
      const { line } = one.read.source
      return {
        ...one,
        line,
        duplicate: duplicates.get(line) ?? null,
        alike: alike.get(alikeKey(one.read)) ?? 1,
      }
    })
  const ordered = rows
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ one }) => one)
  return { reading, rows: ordered, stored: rows.filter(isStored).length }
}

/** Whether a row becomes a plan of the register, or changes one. */
export function isStored({ row, duplicate }: ReviewRow): boolean {
  return row.kind === 'plan' && duplicate?.choice !== 'skip'
}

/** When a plan was adopted, as it is shown and typed. */
export function adoptedWords({ adoptedOn, adoptedYear }: ImportedRow): string {
  return adoptedOn ? shortDate(adoptedOn) : String(adoptedYear ?? '')
}

/** What rows have in common that are asked about in the same way. */
export function alikeKey({ kind, questions }: ImportedRow): string {
  return `${kind} ${questions[0]?.code ?? ''}`
}

function correctionOf({ corrections }: ImportDraft, { source }: ImportedRow): RowCorrection {
  return corrections[String(source.line)] ?? {}
}

function correctedRow(read: ImportedRow, { kind, name, adopted, assessment }: RowCorrection) {
  const { adoptedOn, adoptedYear, ...rest } = read
  const typed = adopted === undefined ? null : readTyped(adopted)
  const adoption = typed ? typed.fields : { adoptedOn, adoptedYear }
  const row: ImportedRow = {
    ...rest,
    ...(adoption.adoptedOn && { adoptedOn: adoption.adoptedOn }),
    ...(adoption.adoptedYear !== undefined && { adoptedYear: adoption.adoptedYear }),
    ...(kind && { kind }),
    ...(name !== undefined && { name }),
    ...(assessment !== undefined && { assessment }),
  }
  const answered = new Set<ImportQuestion['field']>([
    ...(kind ? (['kind', 'row'] as const) : []),
    ...(name === undefined ? [] : (['name', 'row'] as const)),
    ...(adopted === undefined ? [] : (['adoptedOn', 'adoptedYear'] as const)),
    ...(assessment === undefined ? [] : (['assessment', 'decision'] as const)),
  ])
  return {
    read,
    row,
    adopted: adopted ?? adoptedWords(read),
    isAdoptedWrong: typed?.isWrong ?? false,
    isNameWrong: name === '',
    questions: read.questions.filter(({ field }) => !answered.has(field)),
  }
}

interface TypedAdoption {
  readonly fields: { readonly adoptedOn?: LocalDate; readonly adoptedYear?: number }
  readonly isWrong: boolean
}

function readTyped(typed: string): TypedAdoption {
  if (typed === '') return { fields: {}, isWrong: false }
  const { fields, questions } = readAdopted(typed)
  const { adoptedOn, adoptedYear } = fields
  const isWrong = questions.length > 0 || adoptedYear === undefined
  return {
    fields: {
      ...(adoptedOn && { adoptedOn }),
      ...(adoptedYear !== undefined && { adoptedYear }),
    },
    isWrong,
  }
}

function duplicatesOf(
  rows: readonly ImportedRow[],
  registered: readonly RegisteredPlan[],
  draft: ImportDraft,
): ReadonlyMap<number, ReviewDuplicate> {
  // Only what stood there when the table was read: pressed twice, it is still the same import.
  const present = registered.filter(({ id }) => Object.hasOwn(draft.versions, id))
  const plans = new Map(present.map((plan) => [plan.id, plan]))
  const found = new Map<number, ReviewDuplicate>()
  for (const { line, of, likeness } of findLikelyDuplicates(rows, present)) {
    // What stands in the register says more than what stands above in the same table.
    if (found.has(line)) continue
    const chosen = draft.corrections[String(line)]?.duplicate
    if (of.kind === 'registered') {
      const usual = likeness === 'same' ? draft.registered : 'keep'
      const plan = plans.get(of.id) ?? null
      found.set(line, { likeness, plan, line: 0, choice: chosen ?? usual })
    } else {
      const choice = chosen === 'skip' ? 'skip' : 'keep'
      found.set(line, { likeness, plan: null, line: of.line, choice })
    }
  }
  return found
}

function countAlike(rows: readonly ImportedRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (row.questions.length === 0) continue
    const key = alikeKey(row)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

// By how the row was read, so that it stays in its place while it is corrected.
function rankOf({ read, isAdoptedWrong, isNameWrong, duplicate }: ReviewRow): number {
  if (isAdoptedWrong || isNameWrong) return 0
  if (read.confidence === 'unsure') return 1
  if (duplicate) return 2
  if (read.confidence === 'likely') return 3
  return read.kind === 'plan' ? 4 : 5
}
