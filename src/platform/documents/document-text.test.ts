import { describe, expect, it } from 'vitest'
import { breakLongWords, cleanLine, cleanText, outsideHref } from './document-text.ts'

describe('text for documents', () => {
  it.each([
    ['a control character', 'a\u0000b\u001bc', 'abc'],
    ['a lone surrogate', 'a\ud800', 'a\ufffd'],
    ['Windows and Mac line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['Unicode line ends', 'a\u2028b\u000bc', 'a\nb\nc'],
    ['a tab', 'a\tb', 'a b'],
    ['a soft hyphen and a byte order mark', '\ufeffplan\u00adstrategi', 'planstrategi'],
    ['letters, marks and emoji', 'Čáhcesuolu § 10-1 – 😀', 'Čáhcesuolu § 10-1 – 😀'],
  ])('is cleaned of %s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  it('stands on one line in a heading', () => {
    expect(cleanLine('  Tidsplan \r\n for 2028 ')).toBe('Tidsplan for 2028')
  })

  it('lets only words that no column holds break, and keeps every letter', () => {
    const ordinary = 'Kommunedelplan for samfunnssikkerhetsarbeid'
    expect(breakLongWords(ordinary)).toBe(ordinary)
    const long = '😀å'.repeat(100)
    expect(breakLongWords(long).split('\u200b').join('')).toBe(long)
    expect(
      Math.max(
        ...breakLongWords(long)
          .split('\u200b')
          .map((part) => [...part].length),
      ),
    ).toBe(20)
  })

  it.each([
    ['https://lovdata.no/lov/2008', 'https://lovdata.no/lov/2008'],
    ['mailto:post@eksempel.no', 'mailto:post@eksempel.no'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['/lov', null],
    ['', null],
  ])('links out of a file only to web, mail and telephone: %s', (href, kept) => {
    expect(outsideHref(href)).toBe(kept)
  })
})
