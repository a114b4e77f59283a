import type { VNode } from 'preact'
import {
  type ActivityPerson,
  errorOf,
  ownActivityKinds,
  type ProcessView,
} from '#features/process/index.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { activityTexts } from './activity.texts.ts'
import { StepField } from './activity-details.page.tsx'

export interface NewActivityValues {
  readonly title: string
  readonly step: string
  readonly kind: string
  readonly startsOn: string
  readonly endsOn: string
  readonly leadPersonId: string
  readonly lead: string
}

export interface NewActivityProps {
  readonly view: ProcessView
  readonly values: NewActivityValues
  readonly errors: readonly FieldError[]
  readonly members: readonly ActivityPerson[]
  /** Makes a double click one activity. */
  readonly formToken: string
}

/** The form of an activity of the municipality's own. */
export function NewActivityPage(props: NewActivityProps): VNode {
  const { view, values, errors, formToken } = props
  const { language } = view
  const { fresh, details, kinds, cancel } = activityTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{fresh.title}</h1>
      <p class="st-lead">{fresh.intro}</p>
      <Form
        language={language}
        action={routes.newActivity.href(where)}
        keepAs={`ny-aktivitet-${view.strategy.id}`}
      >
        <input type="hidden" name="formToken" value={formToken} />
        <Field
          name="title"
          label={details.activityTitle}
          description={fresh.titleHelp}
          value={values.title}
          error={errorOf(errors, 'title')}
          required
        />
        <StepField language={language} value={values.step} errors={errors} />
        <RadioGroup
          name="kind"
          legend={details.kind}
          value={values.kind}
          error={errorOf(errors, 'kind')}
          choices={ownActivityKinds.map((kind) => ({
            value: kind,
            label: kinds[kind],
            description: details.kindHelp[kind],
          }))}
        />
        <Days {...props} />
        <Lead {...props} />
        <div class="st-actions">
          <Button variant="primary">{fresh.save}</Button>
          <LinkButton href={routes.activities.href(where)} variant="tertiary">
            {cancel}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}

function Days({ view, values, errors }: NewActivityProps): VNode {
  const text = activityTexts[view.language].fresh
  return (
    <div class="st-field-row">
      <Field
        type="date"
        name="startsOn"
        label={text.startsOn}
        value={values.startsOn}
        error={errorOf(errors, 'startsOn')}
        required
      />
      <Field
        type="date"
        name="endsOn"
        label={text.endsOn}
        description={text.endsOnHelp}
        value={values.endsOn}
        error={errorOf(errors, 'endsOn')}
      />
    </div>
  )
}

function Lead({ view, values, errors, members }: NewActivityProps): VNode {
  const text = activityTexts[view.language].details
  return (
    <>
      <SelectField
        name="leadPersonId"
        label={text.leadPersonId}
        emptyLabel={text.noLead}
        value={values.leadPersonId}
        error={errorOf(errors, 'leadPersonId')}
        options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        width="auto"
      />
      <Field
        name="lead"
        label={text.lead}
        description={text.leadHelp}
        value={values.lead}
        error={errorOf(errors, 'lead')}
      />
    </>
  )
}
