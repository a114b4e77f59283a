import { z } from 'zod'
import {
  type ChallengeSection,
  challengeItems,
  challengeSections,
  challengeThemes,
} from '#features/challenges/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export const mostSectionText = 20_000
const text = z.string().max(mostSectionText).default('')
const writtenSchema = z.object({ version: z.int().min(1), by: z.string() })

/** What the municipality writes itself: in front of the challenges, and about each theme. Markdown. */
const sectionTextsSchema = z.object({
  introduction: text,
  themes: z.partialRecord(z.enum(challengeThemes), text).default({}),
  /** How many times each was stored, and by whom last. */
  written: z.partialRecord(z.enum(challengeSections), writtenSchema).default({}),
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

/** The text of a section, and how many times it was stored. */
export function sectionText(
  { introduction, themes, written }: SectionTexts,
  section: ChallengeSection,
): { readonly body: string; readonly version: number } {
  return {
    body: section === 'introduction' ? introduction : (themes[section] ?? ''),
    version: written[section]?.version ?? 0,
  }
}

export function withSectionText(
  texts: SectionTexts,
  section: ChallengeSection,
  body: string,
  by: string,
): SectionTexts {
  const version = sectionText(texts, section).version + 1
  const written = { ...texts.written, [section]: { version, by } }
  return section === 'introduction'
    ? { ...texts, written, introduction: body }
    : { ...texts, written, themes: { ...texts.themes, [section]: body } }
}
