import type { ComponentChildren, VNode } from 'preact'
import { requiredForces } from '#domain/plan-register/required-plan.ts'
import type { RegisteredPlan } from '#features/plan-register/index.ts'
import { ownIntervals } from '#features/required-lines/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { RadioGroup } from '#ui/choices.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { noPlan, type RequiredField, type RequiredValues } from './required-plan.form.ts'
import { requiredPlansTexts } from './required-plans.texts.ts'

export interface RequiredFieldsProps {
  readonly language: Language
  readonly fields: readonly RequiredField[]
  readonly plans: readonly RegisteredPlan[]
  readonly values: RequiredValues
  readonly errors: readonly FieldError[]
  /** What another has stored since the form was opened: shown beside where it differs. */
  readonly stored?: { readonly values: RequiredValues; readonly by: string } | null
}

/** The fields of a line. */
export function RequiredFields(props: RequiredFieldsProps): VNode {
  const { language, fields, values, stored } = props
  const text = requiredPlansTexts[language]
  return (
    <>
      {fields.map((name) => {
        const control = <Control key={name} {...props} name={name} />
        const now = stored?.values[name] ?? ''
        if (!stored || now === values[name]) return control
        return (
          <StoredBeside
            key={name}
            language={language}
            label={text.fields[name]}
            stored={shownWord(name, now, props)}
            by={stored.by}
          >
            {control}
          </StoredBeside>
        )
      })}
    </>
  )
}

function Control(props: RequiredFieldsProps & { readonly name: RequiredField }): VNode {
  const { name, language, values, errors, plans } = props
  const text = requiredPlansTexts[language]
  const helps: Readonly<Partial<Record<RequiredField, string>>> = text.helps
  const error = errors.find((one) => one.name === name)?.message
  const shared = { name, label: text.fields[name], description: helps[name], error }
  const value = values[name]
  switch (name) {
    case 'title':
    case 'responsible':
      return <Field {...shared} value={value} required={name === 'title'} />
    case 'force':
      return (
        <RadioGroup
          {...named(shared)}
          value={value}
          choices={requiredForces.map((one) => ({ value: one, label: text.force[one] }))}
        />
      )
    case 'relevant':
      return (
        <RadioGroup
          {...named(shared)}
          value={value}
          choices={Object.entries(text.relevant).map(([one, label]) => ({ value: one, label }))}
        />
      )
    case 'notRelevantReason':
    case 'basisText':
      return <TextareaField {...shared} value={value} rows={3} />
    case 'plan':
      return <SelectField {...shared} value={value} options={planOptions(plans, language)} />
    case 'interval':
      return (
        <SelectField
          {...shared}
          width="auto"
          value={value}
          emptyLabel={text.intervalChoice['']}
          options={ownIntervals.map((one) => ({ value: one, label: text.intervalChoice[one] }))}
        />
      )
    case 'years':
      return <Field {...shared} type="number" size={4} value={value} />
    case 'checkedOn':
      return <Field {...shared} type="date" value={value} />
  }
}

/** A group of choices has a legend where a field has a label. */
function named({
  label,
  ...shared
}: {
  readonly name: string
  readonly label: string
  readonly description: string | undefined
  readonly error: ComponentChildren
}) {
  return { ...shared, legend: label }
}

function planOptions(plans: readonly RegisteredPlan[], language: Language) {
  const text = requiredPlansTexts[language]
  const sorted = plans.toSorted((one, other) => inNorwegianOrder(one.name, other.name))
  return [
    { value: '', label: text.planFound },
    { value: noPlan, label: text.planNone },
    ...sorted.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

function shownWord(
  name: RequiredField,
  value: string,
  { language, plans }: RequiredFieldsProps,
): string {
  const text = requiredPlansTexts[language]
  const words: Readonly<Partial<Record<RequiredField, Readonly<Record<string, string>>>>> = {
    force: text.force,
    relevant: text.relevant,
    interval: text.intervalChoice,
    plan: Object.fromEntries(planOptions(plans, language).map((one) => [one.value, one.label])),
  }
  return words[name]?.[value] ?? value
}
