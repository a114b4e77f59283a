import { z } from 'zod'
import { planNeedSchema } from './need-content.ts'

/** The decisions as they stood at a time, to go back to or compare with. */
export const savedVersionSchema = z.object({
  /** Empty for one that the product has made itself, before a proposal was taken into use. */
  title: z.string().max(200),
  plans: z
    .array(z.object({ planId: z.string(), name: z.string().max(400), need: planNeedSchema }))
    .max(10_000),
  /** What was changed right after, with the version that it then got. */
  changed: z.array(z.object({ planId: z.string(), version: z.int() })).default([]),
})
export type SavedVersion = z.infer<typeof savedVersionSchema>
