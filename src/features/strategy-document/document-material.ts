import type { PieceKind } from '#domain/strategy-document/outline.ts'
import { findDocumentLook } from '#features/document-look/index.ts'
import { findPreviousPlans, listAmbitions, needsOf } from '#features/planning-needs/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import { findPlanContent } from '#features/process-plan/index.ts'
import { requiredPlansPiece } from '#features/required-plans/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block, DocumentLook, DocumentModel } from '#platform/documents/blocks.ts'
import { heading } from '#platform/documents/make-blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { type PieceMaterial, pieceBlocks } from './pieces.ts'
import { type DocumentSection, listSections } from './section.sql.ts'
import { type PicturePlace, sectionBlocks } from './section-pictures.ts'
import { titleOf } from './section-titles.ts'
import { strategyDocumentTexts } from './strategy-document.texts.ts'

/** Whose document it is, and where its pictures are fetched. */
export interface DocumentPlace extends PicturePlace {
  /** The municipality as it is shown. */
  readonly author: string
}

/** Everything that the document is made of. */
export interface DocumentMaterial extends PieceMaterial {
  readonly place: DocumentPlace
  readonly look: DocumentLook | undefined
  /** Without those that are left out, in the order of reading. */
  readonly sections: readonly WrittenSection[]
}

export interface WrittenSection {
  readonly section: DocumentSection
  readonly title: string
  /** Its own text, without its title. */
  readonly text: readonly Block[]
}

/** Reads the whole document. Pictures are read whole only for a file. */
export async function loadDocument(
  tx: TenantTx,
  facts: ProcessFacts,
  place: DocumentPlace,
  use: 'page' | 'file',
): Promise<DocumentMaterial> {
  const { strategy, language } = facts
  const from = { strategyId: strategy.id, startingPoint: strategy.startingPoint }
  const included = (await listSections(tx, from)).filter(({ isLeftOut }) => !isLeftOut)
  const sections: WrittenSection[] = []
  for (const section of included) {
    const text = await sectionBlocks(tx, place, section, use)
    sections.push({ section, title: titleOf(section, language), text })
  }
  return {
    ...(await loadPieces(tx, facts)),
    place,
    look: await findDocumentLook(tx),
    sections,
  }
}

export async function loadPieces(tx: TenantTx, facts: ProcessFacts): Promise<PieceMaterial> {
  const { strategy } = facts
  const needs = await needsOf(tx, facts)
  const plans = [...needs.entries.map(({ plan }) => plan), ...needs.ended]
  return {
    facts,
    needs,
    ambitions: await listAmbitions(tx, strategy.id),
    previousPlans: await findPreviousPlans(tx, strategy.term),
    content: await findPlanContent(tx, strategy.id),
    required: await requiredPlansPiece(tx, facts, plans),
  }
}

/**
 * The planning strategy as a document: its sections with their texts and pieces. A section with
 * nothing in it falls out. Every plan of the register is listed, at the end when no section does.
 */
export function strategyDocument(material: DocumentMaterial): DocumentModel {
  const { facts, place, look } = material
  const { language, strategy, today } = facts
  const text = strategyDocumentTexts[language]
  return {
    title: text.title(periodLabel(strategy.term)),
    subtitle: '',
    ...(look && { look }),
    author: place.author,
    language,
    dateline: text.dateline(longDate(today, language)),
    blocks: documentParts(material).flatMap(({ title, blocks }) => [heading(1, title), ...blocks]),
  }
}

/** A section of the document with all that stands under its title. */
export interface DocumentPart {
  /** Stays when the title changes. */
  readonly key: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What the document is made of, in the order of reading. */
export function documentParts(material: DocumentMaterial): readonly DocumentPart[] {
  const { facts, sections } = material
  const written = sections.flatMap((section) => sectionPart(section, material) ?? [])
  if (sections.some(({ section }) => section.pieces.includes('plan-table'))) return written
  const { plans: title } = strategyDocumentTexts[facts.language]
  return [...written, { key: plansPart, title, blocks: pieceBlocks('plan-table', material) }]
}

/** The key of the list of plans when no section has it. */
const plansPart = 'plan-table'

/** One section as a document of its own. */
export function sectionDocument(material: DocumentMaterial, key: string): DocumentModel {
  const whole = strategyDocument(material)
  const found = material.sections.filter(({ section }) => section.key === key)
  return {
    ...whole,
    subtitle: found[0]?.title ?? '',
    blocks: found.flatMap((section) => {
      const part = sectionPart(section, material)
      return part ? [heading(1, part.title), ...part.blocks] : []
    }),
  }
}

/** Null of a section with nothing in it. */
function sectionPart(
  { section, title, text }: WrittenSection,
  material: PieceMaterial,
): DocumentPart | null {
  const blocks = [...text, ...piecesOf(section.pieces, material)]
  return blocks.length === 0 ? null : { key: section.key, title, blocks }
}

export function piecesOf(kinds: readonly PieceKind[], material: PieceMaterial): readonly Block[] {
  return kinds.flatMap((kind) => pieceBlocks(kind, material))
}
