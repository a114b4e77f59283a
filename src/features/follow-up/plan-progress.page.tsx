import type { VNode } from 'preact'
import { workStatuses } from '#domain/follow-up/plan-work.ts'
import { PlanLink } from '#features/plan-register/index.ts'
import { planningWords } from '#features/planning-needs/index.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { followUpTexts } from './follow-up.texts.ts'
import { unitOf } from './follow-up-filter.ts'
import { type FollowUpView, type Work, whereOf } from './follow-up-view.ts'
import { itemHref } from './item-address.ts'
import type { StoredProgress } from './plan-progress.sql.ts'
import { planProgressTexts } from './plan-progress.texts.ts'
import type { PlanProgress } from './plan-progress.ts'
import { budgetWords, halfYearWords, lateWords, milestoneWords, swapWords } from './work-words.ts'

export interface PlanProgressPageProps {
  readonly followUp: FollowUpView
  readonly work: Work
  /** The newest first. */
  readonly reports: readonly StoredProgress[]
  readonly mayReport: boolean
  readonly values: PlanProgress
  readonly version: number
  readonly errors: readonly FieldError[]
  readonly isSaved: boolean
  readonly isConflict: boolean
}

/** How the work on one plan goes: the form, and what was said before. */
export function PlanProgressPage(props: PlanProgressPageProps): VNode {
  const { followUp, work, errors, isSaved, isConflict, mayReport } = props
  const { language } = followUp.view
  const text = planProgressTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.saved}</p>
          <ForgetText keptAs={keptAs(props)} />
        </Notice>
      ) : null}
      <h1 class="st-long-text">{text.title(work.entry.plan.name)}</h1>
      <Decided {...props} />
      {isConflict ? <StoredNow {...props} /> : null}
      {mayReport ? <ReportForm {...props} /> : <ReadOnly {...props} />}
      <History {...props} />
      <p class="st-no-print">
        <a class="ds-link" href={routes.followUp.href(whereOf(followUp.view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function Decided({ followUp, work }: PlanProgressPageProps): VNode {
  const { view } = followUp
  const { language } = view
  const { plan, choice } = work.entry
  const text = planProgressTexts[language]
  const { columns, isLate } = followUpTexts[language]
  const wish = work.swappedFor ?? work.cameBy
  const decided = choice.decision ? planningWords[language].decisions[choice.decision] : ''
  return (
    <SummaryList
      rows={[
        { label: columns.plan, value: <PlanLink view={view} plan={plan} /> },
        wish
          ? {
              label: text.since,
              value: (
                <a class="ds-link st-long-text" href={itemHref(view, 'plan-wish', wish.id)}>
                  {swapWords(work, language)}
                </a>
              ),
            }
          : { label: text.decided, value: decided },
        ...(choice.adoption
          ? [{ label: columns.adoption, value: halfYearWords(choice.adoption, language) }]
          : []),
        ...(unitOf(work.entry) ? [{ label: text.unit, value: unitOf(work.entry) }] : []),
        ...(plan.responsible ? [{ label: text.responsible, value: plan.responsible }] : []),
        ...(work.late.length > 0 ? [{ label: isLate, value: lateWords(work.late, language) }] : []),
      ]}
    />
  )
}

function StoredNow({ followUp, work }: PlanProgressPageProps): VNode {
  const text = planProgressTexts[followUp.view.language]
  return (
    <section class="st-section">
      <h2>{text.storedNow}</h2>
      <ProgressList followUp={followUp} work={work} />
    </section>
  )
}

function ReadOnly({ followUp, work }: PlanProgressPageProps): VNode {
  const text = planProgressTexts[followUp.view.language]
  return (
    <>
      <ProgressList followUp={followUp} work={work} />
      <p class="st-note">{text.readOnly}</p>
    </>
  )
}

function ProgressList({ followUp, work }: Pick<PlanProgressPageProps, 'followUp' | 'work'>): VNode {
  const { language } = followUp.view
  const text = planProgressTexts[language]
  const { progress } = work
  const long = (value: string) => <span class="st-long-text">{value}</span>
  return (
    <SummaryList
      rows={[
        {
          label: text.fields.status,
          value: followUpTexts[language].statuses[progress.status],
        },
        { label: text.fields.note, value: long(progress.note) },
        { label: text.fields.percent, value: progress.percent },
        { label: text.fields.milestone, value: long(milestoneWords(work)) },
        { label: text.fields.lateReason, value: long(progress.lateReason) },
        { label: text.fields.budget, value: long(budgetWords(work, language)) },
      ].filter(({ value }) => value !== '')}
    />
  )
}

function ReportForm(props: PlanProgressPageProps): VNode {
  const { followUp, work, values, version, errors } = props
  const { view } = followUp
  const { language } = view
  const text = planProgressTexts[language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  const planId = work.entry.plan.id
  return (
    <Form
      language={language}
      action={routes.planProgress.href({ ...whereOf(view), planId })}
      keepAs={keptAs(props)}
    >
      <input type="hidden" name="version" value={version} />
      <SelectField
        name="status"
        label={text.fields.status}
        value={values.status}
        options={workStatuses.map((one) => ({
          value: one,
          label: followUpTexts[language].statuses[one],
        }))}
        error={errorOf('status')}
        width="auto"
      />
      <TextareaField
        name="note"
        label={text.fields.note}
        description={text.helps.note}
        value={values.note}
        error={errorOf('note')}
      />
      <Field
        name="percent"
        label={text.fields.percent}
        description={text.helps.percent}
        unit={text.percentUnit}
        inputMode="numeric"
        size={4}
        value={values.percent}
        error={errorOf('percent')}
      />
      <MilestoneFields {...props} />
      <TextareaField
        name="lateReason"
        label={text.fields.lateReason}
        description={text.helps.lateReason}
        rows={3}
        value={values.lateReason}
        error={errorOf('lateReason')}
      />
      <BudgetFields {...props} />
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
    </Form>
  )
}

function MilestoneFields({ followUp, values, errors }: PlanProgressPageProps): VNode {
  const text = planProgressTexts[followUp.view.language]
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  return (
    <>
      <Field
        name="milestone"
        label={text.fields.milestone}
        description={text.helps.milestone}
        value={values.milestone}
        error={errorOf('milestone')}
      />
      <Field
        type="date"
        name="milestoneOn"
        label={text.fields.milestoneOn}
        value={values.milestoneOn}
        error={errorOf('milestoneOn')}
      />
    </>
  )
}

function BudgetFields({ followUp, values, errors }: PlanProgressPageProps): VNode {
  const { view } = followUp
  const text = planProgressTexts[view.language]
  const { firstYear, lastYear } = view.strategy.term
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
  const errorOf = (field: string) => errors.find(({ name }) => name === field)?.message
  const isOpen = values.budget.length > 0 || errors.some(({ name }) => name?.includes('-20'))
  return (
    <Details summary={text.fields.budget} open={isOpen}>
      <p class="st-note">{text.helps.budget}</p>
      {years.map((year) => {
        const known = values.budget.find((one) => one.year === year)
        return (
          <div key={year} class="st-field-row">
            <Field
              name={`place-${year}`}
              label={text.place(String(year))}
              value={known?.place ?? ''}
              size={16}
              error={errorOf(`place-${year}`)}
            />
            <Field
              name={`amount-${year}`}
              label={text.amount(String(year))}
              unit={text.amountUnit}
              inputMode="numeric"
              size={7}
              value={known?.amount ?? ''}
              error={errorOf(`amount-${year}`)}
            />
          </div>
        )
      })}
    </Details>
  )
}

function History({ followUp, work, reports }: PlanProgressPageProps): VNode {
  const { language } = followUp.view
  const text = planProgressTexts[language]
  if (reports.length === 0) return <p class="st-note">{text.historyEmpty}</p>
  return (
    <section class="st-section">
      <Details summary={text.history} count={String(reports.length)}>
        {reports.map((report) => (
          <section key={report.version}>
            <h3>{text.reportedBy(report.updatedBy, dateAndTime(report.updatedAt, language))}</h3>
            <ProgressList followUp={followUp} work={{ ...work, progress: report.progress }} />
          </section>
        ))}
      </Details>
    </section>
  )
}

function keptAs({ followUp, work }: PlanProgressPageProps): string {
  return `framdrift-${followUp.view.strategy.id}-${work.entry.plan.id}`
}
