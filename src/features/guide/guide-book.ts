import { type LocalDate, latest } from '#domain/calendar/local-date.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'
import type { EpubBook, EpubChapter } from '#platform/documents/epub-book.ts'
import { heading, plain } from '#platform/documents/make-blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { glossaryEntries } from './glossary.page.tsx'
import { guideTexts } from './guide.texts.ts'
import { addressOfPage, addressOfSection } from './guide-address.ts'
import { type GuidePage, guidePages, pagesIn } from './guide-library.ts'
import { guideSections } from './guide-meta.ts'
import { type GuidePart, textOfPart, type Words } from './guide-parts.ts'
import { groundLinks, linked } from './guide-words.tsx'
import { madeBlocks } from './made-blocks.ts'

/** The whole guide as one document, for PDF. */
export function guideDocument(language: Language): DocumentModel {
  const text = guideTexts[language]
  return {
    title: text.title,
    subtitle: text.lead,
    author: 'Stedsans',
    language,
    dateline: text.checked(longDate(checkedOn(language), language)),
    blocks: [
      ...guideSections.flatMap((section) => [
        heading(1, text.sections[section].title),
        ...pagesIn(section, language).flatMap((page) => [
          heading(2, page.title),
          ...pageBlocks(page, 1),
        ]),
      ]),
      heading(1, text.glossary.title),
      ...glossaryBlocks(language),
    ].map(withoutOwnLinks),
  }
}

/** A file that is printed or sent on leads to no page of ours: the words stay. */
function withoutOwnLinks(block: Block): Block {
  const stay = (runs: readonly Run[]) =>
    runs.map((run) => ('href' in run && run.href.startsWith('/') ? { text: run.text } : run))
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: stay(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(stay) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(stay)) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(stay) }
    default:
      return block
  }
}

/** The whole guide as an e-book: a chapter for each page, below one for each section. */
export function guideBook(language: Language): EpubBook {
  const text = guideTexts[language]
  return {
    title: text.title,
    subtitle: text.lead,
    author: 'Stedsans',
    language,
    identifier: `urn:stedsans:veileder:${language}`,
    modified: new Date(`${checkedOn(language)}T00:00:00Z`),
    chapters: [
      ...guideSections.flatMap((section): readonly EpubChapter[] => {
        const { title, lead } = text.sections[section]
        return [
          { id: section, title, href: addressOfSection(section), blocks: [paragraph(plain(lead))] },
          ...pagesIn(section, language).map((page) => ({
            id: page.key.replace('/', '-'),
            title: page.title,
            parent: section,
            href: addressOfPage(page),
            blocks: pageBlocks(page, 0),
          })),
        ]
      }),
      {
        id: 'ordliste',
        title: text.glossary.title,
        href: routes.glossary.href(),
        blocks: glossaryBlocks(language),
      },
    ],
  }
}

/** The day that the last of the texts was held against the law. */
function checkedOn(language: Language): LocalDate {
  const [first, ...others] = guidePages(language).map((page) => page.checkedOn)
  return latest(first as LocalDate, ...others)
}

/** @param below How many levels of headings the page has above its own. */
function pageBlocks(page: GuidePage, below: 0 | 1): readonly Block[] {
  const { language, parts, lead } = page
  return [
    { kind: 'paragraph', runs: [{ text: lead, bold: true }] },
    ...parts.flatMap((part) => blocksOf(part, language, below)),
  ]
}

function blocksOf(part: GuidePart, language: Language, below: 0 | 1): readonly Block[] {
  switch (part.kind) {
    case 'heading':
      return [headingBlock(part, below)]
    case 'paragraph':
      return [paragraph(runsOf(part.words, language))]
    case 'list':
      return [
        {
          kind: 'list',
          ordered: part.ordered,
          items: part.items.map((words) => runsOf(words, language)),
        },
      ]
    case 'table':
      return [
        {
          kind: 'table',
          caption: part.columns.join(', '),
          columns: part.columns.map((title, at) => ({
            title,
            align: 'start' as const,
            width: columnWidth(part, at),
          })),
          rows: part.rows.map((row) => row.map((words) => runsOf(words, language))),
        },
      ]
    case 'quote':
      return [{ kind: 'quote', paragraphs: part.paragraphs.map((runs) => linked(runs, language)) }]
    case 'made':
      return madeBlocks(part, language)
  }
}

/** A document has three levels: what would be the fourth stands as bold words. */
function headingBlock(
  { level, text }: Extract<GuidePart, { kind: 'heading' }>,
  below: 0 | 1,
): Block {
  if (level === 3 && below === 1) return { kind: 'paragraph', runs: [{ text, bold: true }] }
  return heading(level === 2 ? (below === 1 ? 3 : 1) : 2, text)
}

function columnWidth({ rows }: Extract<GuidePart, { kind: 'table' }>, at: number): number {
  const longest = Math.max(
    ...rows.map((row) => row[at]?.runs.map(({ text }) => text).join('').length ?? 0),
  )
  return Math.min(Math.max(longest, 8), 40)
}

/** «Skal: …», with what the statement rests on in parentheses after it. */
function runsOf({ grounds, runs }: Words, language: Language): readonly Run[] {
  const said = linked(runs, language)
  if (!grounds) return said
  const links = groundLinks(grounds, language).flatMap(({ label, href }, at): readonly Run[] => [
    { text: at === 0 ? ' (' : ', ' },
    href?.startsWith('https:') ? { text: label, href } : { text: label },
  ])
  return [
    { text: `${guideTexts[language].forces[grounds.force]}: `, bold: true },
    ...said,
    ...links,
    ...(links.length > 0 ? [{ text: ')' }] : []),
  ]
}

function glossaryBlocks(language: Language): readonly Block[] {
  return glossaryEntries(language).map(({ word, meaning }) =>
    paragraph([{ text: `${word}: `, bold: true }, { text: meaning.map(textOfPart).join(' ') }]),
  )
}

function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', runs }
}
