import { render } from 'preact-render-to-string'
import type { Block, Run } from './blocks.ts'
import { renderBlocks } from './html.tsx'

/** The document as markup to paste into another program; its looks are that program's. */
export function pastedHtml(title: string, blocks: readonly Block[]): string {
  return render(
    <>
      <h1>{title}</h1>
      {renderBlocks(blocks)}
    </>,
  )
}

/** The document as plain text: a blank line between its parts, the addresses of links left out. */
export function pastedText(title: string, blocks: readonly Block[]): string {
  return [title, ...blocks.map(plainText)].join('\n\n')
}

function plainText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return words(block.runs)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${words(item)}`)
        .join('\n')
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.map(words).join(': '))].join('\n')
    case 'note':
      return `${block.title}\n${words(block.runs)}`
    case 'quote':
      return block.paragraphs.map(words).join('\n\n')
    case 'figure':
    case 'picture':
      return block.alternative
  }
}

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
