import type { VNode } from 'preact'
import type { ProposedPlan } from '#domain/decision/proposal.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { planDecisions } from '#domain/planning-need/planning-decision.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import { planningWords } from '#features/planning-needs/index.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, fieldId, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { ConflictTable } from './conflict-table.tsx'
import { planDecisionWords } from './decision-parts.tsx'
import { addressOf, type DecisionView } from './decision-view.ts'
import { keptTreatment } from './treatment.page.tsx'
import type { Treatment } from './treatment.sql.ts'
import { treatmentTexts } from './treatment.texts.ts'
import {
  type addedFields,
  addedIdField,
  addedList,
  addedPlans,
  intoField,
  outsideTable,
  type PlansValues,
  planField,
  plansValues,
  strikeChoice,
} from './treatment-plans.form.ts'
import { rowField } from './typed-rows.ts'

export const plansPerPage = 100
const spareRows = 3

export interface PlansPageProps {
  readonly decision: DecisionView
  readonly treatment: Treatment
  /** All that were treated. */
  readonly plans: readonly ProposedPlan[]
  /** From 0. */
  readonly page: number
  readonly values: PlansValues
  readonly version: string
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
}

export function TreatmentPlansPage(props: PlansPageProps): VNode {
  const { decision, treatment, errors, isConflict } = props
  const { language } = decision.view
  const text = treatmentTexts[language]
  const where = { ...addressOf(decision.view), treatmentId: treatment.id }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.plans.title}</h1>
      <p class="st-lead">{text.plans.lead}</p>
      {isConflict ? <Conflict {...props} /> : null}
      <Form
        language={language}
        action={`${routes.treatmentPlans.href(where)}?side=${props.page}`}
        keepAs={`${keptTreatment(decision, treatment.id)}-planer-${props.page}`}
      >
        <input type="hidden" name="version" value={props.version} />
        <PlansTable {...props} />
        <AddedPlans {...props} />
        {decision.mayRecord ? (
          <div class="st-actions">
            <Button variant="primary">{text.save}</Button>
          </div>
        ) : null}
      </Form>
      <Pages {...props} />
      <p class="st-no-print">
        <a class="ds-link" href={routes.treatment.href(where)}>
          {text.toTreatment}
        </a>
      </p>
    </>
  )
}

function PlansTable(props: PlansPageProps): VNode {
  const { decision, plans, page, values, errors } = props
  const { language } = decision.view
  const text = treatmentTexts[language].plans
  const shown = plans.slice(page * plansPerPage, (page + 1) * plansPerPage)
  return (
    <DataTable
      caption={text.title}
      captionHidden
      stacked
      columns={[
        { label: planTypeHeading(props) },
        { label: text.proposed },
        { label: text.result },
      ]}
      rows={shown.map((plan) => [
        plan.name,
        planDecisionWords(plan, plans, language),
        <PlanChoice
          key={plan.id}
          {...props}
          plan={plan}
          value={values.chosen[plan.id] ?? ''}
          error={errors.find(({ name }) => name === planField(plan.id))?.message}
        />,
      ])}
    />
  )
}

function planTypeHeading({ decision, plans, page }: PlansPageProps): string {
  const to = Math.min(plans.length, (page + 1) * plansPerPage)
  const from = Math.min(to, page * plansPerPage + 1)
  return treatmentTexts[decision.view.language].plans.page(from, to, plans.length)
}

interface PlanChoiceProps extends PlansPageProps {
  readonly plan: ProposedPlan
  readonly value: string
  readonly error: string | undefined
}

function PlanChoice(props: PlanChoiceProps): VNode {
  const { decision, plan, value, error } = props
  const { language } = decision.view
  const text = treatmentTexts[language].plans
  const words = planningWords[language].decisions
  const id = fieldId(planField(plan.id))
  const choices = [
    { value: '', label: text.asProposed },
    { value: strikeChoice, label: text.strike },
    ...planDecisions
      .filter((one) => one !== plan.decision || one === value || one === 'merge')
      .map((one) => ({ value: one, label: words[one] })),
  ]
  return (
    <>
      <select
        class="ds-input"
        data-width="auto"
        id={id}
        name={planField(plan.id)}
        aria-label={text.what(plan.name)}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-feil` : undefined}
        disabled={!decision.mayRecord}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
      {error ? (
        <p id={`${id}-feil`} class="ds-validation-message">
          {error}
        </p>
      ) : null}
      {value === 'merge' ? <MergedInto {...props} /> : null}
    </>
  )
}

/** Asked for when a merger is chosen. */
function MergedInto({ decision, treatment, plans, plan, values, errors }: PlanChoiceProps): VNode {
  const text = treatmentTexts[decision.view.language].plans
  const name = intoField(plan.id)
  const others = [...plans.filter(({ id }) => id !== plan.id), ...addedPlans(values, treatment)]
  return (
    <fieldset class="ds-fieldset" disabled={!decision.mayRecord}>
      <SelectField
        name={name}
        label={text.mergedInto(plan.name)}
        value={values.into[plan.id] ?? ''}
        emptyLabel={text.noInto}
        options={[
          ...others.map((other) => ({ value: other.id, label: other.name })),
          { value: outsideTable, label: text.outsideTable },
        ]}
        error={errors.find((one) => one.name === name)?.message}
      />
    </fieldset>
  )
}

function AddedPlans({ decision, values, errors }: PlansPageProps): VNode {
  const { language } = decision.view
  const text = treatmentTexts[language]
  const count = values.added.length + (decision.mayRecord ? spareRows : 0)
  const field = (index: number, name: (typeof addedFields)[number]) => {
    const at = rowField(addedList, index, name)
    return {
      name: at,
      value: values.added[index]?.[name] ?? '',
      error: errors.find((error) => error.name === at)?.message,
    }
  }
  return (
    <fieldset class="ds-fieldset" disabled={!decision.mayRecord}>
      <legend class="ds-label">{text.plans.added}</legend>
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} class="ds-fieldset st-added-plan">
          <legend class="ds-label">{text.plans.addedRow(index + 1)}</legend>
          <input
            type="hidden"
            name={rowField(addedList, index, addedIdField)}
            value={values.added[index]?.[addedIdField] ?? ''}
          />
          <Field {...field(index, 'name')} label={text.plans.addedName} />
          <SelectField
            {...field(index, 'type')}
            label={text.plans.addedType}
            emptyLabel={text.noChoice}
            options={planTypes.map((type) => ({
              value: type,
              label: planTypeTexts[language][type],
            }))}
          />
          <SelectField
            {...field(index, 'decision')}
            label={text.plans.addedDecision}
            emptyLabel={text.noChoice}
            options={planDecisions.map((one) => ({
              value: one,
              label: planningWords[language].decisions[one],
            }))}
          />
        </fieldset>
      ))}
    </fieldset>
  )
}

function Pages({ decision, treatment, plans, page }: PlansPageProps): VNode | null {
  const text = treatmentTexts[decision.view.language].plans
  const last = Math.ceil(plans.length / plansPerPage) - 1
  if (last <= 0) return null
  const where = { ...addressOf(decision.view), treatmentId: treatment.id }
  const href = (to: number) => `${routes.treatmentPlans.href(where)}?side=${to}`
  return (
    <nav class="st-actions" aria-label={text.pages}>
      {page > 0 ? (
        <a class="ds-link" href={href(page - 1)}>
          {text.previous}
        </a>
      ) : null}
      {page < last ? (
        <a class="ds-link" href={href(page + 1)}>
          {text.next}
        </a>
      ) : null}
    </nav>
  )
}

function Conflict({ decision, treatment, plans, values }: PlansPageProps): VNode {
  const { language } = decision.view
  const text = treatmentTexts[language].plans
  const decisions: Readonly<Record<string, string>> = planningWords[language].decisions
  const words = ({ chosen, into, added }: PlansValues, id: string) => {
    const choice = chosen[id] ?? ''
    const other = [...plans, ...addedPlans({ chosen, into, added }, treatment)].find(
      (one) => choice === 'merge' && one.id === into[id],
    )
    if (other) return planningWords[language].mergedInto(other.name)
    return choice === strikeChoice ? text.strike : (decisions[choice] ?? text.asProposed)
  }
  const stored = plansValues(treatment.content.planChanges)
  const flat = (all: PlansValues) => ({
    ...Object.fromEntries(plans.map(({ id }) => [id, words(all, id)])),
    added: all.added.flatMap(({ name }) => name || []).join('\n'),
  })
  const typed = {
    added: values.added,
    chosen: { ...stored.chosen, ...values.chosen },
    into: { ...stored.into, ...values.into },
  }
  return (
    <ConflictTable
      language={language}
      by={treatment.recordedBy}
      stored={flat(stored)}
      typed={flat(typed)}
      labels={{
        ...Object.fromEntries(plans.map(({ id, name }) => [id, name])),
        added: text.added,
      }}
    />
  )
}
