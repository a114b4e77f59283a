import type { z } from 'zod'
import {
  type ContentFile,
  contentFolder,
  readContentFile,
  readContentFiles,
} from '#platform/content/content-files.ts'
import type { Language } from '#platform/i18n/language.ts'
import { type GuideMeta, type GuideSection, guideMeta, guideSections } from './guide-meta.ts'
import { type GuidePart, guideParts } from './guide-parts.ts'

/** A page of the guide in one form. */
export interface GuidePage extends GuideMeta {
  readonly language: Language
  readonly section: GuideSection | 'ordliste'
  readonly slug: string
  /** `section/slug`, which is the same in both forms. */
  readonly key: string
  /** Read when it is first asked for. */
  readonly parts: readonly GuidePart[]
}

type Library = Readonly<Record<Language, ReadonlyMap<string, GuidePage>>>

let library: Library | null = null

/** Every page of the form: sections in their order, and the pages of each in theirs. */
export function guidePages(language: Language): readonly GuidePage[] {
  return [...pagesOf(language).values()]
}

export function pagesIn(section: GuideSection, language: Language): readonly GuidePage[] {
  return guidePages(language).filter((page) => page.section === section)
}

/** @param key `section/slug`, or `ordliste`. */
export function findPage(key: string, language: Language): GuidePage | null {
  return pagesOf(language).get(key) ?? null
}

function pagesOf(language: Language): ReadonlyMap<string, GuidePage> {
  library ??= readLibrary()
  return library[language]
}

/** @throws Error that names the page whose front matter is wrong. */
function readLibrary(root = contentFolder): Library {
  const read = (language: Language) => {
    const pages = guideSections.flatMap((section) =>
      readContentFiles(language, section, root)
        .map((file) => pageOf(file, section, language))
        .sort((left, right) => left.order - right.order),
    )
    const glossary = pageOf(
      readContentFile(`${root}/${language}/ordliste.md`),
      'ordliste',
      language,
    )
    return new Map([...pages, glossary].map((page) => [page.key, page]))
  }
  return { nb: read('nb'), nn: read('nn') }
}

function pageOf(file: ContentFile, section: GuidePage['section'], language: Language): GuidePage {
  const key = section === 'ordliste' ? section : `${section}/${file.slug}`
  const read = guideMeta.safeParse(file.meta)
  if (!read.success) {
    throw new Error(`content/${language}/${key}.md: ${problems(read.error).join('; ')}`)
  }
  let parts: readonly GuidePart[] | null = null
  return {
    ...read.data,
    language,
    section,
    slug: file.slug,
    key,
    get parts() {
      parts ??= guideParts(file.body)
      return parts
    },
  }
}

/** «sources.1: is no source of sources.ts» */
function problems(error: z.ZodError): readonly string[] {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}
