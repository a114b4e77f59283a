import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { challengeSectionTitle, challengeTexts } from '#features/challenges/index.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'
import {
  filledColumns,
  heading,
  labelled,
  paragraph,
  table,
} from '#platform/documents/make-blocks.ts'
import { longDate, shortDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { safeHref } from '#ui/safe-href.ts'
import { healthHeadings } from './foundation.ts'
import { foundationsTexts } from './foundations.texts.ts'
import { isOpen } from './gap.ts'
import { pictureTexts } from './picture.texts.ts'
import type { PictureContent, ShownChallenge } from './picture-content.ts'
import { kindWords, type PictureMaterial } from './picture-material.ts'

/** The challenge picture as a document with its figures, and the challenges apart from it. */
export function pictureContent(material: PictureMaterial): PictureContent {
  return { document: pictureDocument(material), challenges: [...material.challenges] }
}

function pictureDocument(material: PictureMaterial): DocumentModel {
  const { facts, author, look, challenges } = material
  const { language, today } = facts
  const text = pictureTexts[language]
  return {
    ...{ title: text.title, subtitle: '', author, language, ...(look && { look }) },
    dateline: text.dateline(longDate(today, language)),
    blocks: [
      ...introductionOf(material),
      ...rankedBlocks(challenges, language),
      ...challenges.flatMap((challenge, index) => challengeBlocks(challenge, index + 1, language)),
      ...themeBlocks(material),
      ...foundationBlocks(material),
      ...gapBlocks(material),
    ],
  }
}

function introductionOf({ sections }: PictureMaterial): readonly Block[] {
  return sections.find(({ section }) => section === 'introduction')?.blocks ?? []
}

/** The challenges in one table: rank, what it is, and for whom. Nothing while there are none. */
function rankedBlocks(challenges: readonly ShownChallenge[], language: Language): readonly Block[] {
  const text = pictureTexts[language]
  if (challenges.length === 0) return []
  const rows = challenges.map((challenge, index) => ({ challenge, rank: String(index + 1) }))
  return [
    heading(1, text.ranked),
    table(
      text.ranked,
      rows,
      filledColumns(rows, [
        [text.columns.rank, 1, ({ rank }) => rank, 'end'],
        [text.columns.title, 6, ({ challenge }) => challenge.title],
        [text.columns.kind, 4, ({ challenge }) => kindWords(challenge, language)],
        [text.columns.forWhom, 4, ({ challenge }) => challenge.forWhom],
      ]),
    ),
  ]
}

/** One challenge: what was found, its figure, and what it means. */
export function challengeBlocks(
  challenge: ShownChallenge,
  rank: number,
  language: Language,
  level: 1 | 2 = 1,
): readonly Block[] {
  const text = pictureTexts[language]
  const { finding, consequence, forWhom, certainty, unknown } = challenge
  const kind = kindWords(challenge, language)
  const answers = [...challenge.ambitions, ...challenge.plans]
  const runs = labelled([
    [text.consequence, consequence],
    [text.forWhom, forWhom],
    [text.certainty, certainty && challengeTexts[language].certainties[certainty]],
    [text.unknown, unknown],
    [text.answers, answers.join(', ')],
    [text.gatherings, challenge.gatherings.join(', ')],
  ])
  return [
    heading(level, `${rank}. ${challenge.title}`),
    ...(kind ? [paragraph(kind)] : []),
    ...(finding ? [paragraph(finding)] : []),
    ...sourceBlocks(challenge, language),
    ...challenge.figure,
    ...(runs.length > 0 ? [{ kind: 'paragraph', runs } as const] : []),
    ...challenge.pictures,
  ]
}

function sourceBlocks({ source, sourceUrl }: ShownChallenge, language: Language): readonly Block[] {
  const href = safeHref(sourceUrl)
  if (source === '' && !href) return []
  const named: Run = href ? { text: source || sourceUrl, href } : { text: source }
  return [{ kind: 'paragraph', runs: [{ text: `${pictureTexts[language].source}: ` }, named] }]
}

function themeBlocks({ sections, facts: { language } }: PictureMaterial): readonly Block[] {
  return sections
    .filter(({ section, blocks }) => section !== 'introduction' && blocks.length > 0)
    .flatMap(({ section, blocks }) => [
      heading(1, challengeSectionTitle(section, language)),
      ...blocks,
    ])
}

function foundationBlocks({ foundations, facts: { language } }: PictureMaterial): readonly Block[] {
  const text = foundationsTexts[language]
  const { columns } = text
  const shown = foundations.map(({ foundation, standing }) => {
    const on = parseLocalDate(foundation.on) ?? standing.others.findLast((one) => one.on)?.on
    const url = foundation.url || standing.others.findLast((one) => one.url)?.url
    const href = safeHref(url)
    const name = text.names[foundation.key]
    return {
      name: href ? [{ text: name, href }] : name,
      status: text.statuses[standing.status],
      on: on ? shortDate(on) : '',
      responsible: foundation.responsible,
    }
  })
  const health = foundations.find(({ foundation }) => foundation.key === 'public-health')
  const headings = health?.foundation.headings ?? {}
  const said = healthHeadings.filter((one) => headings[one]?.text)
  return [
    heading(1, text.title),
    table(
      text.title,
      shown,
      filledColumns(shown, [
        [columns.name, 6, ({ name }) => name],
        [columns.status, 3, ({ status }) => status],
        [columns.on, 2, ({ on }) => on],
        [columns.responsible, 4, ({ responsible }) => responsible],
      ]),
    ),
    ...(said.length > 0 ? [heading(2, text.names['public-health'])] : []),
    ...said.map(
      (one): Block => ({
        kind: 'paragraph',
        runs: labelled([[text.headings[one], headings[one]?.text ?? '']]),
      }),
    ),
  ]
}

function gapBlocks({ gaps, facts: { language } }: PictureMaterial): readonly Block[] {
  const text = pictureTexts[language]
  const open = gaps.filter(isOpen).map(({ content }) => content)
  if (open.length === 0) return []
  return [
    heading(1, text.gaps),
    {
      kind: 'list',
      ordered: false,
      items: open.map(({ question }) => [{ text: question }]),
    },
  ]
}

/** One sheet for the council: each challenge by rank, what was found and what it leads to. */
export function summaryDocument({ document, challenges }: PictureContent): DocumentModel {
  const { language, title, author, look, dateline } = document
  const text = pictureTexts[language]
  const most = challenges.length > fewOnSheet ? shortLine : longLine
  return {
    ...{ form: 'letter', title, subtitle: text.summary, author, language, dateline },
    ...(look && { look }),
    blocks: [
      {
        kind: 'list',
        ordered: true,
        items: challenges.map(({ title: name, finding, consequence }): readonly Run[] => [
          { text: name, bold: true },
          ...(finding ? [{ text: `\n${shortened(finding, most)}` }] : []),
          ...(consequence
            ? [{ text: `\n${text.consequence}: ${shortened(consequence, most)}` }]
            : []),
        ]),
      },
    ],
  }
}

/** With more than these, a sheet has room for about a line of each. */
const fewOnSheet = 6
const shortLine = 80
const longLine = 170

/** The first sentences that have room on a line or two. */
function shortened(said: string, most: number): string {
  const flat = said.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const sentences = flat.slice(0, most).match(/^.*[.!?](?=\s)/)?.[0]
  return sentences ?? `${flat.slice(0, flat.lastIndexOf(' ', most))} …`
}
