import type { VNode } from 'preact'
import { planDecisions } from '#domain/planning-need/planning-decision.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import type { AlternativeValues } from './alternative.form.ts'
import { alternativesTexts } from './alternatives.texts.ts'
import { readHalfYear } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { halfYearOptions } from './planning-words.ts'

/** More than this is more than a list to choose from can say. */
const longestName = 90

export interface AlternativeFieldsProps {
  readonly needs: NeedsView
  readonly values: AlternativeValues
  readonly errors: readonly FieldError[]
}

/** The plans to choose from. */
export function planOptions({ entries }: NeedsView) {
  return entries.map(({ plan }) => ({ value: plan.id, label: plan.name.slice(0, longestName) }))
}

/** How one plan would be otherwise. */
export function AlternativeFields({ needs, values, errors }: AlternativeFieldsProps): VNode {
  const { language, strategy } = needs.view
  const text = alternativesTexts[language]
  const { decisions } = planningWords[language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  const halfYear = (name: 'start' | 'adoption') => (
    <SelectField
      name={name}
      label={text.fields[name]}
      width="auto"
      value={values[name]}
      emptyLabel={text.asNow}
      options={halfYearOptions(strategy.term, readHalfYear(values[name]), language)}
      error={errorOf(name)}
    />
  )
  return (
    <>
      <input type="hidden" name="seen" value={values.seen} />
      <SelectField
        name="decision"
        label={text.fields.decision}
        width="auto"
        value={values.decision}
        emptyLabel={text.choose}
        options={planDecisions.map((one) => ({ value: one, label: decisions[one] }))}
        error={errorOf('decision')}
      />
      <SelectField
        name="mergeIntoId"
        label={text.fields.mergeIntoId}
        description={text.mergeHelp}
        value={values.mergeIntoId}
        emptyLabel={text.asNow}
        options={planOptions(needs)}
        error={errorOf('mergeIntoId')}
      />
      <div class="st-field-row">
        {halfYear('start')}
        {halfYear('adoption')}
      </div>
      <Field
        type="number"
        name="weeks"
        label={text.fields.weeks}
        description={text.weeksHelp}
        size={6}
        value={values.weeks}
        error={errorOf('weeks')}
      />
    </>
  )
}
