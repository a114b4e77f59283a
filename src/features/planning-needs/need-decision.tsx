import type { VNode } from 'preact'
import { planTypeRules } from '#domain/plan-register/plan-type.ts'
import {
  effortSizes,
  planDecisions,
  priorities,
  takesWork,
} from '#domain/planning-need/planning-decision.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { type NeedValues, storedValues } from './need.form.ts'
import { needTexts } from './need.texts.ts'
import { needLimits, participationLevels, readHalfYear } from './need-content.ts'
import { NeedFork } from './need-fork.tsx'
import type { NeedPageProps } from './need-page-props.ts'
import { saidRows } from './need-summary.ts'
import type { NeedEntry } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { figure, halfYearOptions } from './planning-words.ts'

/** More than this is more than a list to choose from can say. */
const longestName = 90

/** What the municipality itself decides, whatever is advised. */
export function DecisionFields(props: NeedPageProps): VNode {
  const { needs, entry, mayWrite } = props
  const { language } = needs.view
  const text = needTexts[language]
  return (
    <section class="st-section">
      <h2>{text.decide}</h2>
      {mayWrite ? (
        <>
          <What {...props} />
          <NeedFork {...props} />
          <When {...props} />
          <More {...props} />
        </>
      ) : (
        <>
          <SummaryList rows={saidRows(storedValues(entry.need), needs)} />
          <NeedFork {...props} />
        </>
      )}
    </section>
  )
}

function What({ needs, entry, values, errors }: NeedPageProps): VNode {
  const { language } = needs.view
  const text = needTexts[language]
  const words = planningWords[language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  const others = needs.entries.filter((other) => canHold(other, entry))
  return (
    <>
      <RadioGroup
        name="decision"
        legend={text.fields.decision}
        value={values.decision}
        choices={planDecisions.map((one) => ({ value: one, label: words.decisions[one] }))}
        error={errorOf('decision')}
      />
      <SelectField
        name="mergeIntoId"
        label={text.fields.mergeIntoId}
        description={text.helps.mergeIntoId}
        value={values.mergeIntoId}
        emptyLabel={text.none}
        options={others.map(optionOf)}
        error={errorOf('mergeIntoId')}
      />
      <TextareaField
        name="reason"
        label={text.fields.reason}
        description={text.helps.reason}
        value={values.reason}
        rows={3}
        error={errorOf('reason')}
      />
      <SelectField
        name="priority"
        label={text.fields.priority}
        width="auto"
        value={values.priority}
        emptyLabel={text.none}
        options={priorities.map((one) => ({ value: one, label: words.priorities[one] }))}
        error={errorOf('priority')}
      />
      <Field name="owner" label={text.fields.owner} value={values.owner} error={errorOf('owner')} />
    </>
  )
}

function When({ needs, values, errors }: NeedPageProps): VNode {
  const { language, strategy } = needs.view
  const text = needTexts[language]
  const words = planningWords[language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  const { S, M, L } = needs.capacity.content.sizes
  const halfYear = (name: 'start' | 'adoption') => (
    <SelectField
      name={name}
      label={text.fields[name]}
      width="auto"
      value={values[name]}
      emptyLabel={text.none}
      options={halfYearOptions(strategy.term, readHalfYear(values[name]), language)}
      error={errorOf(name)}
    />
  )
  return (
    <>
      <h3>{text.when}</h3>
      <div class="st-field-row">
        {halfYear('start')}
        {halfYear('adoption')}
      </div>
      <Checkbox
        name="isFixed"
        label={text.fields.isFixed}
        description={text.helps.isFixed}
        checked={values.isFixed}
      />
      <SelectField
        name="size"
        label={text.fields.size}
        description={text.sizeHelp(figure(S, language), figure(M, language), figure(L, language))}
        width="auto"
        value={values.size}
        emptyLabel={text.none}
        options={effortSizes.map((one) => ({ value: one, label: words.sizes[one] }))}
        error={errorOf('size')}
      />
      <Field
        type="number"
        name="weeks"
        label={text.fields.weeks}
        description={text.helps.weeks}
        unit={text.weeksUnit}
        size={6}
        value={values.weeks}
        error={errorOf('weeks')}
      />
    </>
  )
}

/** What a small process needs for few plans: folded until something stands there. */
function More(props: NeedPageProps): VNode {
  const { needs, values, errors } = props
  const { language } = needs.view
  const text = needTexts[language]
  const isUsed =
    values.participation !== '' || values.costs.length > 0 || values.dependsOn.length > 0
  const isRefused = errors.some(({ name }) => /^(cost-|participation|dependsOn)/.test(name ?? ''))
  return (
    <Details summary={text.more} open={isUsed || isRefused}>
      <SelectField
        name="participation"
        label={text.fields.participation}
        value={values.participation}
        emptyLabel={text.none}
        options={participationLevels.map((one) => ({
          value: one,
          label: planningWords[language].participation[one],
        }))}
        error={errors.find(({ name }) => name === 'participation')?.message}
      />
      <DependsOn {...props} />
      <Costs {...props} />
    </Details>
  )
}

function DependsOn({ needs, entry, values, errors }: NeedPageProps): VNode {
  const text = needTexts[needs.view.language]
  const others = needs.entries.filter(({ plan }) => plan.id !== entry.plan.id)
  const chosen = others.filter(({ plan }) => values.dependsOn.includes(plan.id))
  const open = others.filter(
    ({ plan, choice }) => takesWork(choice.decision) && !values.dependsOn.includes(plan.id),
  )
  const error = errors.find(({ name }) => name === 'dependsOn')?.message
  return (
    <>
      {chosen.length > 0 ? (
        <CheckboxGroup
          name="dependsOn"
          legend={text.fields.dependsOn}
          values={values.dependsOn}
          choices={chosen.map(optionOf)}
          error={error}
        />
      ) : null}
      {open.length > 0 ? (
        <SelectField
          name="dependsOn"
          {...(chosen.length > 0 && { id: 'felt-dependsOn-ny' })}
          label={text.fields.dependsOn}
          description={text.helps.dependsOn}
          emptyLabel={text.none}
          options={open.map(optionOf)}
          error={chosen.length > 0 ? undefined : error}
        />
      ) : null}
    </>
  )
}

function Costs({ needs, values, errors }: NeedPageProps): VNode {
  const text = needTexts[needs.view.language]
  const count = Math.min(needLimits.costs, Math.max(2, values.costs.length + 1))
  const rows = Array.from({ length: count }, (_, row) => values.costs[row] ?? noCost)
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{text.fields.costs}</legend>
      <div data-field="description">{text.helps.costs}</div>
      {rows.map(({ measure, amount, year }, row) => (
        <div key={row} class="st-field-row">
          <Field
            name={`cost-${row}-measure`}
            label={text.fields.measure(String(row + 1))}
            value={measure}
            error={errorOf(`cost-${row}-measure`)}
          />
          <Field
            type="number"
            name={`cost-${row}-amount`}
            label={text.fields.amount(String(row + 1))}
            unit={text.thousandKroner}
            size={8}
            value={amount}
            error={errorOf(`cost-${row}-amount`)}
          />
          <Field
            name={`cost-${row}-year`}
            label={text.fields.year(String(row + 1))}
            inputMode="numeric"
            size={5}
            value={year}
            error={errorOf(`cost-${row}-year`)}
          />
        </div>
      ))}
    </fieldset>
  )
}

const noCost: NeedValues['costs'][number] = { measure: '', amount: '', year: '' }

/** A plan goes up in one of its own kind, or in one that is wider than a single case of land. */
function canHold({ plan }: NeedEntry, { plan: merged, need }: NeedEntry): boolean {
  if (plan.id === merged.id) return false
  const { family } = planTypeRules[plan.type]
  const isWide = family === 'master-plan' || family === 'sub-plan' || family === 'theme'
  const isChosen = plan.id === need.mergeIntoId
  return isWide || isChosen || family === planTypeRules[merged.type].family
}

function optionOf({ plan }: NeedEntry) {
  const { id, name } = plan
  return { value: id, label: name.length > longestName ? `${name.slice(0, longestName)} …` : name }
}
