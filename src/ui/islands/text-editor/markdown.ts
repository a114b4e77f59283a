import type { Node } from 'prosemirror-model'
import type { Block } from '#platform/documents/blocks.ts'
import { markdownBlocks, markdownTree } from '#platform/documents/markdown.ts'
import {
  type BlockMarkdown,
  blockMarkdown,
  guardNumber,
  type ListMark,
  type WrittenBlock,
} from './block-markdown.ts'
import { blockOf, documentOf } from './document.ts'
import { hasPlaceForAll, isPictureAddress } from './place.ts'
import { sameBlocks } from './same-blocks.ts'

/**
 * A text in Markdown as a document to edit; null when it has something in it that the document has no
 * place for, so that it would be lost.
 */
export function openMarkdown(text: string): Node | null {
  try {
    return openBlocks(text)
  } catch (error) {
    // Thousands of quotes within each other, which nobody writes.
    if (error instanceof RangeError) return null
    throw error
  }
}

function openBlocks(text: string): Node | null {
  const blocks = read(text)
  if (!blocks.every(isWritten) || !hasPlaceForAll(markdownTree(text))) return null
  const opened = documentOf(blocks)
  return sameBlocks(read(markdownOf(opened)), blocks) ? opened : null
}

const read = (text: string) =>
  markdownBlocks(text, (href) => (isPictureAddress(href) ? { href, file: null } : null))

function isWritten(block: Block): block is WrittenBlock {
  return block.kind !== 'figure' && block.kind !== 'note'
}

/** The document as Markdown that is read to the same. */
export function markdownOf(edited: Node): string {
  const written: (BlockMarkdown & { mark: ListMark })[] = []
  let footnotes = 0
  for (const node of edited.children) {
    const block = blockOf(node)
    if (!block) continue
    const before = written.at(-1)?.mark ?? null
    const part = blockAt(node, block, footnotes + 1, markAfter(before, block))
    footnotes += part.footnotes.length
    written.push(part)
  }
  const texts = guardNumbers(written.map(({ text }) => text))
  const definitions = written.flatMap((part) => part.footnotes).join('\n')
  return [...texts, definitions].filter((text) => text !== '').join('\n\n')
}

/** What has been written of each part, which never changes: only its footnotes are numbered anew. */
const writtenBefore = new WeakMap<Node, BlockMarkdown & { first: number; mark: ListMark }>()

function blockAt(node: Node, block: WrittenBlock, first: number, mark: ListMark) {
  const known = writtenBefore.get(node)
  const isNumberedAlike = known?.first === first || known?.footnotes.length === 0
  if (known && isNumberedAlike && known.mark === mark) return known
  const part = { ...blockMarkdown(block, first, mark), first, mark }
  writtenBefore.set(node, part)
  return part
}

/** Two lists after each other are told apart by their marks. */
function markAfter(before: ListMark, block: WrittenBlock): ListMark {
  if (block.kind !== 'list') return null
  if (block.ordered) return before === '.' ? ')' : '.'
  return before === '-' ? '*' : '-'
}

const isNumbered = (text: string | undefined) => /^\d{1,9}[.)](\s|$)/.test(text ?? '')

/** «17. mai» is a day, but not when another number stands before or after it. */
function guardNumbers(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) =>
    /^1[.)]/.test(text) || !(isNumbered(texts[index - 1]) || isNumbered(texts[index + 1]))
      ? text
      : guardNumber(text),
  )
}
