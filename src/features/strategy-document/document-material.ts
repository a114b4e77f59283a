import type { PieceKind } from '#domain/strategy-document/outline.ts'
import { challengePicturePiece } from '#features/challenge-picture/index.ts'
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
    const text = await sectionBlocks(tx, facts, place, section, use)
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
    challengePicture: await challengePicturePiece(tx, facts),
  }
}

/** A section of a document as it is read, apart what is shown of the work in it. */
export interface DocumentPart {
  /** Of the section; stays when the title changes. */
  readonly key: string
  readonly title: string
  readonly text: readonly Block[]
  readonly pieces: readonly { readonly kind: PieceKind; readonly blocks: readonly Block[] }[]
}

/** The key of the list of plans where no section shows it. */
const unlistedPlans = 'plans'

/** The sections in the order of reading. Every plan is listed, at the end when no section does. */
export function documentParts(material: DocumentMaterial): readonly DocumentPart[] {
  const { language } = material.facts
  const written = material.sections.map((section) => partOf(section, material))
  const listsPlans = material.sections.some(({ section }) => section.pieces.includes('plan-table'))
  if (listsPlans) return written
  const plans = { kind: 'plan-table', blocks: pieceBlocks('plan-table', material) } as const
  const title = strategyDocumentTexts[language].plans
  return [...written, { key: unlistedPlans, title, text: [], pieces: [plans] }]
}

/** The planning strategy as a document. A section with nothing in it falls out. */
export function strategyDocument(material: DocumentMaterial): DocumentModel {
  return framedDocument(material, documentParts(material))
}

/** The document of these sections, which may be changed since they were made of the material. */
export function framedDocument(
  { facts, place, look }: DocumentMaterial,
  parts: readonly DocumentPart[],
): DocumentModel {
  const { language, strategy, today } = facts
  const text = strategyDocumentTexts[language]
  return {
    title: text.title(periodLabel(strategy.term)),
    subtitle: '',
    ...(look && { look }),
    author: place.author,
    language,
    dateline: text.dateline(longDate(today, language)),
    blocks: parts.flatMap(partBlocks),
  }
}

/** One section as a document of its own. */
export function sectionDocument(material: DocumentMaterial, key: string): DocumentModel {
  const found = material.sections.filter(({ section }) => section.key === key)
  const parts = found.map((section) => partOf(section, material))
  return { ...framedDocument(material, parts), subtitle: found[0]?.title ?? '' }
}

function partOf({ section, title, text }: WrittenSection, material: PieceMaterial): DocumentPart {
  const pieces = section.pieces.map((kind) => ({ kind, blocks: pieceBlocks(kind, material) }))
  return { key: section.key, title, text, pieces }
}

export function partBlocks({ title, text, pieces }: DocumentPart): readonly Block[] {
  const shown = [...text, ...pieces.flatMap(({ blocks }) => blocks)]
  return shown.length === 0 ? [] : [heading(1, title), ...shown]
}

export function piecesOf(kinds: readonly PieceKind[], material: PieceMaterial): readonly Block[] {
  return kinds.flatMap((kind) => pieceBlocks(kind, material))
}
