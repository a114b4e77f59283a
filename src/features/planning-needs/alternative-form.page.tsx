import type { VNode } from 'preact'
import { planDecisions } from '#domain/planning-need/planning-decision.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { AlternativeValues } from './alternative.ts'
import { alternativesTexts } from './alternatives.texts.ts'
import { readHalfYear } from './need-content.ts'
import type { NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { halfYearOptions } from './planning-words.ts'

export interface AlternativeFormProps {
  readonly needs: NeedsView
  readonly values: AlternativeValues
  readonly errors: readonly FieldError[]
}

/** One plan that would be otherwise in one alternative. */
export function AlternativeForm({ needs, values, errors }: AlternativeFormProps): VNode {
  const { language, member, period, strategy } = needs.view
  const text = alternativesTexts[language]
  const { decisions } = planningWords[language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  const halfYear = (name: 'start' | 'adoption') => (
    <SelectField
      name={name}
      label={text.fields[name]}
      width="auto"
      value={values[name]}
      emptyLabel={text.choose}
      options={halfYearOptions(strategy.term, readHalfYear(values[name]), language)}
      error={errorOf(name)}
    />
  )
  return (
    <section class="st-section st-no-print">
      <h2>{text.add}</h2>
      <Form
        language={language}
        action={routes.planningAlternatives.href({ slug: member.slug, period })}
      >
        <Field
          name="title"
          label={text.fields.title}
          description={text.addHelp}
          value={values.title}
          error={errorOf('title')}
        />
        <SelectField
          name="planId"
          label={text.fields.planId}
          value={values.planId}
          emptyLabel={text.choose}
          options={needs.entries.map(({ plan }) => ({
            value: plan.id,
            label: plan.name.slice(0, 90),
          }))}
          error={errorOf('planId')}
        />
        <SelectField
          name="decision"
          label={text.fields.decision}
          width="auto"
          value={values.decision}
          emptyLabel={text.choose}
          options={planDecisions.map((one) => ({ value: one, label: decisions[one] }))}
          error={errorOf('decision')}
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
        <div class="st-actions">
          <Button variant="primary">{text.addButton}</Button>
        </div>
      </Form>
    </section>
  )
}
