import type { ProcessFacts } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { FindPicture } from '#platform/documents/markdown.ts'
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
const figureMark = /!\[((?:\\.|[^\]\\])*)\]\(figur:([\w-]+)(?: "(?:\\.|[^"\\])*")?\)/g

/** What stands in a text where it cites a figure. */
export function markOfFigure({ id, title }: Pick<CitableFigure, 'id' | 'title'>): string {
  return `![${title.replace(/[\\[\]]/g, '\\$&')}](figur:${id})`
}

export function withoutFigure(body: string, id: string): string {
  const without = body.replace(figureMark, (mark, _title, cited) => (cited === id ? '' : mark))
  return without.replace(/\n{3,}/g, '\n\n').trim()
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
  /** Of one that is gone, words that say so. */
  readonly find: FindPicture
  /** Those that are gone, as the text names them. */
  readonly gone: readonly string[]
}

export async function figuresOfText(
  tx: TenantTx,
  { municipality, language }: Pick<ProcessFacts, 'municipality' | 'language'>,
  body: string,
): Promise<FiguresOfText> {
  const found = new Map<string, readonly Block[]>()
  const gone: string[] = []
  for (const { id, title } of marksIn(body)) {
    const figure = await figureBlocks(tx, municipality.number, id, language)
    if (figure) found.set(`figur:${id}`, figure.blocks)
    else gone.push(title)
  }
  const text = textFiguresTexts[language]
  const find: FindPicture = (address, title) => {
    if (!address.startsWith('figur:')) return null
    const note: Block = { kind: 'note', title: text.gone, runs: [{ text: text.goneText(title) }] }
    return { blocks: found.get(address) ?? [note] }
  }
  return { find, gone }
}

/** Every figure that a text cites, once, in the order of reading. */
export function marksIn(body: string): readonly { readonly id: string; readonly title: string }[] {
  const marks = new Map<string, string>()
  for (const [, title = '', id = ''] of body.matchAll(figureMark)) {
    if (!marks.has(id)) marks.set(id, title.replace(/\\(.)/g, '$1'))
  }
  return [...marks].map(([id, title]) => ({ id, title }))
}
