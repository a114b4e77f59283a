import type { ComponentChildren, VNode } from 'preact'
import { steps } from '#domain/process.ts'
import {
  type ActivityPerson,
  activityStatuses,
  errorOf,
  ownActivityKinds,
  stepTexts,
  titleOf,
} from '#features/process/index.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { CheckboxGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { activitiesTexts } from './activities.texts.ts'
import { activityTexts } from './activity.texts.ts'
import { type ActivityView, activityHref, keptDetails, whereOf } from './activity-context.ts'
import { type DetailsValues, longFields, storedValues } from './activity-details.form.ts'

export interface DetailsPageProps extends ActivityView {
  readonly values: DetailsValues
  readonly errors: readonly FieldError[]
  readonly members: readonly ActivityPerson[]
  /** Somebody else has changed the activity since the form was opened. */
  readonly isConflict: boolean
}

/** The form of what is written about an activity, and who does it. */
export function ActivityDetailsPage(props: DetailsPageProps): VNode {
  const { view, activity, errors, isConflict } = props
  const { language, mayEdit } = view
  const text = activityTexts[language].details
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isConflict ? (
        <Notice kind="warning" role="alert">
          <p>{text.conflict}</p>
        </Notice>
      ) : null}
      <h1>{text.title(titleOf(activity, language))}</h1>
      <p class="st-lead">{text.intro}</p>
      <Form
        language={language}
        action={routes.activityDetails.href(whereOf(view, activity))}
        keepAs={keptDetails(view, activity.key)}
      >
        <input type="hidden" name="version" value={String(activity.version)} />
        {mayEdit && activity.origin === 'own' ? <OwnFields {...props} /> : null}
        {activity.isDone ? null : <StatusField {...props} />}
        {longFields.map((name) => (
          <Beside key={name} {...props} name={name}>
            <TextareaField
              name={name}
              label={activityTexts[language].fields[name]}
              description={activityTexts[language].empty[name]}
              value={props.values[name]}
              rows={4}
              error={errorOf(errors, name)}
            />
          </Beside>
        ))}
        {mayEdit ? <PeopleFields {...props} /> : null}
        <HoursField {...props} />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
          <LinkButton href={activityHref(view, activity)} variant="tertiary">
            {activityTexts[language].cancel}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}

/** Around a field: what is stored now, where two have written differently. */
function Beside({
  name,
  children,
  ...props
}: DetailsPageProps & { name: keyof DetailsValues; children: ComponentChildren }): VNode {
  const { view, activity, details, values, isConflict } = props
  const stored = storedValues(activity, details)
  const hasSame = String(stored[name]) === String(values[name])
  if (!isConflict || hasSame) return <>{children}</>
  return (
    <StoredBeside
      language={view.language}
      label={labelOf(name, view.language)}
      stored={storedWords(name, stored, props)}
      by={details.updatedBy}
    >
      {children}
    </StoredBeside>
  )
}

function labelOf(name: keyof DetailsValues, language: Language): string {
  const { fields, details } = activityTexts[language]
  if (name === 'title') return details.activityTitle
  const known: Readonly<Record<string, string>> = fields
  return known[name] ?? String(details[name as Exclude<typeof name, keyof typeof fields>])
}

/** A stored value as people read it. */
function storedWords(
  name: keyof DetailsValues,
  stored: DetailsValues,
  { view, activity }: Pick<DetailsPageProps, 'view' | 'activity'>,
): string {
  const { language } = view
  const { kinds } = activityTexts[language]
  switch (name) {
    case 'step':
      return stepTexts[language][activity.step].title
    case 'kind':
      return kinds[activity.kind]
    case 'leadPersonId':
      return activity.lead?.personId ? activity.lead.name : ''
    case 'people':
      return activity.people.map((one) => one.name).join(', ')
    case 'status':
      return activitiesTexts[language].columns[activity.status ?? 'not-started']
    default:
      return stored[name]
  }
}

function OwnFields(props: DetailsPageProps): VNode {
  const { view, values, errors } = props
  const { details: text, kinds } = activityTexts[view.language]
  return (
    <>
      <Beside {...props} name="title">
        <Field
          name="title"
          label={text.activityTitle}
          value={values.title}
          error={errorOf(errors, 'title')}
          required
        />
      </Beside>
      <Beside {...props} name="step">
        <StepField language={view.language} value={values.step} errors={errors} />
      </Beside>
      <Beside {...props} name="kind">
        <SelectField
          name="kind"
          label={text.kind}
          value={values.kind}
          error={errorOf(errors, 'kind')}
          options={ownActivityKinds.map((kind) => ({
            value: kind,
            label: `${kinds[kind]}: ${text.kindHelp[kind].toLowerCase()}`,
          }))}
          width="auto"
        />
      </Beside>
    </>
  )
}

export function StepField({
  language,
  value,
  errors,
}: {
  language: Language
  value: string
  errors: readonly FieldError[]
}): VNode {
  const text = activityTexts[language]
  return (
    <SelectField
      name="step"
      label={text.details.step}
      emptyLabel={text.fresh.chooseStep}
      value={value}
      error={errorOf(errors, 'step')}
      options={steps.map((number) => ({
        value: String(number),
        label: `${number}. ${stepTexts[language][number].title}`,
      }))}
    />
  )
}

function StatusField(props: DetailsPageProps): VNode {
  const { language } = props.view
  return (
    <Beside {...props} name="status">
      <SelectField
        name="status"
        label={activityTexts[language].details.status}
        value={props.values.status}
        error={errorOf(props.errors, 'status')}
        options={activityStatuses.map((status) => ({
          value: status,
          label: activitiesTexts[language].columns[status],
        }))}
        width="auto"
      />
    </Beside>
  )
}

function PeopleFields(props: DetailsPageProps): VNode {
  const { view, activity, values, errors, members } = props
  const text = activityTexts[view.language].details
  const left = activity.people.filter((one) => one.hasLeft).map((one) => one.name)
  return (
    <>
      <Beside {...props} name="leadPersonId">
        <LeadSelect {...props} />
      </Beside>
      <Beside {...props} name="lead">
        <Field
          name="lead"
          label={text.lead}
          description={text.leadHelp}
          value={values.lead}
          error={errorOf(errors, 'lead')}
        />
      </Beside>
      <Beside {...props} name="people">
        <CheckboxGroup
          name="people"
          legend={text.people}
          description={left.length > 0 ? text.peopleLeft(left.join(', ')) : undefined}
          values={values.people}
          error={errorOf(errors, 'people')}
          choices={members.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      </Beside>
      <Beside {...props} name="participants">
        <TextareaField
          name="participants"
          label={text.participants}
          description={text.participantsHelp}
          value={values.participants}
          rows={2}
          error={errorOf(errors, 'participants')}
        />
      </Beside>
    </>
  )
}

/** Who leads. Whoever has left is still shown as chosen, so that nobody is forgotten by a press. */
function LeadSelect({ view, activity, values, errors, members }: DetailsPageProps): VNode {
  const text = activityTexts[view.language].details
  const left = activity.lead?.hasLeft ? activity.lead : null
  return (
    <SelectField
      name="leadPersonId"
      label={text.leadPersonId}
      description={left ? text.leadLeft(left.name) : undefined}
      emptyLabel={text.noLead}
      value={values.leadPersonId}
      error={errorOf(errors, 'leadPersonId')}
      options={[
        ...members.map(({ personId, name }) => ({ value: personId, label: name })),
        ...(left?.personId
          ? [{ value: left.personId, label: text.leadLeftOption(left.name) }]
          : []),
      ]}
      width="auto"
    />
  )
}

function HoursField(props: DetailsPageProps): VNode {
  const { view, activity, details, values, errors } = props
  const { language } = view
  const text = activityTexts[language].details
  const estimate = number(activity.hours, language, activity.hours % 1 ? 1 : 0)
  const isEstimated = details.ownHours === null && activity.hours > 0
  return (
    <Beside {...props} name="hours">
      <Field
        name="hours"
        label={text.hours}
        description={isEstimated ? text.hoursHelp(estimate) : text.hoursHelpOwn}
        value={values.hours}
        inputMode="decimal"
        size={6}
        unit={text.hoursUnit}
        error={errorOf(errors, 'hours')}
      />
    </Beside>
  )
}
