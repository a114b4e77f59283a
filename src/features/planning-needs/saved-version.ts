import { z } from 'zod'
import { planNeedSchema } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'

/** The decisions as they stood at a time, to compare with. */
export const savedVersionSchema = z.object({
  /** Empty for one that the product has made itself, before many plans were changed in one stroke. */
  title: z.string().max(200),
  plans: z
    .array(z.object({ planId: z.string(), name: z.string().max(400), need: planNeedSchema }))
    .max(10_000),
})
export type SavedVersion = z.infer<typeof savedVersionSchema>

/** How it stands now. Without a title it is kept because many plans are changed in one stroke. */
export function versionOf({ entries }: NeedsView, title = ''): SavedVersion {
  return {
    title,
    plans: entries.map(({ plan, need }) => ({ planId: plan.id, name: plan.name, need })),
  }
}
