import type { VNode } from 'preact'
import type { StoredChallenge } from '#features/challenges/index.ts'
import { CheckboxGroup } from '#ui/choices.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { SelectField, TextareaField } from '#ui/field.tsx'
import { ambitionTexts } from './ambition.texts.ts'
import type { Ambition } from './ambition.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'

export interface AmbitionFieldsProps {
  readonly needs: NeedsView
  /** Of the challenge picture, by rank. */
  readonly challenges: readonly Pick<StoredChallenge, 'id' | 'content'>[]
  readonly values: Ambition
  readonly errors: readonly FieldError[]
}

export function AmbitionFields(props: AmbitionFieldsProps): VNode {
  const { needs, challenges, values, errors } = props
  const text = ambitionTexts[needs.view.language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  const chosen = needs.entries.filter(({ plan }) => values.planIds.includes(plan.id))
  const open = needs.entries.filter(({ plan }) => !values.planIds.includes(plan.id))
  const area = (name: 'text' | 'source' | 'challenges' | 'measures', help?: string) => (
    <TextareaField
      name={name}
      label={
        name === 'challenges' && challenges.length > 0
          ? text.fields.challengesInWords
          : text.fields[name]
      }
      {...(help && { description: help })}
      value={values[name]}
      rows={name === 'source' ? 2 : 3}
      error={errorOf(name)}
    />
  )
  return (
    <>
      {area('text', text.helps.text)}
      {area('source', text.helps.source)}
      {challenges.length > 0 ? (
        <CheckboxGroup
          name="challengeIds"
          legend={text.fields.challenges}
          values={values.challengeIds}
          choices={challenges.map(({ id, content }) => ({ value: id, label: content.title }))}
        />
      ) : null}
      {area('challenges')}
      {chosen.length > 0 ? (
        <CheckboxGroup
          name="planIds"
          legend={text.fields.plans}
          values={values.planIds}
          choices={chosen.map(optionOf)}
        />
      ) : null}
      {open.length > 0 ? (
        <SelectField
          name="planIds"
          id="felt-planIds-ny"
          label={text.fields.plans}
          description={text.helps.plans}
          emptyLabel={text.none}
          options={open.map(optionOf)}
        />
      ) : null}
      {area('measures')}
    </>
  )
}

function optionOf({ plan }: NeedEntry) {
  return { value: plan.id, label: plan.name }
}
