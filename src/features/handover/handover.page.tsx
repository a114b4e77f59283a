import type { VNode } from 'preact'
import { reasonText, requirementTexts, statusWord } from '#features/law/index.ts'
import {
  nextActivity,
  type ProcessView,
  stepTexts,
  titleOf,
  warningSentence,
} from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { handoverTexts } from './handover.texts.ts'
import { type DatedLine, nextDates, promisedDates } from './handover.ts'
import type { HandoverPageProps } from './handover-material.ts'
import { Contacts, SharedWork, Written } from './handover-work.page.tsx'

/** The one page for whoever takes over. */
export function HandoverPage(props: HandoverPageProps): VNode {
  const { view } = props
  const text = handoverTexts[view.language]
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <div class="st-actions st-no-print">
        <PrintButton language={view.language} />
      </div>
      <WhereWeAre view={view} />
      <Written {...props} />
      <Dates view={view} heading={text.next} lines={nextDates(view)} none={text.noDates} />
      <Dates
        view={view}
        heading={text.promised}
        help={text.promisedHelp}
        lines={promisedDates(view)}
        none={text.noPromises}
      />
      <Law view={view} />
      <OpenThreads view={view} />
      <SharedWork {...props} />
      <Contacts {...props} />
      <ReadOn view={view} />
    </>
  )
}

function WhereWeAre({ view }: { view: ProcessView }): VNode {
  const { language, activities, schedule, strategy, today } = view
  const text = handoverTexts[language]
  const next = nextActivity(activities)
  const underWay = activities.filter(
    (activity) => !activity.isDone && !activity.isClosed && activity.startsOn <= today,
  )
  const done = activities.filter((activity) => activity.isDone).length
  return (
    <section class="st-section">
      <h2>{text.where}</h2>
      <p>
        <strong>
          {next ? text.step(next.step, stepTexts[language][next.step].title) : text.allDone}
        </strong>
      </p>
      <SummaryList
        rows={[
          { label: text.progress, value: text.done(done, activities.length) },
          ...(underWay.length > 0
            ? [
                {
                  label: text.current,
                  value: underWay.map((one) => titleOf(one, language)).join(', '),
                },
              ]
            : []),
          { label: text.meeting, value: longDate(schedule.councilMeetingOn, language) },
          ...(schedule.adoptBy && strategy.process.adoptedOn === null
            ? [{ label: text.adoptBy, value: longDate(schedule.adoptBy, language) }]
            : []),
        ]}
      />
    </section>
  )
}

interface DatesProps {
  readonly view: ProcessView
  readonly heading: string
  readonly help?: string
  readonly lines: readonly DatedLine[]
  readonly none: string
}

function Dates({ view, heading, help, lines, none }: DatesProps): VNode {
  return (
    <section class="st-section">
      <h2>{heading}</h2>
      {help ? <p>{help}</p> : null}
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <SummaryList
          rows={lines.map((line) => ({
            label: longDate(line.date, view.language),
            value: line.text,
          }))}
        />
      )}
    </section>
  )
}

function Law({ view }: { view: ProcessView }): VNode {
  const { language } = view
  const text = handoverTexts[language]
  const wrong = view.requirements.filter(
    (result) => result.status === 'broken' || result.status === 'at-risk',
  )
  return (
    <section class="st-section">
      <h2>{text.lawTitle}</h2>
      {wrong.length === 0 ? (
        <p>{text.lawFine}</p>
      ) : (
        <ul class="st-law-list">
          {wrong.map((result) => (
            <li key={result.id}>
              <StatusTag status={result.status}>{statusWord(result.status, language)}</StatusTag>
              <div>
                <strong>{requirementTexts[language][result.id].title}</strong>
                <p>{reasonText(result.reasons, language)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OpenThreads({ view }: { view: ProcessView }): VNode {
  const { language, schedule, strategy } = view
  const text = handoverTexts[language]
  const explained = new Set(strategy.deviations.map((deviation) => deviation.warningCode))
  const open = schedule.warnings.filter((warning) => !explained.has(warning.code))
  return (
    <section class="st-section">
      <h2>{text.open}</h2>
      {open.length === 0 ? (
        <p>{text.noOpen}</p>
      ) : (
        <ul class="ds-list">
          {open.map((warning, index) => (
            <li key={index}>{warningSentence(warning, language)}</li>
          ))}
        </ul>
      )}
      {strategy.deviations.length > 0 ? (
        <>
          <h3>{text.explained}</h3>
          <ul class="ds-list">
            {strategy.deviations.map((deviation) => (
              <li key={deviation.warningCode}>
                {deviation.reason}{' '}
                <span class="st-note">
                  {deviation.recordedBy}, {longDate(deviation.recordedOn, language)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function ReadOn({ view }: { view: ProcessView }): VNode {
  const text = handoverTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  const links = [
    { label: text.readPlan, href: routes.processPlan.href(where) },
    { label: text.readLaw, href: routes.lawCheck.href(where) },
    ...(may(view.member.role, 'read-audit-log')
      ? [{ label: text.readLog, href: routes.auditLog.href({ slug: view.member.slug }) }]
      : []),
  ]
  return (
    <section class="st-section st-no-print">
      <h2>{text.read}</h2>
      <ul class="ds-list">
        {links.map((link) => (
          <li key={link.href}>
            <a class="ds-link" href={link.href}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
