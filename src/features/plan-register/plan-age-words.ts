import { parseLocalDate } from '#domain/calendar/local-date.ts'
import type { PlanAge } from '#domain/plan-register/plan-age.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { planAgeTexts } from './plan-age.texts.ts'
import type { PlanContent } from './plan-content.ts'

/** Old by its age or past its own end. What is ended is no longer anybody's task. */
export function isOld({ status }: Pick<PlanContent, 'status'>, { state }: PlanAge): boolean {
  return status !== 'ended' && (state === 'outdated' || state === 'expired')
}

/** «Vedtatt 12. juni 2018.» */
export function ageReason({ reason }: PlanAge, language: Language): string {
  const entries = Object.entries(reason.values).map(([name, value]) => {
    const date = typeof value === 'string' ? parseLocalDate(value) : null
    return [name, date ? longDate(date, language) : value] as const
  })
  const sentence = planAgeTexts[language].reasons[reason.code] as (
    values: Readonly<Record<string, string | number>>,
  ) => string
  return sentence(Object.fromEntries(entries))
}

/** «9 år», «under ett år»; empty where nothing is known. */
export function ageYearsWords({ ageYears }: PlanAge, language: Language): string {
  const text = planAgeTexts[language]
  if (ageYears === null) return ''
  return ageYears === 0 ? text.lessThanOne : text.years(ageYears)
}
