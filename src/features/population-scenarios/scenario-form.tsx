import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { migrations, mortalities, type ScenarioValues, trends } from './scenario.form.ts'
import { scenarioTexts } from './scenario.texts.ts'

export interface ChoicesFormProps {
  readonly language: Language
  readonly where: { readonly slug: string; readonly period: string }
  readonly values: ScenarioValues
  readonly errors: readonly FieldError[]
}

/** The choices; the answer is a page, and nothing is stored. */
export function ChoicesForm({ language, where, values, errors }: ChoicesFormProps): VNode {
  const text = scenarioTexts[language].form
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  const options = <Key extends string>(of: object, labels: Readonly<Record<Key, string>>) =>
    (Object.keys(of) as Key[]).map((value) => ({ value, label: labels[value] }))
  return (
    <Form language={language} method="get" action={routes.ownProjection.href(where)}>
      <div class="st-grid">
        <div class="st-form">
          <Field
            name="fodte"
            label={text.fertility}
            description={text.fertilityHelp}
            type="number"
            size={6}
            unit={text.percent}
            value={values.fodte}
            error={errorOf('fodte')}
          />
          <RadioGroup
            name="trend"
            legend={text.trend}
            value={values.trend}
            choices={options(trends, text.trends)}
          />
          <RadioGroup
            name="levealder"
            legend={text.mortality}
            value={values.levealder}
            choices={options(mortalities, text.mortalities)}
          />
        </div>
        <div class="st-form">
          <RadioGroup
            name="flytting"
            legend={text.migration}
            value={values.flytting}
            choices={options(migrations, text.migrations)}
          />
          <Field
            name="antall"
            label={text.persons}
            description={text.personsHelp}
            // A phone's number keyboard has no minus.
            inputMode="text"
            size={8}
            unit={text.personsUnit}
            value={values.antall}
            error={errorOf('antall')}
          />
        </div>
      </div>
      <div class="st-actions">
        <Button variant="primary">{text.show}</Button>
        <a class="ds-link" href={routes.ownProjection.href(where)}>
          {text.reset}
        </a>
      </div>
    </Form>
  )
}
