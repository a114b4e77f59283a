import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { HalfYear } from '#domain/planning-need/half-year.ts'
import { halfYearNumber, halfYearOf, type Term } from '#domain/planning-need/half-year.ts'
import type { AskReason } from '#domain/planning-need/need-assessment.ts'
import type { NeedReason } from '#domain/planning-need/need-reason.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Option } from '#ui/field.tsx'
import { assessmentTexts } from './assessment.texts.ts'
import { halfYearValue } from './need-content.ts'
import type { NeedEntry } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'

/** «1. halvår 2028»; empty for none. */
export function halfYearWords(halfYear: HalfYear | null, language: Language): string {
  if (!halfYear) return ''
  return planningWords[language].halfYear(String(halfYear.half), String(halfYear.year))
}

/** «1/2028», for tables; empty for none. */
export function shortHalfYear(halfYear: HalfYear | null, language: Language): string {
  if (!halfYear) return ''
  return planningWords[language].shortHalfYear(String(halfYear.half), String(halfYear.year))
}

/** «2,5»; whole numbers without decimals. */
export function figure(value: number, language: Language): string {
  const shown = Math.round(value * 10) / 10
  return number(shown, language, Number.isInteger(shown) ? 0 : 1)
}

/** «8 ukeverk»; empty when nobody has said. */
export function weeksWords(weeks: number | null, language: Language): string {
  return weeks === null ? '' : planningWords[language].weeks(figure(weeks, language))
}

/** What is decided, in words: also what it becomes a part of. */
export function decisionWords(
  { choice }: Pick<NeedEntry, 'choice'>,
  entries: readonly { readonly plan: Pick<NeedEntry['plan'], 'id' | 'name'> }[],
  language: Language,
): string {
  const text = planningWords[language]
  if (choice.decision === null) return text.undecided
  const into = entries.find(({ plan }) => plan.id === choice.mergeIntoId)
  return into ? text.mergedInto(into.plan.name) : text.decisions[choice.decision]
}

/** Why a plan is asked about, in a sentence. */
export function askedSentence(reason: AskReason, language: Language): string {
  return sentenceOf(assessmentTexts[language].asked[reason.code], reason.values, language)
}

/** What a recommendation rests on, in a sentence. */
export function reasonSentence(reason: NeedReason, language: Language): string {
  return sentenceOf(assessmentTexts[language].reasons[reason.code], reason.values, language)
}

/** The half-years that work can be put in: the term, with one year before and after, and what is chosen. */
export function halfYearOptions(
  { firstYear, lastYear }: Term,
  chosen: HalfYear | null,
  language: Language,
): readonly Option[] {
  const first = (firstYear - 1) * 2
  const numbers = Array.from({ length: (lastYear - firstYear + 3) * 2 }, (_, at) => first + at)
  const own = chosen ? [halfYearNumber(chosen)] : []
  return [...new Set([...numbers, ...own])]
    .toSorted((left, right) => left - right)
    .map(halfYearOf)
    .map((one) => ({ value: halfYearValue(one), label: halfYearWords(one, language) }))
}

type Sentence = ((values: Readonly<Record<string, string>>) => string) | undefined

function sentenceOf(sentence: Sentence, values: object, language: Language): string {
  const words = Object.entries(values).map(([name, value]) => wordOf(name, value, language))
  return sentence?.(Object.fromEntries(words)) ?? ''
}

function wordOf(name: string, value: unknown, language: Language): readonly [string, string] {
  const text = planningWords[language]
  if (name === 'ageYears') return ['age', value === null ? '' : text.years(String(value))]
  if (name === 'since') return [name, longDate(value as LocalDate, language)]
  if (name === 'decision') return [name, text.decisions[value as 'new'].toLowerCase()]
  return [name, Array.isArray(value) ? value.join(', ') : String(value)]
}
