import { readFile } from 'node:fs/promises'
import { documentTypes } from './document-types.ts'
import type { EpubBook } from './epub-book.ts'
import { epubChapters } from './epub-chapters.ts'
import { containerFile, navigationFile, packageFile, titlePage } from './epub-package.ts'
import { packFile } from './packed-file.ts'
import { xmlFile } from './xml.ts'

/**
 * The book as EPUB 3, one file a chapter, with contents, and a word of how accessible it is. Links to
 * other chapters stay in the book, whole addresses lead out, and other links are left as words.
 *
 * @throws Error when two chapters have the same id, or one lies under none that stands before it.
 */
export async function renderEpub(book: EpubBook): Promise<Buffer> {
  const { chapters, pictures } = epubChapters(book)
  const style = await readFile(new URL('../../../assets/documents/book.css', import.meta.url))
  const files = {
    'META-INF/container.xml': xmlFile(containerFile()),
    'EPUB/package.opf': xmlFile(packageFile(book, chapters, pictures)),
    'EPUB/nav.xhtml': xmlFile(navigationFile(book, chapters)),
    'EPUB/forside.xhtml': xmlFile(titlePage(book)),
    'EPUB/book.css': style,
    ...Object.fromEntries(chapters.map(({ path, page }) => [`EPUB/${path}`, xmlFile(page)])),
    ...Object.fromEntries(pictures.map(({ path, content }) => [`EPUB/${path}`, content])),
  }
  return Buffer.from(packFile(documentTypes.epub, files))
}
