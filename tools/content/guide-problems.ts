import { guideMeta, guideSections } from '#features/guide/guide-meta.ts'
import {
  type GuidePart,
  guideParts,
  textOf,
  type Words,
  wordsOfPart,
} from '#features/guide/guide-parts.ts'
import { contentFolder, readContentFiles } from '#platform/content/content-files.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import { lix } from './reading-ease.ts'
import { sectionProblems } from './section-problems.ts'

/** A page in one form as it stands in its file, right or wrong. */
export interface WrittenPage {
  readonly key: string
  readonly language: Language
  readonly meta: unknown
  readonly body: string
  readonly parts: readonly GuidePart[]
}

export interface Problem {
  /** `content/nb/trinn/3-tidsplan.md` */
  readonly file: string
  readonly what: string
}

const hardestLix = 45

/** The headings that every page of a section has, in this order; others may stand between. */
const headingsOf: Readonly<Record<string, readonly string[]>> = {
  trinn: [
    'hvorfor',
    'krav',
    'rad',
    'gjor-dette',
    'hvem',
    'inn-og-ut',
    'inn',
    'ut',
    'tid',
    'fallgruver',
    'ordlyd',
    'minst',
  ],
  prosess: ['kort', 'gjor-dette'],
  metoder: ['nar', 'slik', 'tid', 'utstyr', 'fallgruver', 'etterpa'],
  roller: ['kort'],
}

const madeNames: Readonly<Record<string, readonly string[]>> = {
  bilde: ['trinn', 'plansystem', 'faser', 'medvirkning', 'igp', 'aret', 'fire-ar'],
  tabell: ['lovpalagte'],
}

/** Every page of the guide as it is written. */
export function writtenPages(root = contentFolder): readonly WrittenPage[] {
  return languages.flatMap((language) => {
    const inSections = guideSections.flatMap((section) =>
      readContentFiles(language, section, root).map((file) => ({
        ...file,
        key: `${section}/${file.slug}`,
      })),
    )
    const glossary = readContentFiles(language, '', root).map((file) => ({
      ...file,
      key: file.slug,
    }))
    return [...inSections, ...glossary].map(({ key, meta, body }) => ({
      key,
      language,
      meta,
      body,
      parts: guideParts(body),
    }))
  })
}

/** What is wrong with the pages, told to whoever writes them. Nothing when all is well. */
export function guideProblems(
  pages: readonly WrittenPage[],
  templates: ReadonlySet<string> = templateSlugs(),
): readonly Problem[] {
  const known = new Set(pages.map(({ key }) => key))
  return pages.flatMap((page) => {
    const other = pages.find(({ key, language }) => key === page.key && language !== page.language)
    return [
      ...metaProblems(page, known, templates),
      ...headingProblems(page),
      ...statementProblems(page),
      ...sectionProblems(page.parts.flatMap(wordsOfPart), page.language),
      ...linkProblems(page, pages, templates),
      ...readingProblems(page),
      ...(page.language === 'nb' || !other ? formProblems(page, other) : []),
    ].map((what) => ({ file: fileOf(page), what }))
  })
}

export function lixOf({ parts }: Pick<WrittenPage, 'parts'>): number {
  const read = parts.filter(({ kind }) => kind !== 'heading' && kind !== 'table')
  return lix(read.flatMap(wordsOfPart).map(({ runs }) => textOf(runs)))
}

function templateSlugs(): ReadonlySet<string> {
  return new Set(readContentFiles('nb', 'maler').map(({ slug }) => slug))
}

function fileOf({ language, key }: WrittenPage): string {
  return `content/${language}/${key}.md`
}

function metaProblems(
  { meta, key }: WrittenPage,
  known: ReadonlySet<string>,
  templates: ReadonlySet<string>,
): readonly string[] {
  const read = guideMeta.safeParse(meta)
  if (!read.success) {
    return read.error.issues.map(
      ({ path, message }) => `front matter, ${path.join('.')}: ${message}`,
    )
  }
  const { related, badge, from, to, weeks, group } = read.data
  const isStep = key.startsWith('trinn/')
  const hasStep = [badge, from, to, weeks].every((value) => value !== undefined)
  return [
    ...related.filter((one) => !known.has(one)).map((one) => `related: there is no page ${one}`),
    ...read.data.templates
      .filter((one) => !templates.has(one))
      .map((one) => `templates: there is no template ${one}`),
    ...(isStep && !hasStep ? ['a step needs badge, from, to and weeks'] : []),
    ...(key.startsWith('sporsmal/') && !group ? ['a question needs a group'] : []),
  ]
}

/** What the page has besides the text. */
const idsOfFrame = ['innhold', 'hos-dere', 'pa-siden', 'maler', 'henger-sammen', 'les-mer']

function headingProblems({ key, parts, body }: WrittenPage): readonly string[] {
  const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part] : []))
  const ids = headings.map(({ id }) => id)
  const wanted = headingsOf[key.split('/')[0] ?? ''] ?? []
  const found = ids.filter((id) => wanted.includes(id))
  return [
    ...(/^# /m.test(body) ? ['a heading begins with #; the title stands in the front matter'] : []),
    ...headings.filter(({ id }) => id === '').map(({ text }) => `heading without {#id}: ${text}`),
    ...ids
      .filter((id, at) => id !== '' && ids.indexOf(id) !== at)
      .map((id) => `two headings have the id ${id}`),
    ...ids.filter((id) => idsOfFrame.includes(id)).map((id) => `the page around has the id ${id}`),
    ...(found.join() === wanted.join() ? [] : [`headings should be: ${wanted.join(', ')}`]),
  ]
}

/** Words that say what somebody has to do: where they stand, the reader is told how it binds. */
const binding =
  /(?<![\p{L}-])(skal|må|bør|plikt|plikten|plikta|plikter|pliktar|krever|krev|krav|kravet|kravene|krava|lovpålagt|lovpålagte|lovpålagd|lovpålagde|påbudt|påbode|forbudt|forbode)(?![\p{L}-])/iu

function statementProblems({ parts }: WrittenPage): readonly string[] {
  const stated = parts.filter(({ kind }) => kind !== 'heading' && kind !== 'quote')
  return stated.flatMap((part) => [
    ...(part.kind === 'table'
      ? part.columns.filter((title) => binding.test(title)).map((title) => untagged(title))
      : []),
    ...claimsOf(part).flatMap((words) => wordProblems(words)),
    ...(part.kind === 'made' && !madeNames[part.what]?.includes(part.name)
      ? [`there is no {{${part.what}:${part.name}}}`]
      : []),
  ])
}

function claimsOf(part: GuidePart): readonly Words[] {
  return part.kind === 'table' ? part.rows.flat() : wordsOfPart(part)
}

function wordProblems({ grounds, runs }: Words): readonly string[] {
  const text = textOf(runs)
  const short = `«${text.slice(0, 60)}»`
  if (!grounds) {
    return [
      ...(binding.test(text) ? [untagged(text)] : []),
      ...(/[{}]/.test(text) ? [`braces that are not understood in ${short}`] : []),
    ]
  }
  const { force, requirements, sections, sources, unknown } = grounds
  const hasLaw = requirements.length + sections.length > 0
  return [
    ...unknown.map((one) => `unknown reference ${one} in ${short}`),
    ...((force === 'must' || force === 'may') && !hasLaw
      ? [`{${force}} needs a requirement or a section in ${short}`]
      : []),
    ...(force === 'should' && !hasLaw && sources.length === 0
      ? [`{should} needs a reference in ${short}; is it {ours}?`]
      : []),
    ...(/[{}]/.test(text) ? [`braces that are not understood in ${short}`] : []),
  ]
}

function untagged(text: string): string {
  return `says «${binding.exec(text)?.[0]}» without a tag: «${text.slice(0, 70)}»`
}

function linkProblems(
  { parts }: WrittenPage,
  pages: readonly WrittenPage[],
  templates: ReadonlySet<string>,
): readonly string[] {
  const hrefs = parts.flatMap(runsOfPart).flatMap((run) => ('href' in run ? [run.href] : []))
  return hrefs.flatMap((href) => {
    if (/^[a-z]+:/i.test(href)) return [`address outside the product: ${href}; use sources`]
    return isThere(href, pages, templates) ? [] : [`dead link: ${href}`]
  })
}

function runsOfPart(part: GuidePart) {
  return wordsOfPart(part).flatMap(({ runs }) => runs)
}

function isThere(
  href: string,
  pages: readonly WrittenPage[],
  templates: ReadonlySet<string>,
): boolean {
  const [path = '', id] = href.split('#')
  if (path === '/lov') return id === undefined || /^L([1-9]|1\d|2\d)$/.test(id)
  if (['/maler', '/sok', '/veileder'].includes(path)) return id === undefined
  if (path.startsWith('/maler/')) return templates.has(path.slice('/maler/'.length))
  const key = path === '/ordliste' ? 'ordliste' : path.replace(/^\/veileder\//, '')
  if (path.startsWith('/veileder/') && guideSections.some((one) => one === key)) return true
  const page = pages.find((one) => one.key === key)
  if (!page || (key !== 'ordliste' && !path.startsWith('/veileder/'))) return false
  return id === undefined || page.parts.some((part) => part.kind === 'heading' && part.id === id)
}

function readingProblems(page: WrittenPage): readonly string[] {
  const ease = lixOf(page)
  return ease < hardestLix ? [] : [`LIX is ${ease.toFixed(0)}, should be below ${hardestLix}`]
}

/** What must be the same in both forms. */
function formProblems(page: WrittenPage, other: WrittenPage | undefined): readonly string[] {
  if (!other) return [`there is no ${page.language === 'nb' ? 'nynorsk' : 'bokmål'} page`]
  const outline = ({ parts }: WrittenPage) =>
    parts.map((part) => (part.kind === 'heading' ? `${part.level}#${part.id}` : '')).filter(Boolean)
  const tags = ({ parts }: WrittenPage) =>
    parts
      .flatMap(claimsOf)
      .flatMap(({ grounds }) =>
        grounds
          ? `${grounds.force} ${[...grounds.requirements, ...grounds.sections.map(({ lawKey, section }) => `${lawKey}:${section}`), ...grounds.sources].join(' ')}`
          : [],
      )
  return [
    ...differences('headings', outline(page), outline(other)),
    ...differences('tags', tags(page), tags(other)),
    ...sharedMeta.flatMap((name) =>
      JSON.stringify(metaValue(page.meta, name)) === JSON.stringify(metaValue(other.meta, name))
        ? []
        : [`front matter, ${name}: differs between the forms`],
    ),
  ]
}

const sharedMeta = [
  'order',
  'requirements',
  'sources',
  'templates',
  'related',
  'yours',
  'badge',
  'from',
  'to',
  'weeks',
  'group',
]

function metaValue(meta: unknown, name: string): unknown {
  return (meta as Readonly<Record<string, unknown>> | null)?.[name]
}

function differences(
  what: string,
  one: readonly string[],
  two: readonly string[],
): readonly string[] {
  const at = one.findIndex((value, index) => value !== two[index])
  if (at < 0 && one.length === two.length) return []
  const place = at < 0 ? one.length : at
  return [
    `${what} differ between the forms from no. ${place + 1}: «${one[place] ?? '–'}» and «${two[place] ?? '–'}»`,
  ]
}
