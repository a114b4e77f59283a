import type { KeyedText } from '#domain/decision/proposal.ts'
import { readFileHashes } from '#features/dossier/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import {
  documentParts,
  loadDocument,
  memberPictures,
  strategyDocument,
} from '#features/strategy-document/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'

export interface FrozenDocument {
  /** Without the files of pictures, which stay where they lay; each is named with its hash. */
  readonly document: DocumentModel
  /** The text of each section, to compare versions by. */
  readonly sections: readonly KeyedText[]
}

/** The document of the strategy as it stands now, ready to be stored for good. */
export async function frozenDocument(tx: TenantTx, view: ProcessView): Promise<FrozenDocument> {
  const place = { ...memberPictures(view), author: view.municipality.displayName }
  const material = await loadDocument(tx, view, place, 'page')
  const document = strategyDocument(material)
  const sections = documentParts(material).map(({ key, title, blocks }) => {
    return { key, title, text: blocks.map(textOf).join('\n') }
  })
  const pictures = document.blocks.flatMap((block) => pictureOf(block) ?? [])
  const hashes = await readFileHashes(tx, view.strategy.id, pictures)
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'picture') return block
    const sha256 = hashes.get(pictureOf(block) ?? '')
    return { ...block, file: null, ...(sha256 !== undefined && { sha256 }) }
  })
  return { document: { ...document, blocks }, sections }
}

/** The id of the stored picture, which its address ends in. */
function pictureOf(block: Block): string | null {
  const id = block.kind === 'picture' ? block.href.split('/').at(-1) : undefined
  return id && isUuid(id) ? id : null
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
