import { layoutDocument } from 'docx/layout'
import { describe, expect, it } from 'vitest'
import { sampleBlocks, sampleDocument } from '../../../test/documents.ts'
import type { Block, DocumentModel } from './blocks.ts'
import { wordDocument } from './make-docx.ts'
import { prepareDocument } from './prepared-blocks.ts'

const words = 'Kommunestyret skal drøfte strategiske valg for samfunnsutviklingen 2028–2031. '

/** Some twenty pages with every kind of block, each length in turn. */
const long: readonly Block[] = Array.from({ length: 24 }, (_, index): readonly Block[] => [
  { kind: 'heading', level: index % 4 === 0 ? 1 : 2, text: `Eksempel ${index}` },
  { kind: 'paragraph', runs: [{ text: words.repeat(3 + ((index * 7) % 11)) }] },
  { kind: 'paragraph', runs: [{ text: words.repeat(2 + ((index * 5) % 13)), italic: true }] },
  {
    kind: 'list',
    ordered: index % 2 === 0,
    items: Array.from({ length: 1 + (index % 5) }, (_, item) => [{ text: words.repeat(1 + item) }]),
  },
  ...(index % 6 === 2 ? [sampleBlocks.figure, sampleBlocks.note] : []),
  ...(index % 6 === 4 ? [sampleBlocks.table, sampleBlocks.quote] : []),
  ...(index % 6 === 5 ? [sampleBlocks.picture, sampleBlocks.paragraph] : []),
]).flat()

/** The pages of the headings in the contents, as the file says them and as the docx package lays them out. */
async function pagesOf(model: DocumentModel) {
  const prepared = prepareDocument(model)
  const { file, count } = await wordDocument(prepared)
  const { pages } = layoutDocument(file)
  const wanted = prepared.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 3 ? [block.text] : [],
  )
  const laidOut: number[] = []
  pages.forEach(({ body }, index) => {
    for (const block of body) {
      if (block.type !== 'paragraph') continue
      const line = block.lines.map(({ text }) => text).join('')
      if (line === wanted[laidOut.length]) laidOut.push(index + 1)
    }
  })
  return { count, laidOut, pages: pages.length }
}

describe('the page numbers of the contents', () => {
  it('are those that the document is laid out with', async () => {
    const { count, laidOut, pages } = await pagesOf(sampleDocument)
    expect(laidOut).toHaveLength(5)
    expect(count).toEqual({ headings: laidOut, pages })
  })

  it('count the smaller head and the high rows of a letter', async () => {
    const answers = Array.from({ length: 40 }, (_, index) => [
      [{ text: `Spørsmål ${index}` }],
      [{ text: '[…]' }],
    ])
    const blocks: readonly Block[] = [
      { ...sampleBlocks.table, caption: '', rows: answers },
      ...long.slice(0, 30),
    ]
    const letter = { ...sampleDocument, form: 'letter', blocks } as const
    const { count, laidOut, pages } = await pagesOf(letter)
    expect(laidOut.length).toBeGreaterThan(3)
    expect(count).toEqual({ headings: laidOut, pages })
  }, 30_000)

  it('are at most a page away far into a long document, and nearly all are right', async () => {
    const { count, laidOut, pages } = await pagesOf({ ...sampleDocument, blocks: long })
    expect(laidOut).toHaveLength(24)
    expect(pages).toBeGreaterThan(15)
    const away = laidOut.map((page, index) => Math.abs(page - (count.headings[index] ?? 0)))
    expect(Math.max(...away, Math.abs(pages - count.pages))).toBeLessThanOrEqual(1)
    expect(away.filter((pageCount) => pageCount > 0).length).toBeLessThanOrEqual(4)
  }, 30_000)
})
