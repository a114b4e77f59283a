import type { Block, Run } from '#platform/documents/blocks.ts'
import { tidyRuns } from './runs.ts'

/** Whether two texts say and show the same, however their runs are divided. */
export function sameBlocks(one: readonly Block[], other: readonly Block[]): boolean {
  return JSON.stringify(one.map(tidyBlock)) === JSON.stringify(other.map(tidyBlock))
}

export function sameRuns(one: readonly Run[], other: readonly Run[]): boolean {
  return JSON.stringify(tidyRuns(one)) === JSON.stringify(tidyRuns(other))
}

function tidyBlock(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: tidyRuns([{ text: block.text }]) }
    case 'paragraph':
      return { ...block, runs: tidyRuns(block.runs) }
    case 'list':
      return { ...block, items: block.items.map((item) => tidyRuns(item)) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map((runs) => tidyRuns(runs)) }
    case 'table':
      return {
        ...block,
        // Their widths follow from what stands in them.
        columns: block.columns.map(({ title, align }) => ({
          title: tidyRuns([{ text: title }]),
          align,
        })),
        // A row that is too short ends with empty cells.
        rows: block.rows.map((row) =>
          row
            .concat(block.columns.slice(row.length).map(() => []))
            .map((cell) => tidyRuns(cell, { lines: false })),
        ),
      }
    case 'picture': {
      const { kind, href, alternative, caption } = block
      return { kind, href, alternative, caption }
    }
    default:
      return block
  }
}
