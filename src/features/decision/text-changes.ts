import type { DocumentPart } from '#features/strategy-document/index.ts'
import type { Block, Run } from '#platform/documents/blocks.ts'
import { paragraph } from '#platform/documents/make-blocks.ts'
import type { TreatmentContent } from './decision-content.ts'

export type TextChange = TreatmentContent['textChanges'][number]

export interface ChangedParts {
  readonly parts: readonly DocumentPart[]
  /** The changes that the text does not show: told in a sentence, or of words that are not there. */
  readonly untold: readonly TextChange[]
}

/** The sections with the changes of a vote, one after the other, made in their own words. */
export function withTextChanges(
  parts: readonly DocumentPart[],
  changes: readonly TextChange[],
): ChangedParts {
  let made = parts
  const untold: TextChange[] = []
  for (const change of changes) {
    const changed = withChange(made, change)
    if (changed) made = changed
    else untold.push(change)
  }
  return { parts: made, untold }
}

/** Null when the change cannot be made in the text. */
function withChange(
  parts: readonly DocumentPart[],
  { section, before, after }: TextChange,
): readonly DocumentPart[] | null {
  const named = parts.filter(({ title }) => nameKey(title) === nameKey(section))
  if (before.trim() === '') {
    const [part] = named
    return part && after.trim() !== ''
      ? parts.map((one) => (one === part ? withParagraphs(one, after) : one))
      : null
  }
  for (const part of named.length > 0 ? named : parts) {
    const text = replaceFirst(part.text, (block) => blockWith(block, before, after))
    if (text) return parts.map((one) => (one === part ? { ...one, text } : one))
  }
  return null
}

function withParagraphs(part: DocumentPart, added: string): DocumentPart {
  const paragraphs = added.trim().split(/\n\s*\n/)
  return { ...part, text: [...part.text, ...paragraphs.map((one) => paragraph(one.trim()))] }
}

/** The block with the words changed; null when they do not stand in it. */
function blockWith(block: Block, before: string, after: string): Block | null {
  const inRuns = (runs: readonly Run[]) => runsWith(runs, before, after)
  switch (block.kind) {
    case 'heading': {
      const runs = inRuns([{ text: block.text }])
      return runs && { ...block, text: runs.map(({ text }) => text).join('') }
    }
    case 'paragraph':
    case 'note': {
      const runs = inRuns(block.runs)
      return runs && { ...block, runs }
    }
    case 'list': {
      const items = replaceFirst(block.items, inRuns)
      return items && { ...block, items }
    }
    case 'quote': {
      const paragraphs = replaceFirst(block.paragraphs, inRuns)
      return paragraphs && { ...block, paragraphs }
    }
    case 'table': {
      const rows = replaceFirst(block.rows, (row) => replaceFirst(row, inRuns))
      return rows && { ...block, rows }
    }
    default:
      return null
  }
}

/** The new words look like the first of those that they stand for. White space differs freely. */
function runsWith(runs: readonly Run[], before: string, after: string): readonly Run[] | null {
  const words = before
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  const found = new RegExp(words.join('\\s+')).exec(runs.map(({ text }) => text).join(''))
  if (!found) return null
  const from = found.index
  const to = from + found[0].length
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
      const placed = isPlaced ? [] : [{ ...run, text: after.trim() }]
      isPlaced = true
      return [kept, ...placed, rest]
    })
    .filter((run) => run.text !== '' || 'footnote' in run)
}

function replaceFirst<Item>(
  items: readonly Item[],
  replace: (item: Item) => Item | null,
): readonly Item[] | null {
  for (const [index, item] of items.entries()) {
    const made = replace(item)
    if (made !== null) return items.with(index, made)
  }
  return null
}

function nameKey(name: string): string {
  return name.trim().toLocaleLowerCase('nb')
}
