import { randomUUID } from 'node:crypto'
import { type ColumnRole, type RowKind, rowKinds } from '#domain/plan-import/plan-import.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { TableRefusal } from '#platform/tables/read-table-file.ts'
import {
  type DuplicateChoice,
  duplicateChoices,
  type ImportDraft,
  isColumnRole,
  type RowCorrection,
  unpackDraft,
  versionsOf,
} from './import-draft.ts'
import {
  adoptedWords,
  alikeKey,
  type ImportReview,
  type ImportSurroundings,
  type ReviewRow,
  reviewOf,
} from './import-review.ts'
import { readPlanFile, readPlanText } from './read-plan-file.ts'

/** Rows with fields on one page. */
export const rowsOnPage = 25

export const rowField = (line: number, field: string) => `r${line}-${field}`

export type PostedImport =
  /** The draft as it was sent, and what people have made of it since. */
  | { readonly kind: 'draft'; readonly draft: ImportDraft; readonly areColumnsChanged: boolean }
  | { readonly kind: 'refused'; readonly refusal: TableRefusal; readonly field: 'file' | 'text' }
  | { readonly kind: 'nothing' }

/** What a form of the import says: a new table, or a draft with corrections. */
export async function readPosted(
  form: Form,
  surroundings: ImportSurroundings,
): Promise<PostedImport> {
  const fields = fieldsOf(form, 'draft')
  if (fields.length === 0) return readNewTable(form, surroundings)
  const draft = unpackDraft(fields)
  return draft ? withPosted(draft, form, surroundings) : { kind: 'nothing' }
}

async function readNewTable(form: Form, { registered }: ImportSurroundings): Promise<PostedImport> {
  const file = form.files.find(({ field }) => field === 'file')
  const text = fieldOf(form, 'text')
  if (!file && text === '') return { kind: 'nothing' }
  const field = file ? 'file' : 'text'
  if (file?.isTooLarge) return { kind: 'refused', refusal: 'too-large', field }
  const reading = file
    ? await readPlanFile(file.content, fieldOf(form, 'sheet'))
    : readPlanText(text)
  if (reading.kind === 'refused') return { ...reading, field }
  const draft: ImportDraft = {
    token: randomUUID(),
    layout: reading.table.layout,
    rows: reading.table.rows.map(({ line, cells }) => [line, [...cells]]),
    columns: null,
    corrections: {},
    registered: 'skip',
    versions: versionsOf(registered),
    notices: reading.notices.map((notice) => ({ ...notice })),
    page: 1,
  }
  return { kind: 'draft', draft, areColumnsChanged: false }
}

function withPosted(
  draft: ImportDraft,
  form: Form,
  surroundings: ImportSurroundings,
): PostedImport {
  const before = reviewOf(draft, surroundings)
  const roles = before.reading.columns.map(({ role }) => role)
  const columns = roles.map((role, at) => postedRole(form, at) ?? role)
  const hasOtherRoles = columns.some((role, at) => role !== roles[at])
  const headingLine = postedHeading(form, before)
  const areColumnsChanged = hasOtherRoles || headingLine !== before.reading.headingLine
  const asked = Number(/^side-(\d{1,4})$/.exec(fieldOf(form, 'intent'))?.[1] ?? draft.page)
  const changed: ImportDraft = {
    ...draft,
    columns: hasOtherRoles ? columns : draft.columns,
    ...(areColumnsChanged && { headingLine }),
    corrections: correctionsOf(draft, form, before),
    registered: choiceOf(fieldOf(form, 'registered')) ?? draft.registered,
    page: Math.max(1, areColumnsChanged ? 1 : asked),
  }
  return { kind: 'draft', draft: changed, areColumnsChanged }
}

function postedRole(form: Form, at: number): ColumnRole | null {
  const value = fieldOf(form, `column-${at + 1}`)
  return isColumnRole(value) ? value : null
}

/** The row of headings: as it was read when the form does not ask. */
function postedHeading(form: Form, { reading }: ImportReview): number | null {
  if (!Object.hasOwn(form.fields, 'heading')) return reading.headingLine
  const line = Number(fieldOf(form, 'heading'))
  return reading.rows.some(({ source }) => source.line === line) ? line : null
}

function choiceOf(value: string): DuplicateChoice | undefined {
  return duplicateChoices.find((one) => one === value)
}

function correctionsOf(
  draft: ImportDraft,
  form: Form,
  { rows, reading }: ImportReview,
): ImportDraft['corrections'] {
  const corrections = new Map(Object.entries(draft.corrections))
  const shown = rows.filter(({ line }) => Object.hasOwn(form.fields, rowField(line, 'kind')))
  for (const row of shown) corrections.set(String(row.line), postedCorrection(row, form))
  for (const { line, read } of shown) {
    if (fieldOf(form, rowField(line, 'same')) === '') continue
    const { kind, assessment } = corrections.get(String(line)) ?? {}
    for (const other of reading.rows) {
      if (alikeKey(other) !== alikeKey(read) || other.questions.length === 0) continue
      const key = String(other.source.line)
      const isSameWords = other.assessment === read.assessment
      corrections.set(key, {
        ...corrections.get(key),
        ...(kind && { kind }),
        ...(assessment !== undefined && isSameWords && { assessment }),
      })
    }
  }
  const told = [...corrections].filter(([, correction]) => Object.keys(correction).length > 0)
  return Object.fromEntries(told)
}

/** Only what differs from what was read is a correction. */
function postedCorrection({ line, read }: ReviewRow, form: Form): RowCorrection {
  const typed = (field: string) => fieldOf(form, rowField(line, field))
  const isOther = (field: string, before: string) =>
    Object.hasOwn(form.fields, rowField(line, field)) && typed(field) !== before
  const kind = rowKinds.find((one): one is RowKind => one === typed('kind'))
  const duplicate = choiceOf(typed('duplicate'))
  return {
    ...(kind && kind !== read.kind && { kind }),
    ...(isOther('name', read.name ?? '') && { name: typed('name') }),
    ...(isOther('adopted', adoptedWords(read)) && { adopted: typed('adopted') }),
    ...(isOther('assessment', read.assessment ?? '') && { assessment: typed('assessment') }),
    ...(duplicate && { duplicate }),
  }
}
