import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import {
  AlternativeFields,
  type AlternativeFieldsProps,
  planOptions,
} from './alternative-fields.tsx'
import { alternativesTexts } from './alternatives.texts.ts'

/** One plan that would be otherwise in one alternative. */
export function AlternativeForm(props: AlternativeFieldsProps): VNode {
  const { needs, values, errors } = props
  const { language, member, period } = needs.view
  const text = alternativesTexts[language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
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
          options={planOptions(needs)}
          error={errorOf('planId')}
        />
        <AlternativeFields {...props} />
        <div class="st-actions">
          <Button variant="primary">{text.addButton}</Button>
        </div>
      </Form>
    </section>
  )
}
