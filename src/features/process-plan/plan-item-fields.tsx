import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import type { ItemField, ItemValues, ListTexts, PlanList } from './plan-item-list.ts'

export interface ItemFieldsProps {
  readonly list: PlanList
  readonly language: Language
  readonly values: ItemValues
  readonly errors: readonly FieldError[]
  /** What another has stored since the form was opened: shown beside where it differs. */
  readonly stored?: { readonly values: ItemValues; readonly by: string } | null
}

/** The fields of an item, by the description of its list. */
export function ItemFields({ list, language, values, errors, stored }: ItemFieldsProps): VNode {
  const texts = list.texts[language]
  return (
    <>
      {list.fields.map((field) => {
        const typed = values[field.name] ?? ''
        const error = errors.find((one) => one.name === field.name)?.message
        const control = <ItemControl {...{ field, texts, language, typed, error }} />
        const now = stored?.values[field.name] ?? ''
        if (!stored || now === typed) return control
        return (
          <StoredBeside
            key={field.name}
            language={language}
            label={texts.fields[field.name] ?? ''}
            stored={field.input === 'choice' ? (field.words(language)[now] ?? now) : now}
            by={stored.by}
          >
            {control}
          </StoredBeside>
        )
      })}
    </>
  )
}

interface ItemControlProps {
  readonly field: ItemField
  readonly texts: ListTexts
  readonly language: Language
  readonly typed: string
  readonly error: string | undefined
}

function ItemControl({ field, texts, language, typed, error }: ItemControlProps): VNode {
  const { name } = field
  const shared = { name, label: texts.fields[name] ?? '', description: texts.helps[name], error }
  switch (field.input) {
    case 'choice':
      return (
        <SelectField
          {...shared}
          width="auto"
          value={typed}
          options={Object.entries(field.words(language)).map(([value, label]) => ({
            value,
            label,
          }))}
        />
      )
    case 'text':
      return <TextareaField {...shared} value={typed} rows={3} />
    case 'date':
      return <Field {...shared} type="date" value={typed} />
    case 'email':
      return <Field {...shared} type="email" value={typed} />
    case 'line':
      return <Field {...shared} value={typed} />
  }
}
