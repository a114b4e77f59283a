import { z } from 'zod'
import { rowKinds } from '#domain/plan-import/plan-import.ts'
import { planMarks, planStatuses, relationKinds } from '#domain/plan-register/municipal-plan.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { planDecisions } from '#domain/planning-need/planning-decision.ts'
import { hasName, importedRowSchema } from '#features/plan-import/index.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'

const isoDate = z.string().meta({ format: 'date' })
const period = z.object({ firstYear: z.int(), lastYear: z.int() })
const source = z.object({ line: z.int(), cells: z.array(z.string()) })

/** A plan of the register as the API gives it. */
export const planSchema = z.object({
  id: z.string(),
  name: z.string(),
  number: z.string(),
  type: z.enum(planTypes),
  status: z.enum(planStatuses),
  parentId: z.string().nullable(),
  adoptedOn: isoDate.nullable(),
  adoptedYear: z.int().nullable(),
  adoptedBy: z.string(),
  period: period.nullable(),
  validTo: isoDate.nullable(),
  validToYear: z.int().nullable(),
  caseNumber: z.string(),
  assessment: z.string().meta({ description: 'The words of the source, as written' }),
  decision: z
    .enum(planDecisions)
    .nullable()
    .meta({ description: 'What the municipality has decided; null while it is undecided' }),
  owner: z.string(),
  otherUnits: z.array(z.string()),
  committee: z.string(),
  years: z.array(z.int()),
  legalBasis: z.string(),
  group: z.string(),
  relations: z.array(
    z.object({ kind: z.enum(relationKinds), planId: z.string().nullable(), name: z.string() }),
  ),
  marks: z.array(z.enum(planMarks)),
  notes: z.string(),
  source: source.extend({ headings: z.array(z.string()) }).nullable(),
  version: z.int(),
})

/** Text instead of a file; a multipart request has no body here. */
export const importBodySchema = z
  .strictObject({ text: z.string() })
  .nullish()
  .meta({ description: 'The text of a table, or multipart form data with a part `file`' })

/** A row as it is read; the fields that a row says nothing of are left out. */
const readRowSchema = z.looseObject({
  source,
  kind: z.enum(rowKinds),
  name: z.string().optional(),
  number: z.string().optional(),
  group: z.string().optional(),
  adoptedOn: isoDate.optional(),
  adoptedYear: z.int().optional(),
  caseNumber: z.string().optional(),
  period: period.optional(),
  assessment: z.string().optional(),
  owner: z.string().optional(),
  years: z.array(z.int()).optional(),
  legalBasis: z.string().optional(),
  confidence: z.enum(['certain', 'likely', 'unsure']),
  questions: z.array(z.looseObject({ code: z.string(), field: z.string(), message: z.string() })),
})

export const importSchema = z.object({
  importId: z.string(),
  rows: z.array(readRowSchema),
  columns: z.array(z.object({ role: z.string(), origin: z.string(), heading: z.string() })),
  duplicates: z
    .array(z.looseObject({ line: z.int(), likeness: z.string() }))
    .meta({ description: 'Rows that are likely to be in the table or the register already' }),
  notices: z
    .array(z.looseObject({ code: z.string() }))
    .meta({ description: 'How a workbook was read: other sheets, hidden rows, formulas, macros' }),
})

/** The rows to store, as they were read or as somebody has corrected them. */
export const confirmationSchema = z.object({
  rows: z
    .array(importedRowSchema)
    .max(tableLimits.lines)
    .superRefine((rows, context) => {
      for (const [at, row] of rows.entries()) {
        if (row.kind !== 'plan' || hasName(row)) continue
        context.addIssue({ code: 'custom', path: [at, 'name'], message: 'A plan needs a name' })
      }
    }),
})

export const confirmedSchema = z.object({ plans: z.array(planSchema), stored: z.int() })
