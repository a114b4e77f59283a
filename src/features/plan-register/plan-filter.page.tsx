import type { VNode } from 'preact'
import { planStatuses } from '#domain/plan-register/municipal-plan.ts'
import type { ProcessView } from '#features/process/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { Field, type Option, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { planAgeTexts } from './plan-age.texts.ts'
import { whereOf } from './plan-context.ts'
import {
  ageChoices,
  type PlanFilter,
  planColumns,
  planFamilies,
  planFilterWords,
  planOrders,
} from './plan-filter.ts'
import { planFamilyTexts, planStatusTexts } from './plan-words.texts.ts'
import { plansTexts } from './plans.texts.ts'

interface FilterProps {
  readonly view: ProcessView
  readonly filter: PlanFilter
  /** Of the whole register. */
  readonly units: readonly string[]
}

/** The choices of what to see, as a form that leads to an address. */
export function PlanFilterForm(props: FilterProps): VNode {
  const { view, filter } = props
  const { language } = view
  const text = plansTexts[language].filter
  return (
    <search class="st-plan-filter st-no-print" aria-label={text.heading}>
      <Form language={language} method="get" action={routes.plans.href(whereOf(view))}>
        <div class="st-field-row">
          <Field type="search" name="sok" label={text.text} value={filter.text} size={16} />
          <Choices {...props} />
        </div>
        <Details summary={text.columns}>
          <input type="hidden" name="kolonner" value="valgt" />
          <div class="st-cluster">
            {planColumns.map((column) => (
              <Checkbox
                key={column}
                name={planFilterWords.column[column]}
                label={plansTexts[language].columns[column]}
                checked={filter.columns.includes(column)}
              />
            ))}
          </div>
        </Details>
        <Button size="sm">{text.show}</Button>
      </Form>
    </search>
  )
}

function Choices({ view, filter, units }: FilterProps): VNode {
  const { language } = view
  const text = plansTexts[language].filter
  const words = planFilterWords
  return (
    <>
      <SelectField
        name="slag"
        label={text.family}
        emptyLabel={text.allFamilies}
        value={filter.family && words.family[filter.family]}
        options={planFamilies.map((one) => ({
          value: words.family[one],
          label: planFamilyTexts[language][one],
        }))}
        width="auto"
      />
      <SelectField
        name="status"
        label={text.status}
        emptyLabel={text.allStatuses}
        value={filter.status && words.status[filter.status]}
        options={planStatuses.map((one) => ({
          value: words.status[one],
          label: planStatusTexts[language][one],
        }))}
        width="auto"
      />
      <SelectField
        name="alder"
        label={text.age}
        emptyLabel={text.allAges}
        value={filter.age && words.age[filter.age]}
        options={ageChoices.map((one) => ({
          value: words.age[one],
          label: one === 'old' ? text.old : planAgeTexts[language].states[one],
        }))}
        width="auto"
      />
      <SelectField
        name="enhet"
        label={text.unit}
        emptyLabel={text.allUnits}
        value={filter.unit}
        options={unitOptions(units)}
        width="auto"
      />
      <SelectField
        name="sorter"
        label={text.order}
        value={words.order[filter.order]}
        options={planOrders.map((one) => ({ value: words.order[one], label: text.orders[one] }))}
        width="auto"
      />
    </>
  )
}

// A list of hundreds is no choice, and makes the page heavy.
const mostUnits = 100

function unitOptions(units: readonly string[]): readonly Option[] {
  return [...new Set(units)]
    .filter((unit) => unit !== '')
    .sort(inNorwegianOrder)
    .slice(0, mostUnits)
    .map((unit) => ({ value: unit, label: unit }))
}
