import type { LocalDate } from '#domain/calendar/local-date.ts'
import { fullDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { Digest, DigestTask } from './digest.ts'
import type { DueDeadline } from './due-deadlines.ts'
import type { PlacedDeadline, PlacedTask, TaskDay } from './person-work.ts'
import { letterTexts } from './reminders.texts.ts'

export interface Reader {
  readonly name: string
  readonly language: Language
}

/** What a letter is written from besides its content. */
export interface Occasion {
  readonly reader: Reader
  readonly today: LocalDate
  readonly baseUrl: string
}

export interface LetterText {
  /** Names no task and no municipality: it is shown in the lists of the outbox. */
  readonly subject: string
  readonly text: string
}

/** The week of one person as plain text. */
export function digestLetter(digest: Digest, occasion: Occasion): LetterText {
  const text = letterTexts[occasion.reader.language]
  const { late, thisWeek, nextWeeks, legal } = digest
  const section = (heading: string, items: readonly string[]) =>
    items.length > 0 ? [`${heading}\n\n${items.join('\n\n')}`] : []
  const tasks = (list: readonly DigestTask[]) =>
    list.map((task) => taskItem(task, task.day, occasion))
  const isNow = late.length + thisWeek.length > 0
  return {
    subject: isNow ? text.digest.subject(late.length, thisWeek.length) : text.digest.subjectAhead,
    text: wholeLetter(occasion, text.digest.lead, [
      ...section(text.digest.late, tasks(late)),
      ...section(text.digest.thisWeek, tasks(thisWeek)),
      ...section(text.digest.nextWeeks, tasks(nextWeeks)),
      ...section(
        text.digest.law,
        legal.map((one) => legalItem(one, occasion)),
      ),
    ]),
  }
}

/** All deadlines of one morning in one letter; `deadlines` has at least one, the first on top. */
export function deadlineLetter(deadlines: readonly DueDeadline[], occasion: Occasion): LetterText {
  const { language } = occasion.reader
  const text = letterTexts[language].deadline
  const [only, ...others] = deadlines
  return {
    subject:
      only && others.length === 0
        ? text.subjectOne(fullDate(only.date, language))
        : text.subjectMany(deadlines.length),
    text: wholeLetter(
      occasion,
      text.lead,
      deadlines.map((one) =>
        'legal' in one ? legalItem(one.legal, occasion) : taskItem(one.placed, one.day, occasion),
      ),
    ),
  }
}

function wholeLetter(
  { reader, baseUrl }: Occasion,
  lead: string,
  parts: readonly string[],
): string {
  const text = letterTexts[reader.language]
  const settings = `${text.why}\n${baseUrl}${routes.reminders.href()}`
  return `${[text.hello(reader.name), lead, ...parts, settings].join('\n\n')}\n`
}

function taskItem(
  { place, task, needsSomebody }: PlacedTask,
  { kind, date }: TaskDay,
  { reader, today, baseUrl }: Occasion,
): string {
  const text = letterTexts[reader.language]
  const say = date < today ? text.past[kind] : text.days[kind]
  return [
    `${place.name}: ${task.title[reader.language]}`,
    `${say(fullDate(date, reader.language))}${needsSomebody ? ` ${text.needsSomebody}` : ''}`,
    `${baseUrl}${task.href(place)}`,
  ].join('\n')
}

function legalItem(
  { place, kind, date }: PlacedDeadline,
  { reader, today, baseUrl }: Occasion,
): string {
  const text = letterTexts[reader.language].law
  const say = date < today ? text[`${kind}Past`] : text[kind]
  return [
    `${place.name}: ${say(fullDate(date, reader.language))}`,
    `${baseUrl}${routes.overview.href(place)}`,
  ].join('\n')
}
