import type { LocalDate } from '#domain/calendar/local-date.ts'
import { lawRuns } from '#features/law/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { heading, table } from '#platform/documents/make-blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { casePapersTexts } from './case-papers.texts.ts'

/** A heading with what stands under it; nothing where there is nothing. */
export function part(title: string, ...blocks: readonly (readonly Block[])[]): readonly Block[] {
  const all = blocks.flat()
  return all.length === 0 ? [] : [heading(1, title), ...all]
}

/** Paragraphs with their legal references as links; what is empty falls out. */
export function lines(language: Language, ...texts: readonly (string | null)[]): readonly Block[] {
  return texts
    .filter((text): text is string => text !== null && text !== '')
    .map((text) => ({ kind: 'paragraph', runs: lawRuns(text, language) }))
}

export function listOf(
  language: Language,
  items: readonly string[],
  ordered = false,
): readonly Block[] {
  return items.length === 0
    ? []
    : [{ kind: 'list', ordered, items: items.map((item) => lawRuns(item, language)) }]
}

export interface PaperDate {
  readonly what: string
  readonly when: string | null
}

/** What is known of the dates; nothing while none is. */
export function dateTable(
  texts: { readonly caption: string; readonly what: string; readonly when: string },
  dates: readonly PaperDate[],
): readonly Block[] {
  const known = dates.filter(({ when }) => when !== null)
  if (known.length === 0) return []
  return [
    table(texts.caption, known, [
      [texts.what, 6, ({ what }) => what],
      [texts.when, 5, ({ when }) => when ?? ''],
    ]),
  ]
}

/** The date in words, or a place to fill in. */
export function dateOrBlank(date: LocalDate | null, language: Language): string {
  return date ? longDate(date, language) : casePapersTexts[language].date
}
