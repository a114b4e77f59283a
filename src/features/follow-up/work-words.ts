import type { LateReason } from '#domain/follow-up/plan-work.ts'
import type { HalfYear } from '#domain/planning-need/half-year.ts'
import { number, shortDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { followUpTexts } from './follow-up.texts.ts'
import type { Work } from './follow-up-view.ts'
import type { ItemValues } from './item-kinds.ts'
import { readDateOf } from './item-words.ts'

/** What is late, in words. */
export function lateWords(late: readonly LateReason[], language: Language): string {
  return late.map((reason) => followUpTexts[language].late[reason]).join(', ')
}

/** «20.09.2029, sak 61/29, økonomiplanen for 2030»: when and how a wish was decided; may be empty. */
export function decisionDetails(values: ItemValues, language: Language): string {
  const { decidedOn = '', caseNumber = '', budgetYear = '' } = values
  const text = followUpTexts[language]
  const on = readDateOf(decidedOn)
  return [
    on ? shortDate(on) : '',
    caseNumber && text.caseNumber(caseNumber),
    budgetYear && text.budgetYear(budgetYear),
  ]
    .filter(Boolean)
    .join(', ')
}

/** That a plan has gone out or come in after the adoption, and how it was decided; empty for most. */
export function swapWords({ swappedFor, cameBy }: Work, language: Language): string {
  const text = followUpTexts[language]
  if (swappedFor) {
    return text.swappedOutBy(swappedFor.name, decisionDetails(swappedFor.values, language))
  }
  return cameBy ? text.takenIn(decisionDetails(cameBy.values, language)) : ''
}

/** «1. halvår 2028»; empty for none. */
export function halfYearWords(halfYear: HalfYear | null, language: Language): string {
  if (!halfYear) return ''
  return followUpTexts[language].halfYear(String(halfYear.half), String(halfYear.year))
}

export function milestoneWords({ progress }: Work): string {
  const on = readDateOf(progress.milestoneOn)
  return [progress.milestone, on ? shortDate(on) : ''].filter(Boolean).join(', ')
}

/** Where the work stands in the økonomiplan, year by year. */
export function budgetWords({ progress }: Work, language: Language): string {
  const text = followUpTexts[language]
  return progress.budget
    .map(({ year, place, amount }) => {
      const sum = amount === '' ? '' : text.thousands(number(Number(amount), language))
      return `${year}: ${[place, sum].filter(Boolean).join(', ')}`
    })
    .join('; ')
}
