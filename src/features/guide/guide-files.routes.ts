import { documentTypes } from '#platform/documents/document-types.ts'
import { renderEpub } from '#platform/documents/epub.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import type { FileResult, Route } from '#platform/http/route.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { guideTexts } from './guide.texts.ts'
import { guideBook, guideDocument } from './guide-book.ts'

const makers = {
  pdf: (language: Language) => renderPdf(guideDocument(language)),
  epub: (language: Language) => renderEpub(guideBook(language)),
} as const
type Format = keyof typeof makers

/** Each file is made once: the texts are the same as long as the program runs. */
const made = new Map<string, Promise<Buffer>>()

export const guideFileRoutes: readonly Route[] = [
  fileRoute(routes.guidePdf.pattern, 'pdf'),
  fileRoute(routes.guideEpub.pattern, 'epub'),
]

function fileRoute(pattern: string, format: Format): Route {
  return {
    method: 'GET',
    pattern,
    permission: 'public',
    handle: async ({ query, language: own }): Promise<FileResult> => {
      const language = isLanguage(query.language) ? query.language : own
      return {
        kind: 'file',
        body: await wholeGuide(format, language),
        contentType: documentTypes[format],
        fileName: `${guideTexts[language].fileName}.${format}`,
      }
    },
  }
}

async function wholeGuide(format: Format, language: Language): Promise<Buffer> {
  const key = `${format} ${language}`
  const file = made.get(key) ?? makers[format](language)
  made.set(key, file)
  try {
    return await file
  } catch (error) {
    made.delete(key)
    throw error
  }
}
