import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Pdf from '#platform/documents/pdf.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { pdfInside, pdfText } from '../../../test/pdf-text.ts'
import { guidePages } from './guide-library.ts'

const renderPdf = vi.hoisted(() => vi.fn())
vi.mock('#platform/documents/pdf.ts', async (original) => {
  const real = await original<typeof Pdf>()
  return { ...real, renderPdf: renderPdf.mockImplementation(real.renderPdf) }
})

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const file = (format: 'pdf' | 'epub', language: 'nb' | 'nn') =>
  app.get(`/veileder.${format}?language=${language}`)

describe('the whole guide as PDF', () => {
  it('is not lost when it cannot be made once', async () => {
    renderPdf.mockRejectedValueOnce(new Error('no room'))
    expect((await file('pdf', 'nb')).statusCode).toBe(500)
    renderPdf.mockClear()
  })

  it('is made once for twenty who ask at once, tagged, with every page', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => file('pdf', 'nb')))
    expect(renderPdf).toHaveBeenCalledTimes(1)
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
    const [first] = answers
    expect(first?.headers['content-type']).toBe('application/pdf')
    expect(first?.headers['content-disposition']).toContain('.pdf')
    const inside = pdfInside(first?.rawPayload ?? Buffer.alloc(0))
    expect(inside).toContain('/StructTreeRoot')
    expect(inside).toMatch(/\/Lang ?\(nb/)
    const text = pdfText(first?.rawPayload ?? Buffer.alloc(0))
    if (text === null) return
    const read = text.replace(/-\n/g, '').replace(/[\s\u00a0]+/g, '')
    const missing = guidePages('nb')
      .map(({ title }) => title)
      .filter((title) => !read.includes(title.replace(/[\s\u00a0]+/g, '')))
    expect(missing).toEqual([])
  }, 60_000)

  it('is made in nynorsk', async () => {
    const { statusCode, rawPayload } = await file('pdf', 'nn')
    expect(statusCode).toBe(200)
    const inside = pdfInside(rawPayload)
    expect(inside).toContain('/StructTreeRoot')
    expect(inside).toMatch(/\/Lang ?\(nn/)
  }, 60_000)
})

describe('the whole guide as an e-book', () => {
  it.each(['nb', 'nn'] as const)('has a chapter for each page, in %s', async (language) => {
    const { statusCode, headers, rawPayload } = await file('epub', language)
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('application/epub+zip')
    const entries = unzipSync(rawPayload)
    const book = Object.entries(entries)
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, content]) => strFromU8(content))
    const missing = guidePages(language)
      .map(({ title }) => title)
      .filter((title) => !book.some((chapter) => chapter.includes(`>${title}</h1>`)))
    expect(missing).toEqual([])
    const strange = book.filter((chapter) => !chapter.includes(`lang="${language}"`))
    expect(strange).toEqual([])
    expect(book.join('')).not.toMatch(/ href="\/(?!\/)/)
  })

  it('is in the reader’s own form when none is asked for', async () => {
    const { headers } = await app.get('/veileder.epub', { cookie: 'malform=nn' })
    expect(headers['content-disposition']).toContain('Rettleiar')
    const strange = await app.get('/veileder.epub?language=en')
    expect(strange.headers['content-disposition']).toContain('Veileder')
  })
})
