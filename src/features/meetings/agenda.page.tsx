import type { VNode } from 'preact'
import { isActivityKey } from '#domain/schedule/schedule-codes.ts'
import { activityTitle, type ProcessView, titleOf } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, type Option, SelectField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { AgendaField, AgendaValues } from './agenda.form.ts'
import type { AgendaItem } from './agenda.sql.ts'
import { type MeetingFacts, placeOf } from './meeting-facts.ts'
import { meetingsTexts } from './meetings.texts.ts'
import { missingItems } from './planned-items.ts'

export interface AgendaProps {
  readonly facts: MeetingFacts
  readonly agenda: readonly AgendaItem[]
  readonly newItem: AgendaValues
  readonly formToken: string
  readonly errors: readonly FieldError[]
}

/** The items of a meeting, those that the schedule would add, and a form for others. */
export function Agenda(props: AgendaProps): VNode {
  const { facts, agenda } = props
  const { view } = facts
  const text = meetingsTexts[view.language].agenda
  return (
    <section class="st-section" id="saksliste">
      <h2>{text.heading}</h2>
      {agenda.length === 0 ? (
        <NoItems {...props} />
      ) : (
        <ol class="st-agenda">
          {agenda.map((item, index) => (
            <Item key={item.id} {...props} item={item} index={index} />
          ))}
        </ol>
      )}
      {view.mayEdit ? (
        <div class="st-no-print st-stack">
          <FromSchedule {...props} />
          <NewItem {...props} />
        </div>
      ) : null}
    </section>
  )
}

/** An empty agenda offers what the schedule would put there; where that is nothing, a line is enough. */
function NoItems({ facts, agenda }: AgendaProps): VNode {
  const { view } = facts
  const text = meetingsTexts[view.language].agenda
  if (!view.mayEdit || missingItems(facts, agenda).length === 0) {
    return <p class="st-note">{text.none}.</p>
  }
  return (
    <EmptyState heading={text.none} level={3}>
      <p>{text.noneHelp}</p>
    </EmptyState>
  )
}

function Item({
  facts,
  agenda,
  item,
  index,
}: AgendaProps & { item: AgendaItem; index: number }): VNode {
  const { view } = facts
  const { language } = view
  const text = meetingsTexts[language].agenda
  const activity = activityName(view, item.activityKey)
  return (
    <li class="st-agenda__item">
      <p class="st-agenda__title">
        {item.caseNumber ? `${text.caseNumber(item.caseNumber)}: ` : ''}
        <a class="ds-link" href={itemHref(facts, item.id)}>
          {item.title}
        </a>
      </p>
      {activity ? <p class="st-note">{activity}</p> : null}
      {item.readyOn ? <p>{text.readyOn(longDate(item.readyOn, language))}</p> : null}
      {item.note ? <p class="st-agenda__text">{item.note}</p> : null}
      {item.decision ? (
        <blockquote class="st-agenda__text">
          <strong>{text.decision}:</strong> {item.decision}
        </blockquote>
      ) : null}
      {view.mayEdit ? (
        <ItemActions facts={facts} item={item} index={index} last={agenda.length - 1} />
      ) : null}
    </li>
  )
}

function ItemActions({
  facts,
  item,
  index,
  last,
}: {
  facts: MeetingFacts
  item: AgendaItem
  index: number
  last: number
}): VNode {
  const { language } = facts.view
  const text = meetingsTexts[language].agenda
  const small = { variant: 'tertiary', size: 'sm', name: 'move' } as const
  const where = { ...placeOf(facts.view), meetingId: facts.meeting.id, agendaItemId: item.id }
  return (
    <div class="st-actions st-no-print">
      {last > 0 ? (
        <Form language={language} action={routes.orderAgenda.href(where)}>
          <div class="st-actions">
            {index > 0 ? (
              <Button {...small} value="up" label={text.upItem(item.title)}>
                {text.up}
              </Button>
            ) : null}
            {index < last ? (
              <Button {...small} value="down" label={text.downItem(item.title)}>
                {text.down}
              </Button>
            ) : null}
          </div>
        </Form>
      ) : null}
      <Form language={language} action={routes.removeAgendaItem.href(where)}>
        <Button variant="tertiary" size="sm" label={`${text.remove}: ${item.title}`}>
          {text.remove}
        </Button>
      </Form>
    </div>
  )
}

function FromSchedule({ facts, agenda }: AgendaProps): VNode | null {
  const missing = missingItems(facts, agenda)
  if (missing.length === 0) return null
  const { language } = facts.view
  const text = meetingsTexts[language].agenda
  return (
    <Form language={language} action={newItemHref(facts)}>
      <p>{text.fromScheduleHelp(missing.map(({ title }) => `«${title}»`).join(', '))}</p>
      <div class="st-actions">
        <Button variant="primary" name="fromSchedule" value="ja">
          {text.fromSchedule}
        </Button>
      </div>
    </Form>
  )
}

function NewItem({ facts, newItem, formToken, errors }: AgendaProps): VNode {
  const { view } = facts
  const { language } = view
  const text = meetingsTexts[language].agenda
  const isRefused = errors.some(({ name }) => name !== undefined && name in newItem)
  return (
    <Details summary={text.ownHeading} open={isRefused}>
      <Form language={language} action={newItemHref(facts)} keepAs={`ny-sak-${facts.meeting.id}`}>
        <input type="hidden" name="formToken" value={formToken} />
        <AgendaItemFields
          view={view}
          values={newItem}
          errors={errors}
          names={['title', 'activityKey', 'readyOn', 'caseNumber', 'note']}
        />
        <Button>{text.add}</Button>
      </Form>
    </Details>
  )
}

export interface AgendaItemFieldsProps {
  readonly view: ProcessView
  readonly values: AgendaValues
  readonly errors: readonly FieldError[]
  readonly names: readonly AgendaField[]
  /** Puts what somebody else has stored beside a field. */
  readonly frame?: (name: AgendaField, field: VNode) => VNode
}

/** The fields of an item, those that are asked for. */
export function AgendaItemFields(props: AgendaItemFieldsProps): VNode {
  const { names, frame } = props
  return (
    <>
      {names.map((name) => {
        const field = <AgendaItemField {...props} name={name} />
        return <div key={name}>{frame ? frame(name, field) : field}</div>
      })}
    </>
  )
}

function AgendaItemField({
  view,
  values,
  errors,
  name,
}: AgendaItemFieldsProps & { name: AgendaField }): VNode {
  const text = meetingsTexts[view.language].item
  const shared = {
    name,
    label: text.fields[name],
    value: values[name],
    error: errors.find((error) => error.name === name)?.message,
  }
  switch (name) {
    case 'title':
      return <Field {...shared} required />
    case 'activityKey':
      return (
        <SelectField
          {...shared}
          note={text.optional}
          emptyLabel={text.noActivity}
          options={activityOptions(view, values.activityKey)}
        />
      )
    case 'readyOn':
      return <Field {...shared} type="date" note={text.optional} />
    case 'caseNumber':
      return <Field {...shared} size={16} note={text.optional} description={text.caseNumberHelp} />
    case 'note':
      return <TextareaField {...shared} rows={4} note={text.optional} />
    case 'decision':
      return (
        <TextareaField {...shared} rows={6} note={text.optional} description={text.decisionHelp} />
      )
  }
}

function activityOptions(view: ProcessView, chosen: string): readonly Option[] {
  const options = view.activities.map((activity) => ({
    value: activity.key,
    label: titleOf(activity, view.language),
  }))
  if (chosen === '' || options.some(({ value }) => value === chosen)) return options
  return [...options, { value: chosen, label: activityName(view, chosen) ?? chosen }]
}

/** What the activity is called, also when the schedule has no place for it now; null for none. */
export function activityName({ activities, language }: ProcessView, key: string | null) {
  const activity = activities.find((one) => one.key === key)
  if (activity) return titleOf(activity, language)
  return key !== null && isActivityKey(key) ? activityTitle(key, language) : null
}

export function itemHref({ view, meeting }: MeetingFacts, agendaItemId: string): string {
  return routes.agendaItem.href({ ...placeOf(view), meetingId: meeting.id, agendaItemId })
}

function newItemHref({ view, meeting }: MeetingFacts): string {
  return routes.newAgendaItem.href({ ...placeOf(view), meetingId: meeting.id })
}
