import type { DocumentPart } from '#features/strategy-document/index.ts'
import type { Block, Run } from '#platform/documents/blocks.ts'
import { paragraph } from '#platform/documents/make-blocks.ts'
import type { TreatmentContent } from './decision-content.ts'

export type TextChange = TreatmentContent['textChanges'][number]

export interface ChangedParts {
  readonly parts: readonly DocumentPart[]
  /** Those that the text does not show, and those that somebody has put in a sentence. */
  readonly told: readonly TextChange[]
}

/**
 * The sections with the changes of a vote, one after the other, made in their own words. A change is
 * made only where there is no doubt which words are meant: they stand there once, as whole words.
 */
export function withTextChanges(
  parts: readonly DocumentPart[],
  changes: readonly TextChange[],
): ChangedParts {
  let made = parts
  const told: TextChange[] = []
  for (const change of changes) {
    const changed = withChange(made, change)
    if (changed) made = changed
    if (!changed || change.sentence.trim() !== '') told.push(change)
  }
  return { parts: made, told }
}

/** Null when the change cannot be made in the text. */
function withChange(
  parts: readonly DocumentPart[],
  change: TextChange,
): readonly DocumentPart[] | null {
  const named = partsNamed(parts, change.section)
  if (change.before.trim() === '') return withAdded(parts, named, change)
  const pattern = patternOf(change.before)
  const [part, ...others] = (named.length > 0 ? named : parts).flatMap((one) =>
    one.text.flatMap((block) =>
      runsIn(block).flatMap((runs) => hitsIn(runs, pattern).map(() => one)),
    ),
  )
  if (!part || others.length > 0) return null
  const text = part.text.flatMap((block) =>
    blockWith(block, (runs) => runsWith(runs, pattern, change.after.trim())),
  )
  return parts.map((one) => (one === part ? { ...one, text } : one))
}

/** The sections with this title, else those with it but for its number or punctuation. */
function partsNamed(parts: readonly DocumentPart[], section: string): readonly DocumentPart[] {
  const keys = [
    nameKey,
    (name: string) => nameKey(name).replace(/^[\d\p{P}\p{S}\s]+|[\p{P}\s]+$/gu, ''),
  ]
  const found = keys.map((keyOf) =>
    parts.filter(({ title }) => keyOf(section) !== '' && keyOf(title) === keyOf(section)),
  )
  return found.find((some) => some.length > 0) ?? []
}

function withAdded(
  parts: readonly DocumentPart[],
  [part, ...others]: readonly DocumentPart[],
  { after, sentence }: TextChange,
): readonly DocumentPart[] | null {
  // A sentence says where the words go, which is seldom at the end.
  if (!part || others.length > 0 || after.trim() === '' || sentence.trim() !== '') return null
  const paragraphs = after.trim().split(/\n\s*\n/)
  const text = [...part.text, ...paragraphs.map((one) => paragraph(one.trim()))]
  return parts.map((one) => (one === part ? { ...one, text } : one))
}

/** Whatever is written in a block, piece by piece. */
function runsIn(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'heading':
      return [[{ text: block.text }]]
    case 'paragraph':
    case 'note':
      return [block.runs]
    case 'list':
      return block.items
    case 'quote':
      return block.paragraphs
    case 'table':
      return block.rows.flat()
    default:
      return []
  }
}

type ChangeRuns = (runs: readonly Run[]) => readonly Run[]

/** The block with its words changed; none when nothing is left of it. */
function blockWith(block: Block, change: ChangeRuns): readonly Block[] {
  const changeAll = (all: readonly (readonly Run[])[]) => all.map(change)
  const changeKept = (all: readonly (readonly Run[])[]) =>
    changeAll(all).filter((runs, index) => runs === all[index] || isWritten(runs))
  switch (block.kind) {
    case 'heading': {
      const text = change([{ text: block.text }])
        .map((run) => run.text)
        .join('')
      return text.trim() === '' && block.text !== text ? [] : [{ ...block, text }]
    }
    case 'paragraph':
    case 'note':
      return changeKept([block.runs]).map((runs) => ({ ...block, runs }))
    case 'list': {
      const items = changeKept(block.items)
      return items.length === 0 && block.items.length > 0 ? [] : [{ ...block, items }]
    }
    case 'quote': {
      const paragraphs = changeKept(block.paragraphs)
      return paragraphs.length === 0 && block.paragraphs.length > 0
        ? []
        : [{ ...block, paragraphs }]
    }
    case 'table':
      return [{ ...block, rows: block.rows.map(changeAll) }]
    default:
      return [block]
  }
}

/** A footnote goes with the words that it belongs to. */
function isWritten(runs: readonly Run[]): boolean {
  return runs.some(({ text }) => text.trim() !== '')
}

/** These words, where they are no piece of a longer word or number. White space differs freely. */
function patternOf(before: string): RegExp {
  const words = before
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .join('\\s+')
  const letter = String.raw`[\p{L}\p{M}\p{N}\u00AD]`
  const starts = String.raw`(?<!${letter}|${letter}-|\p{N}[.,])(?=${letter})|(?!${letter})`
  const ends = String.raw`(?<=${letter})(?!${letter}|-${letter}|[.,]\p{N})|(?<!${letter})`
  return new RegExp(`(?:${starts})${words}(?:${ends})`, 'gu')
}

interface Hit {
  readonly from: number
  readonly to: number
}

function hitsIn(runs: readonly Run[], pattern: RegExp): readonly Hit[] {
  const text = runs.map((run) => run.text).join('')
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => {
    return { from: index, to: index + words.length }
  })
}

/** The new words look like the first of those that they stand for. */
function runsWith(runs: readonly Run[], pattern: RegExp, after: string): readonly Run[] {
  const [hit] = hitsIn(runs, pattern)
  if (!hit) return runs
  const { from, to } = hit
  let start = 0
  let isPlaced = false
  return runs
    .flatMap((run): readonly Run[] => {
      const { text } = run
      const at = start
      start += text.length
      if (text === '' || start <= from || at >= to) return [run]
      const kept = { ...run, text: text.slice(0, Math.max(0, from - at)) }
      const rest = { ...run, text: text.slice(Math.max(0, to - at)) }
      const placed = isPlaced ? [] : [{ ...run, text: after }]
      isPlaced = true
      return [kept, ...placed, rest]
    })
    .filter((run) => run.text !== '' || 'footnote' in run)
}

function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb')
}
