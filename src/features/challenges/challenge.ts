import { z } from 'zod'

/** The official discussion themes of the regional planning, in their order. */
export const officialThemes = [
  'demography',
  'public-health',
  'value-creation',
  'climate-nature-land',
  'energy',
  'transport',
  'finances',
  'safety',
] as const
/** Themes that have grown in the planning of the municipalities since. */
export const grownThemes = ['recruitment', 'expectations', 'attractiveness', 'fewer-plans'] as const
export const challengeThemes = [...officialThemes, ...grownThemes, 'other'] as const

export const directions = ['challenge', 'opportunity'] as const

export const certainties = ['sure', 'likely', 'unsure'] as const

/** In characters; plans and gatherings in number. */
export const challengeLimits = {
  title: 300,
  line: 500,
  text: 5_000,
  url: 1_000,
  ties: 40,
  /** As many as the list can hold. */
  challenges: 100,
} as const

/** Fewer than five seldom show the whole, and more than ten are not chosen among. */
export const advisedCount = { least: 5, most: 10 } as const

const line = z.string().max(challengeLimits.line).default('')
const text = z.string().max(challengeLimits.text).default('')
const ties = z.array(z.string()).max(challengeLimits.ties).default([])

/** What the figures or the people of the municipality say, and what it means. Empty is not said yet. */
export const challengeSchema = z.object({
  title: z.string().max(challengeLimits.title),
  direction: z.enum(['', ...directions]).default(''),
  theme: z.enum(['', ...challengeThemes]).default(''),
  /** A figure of the knowledge base; empty for a finding in words alone. */
  figureId: z.string().max(100).default(''),
  finding: text,
  /** Where a finding in words comes from. */
  source: line,
  sourceUrl: z.string().max(challengeLimits.url).default(''),
  consequence: text,
  forWhom: line,
  certainty: z.enum(['', ...certainties]).default(''),
  unknown: text,
  planIds: ties,
  gatheringIds: ties,
})
export type Challenge = z.infer<typeof challengeSchema>

export const noChallenge: Challenge = challengeSchema.parse({ title: '' })

/** What a challenge does not say yet, in the order of the form. */
const lackCodes = ['direction', 'finding', 'source', 'consequence', 'forWhom', 'certainty'] as const
type LackCode = (typeof lackCodes)[number]

/** What is lacking, as advice: a figure carries both its finding and its source. */
export function lackingOf(challenge: Challenge): readonly LackCode[] {
  const { figureId, finding, source } = challenge
  const hasFigure = figureId !== ''
  const isLacking: Readonly<Record<LackCode, boolean>> = {
    direction: challenge.direction === '',
    finding: !hasFigure && finding === '',
    source: !hasFigure && source === '',
    consequence: challenge.consequence === '',
    forWhom: challenge.forWhom === '',
    certainty: challenge.certainty === '',
  }
  return lackCodes.filter((code) => isLacking[code])
}
