import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, TextareaField } from '#ui/field.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { type HeadField, headFields, type RowField, rowFields } from './gathering.form.ts'
import { gatheringTexts } from './gathering.texts.ts'

export interface FieldsProps<Name extends string> {
  readonly language: Language
  readonly values: Readonly<Record<Name, string>>
  readonly errors: readonly FieldError[]
  /** What somebody else has stored since the form was opened. */
  readonly stored?: {
    readonly values: Readonly<Record<Name, string>>
    readonly by: string
  } | null
}

/** The fields that say what the gathering is. */
export function HeadFields(props: FieldsProps<HeadField>): VNode {
  return (
    <>
      {headFields.map((name) => (
        <OneField key={name} name={name} {...props} />
      ))}
    </>
  )
}

/** The fields of an activity in a short plan. */
export function RowFields(props: FieldsProps<RowField>): VNode {
  return (
    <>
      {rowFields.map((name) => (
        <OneField key={name} name={name} {...props} />
      ))}
    </>
  )
}

const longTexts: readonly string[] = ['desiredResult', 'purpose', 'method', 'input', 'output']

function OneField<Name extends HeadField | RowField>({
  name,
  language,
  values,
  errors,
  stored,
}: FieldsProps<Name> & { readonly name: Name }): VNode {
  const { fields, helps } = gatheringTexts[language]
  const shared = {
    name,
    label: fields[name],
    value: values[name],
    error: errors.find((error) => error.name === name)?.message,
    required: name === 'title' || name === 'minutes',
  }
  const field = longTexts.includes(name) ? (
    <TextareaField
      {...shared}
      rows={3}
      description={name === 'desiredResult' ? helps.desiredResult : undefined}
    />
  ) : (
    <Field {...shared} {...shapeOf(name, helps.startsAt)} />
  )
  const other = stored?.values[name]
  if (!stored || other === undefined || other === values[name]) return field
  return (
    <StoredBeside language={language} label={fields[name]} stored={other} by={stored.by}>
      {field}
    </StoredBeside>
  )
}

function shapeOf(name: HeadField | RowField, startHelp: string) {
  if (name === 'on') return { type: 'date' as const }
  if (name === 'minutes') return { type: 'number' as const, size: 6 }
  return name === 'startsAt' ? { size: 8, description: startHelp } : {}
}
