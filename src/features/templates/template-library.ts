import { type ContentFile, readContentFiles } from '#platform/content/content-files.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { type TemplateMeta, templateMeta } from './template-meta.ts'

export interface Template extends TemplateMeta {
  readonly language: Language
  readonly slug: string
  /** Markdown with placeholders. */
  readonly body: string
}

let library: Readonly<Record<Language, readonly Template[]>> | null = null

/** Every template of the form, in the order of the work. */
export function allTemplates(language: Language): readonly Template[] {
  library ??= { nb: readTemplates('nb'), nn: readTemplates('nn') }
  return library[language]
}

export function findTemplate(slug: string, language: Language): Template | null {
  return allTemplates(language).find((template) => template.slug === slug) ?? null
}

/** Links to templates by their slugs; what is not there falls out. */
export function templateLinks(
  slugs: readonly string[],
  language: Language,
): readonly { readonly label: string; readonly href: string }[] {
  return slugs.flatMap((slug) => {
    const template = findTemplate(slug, language)
    return template
      ? [{ label: template.title, href: routes.template.href({ template: slug }) }]
      : []
  })
}

function readTemplates(language: Language): readonly Template[] {
  return readContentFiles(language, 'maler')
    .map((file) => templateOf(file, language))
    .sort((left, right) => left.order - right.order)
}

/** @throws Error that names the template whose front matter is wrong. */
function templateOf({ slug, meta, body }: ContentFile, language: Language): Template {
  const read = templateMeta.safeParse(meta)
  if (!read.success) {
    const what = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`content/${language}/maler/${slug}.md: ${what.join('; ')}`)
  }
  return { ...read.data, language, slug, body }
}
