import { Fragment, type VNode } from 'preact'
import { requirementIds } from '#domain/law/law-types.ts'
import type { Language } from '#platform/i18n/language.ts'
import { CheckboxGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import type { FollowUpView } from './follow-up-view.ts'
import { fieldsOfKind, type ItemField, type ItemValues, type WrittenKind } from './item-kinds.ts'
import { choiceWord, monthWord, requirementWord } from './item-words.ts'
import { itemTexts } from './items.texts.ts'

export interface ItemFieldsProps {
  readonly followUp: FollowUpView
  readonly kind: WrittenKind
  readonly values: ItemValues
  readonly errors: readonly FieldError[]
}

/** Parts of a form, each with its fields; the first has no name. */
interface FormPart {
  readonly name: NonNullable<ItemField['beginsPart']> | null
  readonly fields: readonly ItemField[]
}

/** The fields of a line; what is decided later is folded until something stands there. */
export function ItemFields(props: ItemFieldsProps): VNode {
  const { followUp, kind, values, errors } = props
  const text = itemTexts[followUp.view.language]
  return (
    <>
      {partsOf(kind).map(({ name: part, fields }) => {
        const shown = fields.map((field) => <OneField key={field.name} {...props} field={field} />)
        if (part === null) return <Fragment key="first">{shown}</Fragment>
        const names = new Set(fields.map((field) => field.name))
        const isOpen =
          fields.some((field) => values[field.name]) ||
          errors.some(({ name }) => name !== undefined && names.has(name))
        return (
          <Details key={part} summary={text.parts[part]} open={isOpen}>
            {shown}
          </Details>
        )
      })}
    </>
  )
}

function partsOf(kind: WrittenKind): readonly FormPart[] {
  const parts: { name: FormPart['name']; fields: ItemField[] }[] = [{ name: null, fields: [] }]
  for (const field of fieldsOfKind(kind)) {
    if (field.beginsPart) parts.push({ name: field.beginsPart, fields: [] })
    parts.at(-1)?.fields.push(field)
  }
  return parts
}

function OneField({
  followUp,
  values,
  errors,
  field,
}: ItemFieldsProps & { field: ItemField }): VNode {
  const { language } = followUp.view
  const text = itemTexts[language]
  const { name, shape } = field
  const labels: Readonly<Record<string, string>> = text.fields
  const helps: Readonly<Record<string, string>> = text.helps
  const value = values[name] ?? ''
  const shared = {
    name,
    label: labels[name] ?? name,
    ...(helps[name] && { description: helps[name] }),
    error: errors.find((one) => one.name === name)?.message,
  }
  if (shape === 'text') return <TextareaField {...shared} value={value} rows={3} />
  if (shape === 'date') return <Field {...shared} type="date" value={value} />
  if (shape === 'year') return <Field {...shared} inputMode="numeric" size={6} value={value} />
  if (shape === 'weeks') {
    return <Field {...shared} inputMode="decimal" size={6} unit={text.weeksUnit} value={value} />
  }
  if (shape === 'line') return <Field {...shared} value={value} />
  if (shape === 'requirements') {
    const { label: legend, ...rest } = shared
    const choices = requirementIds.map((id) => ({
      value: id,
      label: requirementWord(id, language),
    }))
    return (
      <Details summary={legend} open={value !== ''}>
        <CheckboxGroup {...rest} legend={legend} values={value.split(',')} choices={choices} />
      </Details>
    )
  }
  return (
    <SelectField
      {...shared}
      value={value}
      emptyLabel={text.unchosen}
      options={optionsOf(field, followUp, language)}
      {...(shape !== 'plan' && { width: 'auto' as const })}
    />
  )
}

function optionsOf(field: ItemField, { needs }: FollowUpView, language: Language) {
  if (field.shape === 'plan') {
    return needs.entries.map(({ plan }) => ({ value: plan.id, label: plan.name }))
  }
  if (field.shape === 'month') {
    return Array.from({ length: 12 }, (_, at) => ({
      value: String(at + 1),
      label: monthWord(at + 1, language),
    }))
  }
  return (field.choices ?? []).map((one) => ({
    value: one,
    label: choiceWord(field, one, language),
  }))
}
