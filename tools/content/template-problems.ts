import { placeholdersIn, unknownPlaceholders } from '#features/templates/placeholders.ts'
import { templateMeta } from '#features/templates/template-meta.ts'
import { type ContentFile, readContentFiles } from '#platform/content/content-files.ts'
import { type MarkdownPart, markdownTree } from '#platform/documents/markdown.ts'

export interface TemplateProblem {
  /** `content/nb/maler/mandat.md` */
  readonly file: string
  readonly what: string
}

/** What is wrong with the templates, told to whoever writes them. Nothing when all is well. */
export function templateProblems(
  nb = readContentFiles('nb', 'maler'),
  nn = readContentFiles('nn', 'maler'),
): readonly TemplateProblem[] {
  const slugs = new Set([...nb, ...nn].map(({ slug }) => slug))
  return [...slugs].flatMap((slug) => {
    const one = nb.find((file) => file.slug === slug)
    const two = nn.find((file) => file.slug === slug)
    const at = (language: string, problems: readonly string[]) =>
      problems.map((what) => ({ file: `content/${language}/maler/${slug}.md`, what }))
    if (!one) return at('nb', ['there is no bokmål template'])
    if (!two) return at('nn', ['there is no nynorsk template'])
    return [
      ...at('nb', problemsOf(one)),
      ...at('nn', [...problemsOf(two), ...differencesOf(one, two)]),
    ]
  })
}

function problemsOf({ meta, body }: ContentFile): readonly string[] {
  const read = templateMeta.safeParse(meta)
  const issues = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `front matter, ${path.join('.')}: ${message}`)
  const opened = placeholdersIn(body).filter((name) => name.startsWith('hvis:')).length
  const closed = placeholdersIn(body).filter((name) => name === 'slutt').length
  return [
    ...issues,
    ...unknownPlaceholders(body).map((name) => `there is no {{${name}}}`),
    ...(opened === closed ? [] : ['{{hvis:…}} and {{slutt}} do not match']),
    ...(/^# /m.test(body) ? ['a heading begins with #; the title stands in the front matter'] : []),
    ...(/https?:/.test(body) ? ['an address outside the product'] : []),
  ]
}

const shared = ['order', 'group', 'steps', 'requirements', 'live', 'form'] as const

function differencesOf(nb: ContentFile, nn: ContentFile): readonly string[] {
  const metaOf = ({ meta }: ContentFile) => meta as Readonly<Record<string, unknown>>
  const differs = (one: unknown, two: unknown) => JSON.stringify(one) !== JSON.stringify(two)
  return [
    ...shared
      .filter((name) => differs(metaOf(nb)[name], metaOf(nn)[name]))
      .map((name) => `front matter, ${name}: differs between the forms`),
    ...(differs(outlineOf(nb), outlineOf(nn))
      ? [`the outline differs: ${outlineOf(nb).join(' ')} and ${outlineOf(nn).join(' ')}`]
      : []),
    ...(differs(placeholdersIn(nb.body).toSorted(), placeholdersIn(nn.body).toSorted())
      ? ['the placeholders differ between the forms']
      : []),
  ]
}

/** Headings with their level, tables with their columns. */
function outlineOf({ body }: ContentFile): readonly string[] {
  return markdownTree(body).children.flatMap((part: MarkdownPart) => {
    if (part.type === 'heading') return `h${part.depth}`
    if (part.type === 'table') return `t${part.children[0]?.children.length ?? 0}`
    return []
  })
}
