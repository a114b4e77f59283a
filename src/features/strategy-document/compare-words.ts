import { applyPatch, diffLines, diffWordsWithSpace, structuredPatch } from 'diff'

/** A run of text that stands in both, or in one of them only. */
export interface ComparedText {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Long enough for any section that people write; after that whole lines are compared. */
const patienceMs = 500

/** What of one text became of it in another, word by word. */
export function compareWords(before: string, after: string): readonly ComparedText[] {
  const words = diffWordsWithSpace(before, after, { timeout: patienceMs })
  return (words ?? diffLines(before, after, { oneChangePerToken: false })).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }))
}

/**
 * A text with the changes that somebody has proposed to an earlier version of it; null where both
 * have changed the same lines, which people must sort out.
 */
export function mergeProposal(base: string, now: string, proposed: string): string | null {
  if (now === base || now === proposed) return proposed
  if (proposed === base) return now
  const patch = structuredPatch('', '', `${base}\n`, `${proposed}\n`, '', '', { context: 1 })
  const merged = applyPatch(`${now}\n`, patch, { fuzzFactor: 0 })
  return merged === false ? null : merged.slice(0, -1)
}
