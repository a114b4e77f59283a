import { readDate } from '#features/process/index.ts'
import { oneLine } from '#platform/http/clean-text.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { planItemSchemas } from './plan-content.ts'
import { planItemTexts } from './plan-item.texts.ts'
import type { ItemField, ItemValues, PlanList } from './plan-item-list.ts'

export type ItemReading =
  | { readonly kind: 'read'; readonly values: ItemValues; readonly content: object }
  | {
      readonly kind: 'wrong'
      readonly values: ItemValues
      readonly errors: readonly FieldError[]
    }

/** An address that mail can be sent to, as far as its shape tells. */
export const emailShape = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:]+$/

/**
 * Reads the form of an item by the schema of its kind. What the form does not ask for is taken from
 * `kept`, the content it had before.
 */
export function readItem(
  list: PlanList,
  form: Form,
  language: Language,
  kept: Readonly<Record<string, unknown>> = list.hidden,
): ItemReading {
  const values = typedValues(list, form)
  const errors: FieldError[] = list.fields.flatMap((field) => shapeError(field, values, language))
  const content = { ...kept, ...contentOf(list.fields, values) }
  const parsed = planItemSchemas[list.kind].safeParse(content)
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0])
    if (errors.some((error) => error.name === name)) continue
    errors.push({ name, message: sentenceOf(list, name, issue, language) })
  }
  const inOrder = list.fields.flatMap(({ name }) => errors.filter((error) => error.name === name))
  return parsed.success && errors.length === 0
    ? { kind: 'read', values, content: parsed.data }
    : { kind: 'wrong', values, errors: inOrder }
}

/** What was typed in the fields of an item. */
function typedValues({ fields }: PlanList, form: Form): ItemValues {
  return Object.fromEntries(fields.map(({ name }) => [name, fieldOf(form, name)]))
}

function contentOf(fields: readonly ItemField[], values: ItemValues): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => {
      const typed = values[field.name] ?? ''
      if (field.input === 'choice' && field.isNumber) return [field.name, Number(typed)]
      if (field.input === 'date') return [field.name, readDate(typed) ?? '']
      // A name is one line, also when it was pasted as two.
      return [field.name, field.input === 'line' ? oneLine(typed) : typed]
    }),
  )
}

function shapeError(
  { name, input }: ItemField,
  values: ItemValues,
  language: Language,
): readonly FieldError[] {
  const text = planItemTexts[language].problems
  const typed = values[name] ?? ''
  if (typed === '') return []
  if (input === 'date' && !readDate(typed)) return [{ name, message: text.noSuchDate(typed) }]
  if (input === 'email' && !emailShape.test(typed)) return [{ name, message: text.email(typed) }]
  return []
}

interface Issue {
  readonly code: string
  readonly maximum?: number | bigint
}

function sentenceOf(list: PlanList, name: string, issue: Issue, language: Language): string {
  const text = planItemTexts[language].problems
  const label = list.texts[language].fields[name] ?? name
  if (issue.code === 'too_small') return text.missing(label)
  if (issue.code === 'too_big') return text.tooLong(label, number(Number(issue.maximum), language))
  return text.choose(label)
}
