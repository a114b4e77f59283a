import type { VNode } from 'preact'
import type { Municipality } from '#domain/municipality/municipality.ts'
import { allMunicipalities } from '#features/reference/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { fieldId } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { homeTexts } from './home.texts.ts'

/** What was typed into «choose your own municipality», and what was wrong with it. */
export interface TrialForm {
  readonly municipality: string
  readonly language: string
  readonly errors: readonly FieldError[]
  /** When several municipalities fit what was typed: one of them is chosen by its number. */
  readonly candidates: readonly Municipality[]
}

export const emptyTrialForm = (language: Language): TrialForm => ({
  municipality: '',
  language,
  errors: [],
  candidates: [],
})

/** One press, and the newcomer is the planner of the demo. */
export function TryNow({ language, isPrimary }: { language: Language; isPrimary: boolean }): VNode {
  const text = homeTexts[language].trial
  return (
    <div class="st-try">
      <Form language={language} action={routes.trial.href()}>
        <Button variant={isPrimary ? 'primary' : 'secondary'}>{text.button}</Button>
      </Form>
      <p>{text.text}</p>
    </div>
  )
}

/** The form for a newcomer's own municipality. */
export function OwnMunicipality({
  language,
  form,
}: {
  language: Language
  form: TrialForm
}): VNode {
  const text = homeTexts[language].trial
  return (
    <section class="st-own" aria-labelledby="egen">
      <div>
        <h2 id="egen">{text.ownHeading}</h2>
        <p>{text.ownText}</p>
      </div>
      <Form language={language} action={routes.trialMunicipality.href()}>
        <MunicipalityChoice language={language} form={form} />
        <LanguageChoice language={language} form={form} />
        <Button>{text.ownButton}</Button>
      </Form>
    </section>
  )
}

/** The form of one municipality's own page: only the language form is asked for. */
export function StartHere({
  language,
  municipality,
}: {
  language: Language
  municipality: Municipality
}): VNode {
  const text = homeTexts[language].trial
  return (
    <Form language={language} action={routes.trialMunicipality.href()}>
      <input type="hidden" name="kommune" value={municipality.number} />
      <LanguageChoice language={language} form={emptyTrialForm(language)} />
      <Button variant="primary">{text.startFor(municipality.displayName)}</Button>
    </Form>
  )
}

function MunicipalityChoice({ language, form }: { language: Language; form: TrialForm }): VNode {
  const text = homeTexts[language].trial
  const error = form.errors.find(({ name }) => name === 'kommune')?.message
  if (form.candidates.length > 0) {
    return (
      <RadioGroup
        name="kommune"
        legend={text.municipality}
        error={error}
        choices={form.candidates.map((place) => ({
          value: place.number,
          label: place.displayName,
          description: `${place.county.name}, ${place.number}`,
        }))}
      />
    )
  }
  const id = fieldId('kommune')
  return (
    <div class="ds-field" data-color={error ? 'danger' : undefined}>
      <label class="ds-label" for={id}>
        {text.municipality}
      </label>
      <div id={`${id}-hjelp`} data-field="description">
        {text.municipalityHelp}
      </div>
      <input
        class="ds-input"
        id={id}
        name="kommune"
        type="text"
        list="kommuner"
        autocomplete="off"
        value={form.municipality}
        aria-describedby={error ? `${id}-feil ${id}-hjelp` : `${id}-hjelp`}
        aria-invalid={error ? 'true' : undefined}
      />
      <MunicipalityList />
      {error ? (
        <p id={`${id}-feil`} class="ds-validation-message" data-field="validation">
          {error}
        </p>
      ) : null}
    </div>
  )
}

function LanguageChoice({ language, form }: { language: Language; form: TrialForm }): VNode {
  const text = homeTexts[language].trial
  return (
    <div class="st-two-choices">
      <RadioGroup
        name="malform"
        legend={text.language}
        value={form.language}
        error={form.errors.find(({ name }) => name === 'malform')?.message}
        choices={[
          { value: 'nb', label: text.bokmal },
          { value: 'nn', label: text.nynorsk },
        ]}
      />
    </div>
  )
}

/** All names to pick from while typing; the field works as plain text without it. */
function MunicipalityList(): VNode {
  return (
    <datalist id="kommuner">
      {allMunicipalities()
        .map(({ displayName }) => displayName)
        .sort(inNorwegianOrder)
        .map((name) => (
          <option key={name} value={name} />
        ))}
    </datalist>
  )
}
