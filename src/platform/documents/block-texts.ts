import type { Block, Run } from './blocks.ts'

/** The block with every text in it changed, also those within footnotes and figures. */
export function withTexts(block: Block, change: (text: string) => string): Block {
  const runs = (list: readonly Run[]): readonly Run[] =>
    list.map((run) => ({
      ...run,
      text: change(run.text),
      ...('footnote' in run ? { footnote: runs(run.footnote) } : {}),
    }))
  switch (block.kind) {
    case 'heading':
      return { ...block, text: change(block.text) }
    case 'paragraph':
      return { ...block, runs: runs(block.runs) }
    case 'note':
      return { ...block, title: change(block.title), runs: runs(block.runs) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(runs) }
    case 'picture':
      return { ...block, caption: change(block.caption), alternative: change(block.alternative) }
    case 'list':
      return { ...block, items: block.items.map(runs) }
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: change(column.title) })),
        rows: block.rows.map((row) => row.map(runs)),
        ...(block.source ? { source: change(block.source) } : {}),
      }
    case 'figure':
      return {
        ...block,
        caption: change(block.caption),
        svg: change(block.svg),
        ...(block.source ? { source: change(block.source) } : {}),
      }
  }
}
