import type { HolidayCode } from '#domain/calendar/holidays.ts'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import { type Body, bodies, type ProcessDate } from '#domain/process.ts'
import { isActivityKey } from '#domain/schedule/schedule-codes.ts'
import type { CodeValues, DecisionOrder } from '#domain/schedule/schedule-types.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { scheduleTexts } from './schedule.texts.ts'

/** The values of a code as they stand in a sentence: dates and codes written out, numbers left. */
export type Written<Values> = {
  readonly [Name in keyof Values]: Values[Name] extends number ? number : string
}

/** Dates written out in full; bodies, holidays, orders, fields and activities by their names. */
export function writtenValues(values: CodeValues, language: Language): CodeValues {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : writtenValue(name, value, language),
  ])
  return Object.fromEntries(entries)
}

function writtenValue(name: string, value: string, language: Language): string {
  const date: LocalDate | null = parseLocalDate(value)
  if (date) return longDate(date, language)
  const texts = scheduleTexts[language]
  if (isActivityKey(value)) return texts.activity[value]
  switch (name) {
    case 'body':
      return bodies.some((body) => body === value) ? texts.body[value as Body] : value
    case 'holiday':
      return texts.holiday[value as HolidayCode] ?? value
    case 'order':
      return texts.order[value as DecisionOrder] ?? value
    case 'field':
      return texts.date[value as ProcessDate] ?? value
    default:
      return value
  }
}

/** «1 time», «2,5 timer»; nynorsk «2,5 timar». */
export function hours(value: number, language: Language): string {
  const unit = language === 'nb' ? 'timer' : 'timar'
  const decimals = Number.isInteger(value) ? 0 : 1
  return value === 1 ? '1 time' : `${number(value, language, decimals)} ${unit}`
}
