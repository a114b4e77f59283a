import type { VNode } from 'preact'
import { workStatuses } from '#domain/follow-up/plan-work.ts'
import { requirementTexts } from '#features/law/index.ts'
import { planningWords } from '#features/planning-needs/index.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { followUpTexts } from './follow-up.texts.ts'
import { chosenWorks, statusWords, unitOf, unitsOf, type WorkFilter } from './follow-up-filter.ts'
import { FollowUpTabs } from './follow-up-tabs.page.tsx'
import { type FollowUpView, type Work, whereOf } from './follow-up-view.ts'
import { itemHref } from './item-address.ts'
import { figure } from './item-words.ts'
import { reopenedOf } from './reopened.ts'
import { budgetWords, halfYearWords, lateWords, milestoneWords, swapWords } from './work-words.ts'

export interface FollowUpPageProps {
  readonly followUp: FollowUpView
  readonly filter: WorkFilter
}

/** How the work that the council decided on goes, and what has changed since. */
export function FollowUpPage({ followUp, filter }: FollowUpPageProps): VNode {
  const { view, works } = followUp
  const text = followUpTexts[view.language]
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <FollowUpTabs followUp={followUp} />
      {view.strategy.process.adoptedOn === null ? (
        <Notice kind="info">
          <p>{text.notAdopted}</p>
        </Notice>
      ) : null}
      <Reopened followUp={followUp} />
      {works.length === 0 ? (
        <EmptyState
          heading={text.empty}
          action={
            <LinkButton variant="primary" href={routes.planningNeeds.href(whereOf(view))}>
              {text.emptyAction}
            </LinkButton>
          }
        >
          <p>{text.emptyHelp}</p>
        </EmptyState>
      ) : (
        <Works followUp={followUp} filter={filter} />
      )}
      <Outside followUp={followUp} />
    </>
  )
}

function Reopened({ followUp }: { followUp: FollowUpView }): VNode | null {
  const { view, events } = followUp
  const text = followUpTexts[view.language]
  const reopened = reopenedOf(events, view.today)
  if (reopened.length === 0) return null
  return (
    <Notice kind="warning" heading={text.reopened}>
      <p>{text.reopenedLead}</p>
      <ul>
        {reopened.map(({ requirementId, event, on }) => (
          <li key={`${requirementId}${event}`}>
            <a class="ds-link" href={routes.requirement.href({ ...whereOf(view), requirementId })}>
              {requirementTexts[view.language][requirementId].title}
            </a>{' '}
            ({text.reopenedBy(event, longDate(on, view.language))})
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Works({ followUp, filter }: FollowUpPageProps): VNode {
  const { view, works } = followUp
  const { language } = view
  const text = followUpTexts[language]
  const shown = chosenWorks(works, filter)
  const left = works.filter(({ swappedFor }) => swappedFor === null)
  const done = left.filter(({ progress }) => progress.status === 'done').length
  const late = works.filter((work) => work.late.length > 0).length
  return (
    <section class="st-section">
      <h2>{text.table}</h2>
      <p>
        <strong>
          {text.counts(
            number(left.length, language),
            number(done, language),
            number(late, language),
          )}
        </strong>
      </p>
      <FilterForm followUp={followUp} filter={filter} />
      {shown.length === 0 ? (
        <p>
          {text.filter.none}{' '}
          <a class="ds-link" href={routes.followUp.href(whereOf(view))}>
            {text.filter.reset}
          </a>
        </p>
      ) : (
        <WorkTable followUp={followUp} works={shown} />
      )}
    </section>
  )
}

function FilterForm({ followUp, filter }: FollowUpPageProps): VNode {
  const { view, works } = followUp
  const text = followUpTexts[view.language]
  const units = unitsOf(works)
  return (
    <search class="st-no-print" aria-label={text.filter.heading}>
      <Form language={view.language} method="get" action={routes.followUp.href(whereOf(view))}>
        <div class="st-field-row">
          <SelectField
            name="status"
            label={text.filter.status}
            emptyLabel={text.filter.all}
            value={filter.status && statusWords[filter.status]}
            options={workStatuses.map((one) => ({
              value: statusWords[one],
              label: text.statuses[one],
            }))}
            width="auto"
          />
          {units.length > 0 ? (
            <SelectField
              name="enhet"
              label={text.filter.unit}
              emptyLabel={text.filter.all}
              value={filter.unit}
              options={units.map((unit) => ({ value: unit, label: unit.slice(0, 60) }))}
              width="auto"
            />
          ) : null}
        </div>
        <Checkbox name="bare" label={text.filter.onlyLate} checked={filter.onlyLate} />
        <Button size="sm">{text.filter.show}</Button>
      </Form>
    </search>
  )
}

function WorkTable({ followUp, works }: { followUp: FollowUpView; works: readonly Work[] }): VNode {
  const { view } = followUp
  const { language } = view
  const text = followUpTexts[language]
  const { columns } = text
  // What nobody has filled in takes no room.
  const hasMilestones = works.some((work) => milestoneWords(work) !== '')
  const hasBudgets = works.some((work) => budgetWords(work, language) !== '')
  return (
    <DataTable
      caption={text.table}
      captionHidden
      stacked={works.length <= 30}
      columns={[
        { label: columns.plan },
        { label: columns.decision },
        { label: columns.adoption },
        { label: columns.unit },
        { label: columns.status },
        ...(hasMilestones ? [{ label: columns.next }] : []),
        ...(hasBudgets ? [{ label: columns.budget }] : []),
      ]}
      rows={works.map((work) => {
        const { entry } = work
        const { decision, adoption } = entry.choice
        return [
          <a
            key={entry.plan.id}
            class="ds-link st-long-text"
            href={routes.planProgress.href({ ...whereOf(view), planId: entry.plan.id })}
          >
            {entry.plan.name}
          </a>,
          decision ? planningWords[language].decisions[decision] : '',
          halfYearWords(adoption, language),
          unitOf(entry),
          <StatusCell key="status" work={work} language={language} />,
          ...(hasMilestones ? [milestoneWords(work)] : []),
          ...(hasBudgets ? [budgetWords(work, language)] : []),
        ]
      })}
    />
  )
}

function StatusCell({ work, language }: { work: Work; language: Language }): VNode {
  const text = followUpTexts[language]
  const { progress, late, swappedFor, cameBy } = work
  if (swappedFor) return <span class="st-long-text">{swapWords(work, language)}</span>
  const said = progress.status === 'late' ? text.isLate : text.statuses[progress.status]
  const percent = progress.percent === '' ? '' : `, ${text.percentDone(progress.percent)}`
  return (
    <div>
      {late.length > 0 ? (
        <span class="ds-tag" data-color="danger">
          {text.isLate}
        </span>
      ) : null}{' '}
      {progress.status === 'late' ? null : `${said}${percent}`}
      {late.length > 0 ? (
        <div class="st-note st-long-text">
          {lateWords(late, language)}. {progress.lateReason || text.noLateReason}
        </div>
      ) : null}
      {cameBy ? <div class="st-note st-long-text">{swapWords(work, language)}</div> : null}
    </div>
  )
}

function Outside({ followUp }: { followUp: FollowUpView }): VNode | null {
  const { view, outside } = followUp
  const text = followUpTexts[view.language]
  if (outside.length === 0) return null
  return (
    <section class="st-section">
      <h2>{text.outside}</h2>
      <p>{text.outsideLead}</p>
      <ul>
        {outside.map(({ id, name, weeks }) => (
          <li key={id} class="st-long-text">
            <a class="ds-link" href={itemHref(view, 'plan-wish', id)}>
              {name}
            </a>
            {weeks === null ? '' : ` – ${text.outsideWeeks(figure(weeks, view.language))}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
