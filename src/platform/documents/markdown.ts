import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, BlockOf, Run } from './blocks.ts'

/** The markup of a text, and its parts. */
export type MarkdownTree = ReturnType<typeof fromMarkdown>
export type MarkdownPart = MarkdownTree['children'][number]
export type MarkdownOf<Kind extends MarkdownPart['type']> = Extract<MarkdownPart, { type: Kind }>
export type MarkdownWords = MarkdownOf<'paragraph'>['children'][number]

/** What a picture's address stands for: a picture, or blocks to stand in its place; null when nothing does. */
export type FindPicture = (
  address: string,
  alternative: string,
) => Pick<BlockOf<'picture'>, 'href' | 'file'> | { readonly blocks: readonly Block[] } | null

/**
 * A text in Markdown as blocks: headings, lists, tables, links, quotes, footnotes and pictures. All
 * that has no place in the document model (code, raw HTML, rules) is shown as it was typed. Headings
 * begin at level 2, since the title of the section is of level 1. A line feed is a new line.
 */
export function markdownBlocks(text: string, findPicture: FindPicture): readonly Block[] {
  try {
    return readBlocks(text, findPicture)
  } catch (error) {
    // Thousands of quotes within each other, which nobody writes: shown as they were typed.
    if (!(error instanceof RangeError)) throw error
    return [{ kind: 'paragraph', runs: [{ text }] }]
  }
}

/** The markup of a text as it is understood here. */
export function markdownTree(text: string): MarkdownTree {
  return fromMarkdown(text, {
    extensions: [gfmTable(), gfmFootnote(), { disable: { null: [...notRead] } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
}

function readBlocks(text: string, findPicture: FindPicture): readonly Block[] {
  const root = markdownTree(text)
  const footnotes = new Map<string, MarkdownOf<'footnoteDefinition'>>()
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node)
  }
  const reader = new Reader(text, footnotes, findPicture)
  return root.children.flatMap((node) => reader.blocks(node))
}

/** A line of dashes under a text is no heading here, nor four blanks a program. */
const notRead = [
  'codeFenced',
  'codeIndented',
  'codeText',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'thematicBreak',
] as const

class Reader {
  readonly #source: string
  readonly #footnotes: ReadonlyMap<string, MarkdownOf<'footnoteDefinition'>>
  readonly #findPicture: FindPicture

  constructor(
    source: string,
    footnotes: ReadonlyMap<string, MarkdownOf<'footnoteDefinition'>>,
    findPicture: FindPicture,
  ) {
    this.#source = source
    this.#footnotes = footnotes
    this.#findPicture = findPicture
  }

  blocks(node: MarkdownPart): readonly Block[] {
    switch (node.type) {
      case 'heading': {
        const text = plain(this.runs(node.children))
        return [{ kind: 'heading', level: node.depth <= 2 ? 2 : 3, text }]
      }
      case 'paragraph':
        return this.#paragraph(node.children)
      case 'list':
        return this.#list(node)
      case 'table':
        return [this.#table(node)]
      case 'blockquote':
        return [
          {
            kind: 'quote',
            paragraphs: node.children.map((child) => this.#within(child)),
          },
        ]
      case 'footnoteDefinition':
        return []
      default:
        return [{ kind: 'paragraph', runs: [{ text: this.#asTyped(node) }] }]
    }
  }

  runs(nodes: readonly MarkdownWords[], look: Look = {}): readonly Run[] {
    return nodes.flatMap((node): readonly Run[] => {
      switch (node.type) {
        case 'text':
          return withLinks(node.value, look)
        case 'break':
          return [{ text: '\n', ...look }]
        case 'emphasis':
          return this.runs(node.children, { ...look, italic: true })
        case 'strong':
          return this.runs(node.children, { ...look, bold: true })
        case 'link':
          return [{ text: plain(this.runs(node.children)) || node.url, href: node.url }]
        case 'image':
          return [{ text: node.alt ?? '', ...look }]
        case 'footnoteReference': {
          const note = this.#footnotes.get(node.identifier)
          const said = note?.children.flatMap((child) => this.#within(child)) ?? []
          return said.length > 0 ? [{ text: '', footnote: said }] : []
        }
        default:
          return [{ text: this.#asTyped(node), ...look }]
      }
    })
  }

  /** Pictures stand on their own, wherever in a paragraph they were put. */
  #paragraph(nodes: readonly MarkdownWords[]): readonly Block[] {
    const blocks: Block[] = []
    let words: MarkdownWords[] = []
    const endWords = () => {
      const runs = this.runs(words)
      if (plain(runs).trim() !== '' || runs.some((run) => 'footnote' in run)) {
        blocks.push({ kind: 'paragraph', runs })
      }
      words = []
    }
    for (const node of nodes) {
      const picture = node.type === 'image' ? this.#findPicture(node.url, node.alt ?? '') : null
      if (node.type !== 'image' || picture === null) {
        words.push(node)
        continue
      }
      endWords()
      if ('blocks' in picture) {
        blocks.push(...picture.blocks)
        continue
      }
      const caption = node.title ?? ''
      blocks.push({ kind: 'picture', caption, alternative: node.alt ?? '', ...picture })
    }
    endWords()
    return blocks
  }

  #list(list: MarkdownOf<'list'>): readonly Block[] {
    if (isDate(list)) return [{ kind: 'paragraph', runs: this.#numbered(list) }]
    const items = list.children.flatMap(({ children }) => {
      const [first] = children
      // «- 1. juni» is an item that begins with a day.
      const day = first?.type === 'list' && isOneNumber(first) ? first : null
      const own = children.filter((child) => child.type !== 'list' || isDate(child))
      const deeper = children.filter((child) => child.type === 'list' && !isDate(child))
      const below = deeper.filter((child) => child !== day).flatMap((child) => this.blocks(child))
      const belowItems = below.flatMap((block) => (block.kind === 'list' ? block.items : []))
      const words = own.filter((child) => child !== day).map((child) => this.#within(child))
      return [joined(day ? [this.#numbered(day), ...words] : words), ...belowItems]
    })
    return [{ kind: 'list', ordered: list.ordered === true, items }]
  }

  #numbered(list: MarkdownOf<'list'>): readonly Run[] {
    const [item] = list.children
    const words = joined((item?.children ?? []).map((child) => this.#within(child)))
    return [{ text: `${list.start}. ` }, ...words]
  }

  #table(table: MarkdownOf<'table'>): Block {
    const [heading, ...rows] = table.children
    const cells = (heading?.children ?? []).map((cell) => plain(this.runs(cell.children)))
    const filled = rows.map((row) => row.children.map((cell) => this.runs(cell.children)))
    const longest = (index: number) =>
      Math.max(
        cells[index]?.length ?? 0,
        ...filled.map((row) => (row[index] ? roomFor(plain(row[index])) : 0)),
      )
    return {
      kind: 'table',
      caption: '',
      columns: cells.map((title, index) => ({
        title,
        align: table.align?.[index] === 'right' ? 'end' : 'start',
        // As wide as what stands in it, within reason.
        width: Math.min(Math.max(longest(index), 6), 40),
      })),
      rows: filled,
    }
  }

  /** Whatever stands inside a list item, a quote or a footnote, as one line of runs. */
  #within(node: MarkdownPart): readonly Run[] {
    if ('children' in node && node.type === 'paragraph') return this.runs(node.children)
    return joined(
      this.blocks(node).map((block) => {
        if (block.kind === 'heading') return [{ text: block.text }]
        if (block.kind === 'paragraph') return block.runs
        if (block.kind === 'list') return joined(block.items)
        if (block.kind === 'quote') return joined(block.paragraphs)
        return []
      }),
    )
  }

  #asTyped(node: MarkdownPart): string {
    const { start, end } = node.position ?? {}
    return this.#source.slice(start?.offset ?? 0, end?.offset ?? 0)
  }
}

/** «17. mai» at the start of a line is a day, not the seventeenth of a list. */
export function isDate(list: MarkdownOf<'list'>): boolean {
  return isOneNumber(list) && list.start !== 1
}

function isOneNumber(list: MarkdownOf<'list'>): boolean {
  return list.ordered === true && list.children.length === 1
}

const roomToWrite = 20

/** How many characters to hold room for: what is written, or what people will write at «[…]». */
const roomFor = (text: string) => (text.trim() === '[…]' ? roomToWrite : text.length)

interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
}

const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

function joined(parts: readonly (readonly Run[])[]): readonly Run[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ text: '\n' }, ...part]))
}

const address = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]]/g

/** An address that is written out can be pressed. */
export function withLinks(text: string, look: Look = {}): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(address)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), ...look })
    runs.push({ text: match[0], href: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length) runs.push({ text: text.slice(at), ...look })
  return runs
}
