import type { VNode } from 'preact'
import { startingPoints } from '#domain/process.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { ConflictNotice, storedNote } from './dates.page.tsx'
import { writeWeeks } from './form-values.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { errorOf } from './start-strategy.page.tsx'

export interface PremisesValues {
  readonly startingPoint: string
  readonly order: string
  readonly hoursPerWeek: string
  readonly closedWeeks: string
  readonly leader: string
  readonly firstYear: string
  readonly lastYear: string
}

export interface PremisesPageProps {
  readonly view: ProcessView
  readonly values: PremisesValues
  /** What the form was filled in from: `versionMark`. */
  readonly version: string
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
}

/** The premises as they are stored. */
export function storedPremises({ strategy }: ProcessView): PremisesValues {
  return {
    startingPoint: strategy.startingPoint,
    order: strategy.order ?? '',
    hoursPerWeek: String(strategy.hoursPerWeek).replace('.', ','),
    closedWeeks: writeWeeks(strategy.closedWeeks),
    leader: strategy.leader ?? '',
    firstYear: String(strategy.term.firstYear),
    lastYear: String(strategy.term.lastYear),
  }
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
  const { premises, start } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  const stored = storedPremises(view)
  const help = (name: keyof PremisesValues, text = '', say = (value: string) => value) =>
    isConflict && values[name] !== stored[name]
      ? `${text} ${storedNote(language, say(stored[name]))}`.trim()
      : text
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
        <Choices view={view} values={values} errors={errors} help={help} />
        <Field
          name="hoursPerWeek"
          label={start.hoursPerWeek}
          description={help('hoursPerWeek')}
          value={values.hoursPerWeek}
          inputMode="decimal"
          size={6}
          unit={start.hoursUnit}
          error={errorOf(errors, 'hoursPerWeek')}
        />
        <Field
          name="closedWeeks"
          label={start.closedWeeks}
          description={help('closedWeeks', start.closedWeeksHelp)}
          value={values.closedWeeks}
          size={12}
          error={errorOf(errors, 'closedWeeks')}
        />
        <Field
          name="leader"
          label={start.leader.replace(/^\d+\.\s*/, '')}
          description={help('leader', start.leaderHelp)}
          value={values.leader}
          error={errorOf(errors, 'leader')}
        />
        <TermFields language={language} values={values} errors={errors} help={help} />
        <div class="st-actions">
          <Button variant="primary">{premises.save}</Button>
        </div>
      </Form>
    </>
  )
}

interface ChoicesProps extends Pick<PremisesPageProps, 'view' | 'values' | 'errors'> {
  /** The help of a field, with what is stored when somebody has changed it meanwhile. */
  readonly help: (
    name: keyof PremisesValues,
    text?: string,
    say?: (value: string) => string,
  ) => string
}

function Choices({ view, values, errors, help }: ChoicesProps): VNode {
  const { progress, start } = processTexts[view.language]
  return (
    <>
      <RadioGroup
        name="startingPoint"
        legend={start.startingPoint.replace(/^\d+\.\s*/, '')}
        description={help(
          'startingPoint',
          '',
          () => start.startingPoints[view.strategy.startingPoint],
        )}
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
        description={help('order', progress.orderHelp, () =>
          view.strategy.order ? progress.order[view.strategy.order] : progress.orderAuto,
        )}
        value={values.order}
        error={errorOf(errors, 'order')}
        choices={[
          { value: '', label: progress.orderAuto },
          { value: 'recommendation-first', label: progress.order['recommendation-first'] },
          { value: 'publication-first', label: progress.order['publication-first'] },
        ]}
      />
    </>
  )
}

function TermFields({
  language,
  values,
  errors,
  help,
}: Pick<PremisesPageProps, 'values' | 'errors'> & {
  language: Language
  help: (name: keyof PremisesValues) => string
}): VNode {
  const { premises, start } = processTexts[language]
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{start.more}</legend>
      <div data-field="description">{premises.termHelp}</div>
      <div class="st-field-row">
        <Field
          name="firstYear"
          label={start.firstYear}
          description={help('firstYear')}
          value={values.firstYear}
          inputMode="numeric"
          size={6}
          error={errorOf(errors, 'firstYear')}
        />
        <Field
          name="lastYear"
          label={start.lastYear}
          description={help('lastYear')}
          value={values.lastYear}
          inputMode="numeric"
          size={6}
        />
      </div>
    </fieldset>
  )
}
