import type { VNode } from 'preact'
import { processDates } from '#domain/process.ts'
import type { WarningCode } from '#domain/schedule/schedule-codes.ts'
import type { ScheduleWarning } from '#domain/schedule/schedule-types.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { fieldId, TextareaField } from '#ui/field.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { ActivityTable } from './activity-table.tsx'
import { writeWeeks } from './form-values.ts'
import { periodText } from './period-text.ts'
import { processTexts } from './process.texts.ts'
import { type ProcessView, versionMark } from './process-context.ts'
import { activityTitle, warningSentence } from './schedule-sentences.ts'

export interface ProgressPageProps {
  readonly view: ProcessView
  readonly receipt: 'saved' | 'accepted' | null
  /** The changes that somebody wanted to take into use were no longer the ones shown. */
  readonly isConflict: boolean
  /** A reason that could not be stored, as it was typed. */
  readonly wrong: {
    readonly code: WarningCode
    readonly reason: string
    readonly message: string
  } | null
}

/** The whole schedule: activities, what would change, warnings with reasons, and what it rests on. */
export function ProgressPage({ view, receipt, isConflict, wrong }: ProgressPageProps): VNode {
  const text = processTexts[view.language].progress
  const { schedule, language } = view
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary
        language={language}
        errors={wrong ? [{ name: reasonName(wrong.code), message: wrong.message }] : []}
      />
      {isConflict ? (
        <Notice kind="warning" role="alert">
          <p>{processTexts[language].problems.scheduleChangedMeanwhile}</p>
        </Notice>
      ) : null}
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt === 'saved' ? text.saved : text.accepted}</p>
          <ForgetText keptAs={`datoer-${view.strategy.id}`} />
          <ForgetText keptAs={`forutsetninger-${view.strategy.id}`} />
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <p>
        {schedule.slackDays > 0 ? text.slack(schedule.slackDays) : text.noSlack}.{' '}
        {text.order[schedule.order]}.
      </p>
      <Changes view={view} />
      <Warnings view={view} wrong={wrong} />
      <section class="st-section">
        <h2>{text.table}</h2>
        <ActivityTable view={view} />
        <div class="st-actions">
          <LinkButton href={routes.schedulePoster.href(where)} download>
            {processTexts[language].overview.poster}
          </LinkButton>
          <LinkButton href={routes.scheduleWorkbook.href(where)} download>
            {processTexts[language].overview.workbook}
          </LinkButton>
        </div>
      </section>
      <Recorded view={view} />
      <Premises view={view} />
    </>
  )
}

function Changes({ view }: { view: ProcessView }): VNode | null {
  const { language, changes } = view
  if (changes.length === 0) return null
  const text = processTexts[language].progress
  const where = { slug: view.member.slug, period: view.period }
  return (
    <section class="st-section" id="endringer">
      <h2>{text.changes}</h2>
      <p>{text.changesHelp}</p>
      <DataTable
        caption={text.changes}
        captionHidden
        stacked
        columns={[{ label: text.columns.activity }, { label: text.before }, { label: text.after }]}
        rows={changes.map((change) => [
          activityTitle(change.key, language),
          change.before ? periodText(change.before, language) : text.added,
          change.after ? periodText(change.after, language) : text.removed,
        ])}
      />
      {view.mayEdit ? (
        <Form language={language} action={routes.acceptSchedule.href(where)}>
          <input type="hidden" name="version" value={versionMark(view.strategy)} />
          <div class="st-actions">
            <Button variant="primary">{text.accept}</Button>
          </div>
        </Form>
      ) : null}
    </section>
  )
}

function Warnings({ view, wrong }: Pick<ProgressPageProps, 'view' | 'wrong'>): VNode | null {
  const { warnings } = view.schedule
  if (warnings.length === 0) return null
  const text = processTexts[view.language].progress
  return (
    <section class="st-section" id="varsler">
      <h2>{text.warnings}</h2>
      <ul class="st-warning-list">
        {warnings.map((warning, index) => (
          <li key={index}>
            <p>{warningSentence(warning, view.language)}</p>
            <Reason
              view={view}
              warning={warning}
              isFirst={warnings.findIndex((other) => other.code === warning.code) === index}
              wrong={wrong?.code === warning.code ? wrong : null}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

// The page has a field for each reason; the error summary points at one of them.
const reasonName = (code: WarningCode) => `begrunnelse-${code}`

/** The reason for a deviation; two warnings of the same kind share one. */
function Reason({
  view,
  warning,
  isFirst,
  wrong,
}: Pick<ProgressPageProps, 'view' | 'wrong'> & {
  warning: ScheduleWarning
  isFirst: boolean
}): VNode | null {
  if (!isFirst) return null
  const { language, strategy } = view
  const text = processTexts[language].progress
  const given = strategy.deviations.find((deviation) => deviation.warningCode === warning.code)
  return (
    <>
      {given ? (
        <p>
          {given.reason}{' '}
          <span class="st-note">
            {text.reasonBy(given.recordedBy, longDate(given.recordedOn, language))}
          </span>
        </p>
      ) : null}
      {view.mayEdit ? (
        <Details
          open={wrong !== null}
          summary={given ? `${text.change}: ${text.reasonLabel.toLowerCase()}` : text.reasonLabel}
        >
          <Form
            language={language}
            action={routes.deviation.href({
              slug: view.member.slug,
              period: view.period,
              code: warning.code,
            })}
          >
            <TextareaField
              id={fieldId(reasonName(warning.code))}
              name="reason"
              label={text.reasonLabel}
              description={text.reasonHelp}
              value={wrong?.reason ?? given?.reason ?? ''}
              error={wrong?.message}
              rows={3}
            />
            <Button size="sm">{text.saveReason}</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}

function Recorded({ view }: { view: ProcessView }): VNode {
  const { language, strategy } = view
  const text = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  const known = processDates.filter((name) => strategy.process[name] !== null)
  return (
    <section class="st-section">
      <h2>{text.progress.recorded}</h2>
      <p>{text.progress.recordedHelp}</p>
      {known.length > 0 ? (
        <SummaryList
          rows={known.map((name) => {
            const date = strategy.process[name]
            return { label: text.dates.labels[name], value: date ? longDate(date, language) : '' }
          })}
        />
      ) : null}
      {view.mayEdit ? (
        <div class="st-actions">
          <LinkButton href={routes.progressDates.href(where)}>{text.progress.editDates}</LinkButton>
        </div>
      ) : null}
    </section>
  )
}

function Premises({ view }: { view: ProcessView }): VNode {
  const { language, strategy } = view
  const text = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <section class="st-section">
      <h2>{text.progress.premises}</h2>
      <SummaryList
        rows={[
          {
            label: text.overview.startingPoint,
            value: text.start.startingPoints[strategy.startingPoint],
          },
          {
            label: text.start.hoursPerWeek,
            value: number(strategy.hoursPerWeek, language, strategy.hoursPerWeek % 1 ? 1 : 0),
          },
          { label: text.start.closedWeeks, value: writeWeeks(strategy.closedWeeks) || '–' },
          { label: text.overview.lead, value: strategy.leader ?? '–' },
          {
            label: text.progress.orderLegend,
            value: strategy.order ? text.progress.order[strategy.order] : text.progress.orderAuto,
          },
          {
            label: text.progress.meetings,
            value:
              strategy.meetings.length > 0
                ? number(strategy.meetings.length, language)
                : text.progress.noMeetings,
          },
        ]}
      />
      {view.mayEdit ? (
        <div class="st-actions">
          <LinkButton href={routes.premises.href(where)}>{text.progress.editPremises}</LinkButton>
          <LinkButton href={routes.meetings.href(where)}>{text.progress.editMeetings}</LinkButton>
        </div>
      ) : null}
    </section>
  )
}
