import type { VNode } from 'preact'
import { steps } from '#domain/process.ts'
import { type LivingActivity, type ProcessView, stepTexts } from '#features/process/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Field, type Option, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { activitiesTexts } from './activities.texts.ts'
import {
  type ActivityFilter,
  activityOrders,
  boardColumns,
  filterWords,
  whoWord,
} from './activity-filter.ts'

/** The choices of what to see, as a form that leads to an address. */
export function FilterForm({ view, filter }: { view: ProcessView; filter: ActivityFilter }): VNode {
  const { language } = view
  const text = activitiesTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <search class="st-activity-filter st-no-print" aria-label={text.filter.heading}>
      <Form language={language} method="get" action={routes.activities.href(where)}>
        {filter.view === 'list' ? null : (
          <input type="hidden" name="visning" value={filterWords.view[filter.view]} />
        )}
        <div class="st-field-row">
          <Field type="search" name="sok" label={text.filter.text} value={filter.text} size={14} />
          <Choices view={view} filter={filter} />
          {filter.view === 'list' ? (
            <SelectField
              name="sorter"
              label={text.filter.order}
              value={filterWords.order[filter.order]}
              options={activityOrders.map((order) => ({
                value: filterWords.order[order],
                label: text.filter.orders[order],
              }))}
              width="auto"
            />
          ) : null}
        </div>
        <div class="st-cluster">
          <Checkbox name="forsinket" label={text.filter.lateOnly} checked={filter.lateOnly} />
          <Button size="sm">{text.filter.show}</Button>
        </div>
      </Form>
    </search>
  )
}

function Choices({ view, filter }: { view: ProcessView; filter: ActivityFilter }): VNode {
  const { language } = view
  const { columns, filter: text } = activitiesTexts[language]
  return (
    <>
      <SelectField
        name="trinn"
        label={text.step}
        emptyLabel={text.allSteps}
        value={filter.step === null ? '' : String(filter.step)}
        options={steps.map((number) => ({
          value: String(number),
          label: `${number}. ${stepTexts[language][number].title}`,
        }))}
      />
      <SelectField
        name="hvem"
        label={text.who}
        emptyLabel={text.everybody}
        value={whoWord(filter.who)}
        options={[
          { value: filterWords.who.me, label: text.me },
          { value: filterWords.who.nobody, label: text.nobody },
          ...peopleOf(view.activities, view.personId),
        ]}
        width="auto"
      />
      <SelectField
        name="status"
        label={text.status}
        emptyLabel={text.allStatuses}
        value={filter.column === null ? '' : filterWords.column[filter.column]}
        options={boardColumns.map((column) => ({
          value: filterWords.column[column],
          label: columns[column],
        }))}
        width="auto"
      />
    </>
  )
}

/** Everybody who has a task, but the reader, who is «me». */
function peopleOf(activities: readonly LivingActivity[], me: string): readonly Option[] {
  const names = new Map<string, string>()
  for (const { lead, people } of activities) {
    for (const { personId, name } of lead ? [lead, ...people] : people) {
      if (personId !== null && personId !== me) names.set(personId, name)
    }
  }
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((left, right) => inNorwegianOrder(left.label, right.label))
}
