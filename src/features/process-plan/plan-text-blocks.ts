import type { Block, Run } from '#platform/documents/blocks.ts'

const listMark = /^\s*[-–•*]\s+/

/**
 * A text as people type it, as blocks for pages and documents. A blank line parts paragraphs, a line
 * that begins with «- » (or the bullet that other programs paste) is an item of a list. Nothing else
 * is markup: whatever else stands there is shown as it was typed.
 */
export function textBlocks(body: string): readonly Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []
  let items: (readonly Run[])[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) {
      blocks.push({ kind: 'paragraph', runs: [{ text: paragraph.join('\n') }] })
    }
    paragraph = []
  }
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered: false, items })
    items = []
  }
  for (const line of body.split('\n')) {
    const isItem = listMark.test(line)
    if (!isItem) endList()
    if (isItem || line.trim() === '') endParagraph()
    if (isItem) items.push([{ text: line.replace(listMark, '').trimEnd() }])
    else if (line.trim() !== '') paragraph.push(line.trim())
  }
  endParagraph()
  endList()
  return blocks
}
