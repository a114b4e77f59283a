import type { VNode } from 'preact'
import { isRequirementId } from '#domain/law/law-check.ts'
import { requirementTexts } from '#features/law/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { LivingActivity } from './living-activity.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { reasonOf, titleOf } from './schedule-sentences.ts'
import { errorOf } from './start-strategy.page.tsx'

export interface ActivityValues {
  readonly startsOn: string
  readonly endsOn: string
  readonly doneOn: string
}

export interface ActivityPageProps {
  readonly view: ProcessView
  readonly activity: LivingActivity
  readonly values: ActivityValues
  readonly errors: readonly FieldError[]
}

/** One activity: why it stands there, its dates, and when it was done. */
export function ActivityPage({ view, activity, values, errors }: ActivityPageProps): VNode {
  const { language } = view
  const { activity: text, progress } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period, key: activity.key }
  const requirements = activity.requirementIds.filter(isRequirementId)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{titleOf(activity, language)}</h1>
      <p class="st-lead">{reasonOf(activity, language)}</p>
      {requirements.length > 0 ? (
        <p>
          {progress.columns.requirements}:{' '}
          {requirements.map((id, index) => (
            <>
              {index > 0 ? ', ' : ''}
              <a class="ds-link" href={`${routes.lawCheck.href(where)}#${id}`}>
                {requirementTexts[language][id].title}
              </a>
            </>
          ))}
        </p>
      ) : null}
      {activity.happened ? (
        <p>{text.fixedByFact}</p>
      ) : (
        <Dates {...{ view, activity, values, errors }} />
      )}
      {activity.happened ? null : <Done {...{ view, activity, values, errors }} />}
      <p>
        <a class="ds-link" href={routes.progress.href(where)}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function Dates({ view, activity, values, errors }: ActivityPageProps): VNode {
  const { language } = view
  const text = processTexts[language].activity
  const where = { slug: view.member.slug, period: view.period, key: activity.key }
  return (
    <Form language={language} action={routes.activity.href(where)}>
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
        <Button variant="primary">{text.save}</Button>
        {activity.pinned ? (
          <Button name="release" value="ja">
            {text.release}
          </Button>
        ) : null}
      </div>
    </Form>
  )
}

function Done({ view, activity, values, errors }: ActivityPageProps): VNode {
  const { language } = view
  const text = processTexts[language].activity
  const where = { slug: view.member.slug, period: view.period, key: activity.key }
  return (
    <section class="st-section">
      <h2>{text.done}</h2>
      {activity.doneOn ? <p>{text.isDone(longDate(activity.doneOn, language))}</p> : null}
      <Form language={language} action={routes.activityDone.href(where)}>
        <Field
          type="date"
          name="doneOn"
          label={text.doneOn}
          value={values.doneOn}
          error={errorOf(errors, 'doneOn')}
        />
        <div class="st-actions">
          <Button>{text.markDone}</Button>
          {activity.doneOn ? (
            <Button name="undo" value="ja" variant="tertiary">
              {text.markNotDone}
            </Button>
          ) : null}
        </div>
      </Form>
    </section>
  )
}
