import type { LocalDate } from '#domain/calendar/local-date.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { processTexts } from './process.texts.ts'

/** «1. mars 2028 – 15. mars 2028», or the one day. */
export function periodText(
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
  language: Language,
): string {
  const from = longDate(startsOn, language)
  if (startsOn === endsOn) return from
  return processTexts[language].overview.period(from, longDate(endsOn, language))
}
