import { z } from 'zod'
import { type ChallengeTheme, challengeItems, challengeThemes } from '#features/challenges/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export const mostSectionText = 20_000
const text = z.string().max(mostSectionText).default('')

/** What the municipality writes itself: in front of the challenges, and about each theme. Markdown. */
const sectionTextsSchema = z.object({
  introduction: text,
  themes: z.partialRecord(z.enum(challengeThemes), text).default({}),
})
export type SectionTexts = z.infer<typeof sectionTextsSchema>
const noTexts: SectionTexts = sectionTextsSchema.parse({})

export interface StoredTexts {
  /** Null while nobody has written. */
  readonly id: string | null
  readonly version: number
  readonly updatedBy: string
  readonly content: SectionTexts
}

export async function findTexts(tx: TenantTx, strategyId: string): Promise<StoredTexts> {
  const [item] = await challengeItems.list(tx, strategyId, 'text')
  if (!item) return { id: null, version: 0, updatedBy: '', content: noTexts }
  const { id, version, updatedBy } = item
  return { id, version, updatedBy, content: sectionTextsSchema.parse(item.content) }
}

/** The themes that have a text, or that some challenge is about, in their order. */
export function themesInUse(
  { themes }: SectionTexts,
  challenges: readonly { readonly content: { readonly theme: ChallengeTheme | '' } }[],
): readonly ChallengeTheme[] {
  return challengeThemes.filter(
    (theme) => themes[theme] || challenges.some(({ content }) => content.theme === theme),
  )
}
