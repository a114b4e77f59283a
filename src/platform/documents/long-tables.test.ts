import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleDocument } from '../../../test/documents.ts'
import { type PdfPage, pdfPages } from '../../../test/pdf-text.ts'
import type { DocumentModel, Run } from './blocks.ts'
import { renderPdf } from './pdf.ts'

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0
const cell = (text: string): readonly Run[] => [{ text }]
const planCount = 200
/** As long as a title may be: with spaces in it, and without a place to break. */
const longTitle = `${'Samfunnssikkerhet og beredskap '.repeat(10).slice(0, 299)}x`
const unbrokenTitle = `${'Kommunedelplanbestemmelse'.repeat(12).slice(0, 299)}x`
const numbered = (index: number) => `T${String(index).padStart(3, '0')}`
const titleOf = (index: number) => {
  if (index === 40) return longTitle
  return index === 120 ? unbrokenTitle : 'Temaplan for friluftsliv'
}
const titles = ['Plan', 'Vedtatt', 'Beslutning', 'Når', 'Ukeverk', 'Ansvarlig']

/** As wide in its columns as the table of plans in a strategy. */
const document: DocumentModel = {
  ...sampleDocument,
  blocks: [
    {
      kind: 'table',
      caption: 'Planene i perioden',
      columns: [7, 3, 8, 4, 3, 4].map((width, index) => ({
        ...{ title: titles[index] ?? '', width },
        align: titles[index] === 'Ukeverk' ? 'end' : 'start',
      })),
      rows: Array.from({ length: planCount }, (_, index) => [
        cell(`${numbered(index)} ${titleOf(index)}`),
        cell('21.09.2019'),
        cell('Videreføres uten endringer'),
        cell('2. halvår 2028–1. halvår 2029'),
        cell('12,5'),
        cell('Kommunedirektørens stab for samfunnsplanlegging'),
      ]),
    },
  ],
}

describe.skipIf(!hasPoppler)('a table of two hundred plans in a PDF', () => {
  let pages: readonly PdfPage[] = []

  beforeAll(async () => {
    pages = pdfPages(await renderPdf(document)) ?? []
  }, 60_000)

  it('has every plan once, in their order, over several pages', () => {
    expect(pages.length).toBeGreaterThan(5)
    const found = pages.flatMap(({ words }) =>
      words.filter(({ text }) => /^T\d{3}$/.test(text)).map(({ text }) => text),
    )
    expect(found).toEqual(Array.from({ length: planCount }, (_, index) => numbered(index)))
  })

  it('repeats its heading row above the plans of each page', () => {
    for (const { words } of pages) {
      const firstPlan = words.find(({ text }) => /^T\d{3}$/.test(text))
      const above = words.filter(({ bottom }) => bottom <= (firstPlan?.top ?? 0))
      expect(above.map(({ text }) => text)).toEqual(expect.arrayContaining(titles))
    }
  })

  it('has titles of three hundred signs whole', () => {
    const text = pages.flatMap((page) => inFirstColumn(page).map((word) => word.text)).join('')
    // Soft hyphens and places to break are not seen.
    const seen = text.replace(/[\u00ad\u200b-]/g, '')
    expect(seen).toContain(unbrokenTitle)
    expect(seen).toContain(longTitle.replaceAll(' ', ''))
  })

  it('keeps every word within the page, and titles within their column', () => {
    const margin = 30
    for (const page of pages) {
      for (const { text, left, right, top, bottom } of page.words) {
        expect([text, left > margin, right < page.width - margin]).toEqual([text, true, true])
        expect([text, top > 0, bottom < page.height]).toEqual([text, true, true])
      }
      for (const { text, right } of inFirstColumn(page)) {
        expect([text, right < leftOf(page, 'Vedtatt')]).toEqual([text, true])
      }
    }
  })
})

const leftOf = ({ words }: PdfPage, title: string) =>
  words.find(({ text }) => text === title)?.left ?? 0

/** The words of the first column, below its heading. */
function inFirstColumn(page: PdfPage): PdfPage['words'] {
  const heading = page.words.find(({ text }) => text === 'Vedtatt')
  const foot = page.height - 60
  return page.words.filter(
    ({ left, top }) =>
      left < (heading?.left ?? 0) && top > (heading?.bottom ?? page.height) && top < foot,
  )
}
