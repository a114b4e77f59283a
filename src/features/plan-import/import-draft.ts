import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { type ColumnRole, namedColumnRoles, rowKinds } from '#domain/plan-import/plan-import.ts'
import { importLimits } from './import-limits.ts'

/** What to do with a row that is likely to be a plan that is there already. */
export const duplicateChoices = ['keep', 'skip', 'update'] as const
export type DuplicateChoice = (typeof duplicateChoices)[number]

const role = z.string().refine(isColumnRole) as unknown as z.ZodType<ColumnRole>
const text = z.string().max(importLimits.cellChars)

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
  rows: z.array(z.tuple([z.int().min(1), z.array(text)])).max(importLimits.lines),
  /** The roles of the columns as a person has chosen them; null while nobody has. */
  columns: z
    .array(role)
    .max(importLimits.columns * 2)
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

// A field of a form takes 200 000 signs.
const signsInField = 150_000
const maxDraftBytes = 48 * 1024 * 1024

/** The draft as hidden fields. */
export function packDraft(draft: ImportDraft): readonly string[] {
  const packed = gzipSync(JSON.stringify(draft)).toString('base64url')
  return packed.match(new RegExp(`.{1,${signsInField}}`, 'g')) ?? []
}

/** The draft of a form; null when it is none, or not whole. */
export function unpackDraft(fields: readonly string[]): ImportDraft | null {
  if (fields.length === 0) return null
  try {
    const packed = Buffer.from(fields.join(''), 'base64url')
    const written = gunzipSync(packed, { maxOutputLength: maxDraftBytes }).toString('utf8')
    return draftSchema.safeParse(JSON.parse(written)).data ?? null
  } catch {
    return null
  }
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
