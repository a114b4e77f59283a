import type { KeyedText } from '#domain/decision/proposal.ts'
import { readFileHashes } from '#features/dossier/index.ts'
import { frozenNeeds, type PlanningMaterial } from '#features/planning-needs/index.ts'
import { authorOf, type ProcessView } from '#features/process/index.ts'
import {
  type DocumentPart,
  documentParts,
  framedDocument,
  loadDocument,
  memberPictures,
  partBlocks,
  pictureIn,
} from '#features/strategy-document/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'

/** What a frozen document was made from, so that it can be made anew with the changes of a vote. */
export interface DocumentSource extends Omit<PlanningMaterial, 'facts'> {
  readonly parts: readonly DocumentPart[]
}

export interface FrozenDocument {
  /** Without the files of pictures, which stay where they lay; each is named with its hash. */
  readonly document: DocumentModel
  readonly source: DocumentSource
  /** The text of each section, to compare versions by. */
  readonly sections: readonly KeyedText[]
}

/** The document of the strategy as it stands now, ready to be stored for good. */
export async function frozenDocument(tx: TenantTx, view: ProcessView): Promise<FrozenDocument> {
  const place = { ...memberPictures(view), author: authorOf(view) }
  const material = await loadDocument(tx, view, place, 'page')
  const parts = await withHashes(tx, view.strategy.id, documentParts(material))
  return {
    document: framedDocument(material, parts),
    source: {
      parts,
      needs: frozenNeeds(material.needs),
      ambitions: material.ambitions.map(({ content }) => ({ content })),
      previousPlans:
        material.previousPlans?.map(({ type, status, marks }) => ({ type, status, marks })) ?? null,
    },
    sections: sectionsOf(parts),
  }
}

/** The sections with the hashes of their pictures in place of the files. */
async function withHashes(
  tx: TenantTx,
  strategyId: string,
  parts: readonly DocumentPart[],
): Promise<readonly DocumentPart[]> {
  const idOf = (block: Block) => (block.kind === 'picture' ? pictureIn(block.href) : '')
  const ids = parts.flatMap(({ text }) => text.map(idOf)).filter((id) => id !== '')
  const hashes = await readFileHashes(tx, strategyId, ids)
  return parts.map((part) => ({
    ...part,
    text: part.text.map((block) => {
      if (block.kind !== 'picture') return block
      const sha256 = hashes.get(idOf(block))
      return { ...block, file: null, ...(sha256 !== undefined && { sha256 }) }
    }),
  }))
}

/** What stands in each section that has something in it. */
export function sectionsOf(parts: readonly DocumentPart[]): readonly KeyedText[] {
  return parts.flatMap((part) => {
    const [, ...shown] = partBlocks(part)
    const { key, title } = part
    return shown.length === 0 ? [] : [{ key, title, text: shown.map(textOf).join('\n') }]
  })
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return plain(block.runs)
    case 'list':
      return block.items.map(plain).join('\n')
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.map(plain).join(' · '))].join('\n')
    case 'figure':
    case 'picture':
      return [block.caption, block.alternative].filter(Boolean).join('\n')
    case 'quote':
      return block.paragraphs.map(plain).join('\n')
    case 'note':
      return `${block.title}\n${plain(block.runs)}`
  }
}

function plain(runs: readonly Run[]): string {
  return runs.map((run) => ('footnote' in run ? plain(run.footnote) : run.text)).join('')
}
