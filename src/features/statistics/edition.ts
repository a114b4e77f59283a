import { z } from 'zod'
import type { DatasetShape } from '#domain/statistics/dataset.ts'

const bothForms = z.object({ nb: z.string(), nn: z.string() })

const shape = z.object({
  dimensions: z.array(
    z.object({
      code: z.string(),
      label: bothForms,
      categories: z.array(
        z.object({
          code: z.string(),
          label: bothForms,
          unit: bothForms.optional(),
          decimals: z.number().int().optional(),
        }),
      ),
    }),
  ),
  times: z.array(z.string()).min(1),
})

export const editionContent = z.object({
  shape,
  /** The table that these figures came from: successors have other numbers than the catalogue. */
  table: z.string().nullable(),
  /** What the source says about the figures, beside the notes of the catalogue. */
  notes: z.array(bothForms),
})

/** What is stored of an edition beside its figures. */
export interface EditionContent {
  readonly shape: DatasetShape
  readonly table: string | null
  readonly notes: readonly { readonly nb: string; readonly nn: string }[]
}

/** `fetched` is from the source: by its API, or in a file that the operator took from there. */
export type EditionOrigin = 'bundled' | 'fetched'

/** A dataset as a source had it one day. */
export interface Edition extends EditionContent {
  readonly id: number
  readonly datasetId: string
  readonly origin: EditionOrigin
  readonly sourceUpdatedAt: Date | null
  readonly retrievedAt: Date
  readonly checksum: string
}
