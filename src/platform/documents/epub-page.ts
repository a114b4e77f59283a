import type { EpubBook } from './epub-book.ts'
import { element, type Xml, type XmlContent } from './xml.ts'

/** One XHTML file of the book. */
export function epubPage(
  { language }: Pick<EpubBook, 'language'>,
  title: string,
  ...body: readonly XmlContent[]
): Xml {
  return element(
    'html',
    {
      ...{ xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' },
      ...{ lang: language, 'xml:lang': language },
    },
    element(
      'head',
      {},
      element('title', {}, title),
      element('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
    ),
    element('body', {}, ...body),
  )
}
