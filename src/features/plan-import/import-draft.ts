import { z } from 'zod'
import { type ColumnRole, namedColumnRoles, rowKinds } from '#domain/plan-import/plan-import.ts'
import { packJson, unpackJson } from '#platform/tables/packed-draft.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'

/** What to do with a row that is likely to be a plan that is there already. */
export const duplicateChoices = ['keep', 'skip', 'update'] as const
export type DuplicateChoice = (typeof duplicateChoices)[number]

const role = z.string().refine(isColumnRole) as unknown as z.ZodType<ColumnRole>
const text = z.string().max(tableLimits.cellChars)

const correctionSchema = z.object({
  kind: z.enum(rowKinds).optional(),
  name: text.optional(),
  adopted: text.optional(),
  assessment: text.optional(),
  duplicate: z.enum(duplicateChoices).optional(),
})

/** What a person has made of a row, where it is not as it was read. */
export type RowCorrection = z.output<typeof correctionSchema>

const draftSchema = z.object({
  token: z.string().max(100),
  layout: z.enum(['cells', 'aligned', 'one-column', 'stacked']),
  /** The line and the cells of each row. */
  rows: z.array(z.tuple([z.int().min(1), z.array(text)])).max(tableLimits.lines),
  /** The roles of the columns as a person has chosen them; null while nobody has. */
  columns: z
    .array(role)
    .max(tableLimits.columns * 2)
    .nullable(),
  /** The row of headings as a person has chosen it: null for none, left out while nobody has. */
  headingLine: z.int().min(1).nullish(),
  /** By line. */
  corrections: z.record(z.string(), correctionSchema),
  /** What to do with those that stand in the register under the same name. */
  registered: z.enum(duplicateChoices),
  /** The versions of the plans in the register that rows are held against. */
  versions: z.record(z.string(), z.int()),
  notices: z.array(z.looseObject({ code: z.string() })),
  page: z.int().min(1),
})

/**
 * An import before it is confirmed. It is stored nowhere but in the form of the page, so that it can
 * be left at any time.
 */
export type ImportDraft = z.output<typeof draftSchema>

/** The draft as hidden fields. */
export function packDraft(draft: ImportDraft): readonly string[] {
  return packJson({ ...draft, rows: columnwise(draft.rows) })
}

/** The draft of a form; null when it is none, or not whole. */
export function unpackDraft(fields: readonly string[]): ImportDraft | null {
  const read = z.looseObject({ rows: columnsSchema }).safeParse(unpackJson(fields))
  if (!read.success) return null
  const { rows, ...draft } = read.data
  return draftSchema.safeParse({ ...draft, rows: rowwise(rows) }).data ?? null
}

/** What stands in a column is much alike, and so packs much smaller beside each other. */
const columnsSchema = z.object({
  lines: z.array(z.int()).max(tableLimits.lines),
  widths: z.array(z.int().min(0)).max(tableLimits.lines),
  columns: z.array(z.array(text)),
})

function columnwise(rows: ImportDraft['rows']): z.input<typeof columnsSchema> {
  const widths = rows.map(([, cells]) => cells.length)
  const columns = Array.from({ length: Math.max(0, ...widths) }, (_, at) =>
    rows.flatMap(([, cells]) => cells.slice(at, at + 1)),
  )
  return { lines: rows.map(([line]) => line), widths, columns }
}

function rowwise({ lines, widths, columns }: z.output<typeof columnsSchema>): ImportDraft['rows'] {
  const taken = columns.map((column) => column.values())
  return lines.map((line, at) => [
    line,
    taken.slice(0, widths[at]).map((column) => column.next().value ?? ''),
  ])
}

export function isColumnRole(value: string): value is ColumnRole {
  return namedColumnRoles.some((one) => one === value) || /^year:(19|20|21)\d\d$/.test(value)
}

/** The versions that an import is held against. */
export function versionsOf(
  plans: readonly { readonly id: string; readonly version: number }[],
): ImportDraft['versions'] {
  return Object.fromEntries(plans.map(({ id, version }) => [id, version]))
}
