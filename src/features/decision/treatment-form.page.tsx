import type { VNode } from 'preact'
import { bodies } from '#domain/process.ts'
import { processTexts } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox, RadioGroup } from '#ui/choices.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { adoptions, type DecisionView } from './decision-view.ts'
import { type TreatmentField, type TreatmentValues, unpublishedChoice } from './treatment.form.ts'
import { treatmentTexts } from './treatment.texts.ts'
import { treatmentOutcomes } from './treatment-outcome.ts'

export interface TreatmentFormProps {
  readonly decision: DecisionView
  readonly values: TreatmentValues
  readonly action: string
  readonly keepAs: string
  readonly errors: readonly FieldError[]
  /** The version it was filled in from, and of a new one what marks its form. */
  readonly version: string
  readonly formToken: string
  readonly isPrimary: boolean
}

export function TreatmentForm(props: TreatmentFormProps): VNode {
  const { decision, action, keepAs, version, formToken, isPrimary } = props
  const { language } = decision.view
  return (
    <Form language={language} action={action} keepAs={keepAs}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="formToken" value={formToken} />
      <Facts {...props} />
      <Words {...props} />
      <VoteFields {...props} />
      <AmendmentField {...props} />
      <div class="st-actions">
        <Button variant={isPrimary ? 'primary' : 'secondary'}>
          {treatmentTexts[language].save}
        </Button>
      </div>
    </Form>
  )
}

function fieldOfForm({ decision, values, errors }: TreatmentFormProps, name: TreatmentField) {
  const text = treatmentTexts[decision.view.language]
  const help: Partial<Record<TreatmentField, string>> = text.help
  return {
    name,
    label: text.fields[name],
    description: help[name],
    value: values[name],
    error: errors.find((error) => error.name === name)?.message,
  }
}

function Facts(props: TreatmentFormProps): VNode {
  const { view, publications } = props.decision
  const { language } = view
  const text = treatmentTexts[language]
  const bodyLabels = processTexts[language].bodyLabels
  return (
    <>
      <SelectField
        {...fieldOfForm(props, 'body')}
        width="auto"
        emptyLabel={text.noChoice}
        options={bodies.map((body) => ({ value: body, label: bodyLabels[body] }))}
      />
      <Field {...fieldOfForm(props, 'label')} />
      <Field {...fieldOfForm(props, 'heldOn')} type="date" />
      <Field {...fieldOfForm(props, 'caseNumber')} size={14} />
      <RadioGroup
        name="outcome"
        legend={text.fields.outcome}
        value={props.values.outcome}
        error={fieldOfForm(props, 'outcome').error}
        choices={treatmentOutcomes.map((one) => ({ value: one, label: text.outcomes[one] }))}
      />
      <SelectField
        {...fieldOfForm(props, 'publicationId')}
        emptyLabel={text.noChoice}
        options={[
          ...publications.toReversed().map(({ id, number, publishedOn }) => ({
            value: id,
            label: text.version(number, longDate(publishedOn, language)),
          })),
          { value: unpublishedChoice, label: text.unpublished },
        ]}
      />
    </>
  )
}

function Words(props: TreatmentFormProps): VNode {
  return (
    <>
      <TextareaField {...fieldOfForm(props, 'recommendation')} rows={6} />
      <TextareaField {...fieldOfForm(props, 'decisionText')} rows={8} />
    </>
  )
}

function VoteFields(props: TreatmentFormProps): VNode {
  const text = treatmentTexts[props.decision.view.language]
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{text.vote}</legend>
      <Checkbox
        name="isUnanimous"
        label={text.fields.isUnanimous}
        checked={props.values.isUnanimous !== ''}
      />
      <Field {...fieldOfForm(props, 'votesFor')} size={5} inputMode="numeric" />
      <Field {...fieldOfForm(props, 'votesAgainst')} size={5} inputMode="numeric" />
      <Field {...fieldOfForm(props, 'members')} size={5} inputMode="numeric" />
      <SelectField
        {...fieldOfForm(props, 'chairVoted')}
        width="auto"
        emptyLabel={text.noChoice}
        options={(['for', 'against'] as const).map((one) => ({
          value: one,
          label: text.chair[one],
        }))}
      />
    </fieldset>
  )
}

/** Asked only when the council has adopted before, or the answer was given already. */
function AmendmentField(props: TreatmentFormProps): VNode | null {
  const { decision, values } = props
  const { label, description, error } = fieldOfForm(props, 'isAmendment')
  if (adoptions(decision).length === 0 && values.isAmendment === '') return null
  return (
    <Checkbox
      name="isAmendment"
      label={label}
      description={description}
      checked={values.isAmendment !== ''}
      error={error}
    />
  )
}
