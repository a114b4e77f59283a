import {
  type CitableFigure,
  citableFigures,
  figureBlocks,
} from '#features/challenge-picture/index.ts'
import type { ProcessFacts, ProcessView } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { FindPicture } from '#platform/documents/markdown.ts'
import type { DocumentSection } from './section.sql.ts'
import { mayWriteSection } from './section-context.ts'
import { sectionFiguresTexts } from './section-figures.texts.ts'

/** A figure of the knowledge base that a text cites. */
export interface FigureInText {
  readonly id: string
  /** As the text names it. */
  readonly title: string
  /** Whether the knowledge base has it no more. */
  readonly isGone: boolean
}

/** The figures that a section cites, and those that it can; none for those who may not write in it. */
export interface SectionFigureChoice {
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

export async function figureChoice(
  tx: TenantTx,
  view: ProcessView,
  section: Pick<DocumentSection, 'body' | 'assignedTo'>,
): Promise<SectionFigureChoice> {
  if (!mayWriteSection(view, section)) return { inText: [], citable: [] }
  const citable = await citableFigures(tx, view.municipality.number, view.language)
  const inText = marksIn(section.body).map(({ id, title }) => {
    const figure = citable.find((one) => one.id === id)
    return { id, title: figure?.title ?? title, isGone: !figure }
  })
  return { inText, citable }
}

/** What the addresses of figures in a text stand for; of one that is gone, words that say so. */
export async function figuresOfText(
  tx: TenantTx,
  { municipality, language }: Pick<ProcessFacts, 'municipality' | 'language'>,
  body: string,
): Promise<FindPicture> {
  const found = new Map<string, readonly Block[]>()
  for (const { id } of marksIn(body)) {
    const figure = await figureBlocks(tx, municipality.number, id, language)
    if (figure) found.set(`figur:${id}`, figure.blocks)
  }
  const text = sectionFiguresTexts[language]
  return (address, title) => {
    if (!address.startsWith('figur:')) return null
    const gone: Block = { kind: 'note', title: text.gone, runs: [{ text: text.goneText(title) }] }
    return { blocks: found.get(address) ?? [gone] }
  }
}

/** Every figure that a text cites, once, in the order of reading. */
function marksIn(body: string): readonly { readonly id: string; readonly title: string }[] {
  const marks = new Map<string, string>()
  for (const [, title = '', id = ''] of body.matchAll(figureMark)) {
    if (!marks.has(id)) marks.set(id, title.replace(/\\(.)/g, '$1'))
  }
  return [...marks].map(([id, title]) => ({ id, title }))
}
