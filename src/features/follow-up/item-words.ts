import { dateOf, type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import type { RequirementId } from '#domain/law/law-types.ts'
import { requirementTexts } from '#features/law/index.ts'
import { longDate, monthName, number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FollowUp } from './follow-up-view.ts'
import type { FieldShape, ItemField, ItemValues, WishOutcome } from './item-kinds.ts'
import { itemTexts } from './items.texts.ts'

/** A date as it is stored; null when it is none. */
export const readDateOf = (written: string): LocalDate | null => parseLocalDate(written)

/** «juni» */
export function monthWord(month: number, language: Language): string {
  return monthName(dateOf(2028, month, 1), language, 'long')
}

/** «L12 Vurder klima …» */
export function requirementWord(id: RequirementId, language: Language): string {
  return requirementTexts[language][id].title
}

/** «2,5»; whole numbers without decimals. */
export function figure(value: number, language: Language): string {
  const shown = Math.round(value * 10) / 10
  return number(shown, language, Number.isInteger(shown) ? 0 : 1)
}

export function outcomeWord(outcome: WishOutcome | null, language: Language): string {
  const text = itemTexts[language]
  return outcome === null ? text.undecided : text.outcomes[outcome]
}

export function choiceWord(field: ItemField, value: string, language: Language): string {
  const { outcomes, choices } = itemTexts[language]
  const words: Readonly<Record<string, string>> = field.name === 'outcome' ? outcomes : choices
  return words[value] ?? ''
}

/** What stands in a field, as it is read. */
export function valueWord(
  field: ItemField,
  values: ItemValues,
  { needs }: Pick<FollowUp, 'needs'>,
  language: Language,
): string {
  const value = values[field.name] ?? ''
  const written: Partial<Record<FieldShape, () => string>> = {
    date: () => {
      const on = readDateOf(value)
      return on ? longDate(on, language) : value
    },
    choice: () => choiceWord(field, value, language),
    plan: () => needs.entries.find(({ plan }) => plan.id === value)?.plan.name ?? '',
    month: () => (value === '' ? '' : monthWord(Number(value), language)),
    requirements: () =>
      value
        .split(',')
        .filter(Boolean)
        .map((id) => requirementWord(id as RequirementId, language))
        .join(', '),
  }
  return (written[field.shape] ?? (() => value))()
}
