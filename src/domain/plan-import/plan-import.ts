import type { LocalDate } from '../calendar/local-date.ts'
import type {
  PlanMark,
  PlanPeriod,
  PlanStatus,
  RelationKind,
} from '../plan-register/municipal-plan.ts'
import type { PlanType } from '../plan-register/plan-type.ts'

/** A row as the file or the pasted text had it. */
export interface TableRow {
  /** 1-based; of a row over several lines the first. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * How the cells of a text were told apart. `stacked`: the columns stand under each other, as in text
 * copied from a PDF, so that nothing but the names can be read.
 */
export type TableLayout = 'cells' | 'aligned' | 'one-column' | 'stacked'

export interface SourceTable {
  readonly layout: TableLayout
  readonly rows: readonly TableRow[]
}

export const rowKinds = [
  'plan',
  'group-heading',
  'heading',
  'legend',
  'task',
  'note',
  'empty',
] as const
export type RowKind = (typeof rowKinds)[number]

/** How sure the reading is. */
export type Confidence = 'certain' | 'likely' | 'unsure'

/** What the words of a source mean for the plan in the coming term. */
export type ImportedDecision =
  | 'new'
  | 'revise'
  | 'continue'
  | 'merge'
  | 'repeal'
  | 'postpone'
  | 'inter-municipal'
  | 'roll-yearly'

/** `x`: planned that year, without saying what; `start` and `adopt`: O and V in most tables. */
export type YearMarkKind = 'x' | 'start' | 'adopt'

export interface YearMark {
  readonly year: number
  readonly mark: YearMarkKind
}

/** What another plan is to this one, by the name that the source gives it. */
export interface ImportedRelation {
  readonly kind: RelationKind
  readonly name: string
}

export const namedColumnRoles = [
  'number',
  'name',
  'adopted',
  'valid-to',
  'period',
  'case-number',
  'assessment',
  'status',
  'owner',
  'other-units',
  'committee',
  'legal-basis',
  'priority',
  'planned',
  'start',
  'adopt',
  'notes',
  'type',
  'group',
  'ignored',
] as const

/**
 * What a column holds. `planned`, `start` and `adopt` hold years in their cells; `year:2026` is a
 * column of marks for one year.
 */
export type ColumnRole = (typeof namedColumnRoles)[number] | `year:${number}`

/** Where a column got its role from: content alone is never more than likely. */
export type RoleOrigin = 'chosen' | 'heading' | 'content'

export interface ReadColumn {
  readonly role: ColumnRole
  readonly origin: RoleOrigin
  /** As written over the column; empty where there is none. */
  readonly heading: string
}

export type ImportQuestionCode =
  | 'impossible-date'
  | 'impossible-year'
  | 'impossible-period'
  | 'several-dates'
  | 'case-or-month'
  | 'not-understood'
  | 'years-in-words'
  | 'unknown-mark'
  | 'assessment-not-understood'
  | 'several-assessments'
  | 'new-or-revised'
  | 'decision-from-group'
  | 'relation-without-name'
  | 'basis-without-law'
  | 'plan-or-group'
  | 'plan-or-task'
  | 'plan-or-note'
  | 'name-missing'
  | 'name-too-long'
  | 'continues-row-above'
  | 'columns-stacked'
  | 'column-guessed'
  | 'too-many-cells'

/** Something that only people can answer; sentences are made of it elsewhere. */
export interface ImportQuestion {
  readonly code: ImportQuestionCode
  /** What the answer would change. */
  readonly field: ImportedField | 'kind' | 'row'
  /** The words of the source that raised the question. */
  readonly text?: string
  readonly year?: number
  /** The row that this one may belong to. */
  readonly line?: number
  /** 1-based. */
  readonly column?: number
  readonly decisions?: readonly ImportedDecision[]
}

/** What is read of a row that is a plan. Absent means that the source does not say. */
export interface ImportedFields {
  /** Without numbering, period, footnote marks and «(pdf)». */
  readonly name?: string
  readonly number?: string
  readonly adoptedOn?: LocalDate
  /** Of `adoptedOn`, or alone where only the year is known. */
  readonly adoptedYear?: number
  readonly caseNumber?: string
  readonly period?: PlanPeriod
  readonly validTo?: LocalDate
  readonly validToYear?: number
  /** The words as written. */
  readonly assessment?: string
  readonly decision?: ImportedDecision
  readonly relation?: ImportedRelation
  readonly owner?: string
  readonly committee?: string
  readonly otherUnits?: readonly string[]
  /** The planning years that are marked, ascending. */
  readonly years?: readonly number[]
  readonly yearMarks?: readonly YearMark[]
  readonly legalBasis?: string
  readonly priority?: string
  readonly type?: PlanType
  readonly typeConfidence?: Confidence
  readonly marks?: readonly PlanMark[]
  readonly status?: PlanStatus
  readonly notes?: string
}

export type ImportedField = keyof ImportedFields

export interface ImportedRow extends ImportedFields {
  readonly source: TableRow
  readonly kind: RowKind
  /** The group heading that the row stands under; of a group heading its own text. */
  readonly group?: string
  readonly confidence: Confidence
  readonly questions: readonly ImportQuestion[]
}

/** What a reading may be told beforehand. */
export interface ReadingOptions {
  /** What the municipality's own headings mean, by their text. */
  readonly learned?: Readonly<Record<string, ColumnRole>>
  /** The roles of the columns from the left, chosen by a person; holds for the whole table. */
  readonly columns?: readonly ColumnRole[]
  /** The line of the heading row, chosen by a person; null when there is none. */
  readonly headingLine?: number | null
}

export interface PlanTableReading {
  readonly layout: TableLayout
  /** Of the first heading row; null when there is none. */
  readonly headingLine: number | null
  /** Of the first heading row, or of the whole table when there is none. */
  readonly columns: readonly ReadColumn[]
  /** Every row of the source, in order. */
  readonly rows: readonly ImportedRow[]
}
