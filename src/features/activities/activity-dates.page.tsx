import type { ComponentChildren, VNode } from 'preact'
import { isRequirementId } from '#domain/law/law-check.ts'
import type { Requirement } from '#domain/law/requirement.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import { basisLabel, requirementTexts } from '#features/law/index.ts'
import { errorOf, processTexts } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { activityTexts } from './activity.texts.ts'
import { type ActivityView, whereOf } from './activity-context.ts'
import { shownDates } from './activity-period.ts'

export interface DateValues {
  readonly startsOn: string
  readonly endsOn: string
  readonly doneOn: string
}

interface DatesProps extends Pick<ActivityView, 'view' | 'activity'> {
  readonly values: DateValues
  readonly errors: readonly FieldError[]
}

export function DoneForm({ view, activity, values, errors }: DatesProps): VNode {
  const { language } = view
  const text = processTexts[language].activity
  return (
    <Asked heading={text.done} isSettled={activity.isDone} errors={errors} names={['doneOn']}>
      <Form language={language} action={routes.activityDone.href(whereOf(view, activity))}>
        <input type="hidden" name="til" value="aktivitet" />
        <Field
          type="date"
          name="doneOn"
          label={text.doneOn}
          value={values.doneOn}
          error={errorOf(errors, 'doneOn')}
        />
        <div class="st-actions">
          <Button variant={activity.isDone ? 'secondary' : 'primary'}>{text.markDone}</Button>
          {activity.doneOn ? (
            <Button name="undo" value="ja" variant="tertiary">
              {text.markNotDone}
            </Button>
          ) : null}
        </div>
      </Form>
    </Asked>
  )
}

/** A question with its form: open until it is answered, then folded. */
function Asked({
  heading,
  isSettled,
  errors,
  names,
  children,
}: {
  heading: string
  isSettled: boolean
  errors: readonly FieldError[]
  names: readonly string[]
  children: ComponentChildren
}): VNode {
  if (isSettled && !errors.some(({ name }) => names.includes(name ?? ''))) {
    return <Details summary={heading}>{children}</Details>
  }
  return (
    <section class="st-section">
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

/** The dates set by hand; what has happened stands by its recorded date. */
export function DatesForm({ view, activity, values, errors }: DatesProps): VNode {
  const { language } = view
  const text = processTexts[language].activity
  return (
    <Asked
      heading={activityTexts[language].dates}
      isSettled={activity.isDone}
      errors={errors}
      names={['startsOn', 'endsOn']}
    >
      {activity.happened ? (
        <p>{text.fixedByFact}</p>
      ) : (
        <Form language={language} action={routes.activity.href(whereOf(view, activity))}>
          <input type="hidden" name="til" value="aktivitet" />
          <input type="hidden" name="shown" value={shownDates(activity)} />
          <div class="st-field-row">
            <Field
              type="date"
              name="startsOn"
              label={text.startsOn}
              value={values.startsOn}
              error={errorOf(errors, 'startsOn')}
            />
            <Field
              type="date"
              name="endsOn"
              label={text.endsOn}
              value={values.endsOn}
              error={errorOf(errors, 'endsOn')}
            />
          </div>
          <div class="st-actions">
            <Button>{text.save}</Button>
            {activity.pinned && activity.origin === 'planned' ? (
              <Button name="release" value="ja" variant="tertiary">
                {text.release}
              </Button>
            ) : null}
          </div>
        </Form>
      )}
    </Asked>
  )
}

/** Takes the activity out of the plan; says why not where the law asks for it. */
export function RemoveForm({ view, activity }: Pick<ActivityView, 'view' | 'activity'>): VNode {
  const { language } = view
  const text = activityTexts[language]
  const refusal = refusalToRemove({ view, activity })
  if (refusal !== null) {
    return (
      <div class="st-section st-prose">
        <Details summary={text.removeHeading} id="ta-ut">
          <p>{refusal}</p>
        </Details>
      </div>
    )
  }
  return (
    <section class="st-danger-zone st-stack" id="ta-ut">
      <h2>{text.removeHeading}</h2>
      <p>{text.removeHelp}</p>
      <Form language={language} action={routes.removeActivity.href(whereOf(view, activity))}>
        <Button color="danger">{text.remove}</Button>
      </Form>
    </section>
  )
}

/** Why the activity must stay; null when it may be taken out. */
export function refusalToRemove({
  view,
  activity,
}: Pick<ActivityView, 'view' | 'activity'>): string | null {
  if (activity.origin === 'own' || activity.requirementIds.length === 0) return null
  const { lawful, advised } = activityTexts[view.language]
  const requirements = activity.requirementIds.filter(isRequirementId).map(requirementOf)
  const musts = requirements.filter((one) => one.force === 'must')
  const say = (one: Requirement) => {
    const basis = one.basis.map((each) => basisLabel(each, view.language)).join(', ')
    return `${requirementTexts[view.language][one.id].title} (${basis})`
  }
  // All of them stand further up on the page; here two are enough to understand.
  const words = (all: readonly Requirement[]) => all.slice(0, 2).map(say).join('; ')
  return musts.length > 0 ? lawful(words(musts)) : advised(words(requirements))
}
