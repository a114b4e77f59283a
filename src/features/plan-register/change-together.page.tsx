import type { VNode } from 'preact'
import { planStatuses } from '#domain/plan-register/municipal-plan.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { errorOf, type ProcessView } from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, type Option, SelectField } from '#ui/field.tsx'
import { type TogetherForm, togetherFields } from './change-together.form.ts'
import { changeTogetherTexts } from './change-together.texts.ts'
import type { Member } from './plan-form.page.tsx'
import { planStatusTexts, planTypeTexts } from './plan-words.texts.ts'

export interface TogetherProps {
  readonly view: ProcessView
  readonly form: TogetherForm
  readonly errors: readonly FieldError[]
  readonly members: readonly Member[]
  /** How many plans the choices of the list let through. */
  readonly chosen: number
}

/** What to change in the plans that are ticked in the list above it, in the same form. */
export function TogetherFields(props: TogetherProps): VNode {
  const { view, form, errors, chosen } = props
  const text = changeTogetherTexts[view.language]
  return (
    <Details summary={text.heading} open={errors.length > 0} id="samlet">
      <p>{text.help}</p>
      <RadioGroup
        name={togetherFields.scope}
        legend={text.scope}
        value={form.values.scope}
        error={errorOf(errors, togetherFields.scope)}
        choices={[
          { value: 'valgte', label: text.ticked },
          { value: 'alle', label: text.all(chosen) },
        ]}
      />
      <div class="st-field-row">
        <Choices {...props} />
      </div>
      <div class="st-field-row">
        <Texts {...props} />
      </div>
      <div class="st-actions">
        <Button>{text.change}</Button>
        <Button name="handling" value="fjern" variant="tertiary" color="danger">
          {text.remove}
        </Button>
      </div>
    </Details>
  )
}

function Choices({ view, form, errors, members }: TogetherProps): VNode {
  const { language } = view
  const text = changeTogetherTexts[language]
  const choice = (name: 'status' | 'type' | 'responsibleId', options: readonly Option[]) => (
    <SelectField
      name={togetherFields[name]}
      label={text.fields[name]}
      emptyLabel={text.unchanged}
      value={form.values[name]}
      options={options}
      error={errorOf(errors, togetherFields[name])}
      width="auto"
    />
  )
  return (
    <>
      {choice('status', named(planStatuses, planStatusTexts, language))}
      {choice('type', named(planTypes, planTypeTexts, language))}
      {choice(
        'responsibleId',
        members.map(({ personId, name }) => ({ value: personId, label: name })),
      )}
    </>
  )
}

function Texts({ view, form, errors }: TogetherProps): VNode {
  const text = changeTogetherTexts[view.language]
  return (
    <>
      {(['unit', 'responsible', 'committee', 'parent'] as const).map((name) => (
        <Field
          key={name}
          name={togetherFields[name]}
          label={text.fields[name]}
          description={name === 'parent' ? text.parentHelp : undefined}
          value={form.values[name]}
          error={errorOf(errors, togetherFields[name])}
        />
      ))}
    </>
  )
}

function named<Key extends string>(
  keys: readonly Key[],
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
  language: Language,
): readonly Option[] {
  return keys.map((value) => ({ value, label: texts[language][value] }))
}
