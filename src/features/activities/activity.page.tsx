import type { VNode } from 'preact'
import { isRequirementId } from '#domain/law/law-check.ts'
import { Dossier, type DossierReceipt, mayWriteOn } from '#features/dossier/index.ts'
import { requirementTexts } from '#features/law/index.ts'
import {
  mayWorkOn,
  periodText,
  reasonOf,
  stepTexts,
  titleOf,
  WhoWorks,
} from '#features/process/index.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { ForgetText } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { activitiesTexts } from './activities.texts.ts'
import { activityTexts } from './activity.texts.ts'
import { type ActivityView, keptDetails, subjectOf, whereOf } from './activity-context.ts'
import { DatesForm, type DateValues, DoneForm, RemoveForm } from './activity-dates.page.tsx'
import { columnOf, isLate } from './activity-filter.ts'

export type ActivityReceipt = 'saved' | 'dates' | 'done' | 'not-done' | 'restored' | 'added'

export interface ActivityPageProps extends ActivityView {
  readonly values: DateValues
  readonly errors: readonly FieldError[]
  readonly receipt: ActivityReceipt | null
  readonly dossierReceipt: DossierReceipt | null
}

/** One activity: why it stands there, who does it and how, its dates, and when it was done. */
export function ActivityPage(props: ActivityPageProps): VNode {
  const { view, activity, errors, receipt } = props
  const { language } = view
  const where = whereOf(view, activity)
  const mayWork = mayWorkOn(view, activity)
  const subject = subjectOf(activity)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? <Receipt {...props} receipt={receipt} /> : null}
      <p class="st-eyebrow">
        {activitiesTexts[language].step(activity.step)}: {stepTexts[language][activity.step].title}
      </p>
      <h1>{titleOf(activity, language)}</h1>
      <p class="st-lead">{reasonOf(activity, language)}</p>
      <Facts {...props} />
      <Content {...props} mayWork={mayWork} />
      {mayWork && !activity.happened ? <DoneForm {...props} /> : null}
      {view.mayEdit ? <DatesForm {...props} /> : null}
      <Dossier
        view={view}
        subject={subject}
        content={props.dossier}
        mayWrite={mayWriteOn(view, subject)}
        receipt={props.dossierReceipt}
      />
      {view.mayEdit ? <RemoveForm {...props} /> : null}
      <p>
        <a class="ds-link" href={routes.activities.href(where)}>
          {activityTexts[language].toActivities}
        </a>
      </p>
    </>
  )
}

function Receipt({ view, activity, receipt }: ActivityView & { receipt: ActivityReceipt }): VNode {
  const text = activityTexts[view.language]
  const words: Record<ActivityReceipt, string> = {
    saved: text.saved,
    dates: text.savedDates,
    done: text.savedDone,
    'not-done': text.savedNotDone,
    restored: text.restored,
    added: text.added,
  }
  return (
    <Notice kind="success" role="status">
      <p>{words[receipt]}</p>
      {receipt === 'saved' ? <ForgetText keptAs={keptDetails(view, activity.key)} /> : null}
      {receipt === 'added' ? <ForgetText keptAs={`ny-aktivitet-${view.strategy.id}`} /> : null}
    </Notice>
  )
}

function Facts({ view, activity, details }: ActivityView): VNode {
  const { language } = view
  const text = activityTexts[language]
  const joining = activity.people.filter((one) => one.personId !== activity.lead?.personId)
  const requirements = activity.requirementIds.filter(isRequirementId)
  const lawHref = routes.lawCheck.href(whereOf(view, activity))
  return (
    <SummaryList
      rows={[
        { label: text.when, value: periodText(activity, language) },
        { label: text.status, value: <Status view={view} activity={activity} /> },
        { label: text.lead, value: <Lead view={view} activity={activity} /> },
        ...(joining.length > 0
          ? [{ label: text.joins, value: joining.map((one) => one.name).join(', ') }]
          : []),
        ...(details.participants
          ? [{ label: text.participants, value: <LongText text={details.participants} /> }]
          : []),
        { label: text.hours, value: hoursText({ view, activity, details }) },
        { label: text.kind, value: text.kinds[activity.kind] },
        ...(requirements.length > 0
          ? [
              {
                label: text.law,
                value: (
                  <ul class="st-plain-list">
                    {requirements.map((id) => (
                      <li key={id}>
                        <a class="ds-link" href={`${lawHref}#${id}`}>
                          {requirementTexts[language][id].title}
                        </a>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** The column of the board in words, and whether it is late. */
function Status({ view, activity }: Pick<ActivityView, 'view' | 'activity'>): VNode {
  const { language, today } = view
  const text = activitiesTexts[language]
  if (activity.doneOn)
    return <>{activityTexts[language].doneOn(longDate(activity.doneOn, language))}</>
  if (activity.isClosed && !activity.isDone) return <>{text.closed}</>
  return (
    <>
      {text.columns[columnOf(activity)]}
      {isLate(activity, today) ? <span class="st-late">{text.late}</span> : null}
    </>
  )
}

function Lead({ view, activity }: Pick<ActivityView, 'view' | 'activity'>): VNode {
  const text = activityTexts[view.language]
  if (activity.lead) return <WhoWorks view={view} activity={{ ...activity, people: [] }} />
  return (
    <>
      {text.nobody}
      {view.mayEdit && !activity.isDone ? <p class="st-note">{text.nobodyHelp}</p> : null}
    </>
  )
}

function hoursText({
  view,
  activity,
  details,
}: Pick<ActivityView, 'view' | 'activity' | 'details'>): string {
  const { language } = view
  const text = activityTexts[language]
  const hours = number(activity.hours, language, activity.hours % 1 ? 1 : 0)
  if (details.ownHours !== null) return hours
  return activity.hours > 0 ? text.estimate(hours) : text.noHours
}

const contentFields = ['purpose', 'method', 'input', 'output'] as const

function Content({ view, activity, details, mayWork }: ActivityView & { mayWork: boolean }): VNode {
  const text = activityTexts[view.language]
  const emptyText = (name: (typeof contentFields)[number]) =>
    mayWork ? text.empty[name] : text.notWritten
  return (
    <section class="st-section">
      <h2>{text.content}</h2>
      <dl class="st-activity-content">
        {contentFields.map((name) => (
          <div key={name}>
            <dt>{text.fields[name]}</dt>
            <dd>
              {details[name] ? (
                <LongText text={details[name]} />
              ) : (
                <span class="st-note">{emptyText(name)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {mayWork ? (
        <div class="st-actions">
          <LinkButton href={routes.activityDetails.href(whereOf(view, activity))}>
            {text.edit}
          </LinkButton>
        </div>
      ) : null}
    </section>
  )
}

function LongText({ text }: { text: string }): VNode {
  return <div class="st-long-text">{text}</div>
}
