import { dateOf, type LocalDate } from '../calendar/local-date.ts'

type None = Readonly<Record<never, never>>

/** Why a line stands as it does, with the values its sentence needs. */
interface RequiredReasonValues {
  'not-in-force': { validFrom: LocalDate }
  'outside-sami-area': None
  'said-not-relevant': None
  'ask-if-hunted': None
  'ask-if-charged': None
  'none-in-register': None
  'marked-lacking': { name: string }
  'is-planned': { name: string }
  'is-under-way': { name: string }
  'new-one-on-its-way': { name: string }
  'may-be-part-of': { name: string }
  'in-force': None
  'kept-current': None
  'assessed-each-term': None
  'no-date': None
  /** The strategy that is being made. */
  'made-here': None
  'adopted-here': { adoptedOn: LocalDate }
  'made-this-term': { termFrom: LocalDate }
  'new-term': { termFrom: LocalDate; by: LocalDate }
  'term-deadline-passed': { by: LocalDate }
  'made-this-year': { lastMadeYear: number }
  'made-last-year': { lastMadeYear: number; by: LocalDate }
  'year-missed': { lastMadeYear: number }
  'renew-by': { years: number; renewBy: LocalDate }
  'interval-passed': { years: number; renewBy: LocalDate }
  'renew-by-year': { years: number; renewYear: number }
  'interval-year-passed': { years: number; renewYear: number }
  'in-step': None
  'newer-plan': { name: string }
  'own-end-passed': { lastDay: LocalDate }
  'own-end-year-passed': { lastYear: number }
  /** Our own advice, beside what the act says. */
  'old-by-advice': { ageYears: number }
}

export type RequiredReasonCode = keyof RequiredReasonValues

export type RequiredReason = {
  readonly [Code in RequiredReasonCode]: {
    readonly code: Code
    readonly values: Readonly<RequiredReasonValues[Code]>
  }
}[RequiredReasonCode]

/** The values that the sentence of a code is made of. */
export type ValuesOfReason<Code extends RequiredReasonCode> = Readonly<RequiredReasonValues[Code]>

export function because<Code extends RequiredReasonCode>(
  code: Code,
  values: ValuesOfReason<Code>,
): RequiredReason {
  // The code decides which values belong to it, which the union of all of them cannot say.
  return { code, values } as unknown as RequiredReason
}

/**
 * The last day that a plan can be made anew, or made, also when it has passed. Null where no such day
 * is set, and for what is made every calendar year, which is never finished.
 */
export function lastDayIn(reasons: readonly RequiredReason[]): LocalDate | null {
  for (const { code, values } of reasons) {
    switch (code) {
      case 'renew-by':
      case 'interval-passed':
        return values.renewBy
      case 'renew-by-year':
      case 'interval-year-passed':
        return dateOf(values.renewYear, 12, 31)
      case 'new-term':
      case 'term-deadline-passed':
        return values.by
      default:
    }
  }
  return null
}
