import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { hostileTexts, sampleBlocks, sampleDocument } from '../../../test/documents.ts'
import { renderBlocks } from './html.tsx'

const html = renderToString(renderBlocks(sampleDocument.blocks))

describe('the document as HTML', () => {
  it('puts its headings under the heading of the page and skips no level', () => {
    const levels = [...html.matchAll(/<h(\d) id="del-(\d)"/g)].map((match) => match.slice(1))
    expect(levels).toEqual([
      ['2', '1'],
      ['3', '2'],
      ['3', '3'],
      ['2', '4'],
      ['3', '5'],
    ])
  })

  it('gives a table caption, column headers, source and a region that the keyboard reaches', () => {
    expect(html).toContain('<section')
    expect(html).toContain('tabindex="0"')
    expect(html).toContain('Tabell 1: Aktivitetene</caption>')
    expect(html.match(/<th scope="col"/g)).toHaveLength(2)
    expect(html).toContain('Kilde: møtekalenderen')
  })

  it('says what a figure shows and puts its source under it', () => {
    expect(html).toContain('role="img" aria-label="Ni trinn fra oktober til september."')
    expect(html).toMatch(/<figcaption>.*Figur 1.*Tidslinjen.*Kilde: Stedsans/)
  })

  it('has the drawing for a phone beside the wide one when there is one', () => {
    const svg = sampleBlocks.figure.svg
    const figure = { ...sampleBlocks.figure, narrowSvg: svg.replace('600 100', '360 900') }
    const shown = renderToString(renderBlocks([figure]))
    expect(shown).toMatch(/document-wide.*0 0 600 100.*document-narrow.*0 0 360 900/)
    expect(html).not.toContain('document-narrow')
  })

  it('leads from the mark of a footnote to its words, and back', () => {
    expect(html).toContain('<sup id="fotnotemerke-1"><a href="#fotnote-1">1</a></sup>')
    expect(html).toMatch(/<li id="fotnote-1"><a href="#fotnotemerke-1">1<\/a> Se <a href="https:/)
  })

  it('shows a picture with its words and its size, and numbers it among the figures', () => {
    expect(html).toMatch(/<img src="\/bilder\/torget.png" alt="Et torg uten folk." .*width="40"/)
    expect(html).toMatch(/Figur 2:<\/b> Torget/)
  })

  it.each(hostileTexts)('shows hostile text as text: %j', (text) => {
    const shown = renderToString(
      renderBlocks([{ ...sampleBlocks.paragraph, runs: [{ text: `${text}<script>` }] }]),
    )
    expect(shown).toContain('&lt;script>')
    expect(shown).not.toMatch(/\p{Cc}/u)
  })

  it('drops an address that runs code and keeps the words', () => {
    const runs = [{ text: 'Trykk her', href: 'javascript:alert(1)' }]
    const shown = renderToString(renderBlocks([{ kind: 'paragraph', runs }]))
    expect(shown).toContain('Trykk her')
    expect(shown).not.toContain('javascript')
  })

  it('writes a line feed as a new line', () => {
    const shown = renderToString(renderBlocks([{ kind: 'paragraph', runs: [{ text: 'a\nb' }] }]))
    expect(shown).toContain('<p>a<br/>b</p>')
  })
})
