import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import type { RequiredInterval } from '#domain/plan-register/required-plan.ts'
import type { RequiredReason } from '#domain/plan-register/required-plan-reasons.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { requiredPlansTexts } from './required-plans.texts.ts'
import { requiredReasonTexts } from './required-reason.texts.ts'

/** All reasons as one text, the deciding one first. */
export function requiredReasonText(reasons: readonly RequiredReason[], language: Language): string {
  return reasons.map((reason) => sentenceOf(reason, language)).join(' ')
}

/** How often a line is to be made anew, in a sentence. */
export function intervalText(
  interval: RequiredInterval,
  language: Language,
  isLaw: boolean,
): string {
  const text = requiredPlansTexts[language].intervals
  switch (interval.kind) {
    case 'once-a-term':
      if (interval.deadline === 'one-year') return text.oneYear
      return interval.deadline === 'first-full-year' ? text.firstFullYear : text.onceATerm
    case 'assessed-each-term':
      return text.assessed
    case 'calendar-year':
      return text.calendarYear
    case 'years':
      return interval.years === 1 ? text.everyYear : text.years(String(interval.years))
    case 'with-others':
      return interval.keys.length > 0 ? text.withLines : text.withTypes
    case 'kept-current':
      return text.keptCurrent
    case 'none-stated':
      return isLaw ? text.noneStated : text.notDecided
  }
}

function sentenceOf(reason: RequiredReason, language: Language): string {
  // The dictionary ties each code to its values; the union of codes loses that tie here.
  const say = requiredReasonTexts[language][reason.code] as (
    values: Readonly<Record<string, string>>,
  ) => string
  const entries = Object.entries<LocalDate | string | number>(reason.values).map(
    ([name, value]) => [name, written(name, value, language)],
  )
  return say(Object.fromEntries(entries))
}

// A plan may be called by a date; what a plan is called is left as it is.
function written(name: string, value: string | number, language: Language): string {
  const date = typeof value === 'string' && name !== 'name' ? parseLocalDate(value) : null
  return date ? longDate(date, language) : String(value)
}
