import type { KeyedText } from '#domain/decision/proposal.ts'
import type { ProcessView } from '#features/process/index.ts'
import {
  loadDocument,
  memberPictures,
  strategyDocument,
} from '#features/strategy-document/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'

export interface FrozenDocument {
  /** Without the files of pictures, which lie where they lay. */
  readonly document: DocumentModel
  /** The text of each section, to compare versions by. */
  readonly sections: readonly KeyedText[]
}

/** The document of the strategy as it stands now, ready to be stored for good. */
export async function frozenDocument(tx: TenantTx, view: ProcessView): Promise<FrozenDocument> {
  const place = { ...memberPictures(view), author: view.municipality.displayName }
  const document = strategyDocument(await loadDocument(tx, view, place, 'page'))
  const blocks = document.blocks.map((block) =>
    block.kind === 'picture' ? { ...block, file: null } : block,
  )
  return { document: { ...document, blocks }, sections: sectionsOf(document.blocks) }
}

/** What stands under each heading of the first level. */
function sectionsOf(blocks: readonly Block[]): readonly KeyedText[] {
  const sections: { key: string; title: string; lines: string[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      const same = sections.filter(({ title }) => title === block.text).length
      const key = same === 0 ? block.text : `${block.text} ${same + 1}`
      sections.push({ key, title: block.text, lines: [] })
    } else {
      if (sections.length === 0) sections.push({ key: '', title: '', lines: [] })
      sections.at(-1)?.lines.push(textOf(block))
    }
  }
  return sections.map(({ key, title, lines }) => ({ key, title, text: lines.join('\n') }))
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
