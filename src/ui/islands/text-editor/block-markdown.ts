import type { Block, BlockOf, Run } from '#platform/documents/blocks.ts'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import { inlineMarkdown, type Manner, manners } from './inline-markdown.ts'
import { type FootnoteRun, tidyRuns } from './runs.ts'
import { sameRuns } from './same-blocks.ts'

/** The blocks that people write; the others come out of the program. */
export type WrittenBlock = BlockOf<'heading' | 'paragraph' | 'list' | 'quote' | 'table' | 'picture'>

export type ListMark = '-' | '*' | '.' | ')' | null

export interface BlockMarkdown {
  readonly text: string
  /** The definitions of its footnotes, one each. */
  readonly footnotes: readonly string[]
}

/**
 * A block as Markdown, in the most readable way that is read back as the same. The footnotes are
 * numbered from `firstFootnote`; `mark` is what stands before the items of a list.
 */
export function blockMarkdown(
  block: WrittenBlock,
  firstFootnote: number,
  mark: ListMark,
): BlockMarkdown {
  const writer = new BlockWriter(firstFootnote)
  const text = writer.block(block, mark)
  return { text, footnotes: writer.footnotes }
}

class BlockWriter {
  readonly footnotes: string[] = []
  readonly #first: number

  constructor(firstFootnote: number) {
    this.#first = firstFootnote
  }

  block(block: WrittenBlock, mark: ListMark): string {
    switch (block.kind) {
      case 'heading': {
        const place = block.level === 3 ? subheading : heading
        return place.write(this.#inline([{ text: block.text }], place))
      }
      case 'paragraph':
        return this.#inline(block.runs, paragraph)
      case 'list':
        return block.items
          .map((item, index) => {
            const sign = block.ordered ? `${index + 1}${mark}` : `${mark}`
            return withMark(sign, this.#inline(item, listItem))
          })
          .join('\n')
      case 'quote':
        return block.paragraphs.length === 0
          ? '>'
          : block.paragraphs
              .map((runs) => quote.write(guardNumber(this.#inline(runs, quote))))
              .join('\n>\n')
      case 'table':
        return this.#table(block)
      case 'picture':
        return pictureMarkdown(block)
    }
  }

  #table({ columns, rows }: BlockOf<'table'>): string {
    const head = columns.map(({ title }) => this.#inline([{ text: title }], headerCell))
    const signs = columns.map(({ align }) => (align === 'end' ? '---:' : '---'))
    const body = rows.map((row) => row.map((runs) => this.#inline(runs, cell)))
    return [head, signs, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  }

  #inline(runs: readonly Run[], place: Place): string {
    const tidy = tidyRuns(runs, { lines: place.lines })
    const notes = tidy.filter((run): run is FootnoteRun => 'footnote' in run)
    const first = this.#first + this.footnotes.length
    const text = written(tidy, first, place)
    for (const note of notes) {
      const label = this.#first + this.footnotes.length
      this.footnotes.push(withMark(`[^${label}]:`, written(note.footnote, 0, footnote), '    '))
    }
    return text
  }
}

/** Where words stand, and how they are found again when it is read. */
interface Place {
  readonly name: string
  readonly lines: boolean
  write(text: string): string
  read(blocks: readonly Block[]): readonly Run[] | null
}

const paragraph: Place = {
  name: 'paragraph',
  lines: true,
  write: (text) => text,
  read: ([block]) => (block?.kind === 'paragraph' ? block.runs : null),
}

const heading: Place = {
  name: 'heading',
  lines: false,
  write: (text) => withMark('##', text),
  read: ([block]) => (block?.kind === 'heading' ? [{ text: block.text }] : null),
}

const subheading: Place = { ...heading, write: (text) => withMark('###', text) }

const listItem: Place = {
  name: 'listItem',
  lines: true,
  write: (text) => withMark('-', text),
  read: ([block]) =>
    block?.kind === 'list' && block.items.length === 1 ? (block.items[0] ?? null) : null,
}

const quote: Place = {
  name: 'quote',
  lines: true,
  write: (text) => text.replace(/^/gm, '> '),
  read: ([block]) =>
    block?.kind === 'quote' && block.paragraphs.length < 2 ? (block.paragraphs[0] ?? []) : null,
}

const cell: Place = {
  name: 'cell',
  lines: false,
  write: (text) => `| a |\n| - |\n| ${text} |`,
  read: ([block]) => (block?.kind === 'table' ? (block.rows[0]?.[0] ?? null) : null),
}

const headerCell: Place = {
  name: 'headerCell',
  lines: false,
  write: (text) => `| ${text} |\n| - |`,
  read: ([block]) =>
    block?.kind === 'table' && block.columns.length === 1
      ? [{ text: block.columns[0]?.title ?? '' }]
      : null,
}

const footnote: Place = {
  name: 'footnote',
  lines: true,
  write: (text) => `a[^1]\n\n${withMark('[^1]:', text, '    ')}`,
  read: ([block]) => {
    const run = block?.kind === 'paragraph' ? block.runs[1] : undefined
    return run && 'footnote' in run ? run.footnote : null
  },
}

/**
 * Tries one manner after the other. Marks that begin or end at a sign within a word may be more than
 * Markdown can say; then the signs, or at last all words, lose them.
 */
function written(runs: readonly Run[], firstFootnote: number, place: Place): string {
  const [only] = runs
  if (only && runs.length === 1 && isPlain(only) && neverMarkup.test(only.text)) return only.text
  const key = JSON.stringify([place.name, firstFootnote, runs])
  const text = writtenBefore.get(key) ?? writeAnew(runs, firstFootnote, place)
  if (writtenBefore.size > 10_000) writtenBefore.clear()
  writtenBefore.set(key, text)
  return text
}

const isPlain = (run: Run) => !('href' in run) && !('footnote' in run) && !run.bold && !run.italic

/** Most of what is written need not be read back: words in one line with ordinary signs. */
const neverMarkup = /^(?!\d+[.)])[\p{L}\p{N}][\p{L}\p{N} ,.:;!?()%«»–§'"/-]*$/u

/** A table has many cells, of which one is changed at a time. */
const writtenBefore = new Map<string, string>()

function writeAnew(runs: readonly Run[], firstFootnote: number, place: Place): string {
  const tries = [runs, tidyRuns(runs, { lines: place.lines, signsFollow: true }), withoutLook(runs)]
  for (const said of tries) {
    for (const manner of manners) {
      const text = attempt(said, firstFootnote, place, manner)
      if (readsAs(said, text, firstFootnote, place)) return text
    }
  }
  return attempt(withoutLook(runs), firstFootnote, place, mostCareful)
}

const withoutLook = (runs: readonly Run[]) =>
  runs.map((run) => ('footnote' in run || 'href' in run ? run : { text: run.text }))

const mostCareful: Manner = { guarded: 'everything', italic: '*', guardLetters: true }

function attempt(
  runs: readonly Run[],
  firstFootnote: number,
  place: Place,
  manner: Manner,
): string {
  let label = firstFootnote
  const text = inlineMarkdown(runs, manner, () => `${label++}`)
  return place === cell || place === headerCell ? guardBars(text) : text
}

function readsAs(runs: readonly Run[], text: string, firstFootnote: number, place: Place): boolean {
  const notes = runs.filter((run) => 'footnote' in run)
  const definitions = notes.map((_, index) => `\n\n[^${firstFootnote + index}]: x`)
  const expected = runs.map((run) =>
    'footnote' in run ? { text: '', footnote: [{ text: 'x' }] } : run,
  )
  const blocks = markdownBlocks(place.write(text) + definitions.join(''), anyPicture)
  const read = blocks.length > 1 ? null : place.read(blocks)
  return read === null ? runs.length === 0 && blocks.length === 0 : sameRuns(read, expected)
}

const anyPicture = (href: string) => ({ href, file: null })

/** A line that ends a cell where it stands. */
function guardBars(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)\|/g, '$1\\|')
}

/** A paragraph that begins with «17.» would count on from the one before it. */
export function guardNumber(text: string): string {
  return text.replace(/^(\d{1,9})(?=[.)](\s|$))/, '$1\\')
}

function withMark(mark: string, text: string, indent = ' '.repeat(mark.length + 1)): string {
  return text === '' ? mark : `${mark} ${text.replaceAll('\n', `\n${indent}`)}`
}

function pictureMarkdown({ href, alternative, caption }: BlockOf<'picture'>): string {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim()
  const title = caption === '' ? '' : ` "${line(caption).replace(/["\\&]/g, '\\$&')}"`
  return `![${line(alternative).replace(/[!-/:-@[-`{-~]/g, '\\$&')}](${href}${title})`
}
