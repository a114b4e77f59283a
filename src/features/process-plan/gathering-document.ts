import type { ProcessView } from '#features/process/index.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'
import { heading, labelled, paragraph, table } from '#platform/documents/make-blocks.ts'
import type { Workbook } from '#platform/documents/xlsx.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Gathering } from './gathering.sql.ts'
import { gatheringTexts } from './gathering.texts.ts'
import type { GatheringWithChallenges } from './gathering-context.ts'
import { endOfAll, type RunningTime, runningTimes, sumOf } from './gathering-times.ts'
import type { PlanItemContent } from './plan-content.ts'
import { planFrame } from './plan-document.ts'
import { dateWords } from './plan-document-people.ts'
import { textBlocks } from './plan-text-blocks.ts'

/** An activity with the time it has in the short plan. */
export interface TimedRow {
  readonly id: string
  readonly content: PlanItemContent<'gathering-activity'>
  readonly time: RunningTime
}

export function timedRows({ head, rows }: Gathering): readonly TimedRow[] {
  const minutes = rows.map((row) => row.content.minutes)
  const times = runningTimes(head.content.startsAt, minutes)
  return rows.flatMap(({ id, content }, index) => {
    const time = times[index]
    return time ? [{ id, content, time }] : []
  })
}

/** «09:00–09:10», with a word when midnight has passed. */
export function timeWords({ from, to, daysBefore }: RunningTime, language: Language): string {
  const day = dayWords(daysBefore, language)
  return day ? `${from}–${to} (${day})` : `${from}–${to}`
}

/** «Til sammen 3 timer. Slutt kl. 12:00.» */
export function sumWords({ head, rows }: Gathering, language: Language): string {
  const text = gatheringTexts[language]
  const minutes = rows.map((row) => row.content.minutes)
  const end = endOfAll(head.content.startsAt, minutes)
  const day = end ? dayWords(end.daysAfter, language) : ''
  const ends = end ? ` ${text.ends(day ? `${end.at} (${day})` : end.at)}` : ''
  return `${text.sum(lengthWords(sumOf(minutes), language))}${ends}`
}

/** «2 timer og 30 minutter» */
function lengthWords(minutes: number, language: Language): string {
  const text = gatheringTexts[language]
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const [whole, part] = [text.hours(number(hours, language)), text.restOfHour(String(rest))]
  if (hours === 0) return part
  return rest === 0 ? whole : text.and(whole, part)
}

function dayWords(days: number, language: Language): string {
  const text = gatheringTexts[language]
  if (days === 0) return ''
  return days === 1 ? text.nextDay : text.daysAfter(days)
}

/** «15. juni 2028 kl. 09:00» */
export function whenWords(head: PlanItemContent<'gathering'>, language: Language): string {
  return gatheringTexts[language].whenText(dateWords(head.on, language), head.startsAt)
}

/** A short plan as a document: what it is for, the challenges to discuss, and the running table. */
export function gatheringDocument({
  view,
  gathering,
  challenges,
}: GatheringWithChallenges): DocumentModel {
  const { language } = view
  const text = gatheringTexts[language]
  const { content } = gathering.head
  const facts = labelled([
    [text.when, whenWords(content, language)],
    [text.fields.place, content.place],
    [text.fields.participants, content.participants],
  ])
  const result = textBlocks(content.desiredResult)
  return {
    ...planFrame({ view }),
    title: content.title,
    subtitle: text.documentTitle,
    blocks: [
      ...(facts.length > 0 ? [{ kind: 'paragraph' as const, runs: facts }] : []),
      ...(result.length > 0 ? [heading(1, text.fields.desiredResult), ...result] : []),
      ...challengeBlocks(challenges, language),
      heading(1, text.running),
      ...runningBlocks(gathering, language),
    ],
  }
}

function challengeBlocks(
  challenges: GatheringWithChallenges['challenges'],
  language: Language,
): readonly Block[] {
  if (challenges.length === 0) return []
  return [
    heading(1, gatheringTexts[language].challenges),
    {
      kind: 'list',
      ordered: false,
      items: challenges.map(({ content }) => [{ text: content.title }]),
    },
  ]
}

function runningBlocks(gathering: Gathering, language: Language): readonly Block[] {
  const text = gatheringTexts[language]
  if (gathering.rows.length === 0) return [paragraph(`${text.noRows}.`)]
  return [
    table(text.running, timedRows(gathering), [
      [
        text.columns.time,
        4,
        ({ time, content }) => [
          { text: timeWords(time, language), bold: true },
          { text: `\n${text.minutes(String(content.minutes))}` },
        ],
      ],
      [
        text.columns.what,
        6,
        ({ content }) => [
          { text: content.title, bold: true },
          ...(content.purpose ? [{ text: `\n${content.purpose}` }] : []),
        ],
      ],
      [text.columns.how, 6, ({ content }) => content.method],
      [
        text.columns.who,
        4,
        ({ content }): Run[] => [
          ...labelled([[text.short.lead, content.lead]]),
          ...(content.participants
            ? [{ text: `${content.lead ? '\n' : ''}${content.participants}` }]
            : []),
        ],
      ],
      [
        text.columns.inOut,
        5,
        ({ content }) =>
          labelled([
            [text.short.input, content.input],
            [text.short.output, content.output],
          ]),
      ],
    ]),
    paragraph(sumWords(gathering, language)),
  ]
}

/** A short plan as a workbook with one sheet. */
export function gatheringWorkbook(view: ProcessView, gathering: Gathering): Workbook {
  const text = gatheringTexts[view.language]
  const { fields } = text
  const wide = (title: string, width: number) => ({ title, width, kind: 'text' as const })
  return {
    sheets: [
      {
        name: text.running,
        columns: [
          wide(text.from, 8),
          wide(text.to, 8),
          { title: fields.minutes, width: 10, kind: 'number' },
          wide(fields.title, 40),
          wide(fields.purpose, 40),
          wide(fields.method, 40),
          wide(fields.lead, 24),
          wide(fields.participants, 24),
          wide(text.short.input, 30),
          wide(text.short.output, 30),
        ],
        rows: timedRows(gathering).map(({ time, content }) => [
          time.from,
          time.to,
          content.minutes,
          content.title,
          content.purpose,
          content.method,
          content.lead,
          content.participants,
          content.input,
          content.output,
        ]),
      },
    ],
  }
}
