import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field, type Option, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { operatorTexts } from './operator.texts.ts'
import { type SetUpErrors, type SetUpValues, summaryOf } from './set-up.form.ts'
import { setUpTexts } from './set-up.texts.ts'

export interface SetUpPageProps {
  language: Language
  kind: 'municipality' | 'county'
  action: string
  options: readonly Option[]
  values: SetUpValues
  errors: SetUpErrors
  /** The search under the form, where there is one. */
  children?: ComponentChildren
}

/** Sets up a municipality or a county and invites its first administrator. */
export function SetUpPage({ language, kind, values, errors, ...props }: SetUpPageProps): VNode {
  const text = setUpTexts[language]
  const { setUp, setUpCounty } = operatorTexts[language]
  return (
    <>
      <h1>{kind === 'municipality' ? setUp : setUpCounty}</h1>
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <Form language={language} action={props.action}>
        <SelectField
          name="nummer"
          label={kind === 'municipality' ? text.municipality : text.county}
          description={kind === 'municipality' ? text.chooseHelp : null}
          value={values.nummer}
          error={errors.nummer}
          emptyLabel={text.choose}
          options={props.options}
          required
        />
        <RadioGroup
          name="malform"
          legend={text.language}
          description={text.languageHelp}
          value={values.malform}
          error={errors.malform}
          choices={[
            { value: 'nb', label: text.bokmal },
            { value: 'nn', label: text.nynorsk },
          ]}
        />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{text.administrator}</legend>
          <div data-field="description">{text.administratorHelp}</div>
          <AdministratorFields language={language} values={values} errors={errors} />
        </fieldset>
        <div class="st-actions">
          <Button variant="primary">{text.setUp}</Button>
        </div>
      </Form>
      {props.children}
    </>
  )
}

interface AdministratorFieldsProps {
  language: Language
  values: SetUpValues
  errors: SetUpErrors
}

function AdministratorFields({ language, values, errors }: AdministratorFieldsProps): VNode {
  const text = setUpTexts[language]
  return (
    <>
      <Field
        name="navn"
        label={text.name}
        value={values.navn}
        error={errors.navn}
        autocomplete="off"
        required
      />
      <Field
        name="epost"
        type="email"
        label={text.email}
        value={values.epost}
        error={errors.epost}
        autocomplete="off"
        required
      />
    </>
  )
}

export interface InviteAdministratorPageProps extends AdministratorFieldsProps {
  place: string
  action: string
}

/** For an organisation that has lost its administrators, or never had one. */
export function InviteAdministratorPage({
  language,
  place,
  action,
  values,
  errors,
}: InviteAdministratorPageProps): VNode {
  const text = setUpTexts[language]
  return (
    <>
      <h1>{text.inviteTitle(place)}</h1>
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <p class="st-lead">{text.inviteLead}</p>
      <Form language={language} action={action}>
        <AdministratorFields language={language} values={values} errors={errors} />
        <div class="st-actions">
          <Button variant="primary">{text.invite}</Button>
        </div>
      </Form>
    </>
  )
}
