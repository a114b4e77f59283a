import type { ProcessFacts } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import {
  type FindPicture,
  type MarkdownPart,
  type MarkdownTree,
  markdownBlocks,
  markdownTree,
} from '#platform/documents/markdown.ts'
import { type CitableFigure, citableFigures, figureBlocks } from './cited-figure.ts'
import { textFiguresTexts } from './text-figures.texts.ts'

/** A figure of the knowledge base that a text cites. */
export interface FigureInText {
  readonly id: string
  /** As the text names it. */
  readonly title: string
  /** Whether the knowledge base has it no more. */
  readonly isGone: boolean
}

/** The figures that a text cites, and those that it can. */
export interface TextFigureChoice {
  readonly inText: readonly FigureInText[]
  readonly citable: readonly CitableFigure[]
}

/** A figure stands in a text as `![Folketall](figur:folketall)`. */
const figurePrefix = 'figur:'

/** What stands in a text where it cites a figure. */
export function markOfFigure({ id, title }: Pick<CitableFigure, 'id' | 'title'>): string {
  return `![${title.replace(/[\\[\]]/g, '\\$&')}](figur:${id})`
}

export function withoutFigure(body: string, id: string): string {
  let without = body
  for (const { start, end } of placesOf(markdownTree(body), figurePrefix + id).toReversed()) {
    without = without.slice(0, start) + without.slice(end)
  }
  return without.replace(/\n{3,}/g, '\n\n').trim()
}

/** Where the pictures with an address stand in a text, in order. */
function placesOf(
  node: MarkdownTree | MarkdownPart,
  address: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (node.type === 'image' && node.url === address && node.position) {
    const { start, end } = node.position
    return [{ start: start.offset ?? 0, end: end.offset ?? 0 }]
  }
  return 'children' in node ? node.children.flatMap((child) => placesOf(child, address)) : []
}

/** A text with a figure last. `missing` is no figure to cite, `already` one that the text cites. */
export function withFigure(
  body: string,
  { inText, citable }: TextFigureChoice,
  id: string,
): string | { readonly refused: 'missing' | 'already' } {
  const figure = citable.find((one) => one.id === id)
  if (!figure) return { refused: 'missing' }
  if (inText.some((one) => one.id === id)) return { refused: 'already' }
  return [body.trimEnd(), markOfFigure(figure)].filter(Boolean).join('\n\n')
}

export async function figureChoice(
  tx: TenantTx,
  { municipality, language }: Pick<ProcessFacts, 'municipality' | 'language'>,
  body: string,
): Promise<TextFigureChoice> {
  const citable = await citableFigures(tx, municipality.number, language)
  const inText = marksIn(body).map(({ id, title }) => {
    const figure = citable.find((one) => one.id === id)
    return { id, title: figure?.title ?? title, isGone: !figure }
  })
  return { inText, citable }
}

/** What the figures of a text stand for. */
interface FiguresOfText {
  readonly find: FindPicture
  /** Those that are gone, as the text names them. */
  readonly gone: readonly string[]
}

/** @param ofGone what stands where a figure that is gone was: words that say so, or nothing */
export async function figuresOfText(
  tx: TenantTx,
  { municipality, language }: Pick<ProcessFacts, 'municipality' | 'language'>,
  body: string,
  ofGone: 'note' | 'nothing',
): Promise<FiguresOfText> {
  const found = new Map<string, readonly Block[]>()
  const gone: string[] = []
  for (const { id, title } of marksIn(body)) {
    const figure = await figureBlocks(tx, municipality.number, id, language)
    if (figure) found.set(figurePrefix + id, figure.blocks)
    else gone.push(title)
  }
  const text = textFiguresTexts[language]
  const find: FindPicture = (address, title) => {
    if (!address.startsWith(figurePrefix)) return null
    const note: Block = { kind: 'note', title: text.gone, runs: [{ text: text.goneText(title) }] }
    return { blocks: found.get(address) ?? (ofGone === 'note' ? [note] : []) }
  }
  return { find, gone }
}

/** Every figure that a text cites, once, in the order of reading: as the document will have them. */
export function marksIn(body: string): readonly { readonly id: string; readonly title: string }[] {
  const marks = new Map<string, string>()
  markdownBlocks(body, (address, title) => {
    const id = address.startsWith(figurePrefix) ? address.slice(figurePrefix.length) : null
    if (id !== null && !marks.has(id)) marks.set(id, title)
    return null
  })
  return [...marks].map(([id, title]) => ({ id, title }))
}
