import type { VNode } from 'preact'
import { daysBetween, type LocalDate } from '#domain/calendar/local-date.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import { type Step, steps } from '#domain/process.ts'
import { basisLabel, reasonText, requirementTexts, statusWord } from '#features/law/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { periodLabel, routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { DaysLeft } from '#ui/days-left.tsx'
import { Details } from '#ui/details.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { NextAction } from '#ui/next-action.tsx'
import { Notice } from '#ui/notice.tsx'
import { RawHtml } from '#ui/raw-html.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import { StepPath } from '#ui/step-path.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { timelineSvg } from '#ui/timeline/timeline-svg.ts'
import { ActivityTable } from './activity-table.tsx'
import type { StrategySummary } from './current-strategy.sql.ts'
import { processTexts } from './process.texts.ts'
import { type ProcessView, stepAnchor } from './process-context.ts'
import { type LivingActivity, stepStates, urgentRequirements } from './process-state.ts'
import { activityReason, activityTitle, stepTexts, warningSentence } from './schedule-sentences.ts'
import { timelineModel } from './timeline.ts'

const shownWarnings = 3

export interface OverviewProps {
  readonly view: ProcessView
  /** Other strategies of the same term. */
  readonly drafts: readonly StrategySummary[]
  /** An activity that was just marked as done, so that it can be undone. */
  readonly justDone: LivingActivity | null
}

/** The page a planner opens first: what to do next, the deadline, the steps, the law. */
export function OverviewPage({ view, drafts, justDone }: OverviewProps): VNode {
  const text = processTexts[view.language].overview
  return (
    <>
      {justDone ? <JustDone view={view} activity={justDone} /> : null}
      <ForgetText keptAs="start-planstrategi" />
      <p class="st-eyebrow">{view.member.name}</p>
      <h1>{processTexts[view.language].strategyTitle(periodLabel(view.strategy.term))}</h1>
      <div class="st-overview-top">
        <Next view={view} />
        <Deadline view={view} />
      </div>
      <ScheduleChanged view={view} />
      <Warnings view={view} />
      <section class="st-section">
        <h2>{text.timeline}</h2>
        <Timeline view={view} />
        <Details summary={text.timelineTable}>
          <ActivityTable view={view} />
        </Details>
      </section>
      <section class="st-section">
        <h2>{text.law}</h2>
        <ShortLawCheck view={view} />
      </section>
      <section class="st-section">
        <h2>{text.steps}</h2>
        <Steps view={view} />
      </section>
      <TakeAlong view={view} />
      <OtherDrafts view={view} drafts={drafts} />
    </>
  )
}

function JustDone({ view, activity }: { view: ProcessView; activity: LivingActivity }): VNode {
  const text = processTexts[view.language].overview
  const where = { slug: view.member.slug, period: view.period, key: activity.key }
  return (
    <Notice kind="success" role="status">
      <p>{text.justDone(activityTitle(activity.key, view.language))}</p>
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
  const next = activities.find((activity) => !activity.isDone)
  if (!next) return <NextAction heading={text.nextDone}>{<p>{text.nextDoneHelp}</p>}</NextAction>
  const where = { slug: view.member.slug, period: view.period, key: next.key }
  return (
    <NextAction
      heading={
        <>
          <span class="st-next__label">{text.next}</span> {activityTitle(next.key, language)}
        </>
      }
      action={
        <Form language={language} action={routes.activityDone.href(where)}>
          <input type="hidden" name="til" value="oversikt" />
          <Button variant="primary">{text.markDone}</Button>
        </Form>
      }
    >
      <p class="st-next__when">{periodText(next, view)}</p>
      <p>{activityReason(next, language)}</p>
      <p>{stepTexts[language][next.step].why}</p>
    </NextAction>
  )
}

function periodText(activity: LivingActivity, { language }: ProcessView): string {
  const from = longDate(activity.startsOn, language)
  if (activity.startsOn === activity.endsOn) return from
  return processTexts[language].overview.period(from, longDate(activity.endsOn, language))
}

function Deadline({ view }: { view: ProcessView }): VNode {
  const { language, schedule, strategy, today } = view
  const text = processTexts[language].overview
  const say = (date: LocalDate) => longDate(date, language)
  const isExpected = strategy.process.constitutedOn === null
  const isProvisional = !strategy.meetings.some(
    (meeting) => meeting.date === schedule.councilMeetingOn,
  )
  const rows = [
    {
      label: isExpected ? text.adoptByExpected : text.adoptBy,
      value: schedule.adoptBy ? say(schedule.adoptBy) : text.noDeadline,
    },
    strategy.process.adoptedOn
      ? { label: text.adopted, value: say(strategy.process.adoptedOn) }
      : {
          label: text.meeting,
          value: `${say(schedule.councilMeetingOn)}${isProvisional ? ` (${text.provisional})` : ''}`,
        },
    {
      label: text.reserve,
      value: schedule.reserveMeetingOn ? say(schedule.reserveMeetingOn) : text.noReserve,
    },
    {
      label: text.publishBy,
      value: `${say(schedule.publishBySafe)} (${text.publishByLaw(say(schedule.publishByLaw))})`,
    },
  ]
  return (
    <aside class="st-deadline" aria-label={text.adoptBy}>
      {schedule.adoptBy && !strategy.process.adoptedOn ? (
        <Countdown view={view} adoptBy={schedule.adoptBy} today={today} />
      ) : null}
      <SummaryList rows={rows} />
    </aside>
  )
}

function Countdown({
  view,
  adoptBy,
  today,
}: {
  view: ProcessView
  adoptBy: LocalDate
  today: LocalDate
}): VNode {
  const text = processTexts[view.language].overview
  const days = daysBetween(today, adoptBy)
  if (days === 0) return <DaysLeft value={0} unit={text.deadlineToday} tone="soon" />
  return days > 0 ? (
    <DaysLeft value={days} unit={text.daysLeft(days)} tone={days <= 90 ? 'soon' : 'calm'} />
  ) : (
    <DaysLeft value={-days} unit={text.daysPast(-days)} tone="past" />
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
      {rest > 0 ? (
        <p>
          <a class="ds-link" href={href}>
            {text.warningsMore(rest)}
          </a>
        </p>
      ) : null}
    </Notice>
  )
}

/** The timeline in two drawings: a wide one, and one with time downward for a phone. */
function Timeline({ view }: { view: ProcessView }): VNode {
  const model = timelineModel(view)
  return (
    <>
      <RawHtml
        className="st-timeline-wide"
        html={timelineSvg(model, { variant: 'wide', id: 'bred' })}
      />
      <RawHtml
        className="st-timeline-narrow"
        html={timelineSvg(model, { variant: 'narrow', id: 'smal' })}
      />
    </>
  )
}

function ShortLawCheck({ view }: { view: ProcessView }): VNode {
  const { language } = view
  const text = processTexts[language].overview
  const urgent = urgentRequirements(view.requirements, view.today)
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      {urgent.length === 0 ? <p>{text.lawNothing}</p> : null}
      <ul class="st-law-list">
        {urgent.map((result) => (
          <li key={result.id}>
            <StatusTag status={result.status}>{statusWord(result.status, language)}</StatusTag>
            <div>
              <a class="ds-link" href={`${routes.lawCheck.href(where)}#${result.id}`}>
                {requirementTexts[language][result.id].title}
              </a>
              <p>{reasonText(result.reasons, language)}</p>
              <p class="st-source">
                {requirementOf(result.id)
                  .basis.map((basis) => basisLabel(basis, language))
                  .join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={routes.lawCheck.href(where)}>
          {text.lawAll}
        </a>
      </p>
    </>
  )
}

function Steps({ view }: { view: ProcessView }): VNode {
  const { language, activities, today } = view
  const states = stepStates(activities, today)
  return (
    <StepPath
      language={language}
      variant="vertical"
      steps={steps.map((number) => ({
        number,
        id: stepAnchor(number),
        title: stepTexts[language][number].title,
        state: states.get(number) ?? 'ahead',
        note: <StepNote view={view} number={number} />,
      }))}
    />
  )
}

function StepNote({ view, number }: { view: ProcessView; number: Step }): VNode {
  const { language } = view
  const text = processTexts[language].overview
  const step = stepTexts[language][number]
  const own = view.activities.filter((activity) => activity.step === number)
  const isCurrent = own.some((activity) => !activity.isDone && activity.startsOn <= view.today)
  return (
    <>
      <p>{step.why}</p>
      <Details summary={text.stepMore} count={text.activityCount(own.length)} open={isCurrent}>
        <SummaryList
          rows={[
            { label: text.must, value: step.must },
            { label: text.advised, value: step.advised },
          ]}
        />
        <ul class="st-step-activities">
          {own.map((activity) => (
            <li key={activity.key} data-done={activity.isDone}>
              {activityTitle(activity.key, language)}
              <span class="st-step-activities__when">{periodText(activity, view)}</span>
            </li>
          ))}
        </ul>
      </Details>
    </>
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
      </div>
    </section>
  )
}

function OtherDrafts({ view, drafts }: Pick<OverviewProps, 'view' | 'drafts'>): VNode | null {
  if (drafts.length === 0) return null
  const text = processTexts[view.language].overview
  return (
    <section class="st-section">
      <h2>{text.otherDrafts}</h2>
      <ul class="ds-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Form
              language={view.language}
              action={routes.markCurrent.href({
                slug: view.member.slug,
                period: view.period,
                strategyId: draft.id,
              })}
            >
              {longDate(draft.createdOn, view.language)}{' '}
              <Button variant="tertiary" size="sm">
                {text.makeCurrent}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
