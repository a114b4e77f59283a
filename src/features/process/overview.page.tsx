import type { VNode } from 'preact'
import { longDate } from '#platform/i18n/format.ts'
import { periodLabel, routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { NextAction } from '#ui/next-action.tsx'
import { Notice } from '#ui/notice.tsx'
import { WhoWorks } from './activity-people.tsx'
import type { LivingActivity } from './living-activity.ts'
import { Deadline } from './overview-deadline.page.tsx'
import { ShortLawCheck, Steps } from './overview-steps.page.tsx'
import { MyTasks } from './overview-tasks.page.tsx'
import { OverviewTimeline } from './overview-timeline.page.tsx'
import { peopleTexts } from './people.texts.ts'
import { periodText } from './period-text.ts'
import { processTexts } from './process.texts.ts'
import { mayWorkOn, type ProcessView } from './process-context.ts'
import { nextActivity } from './process-state.ts'
import { reasonOf, stepTexts, titleOf, warningSentence } from './schedule-sentences.ts'
import type { Draft } from './strategy.sql.ts'

const shownWarnings = 3

export interface OverviewProps {
  readonly view: ProcessView
  /** An activity that was just marked as done, so that it can be undone. */
  readonly justDone: LivingActivity | null
  /** The five questions have just been answered, so the text kept from them can go. */
  readonly isNew: boolean
}

/** The page a planner opens first: what to do next, the deadline, the steps, the law. */
export function OverviewPage({ view, justDone, isNew }: OverviewProps): VNode {
  const text = processTexts[view.language].overview
  return (
    <>
      {justDone && mayWorkOn(view, justDone) ? <JustDone view={view} activity={justDone} /> : null}
      {isNew ? <ForgetText keptAs="start-planstrategi" /> : null}
      <p class="st-eyebrow">{view.member.name}</p>
      <h1>{processTexts[view.language].strategyTitle(periodLabel(view.strategy.term))}</h1>
      <div class="st-overview-top">
        <Next view={view} />
        <Deadline view={view} />
      </div>
      <MyTasks view={view} />
      <BeforeElection view={view} />
      <ScheduleChanged view={view} />
      <Warnings view={view} />
      <OverviewTimeline view={view} />
      <section class="st-section">
        <h2>{text.law}</h2>
        <ShortLawCheck view={view} />
      </section>
      <section class="st-section">
        <h2>{text.steps}</h2>
        <Steps view={view} />
      </section>
      <TakeAlong view={view} />
      <OtherDrafts view={view} />
    </>
  )
}

function JustDone({ view, activity }: { view: ProcessView; activity: LivingActivity }): VNode {
  const text = processTexts[view.language].overview
  const where = { slug: view.member.slug, period: view.period, key: activity.key }
  return (
    <Notice kind="success" role="status">
      <p>{text.justDone(titleOf(activity, view.language))}</p>
      <Form language={view.language} action={routes.activityDone.href(where)}>
        <input type="hidden" name="undo" value="ja" />
        <input type="hidden" name="til" value="oversikt" />
        <Button variant="tertiary" size="sm">
          {text.undo}
        </Button>
      </Form>
    </Notice>
  )
}

function Next({ view }: { view: ProcessView }): VNode {
  const { language, activities } = view
  const text = processTexts[language].overview
  const next = nextActivity(activities)
  if (!next) return <NextAction heading={text.nextDone}>{<p>{text.nextDoneHelp}</p>}</NextAction>
  const where = { slug: view.member.slug, period: view.period, key: next.key }
  return (
    <NextAction
      heading={
        <>
          <span class="st-next__label">{text.next}</span>{' '}
          <a href={routes.activity.href(where)}>{titleOf(next, language)}</a>
        </>
      }
      action={
        mayWorkOn(view, next) && !next.happened ? (
          <Form language={language} action={routes.activityDone.href(where)}>
            <input type="hidden" name="til" value="oversikt" />
            <Button variant="primary">{text.markDone}</Button>
          </Form>
        ) : null
      }
    >
      <p class="st-next__when">{periodText(next, language)}</p>
      <NextPeople view={view} next={next} />
      <p>{reasonOf(next, language)}</p>
      <p>{stepTexts[language][next.step].why}</p>
    </NextAction>
  )
}

function NextPeople({ view, next }: { view: ProcessView; next: LivingActivity }): VNode | null {
  if (next.lead === null && next.people.length === 0) return null
  return (
    <p>
      {peopleTexts[view.language].who}: <WhoWorks view={view} activity={next} />
    </p>
  )
}

/** While the council is not constituted: what can be begun, and where its date is set. */
function BeforeElection({ view }: { view: ProcessView }): VNode | null {
  const { language, strategy, activities } = view
  if (strategy.process.constitutedOn !== null) return null
  const early = activities.filter(
    (activity) =>
      activity.origin === 'planned' &&
      activity.reason.code === 'before-constitution' &&
      !activity.isDone,
  )
  if (early.length === 0) return null
  const text = processTexts[language].before
  const where = { slug: view.member.slug, period: view.period }
  return (
    <section class="st-section">
      <h2>{text.heading}</h2>
      <p>{text.intro}</p>
      <ul class="st-step-activities">
        {early.map((activity) => (
          <li key={activity.key}>
            <a class="ds-link" href={routes.activity.href({ ...where, key: activity.key })}>
              {titleOf(activity, language)}
            </a>
            <span class="st-step-activities__when">{periodText(activity, language)}</span>
          </li>
        ))}
      </ul>
      {view.mayEdit ? (
        <p>
          <a class="ds-link" href={routes.progressDates.href(where)}>
            {text.setDate}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function ScheduleChanged({ view }: { view: ProcessView }): VNode | null {
  if (view.changes.length === 0) return null
  const text = processTexts[view.language].overview
  const where = { slug: view.member.slug, period: view.period }
  return (
    <Notice kind="info" heading={text.scheduleChanged}>
      <p>{text.scheduleChangedHelp(view.changes.length)}</p>
      <p>
        <a class="ds-link" href={`${routes.progress.href(where)}#endringer`}>
          {text.seeChanges}
        </a>
      </p>
    </Notice>
  )
}

function Warnings({ view }: { view: ProcessView }): VNode | null {
  const explained = new Set(view.strategy.deviations.map((deviation) => deviation.warningCode))
  const warnings = view.schedule.warnings.filter((warning) => !explained.has(warning.code))
  if (warnings.length === 0) return null
  const text = processTexts[view.language].overview
  const href = `${routes.progress.href({ slug: view.member.slug, period: view.period })}#varsler`
  const rest = warnings.length - shownWarnings
  return (
    <Notice kind="warning" heading={text.warnings}>
      <ul class="ds-list">
        {warnings.slice(0, shownWarnings).map((warning, index) => (
          <li key={index}>{warningSentence(warning, view.language)}</li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={href}>
          {rest > 0 ? text.warningsMore(rest) : text.warningsExplain}
        </a>
      </p>
    </Notice>
  )
}

function TakeAlong({ view }: { view: ProcessView }): VNode {
  const text = processTexts[view.language].overview
  const where = { slug: view.member.slug, period: view.period }
  return (
    <section class="st-section">
      <h2>{text.documents}</h2>
      <div class="st-actions">
        <LinkButton href={routes.processPlanDocx.href(where)} download>
          {text.processPlanWord}
        </LinkButton>
        <LinkButton href={routes.processPlanPdf.href(where)} download>
          {text.processPlanPdf}
        </LinkButton>
        <LinkButton href={routes.processPlan.href(where)}>{text.processPlanPrint}</LinkButton>
        <LinkButton href={routes.scheduleWorkbook.href(where)} download>
          {text.workbook}
        </LinkButton>
        <LinkButton href={routes.calendar.href(where)}>{text.calendar}</LinkButton>
        <LinkButton href={routes.handover.href(where)}>{text.handover}</LinkButton>
      </div>
    </section>
  )
}

function OtherDrafts({ view }: { view: ProcessView }): VNode | null {
  const drafts = view.strategy.otherDrafts
  if (drafts.length === 0) return null
  const { overview: text, start } = processTexts[view.language]
  const nameOf = ({ startingPoint, createdOn }: Draft) =>
    text.draft(start.startingPoints[startingPoint], longDate(createdOn, view.language))
  return (
    <section class="st-section">
      <h2>{text.otherDrafts}</h2>
      <ul class="ds-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            {nameOf(draft)}
            {view.mayEdit ? (
              <Form
                language={view.language}
                action={routes.markCurrent.href({
                  slug: view.member.slug,
                  period: view.period,
                  strategyId: draft.id,
                })}
              >
                <Button
                  variant="tertiary"
                  size="sm"
                  label={`${text.makeCurrent}: ${nameOf(draft)}`}
                >
                  {text.makeCurrent}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
