import { requirements } from '#domain/law/requirements.ts'
import { requirementTexts } from '#features/law/index.ts'
import { allTemplates } from '#features/templates/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { glossaryEntries } from './glossary.page.tsx'
import { addressOfPage } from './guide-address.ts'
import { findPage, type GuidePage, guidePages } from './guide-library.ts'
import type { GuideSection } from './guide-meta.ts'
import { type GuidePart, textOfPart } from './guide-parts.ts'

/** What a result is; results are shown in groups of these. */
export const passageKinds = [
  'step',
  'question',
  'plan-system',
  'process',
  'method',
  'role',
  'year',
  'requirement',
  'template',
  'word',
] as const
export type PassageKind = (typeof passageKinds)[number]

export interface PassageText {
  /** Of the page. */
  readonly title: string
  /** Within the page; empty for its beginning. */
  readonly heading: string
  readonly text: string
  /** Further words that people search with. */
  readonly keywords: readonly string[]
}

/** What is found: a page from one heading to the next, in both forms. */
export interface Passage {
  readonly id: string
  readonly kind: PassageKind
  readonly page: string
  readonly position: number
  readonly href: string
  readonly content: Readonly<Record<Language, PassageText>>
}

const kindOf: Readonly<Record<GuideSection, PassageKind>> = {
  trinn: 'step',
  prosess: 'process',
  plansystem: 'plan-system',
  metoder: 'method',
  roller: 'role',
  aret: 'year',
  sporsmal: 'question',
}

/** Everything that can be searched. */
export function allPassages(): readonly Passage[] {
  return [
    ...guidePages('nb').flatMap(passagesOfPage),
    ...requirementPassages(),
    ...templatePassages(),
    ...wordPassages(),
  ]
}

interface Piece {
  readonly anchor: string
  readonly heading: string
  readonly parts: readonly GuidePart[]
}

function passagesOfPage(page: GuidePage): readonly Passage[] {
  const { section, key } = page
  if (section === 'ordliste') return []
  const forms = { nb: page, nn: findPage(key, 'nn') ?? page }
  const pieces = { nb: piecesOf(forms.nb), nn: piecesOf(forms.nn) }
  return pieces.nb.map(({ anchor }, position) => ({
    id: `${key}#${anchor}`,
    kind: kindOf[section],
    page: key,
    position,
    href: anchor ? `${addressOfPage(page)}#${anchor}` : addressOfPage(page),
    content: inBothForms((language) => {
      const { title, lead, keywords } = forms[language]
      const piece = pieces[language][position]
      const own = (piece?.parts ?? []).map(textOfPart).join('\n')
      return {
        title,
        heading: piece?.heading ?? '',
        text: position === 0 ? `${lead}\n${own}`.trim() : own || lead,
        keywords: position === 0 ? keywords : [],
      }
    }),
  }))
}

/** The page cut at its headings; the first piece is what stands before them. */
function piecesOf({ parts }: GuidePage): readonly Piece[] {
  const starts = parts.flatMap((part, at) => (part.kind === 'heading' ? [{ part, at }] : []))
  const first = { anchor: '', heading: '', parts: parts.slice(0, starts[0]?.at) }
  return [
    first,
    ...starts.map(({ part, at }, index) => ({
      anchor: part.id,
      heading: part.text,
      parts: parts.slice(at + 1, starts[index + 1]?.at),
    })),
  ]
}

function requirementPassages(): readonly Passage[] {
  return requirements.map(({ id, basis }) => ({
    id: `lov#${id}`,
    kind: 'requirement',
    page: `lov#${id}`,
    position: 0,
    href: `${routes.law.href()}#${id}`,
    content: inBothForms((language) => {
      const { title, explanation, whatToDo } = requirementTexts[language][id]
      return {
        title,
        heading: '',
        text: `${explanation}\n${whatToDo}`,
        keywords: [id, ...basis.map(({ section }) => `§ ${section}`)],
      }
    }),
  }))
}

function templatePassages(): readonly Passage[] {
  return allTemplates('nb').map(({ slug }) => ({
    id: `maler/${slug}`,
    kind: 'template',
    page: `maler/${slug}`,
    position: 0,
    href: routes.template.href({ template: slug }),
    content: inBothForms((language) => {
      const template = allTemplates(language).find((one) => one.slug === slug)
      return {
        title: template?.title ?? slug,
        heading: '',
        text: template?.lead ?? '',
        keywords: template?.keywords ?? [],
      }
    }),
  }))
}

function wordPassages(): readonly Passage[] {
  const nn = new Map(glossaryEntries('nn').map((entry) => [entry.id, entry]))
  return glossaryEntries('nb').map((entry) => ({
    id: `ordliste#${entry.id}`,
    kind: 'word',
    page: `ordliste#${entry.id}`,
    position: 0,
    href: `${routes.glossary.href()}#${entry.id}`,
    content: inBothForms((language) => {
      const { word, meaning } = (language === 'nn' ? nn.get(entry.id) : entry) ?? entry
      return { title: word, heading: '', text: meaning.map(textOfPart).join('\n'), keywords: [] }
    }),
  }))
}

function inBothForms(
  make: (language: Language) => PassageText,
): Readonly<Record<Language, PassageText>> {
  return { nb: make('nb'), nn: make('nn') }
}
