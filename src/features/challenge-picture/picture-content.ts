import { z } from 'zod'
import { certainties, challengeThemes, directions } from '#features/challenges/index.ts'
import type { Block, DocumentModel } from '#platform/documents/blocks.ts'

const blocks = z.array(z.custom<Block>((value) => typeof value === 'object' && value !== null))

/** A challenge as it is shown: with its figure, and with what it was tied to by name. */
export const shownChallengeSchema = z.object({
  title: z.string(),
  direction: z.enum(['', ...directions]),
  theme: z.enum(['', ...challengeThemes]),
  /** What was found, in the words of the municipality or of the figure. */
  finding: z.string(),
  source: z.string(),
  sourceUrl: z.string(),
  consequence: z.string(),
  forWhom: z.string(),
  certainty: z.enum(['', ...certainties]),
  unknown: z.string(),
  plans: z.array(z.string()),
  gatherings: z.array(z.string()),
  ambitions: z.array(z.string()),
  /** The figure with its table and source, as it was. */
  figure: blocks,
  /** The pictures that are explained, then the documents in a list. */
  pictures: blocks,
})
export type ShownChallenge = z.infer<typeof shownChallengeSchema>

/** A challenge picture as it is frozen. Files of pictures stay where they lay, named with their hash. */
export const pictureContentSchema = z.object({
  document: z.custom<DocumentModel>((value) => typeof value === 'object' && value !== null),
  /** By rank. */
  challenges: z.array(shownChallengeSchema),
})
export type PictureContent = z.infer<typeof pictureContentSchema>
