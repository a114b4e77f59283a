import type { VNode } from 'preact'
import { startingPoints } from '#domain/process.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { ConflictNotice } from './dates.page.tsx'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { errorOf } from './start-strategy.page.tsx'

export interface PremisesValues {
  readonly startingPoint: string
  readonly order: string
  readonly hoursPerWeek: string
  readonly closedWeeks: string
  readonly leader: string
}

export interface PremisesPageProps {
  readonly view: ProcessView
  readonly values: PremisesValues
  readonly version: string
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
}

/** What the schedule is computed from, apart from dates and meetings. */
export function PremisesPage({
  view,
  values,
  version,
  errors,
  isConflict,
}: PremisesPageProps): VNode {
  const { language } = view
  const { premises, start, progress } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isConflict ? <ConflictNotice language={language} /> : null}
      <h1>{premises.title}</h1>
      <p class="st-lead">{premises.intro}</p>
      <Form
        language={language}
        action={routes.premises.href(where)}
        keepAs={`forutsetninger-${view.strategy.id}`}
      >
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          name="startingPoint"
          legend={start.startingPoint.replace(/^\d+\.\s*/, '')}
          value={values.startingPoint}
          error={errorOf(errors, 'startingPoint')}
          choices={startingPoints.map((value) => ({
            value,
            label: start.startingPoints[value],
            description: start.startingPointHelp[value],
          }))}
        />
        <RadioGroup
          name="order"
          legend={progress.orderLegend}
          description={progress.orderHelp}
          value={values.order}
          error={errorOf(errors, 'order')}
          choices={[
            { value: '', label: progress.orderAuto },
            { value: 'recommendation-first', label: progress.order['recommendation-first'] },
            { value: 'publication-first', label: progress.order['publication-first'] },
          ]}
        />
        <Field
          name="hoursPerWeek"
          label={start.hoursPerWeek}
          value={values.hoursPerWeek}
          inputMode="decimal"
          size={6}
          unit={start.hoursUnit}
          error={errorOf(errors, 'hoursPerWeek')}
        />
        <Field
          name="closedWeeks"
          label={start.closedWeeks}
          description={start.closedWeeksHelp}
          value={values.closedWeeks}
          size={12}
          error={errorOf(errors, 'closedWeeks')}
        />
        <Field
          name="leader"
          label={start.leader.replace(/^\d+\.\s*/, '')}
          description={start.leaderHelp}
          value={values.leader}
          error={errorOf(errors, 'leader')}
        />
        <div class="st-actions">
          <Button variant="primary">{premises.save}</Button>
        </div>
      </Form>
    </>
  )
}
