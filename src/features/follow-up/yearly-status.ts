import { overloadPercent } from '#domain/follow-up/event.ts'
import { halfYearNumber, halfYearOn } from '#domain/planning-need/half-year.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'
import { longDate, number, shortDate } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { followUpTexts } from './follow-up.texts.ts'
import { isOutside } from './follow-up-items.ts'
import type { FollowUpView, Work } from './follow-up-view.ts'
import { figure, outcomeWord } from './item-words.ts'
import {
  budgetWords,
  decisionDetails,
  halfYearWords,
  lateWords,
  milestoneWords,
  swapWords,
} from './work-words.ts'
import { yearlyStatusTexts } from './yearly-status.texts.ts'

/** The status of the strategy to the council, as things stand on the day of the view. */
export function yearlyStatus(followUp: FollowUpView): DocumentModel {
  const { view } = followUp
  const { language, municipality, strategy, today } = view
  const text = yearlyStatusTexts[language].document
  return {
    title: text.title(periodLabel(strategy.term)),
    subtitle: text.subtitle,
    author: municipality.displayName,
    language,
    dateline: text.dateline(longDate(today, language)),
    blocks: [
      ...summary(followUp),
      ...workBlocks(followUp),
      ...changeBlocks(followUp),
      ...capacityBlocks(followUp),
    ],
  }
}

const run = (text: string): readonly Run[] => [{ text }]
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: run(text) })

function table(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): Block {
  return {
    kind: 'table',
    caption,
    columns: titles.map((title, at) => ({ title, align: 'start', width: at === 0 ? 3 : 2 })),
    rows: rows.map((cells) => cells.map(run)),
  }
}

const isDone = ({ progress }: Work) => progress.status === 'done'
const isLeft = ({ swappedFor }: Work) => swappedFor === null

function summary(followUp: FollowUpView): readonly Block[] {
  const { view, outside } = followUp
  const works = followUp.works.filter(isLeft)
  const { language } = view
  const text = yearlyStatusTexts[language].document
  const count = (some: number) => number(some, language)
  const late = works.filter((work) => work.late.length > 0)
  return [
    heading(text.summary),
    paragraph(
      text.counts(count(works.length), count(works.filter(isDone).length), count(late.length)),
    ),
    ...(outside.length > 0 ? [paragraph(text.outsideToo(outside.length))] : []),
  ]
}

function workBlocks({ view, works }: FollowUpView): readonly Block[] {
  const { language } = view
  const text = yearlyStatusTexts[language].document
  const { columns, statuses } = followUpTexts[language]
  const swapped = works.filter((work) => !isLeft(work))
  const part = (
    title: string,
    none: string,
    titles: readonly string[],
    some: readonly Work[],
    cells: (work: Work) => readonly string[],
  ): readonly Block[] => [
    heading(title),
    some.length === 0
      ? paragraph(none)
      : table(
          title,
          [columns.plan, ...titles],
          some.map((work) => [work.entry.plan.name, ...cells(work)]),
        ),
  ]
  const isOther = (work: Work) => !isDone(work) && isLeft(work) && work.late.length === 0
  return [
    ...part(
      text.done,
      text.noneDone,
      [columns.status],
      works.filter((work) => isDone(work) && isLeft(work)),
      ({ progress }) => [progress.note || statuses[progress.status]],
    ),
    ...part(
      text.late,
      text.noneLate,
      [columns.adoption, columns.status, text.why],
      works.filter(({ late }) => late.length > 0),
      ({ entry, late, progress }) => [
        halfYearWords(entry.choice.adoption, language),
        lateWords(late, language),
        progress.lateReason || text.noReason,
      ],
    ),
    ...part(
      text.underWay,
      text.noneUnderWay,
      [columns.status, columns.next, text.budget],
      works.filter(isOther),
      (work) => [
        [statuses[work.progress.status], swapWords(work, language)].filter(Boolean).join('. '),
        milestoneWords(work),
        budgetWords(work, language),
      ],
    ),
    ...(swapped.length > 0
      ? part(text.swapped, '', [columns.status], swapped, (work) => [swapWords(work, language)])
      : []),
  ]
}

function changeBlocks({ view, wishes, events }: FollowUpView): readonly Block[] {
  const { language } = view
  const text = yearlyStatusTexts[language].document
  const { columns } = followUpTexts[language]
  const blocks: Block[] = [heading(text.changed)]
  if (wishes.length + events.length === 0) return [...blocks, paragraph(text.noneChanged)]
  if (wishes.length > 0) {
    const rows = wishes.map((wish) => {
      const outcome = isOutside(wish) ? text.outside : outcomeWord(wish.outcome, language)
      const decided = [outcome, decisionDetails(wish.values, language)].filter(Boolean)
      return [wish.name, decided.join(', '), wish.values.reason ?? '']
    })
    blocks.push(table(text.wishes, [columns.plan, columns.status, text.reason], rows))
  }
  if (events.length > 0) {
    const rows = events.map(({ name, happenedOn, values }) => [
      name,
      happenedOn ? shortDate(happenedOn) : '',
      values.what ?? '',
    ])
    blocks.push(table(text.events, [text.events, text.date, text.changed], rows))
  }
  return blocks
}

/** Work that nobody has decided on takes hands from what is decided. */
function outsideBlocks({ view, outside }: FollowUpView): readonly Block[] {
  const { language } = view
  const text = yearlyStatusTexts[language].document
  if (outside.length === 0) return []
  const rows = outside.map(({ name, weeks }) => [
    name,
    weeks === null ? text.weeksUnknown : figure(weeks, language),
  ])
  const { plan } = followUpTexts[language].columns
  return [
    paragraph(text.outsideLead),
    table(followUpTexts[language].outside, [plan, text.demand], rows),
  ]
}

function capacityBlocks(followUp: FollowUpView): readonly Block[] {
  const { view, load } = followUp
  const { language, today } = view
  const text = yearlyStatusTexts[language].document
  const outside = outsideBlocks(followUp)
  if (!load) return [heading(text.capacity), paragraph(text.capacityUnknown), ...outside]
  const now = halfYearNumber(halfYearOn(today))
  const ahead = load.filter(({ halfYear }) => halfYearNumber(halfYear) >= now)
  const missing = ahead.reduce((sum, { overloadWeeks }) => sum + overloadWeeks, 0)
  const percent = overloadPercent(ahead)
  const overload = [
    text.overload(figure(missing, language)),
    ...(percent ? [text.overloadPercent(number(percent, language))] : []),
  ]
  const sentence = missing > 0 ? overload.join(' ') : text.fits
  const rows = ahead.map(({ halfYear, demandWeeks, capacityWeeks, overloadWeeks }) => [
    halfYearWords(halfYear, language),
    ...[demandWeeks, capacityWeeks, overloadWeeks].map((weeks) => figure(weeks, language)),
  ])
  const titles = [text.halfYear, text.demand, text.hands, text.missing]
  return [
    heading(text.capacity),
    paragraph(sentence),
    ...(rows.length > 0 ? [table(text.capacity, titles, rows)] : []),
    ...outside,
  ]
}
