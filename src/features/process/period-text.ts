import type { LocalDate } from '#domain/calendar/local-date.ts'
import { dayOfMonth, longDate, longDayAndMonth } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'

/** «1.–15. mars 2028», «1. mars–15. april 2028», or the one day. */
export function periodText(
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
  language: Language,
): string {
  const to = longDate(endsOn, language)
  if (startsOn === endsOn) return to
  return `${firstDay(startsOn, endsOn, language)}–${to}`
}

// The month and the year are said once where both days share them.
function firstDay(startsOn: LocalDate, endsOn: LocalDate, language: Language): string {
  if (startsOn.slice(0, 7) === endsOn.slice(0, 7)) return dayOfMonth(startsOn)
  const isSameYear = startsOn.slice(0, 4) === endsOn.slice(0, 4)
  return isSameYear ? longDayAndMonth(startsOn, language) : longDate(startsOn, language)
}
