import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import type { DetailValues } from './figures.form.ts'
import { licences } from './figures-content.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

export interface DetailFieldsProps {
  readonly language: Language
  readonly values: DetailValues
  readonly errors: readonly FieldError[]
  /** Of the columns that one can be drawn of; with fewer than two nothing is asked. */
  readonly headings: readonly string[]
}

const longestHeading = 80

/** What people say of a table. */
export function DetailFields({ language, values, errors, headings }: DetailFieldsProps): VNode {
  const text = ownFiguresTexts[language]
  const { fields, helps } = text
  const shared = (name: keyof typeof fields) => ({
    name,
    label: fields[name],
    value: values[name],
    error: errors.find((error) => error.name === name)?.message,
  })
  return (
    <>
      <Field {...shared('title')} description={helps.title} required />
      <Field {...shared('unit')} description={helps.unit} size={30} required />
      <Field {...shared('source')} description={helps.source} required />
      <Field
        {...shared('figuresOn')}
        description={helps.figuresOn}
        note={text.optional}
        type="date"
      />
      <SelectField
        {...shared('licence')}
        options={licences.map((value) => ({ value, label: text.licences[value] }))}
        width="auto"
      />
      <TextareaField {...shared('note')} description={helps.note} note={text.optional} rows={3} />
      {headings.length > 1 ? (
        <SelectField
          {...shared('drawnColumn')}
          options={headings.map((heading, at) => ({
            value: String(at + 1),
            label: heading.slice(0, longestHeading),
          }))}
          width="auto"
        />
      ) : null}
    </>
  )
}
