import type { VNode } from 'preact'
import { lawCheckedOn } from '#domain/law/requirement.ts'
import {
  type RequiredPlanState,
  requiredPlanStates,
} from '#domain/plan-register/check-required-plans.ts'
import { PlanTabs } from '#features/plan-register/index.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { RequiredFields } from './required-fields.tsx'
import { LineBasis, LineFacts } from './required-line-parts.tsx'
import { type RequiredLine, type RequiredView, whereOf } from './required-lines.ts'
import { newLineFields, type RequiredValues } from './required-plan.form.ts'
import { type Receipt, RequiredReceipt } from './required-plan-receipt.tsx'
import { requiredPlansTexts } from './required-plans.texts.ts'
import { requiredReasonText } from './required-sentences.ts'

export interface RequiredPlansPageProps extends RequiredView {
  /** What is typed in the form of a new line. */
  readonly values: RequiredValues
  readonly errors: readonly FieldError[]
  readonly formToken: string
  readonly receipt: Receipt | null
}

/** What is settled stands folded, so that what waits is seen. */
const folded: ReadonlySet<RequiredPlanState> = new Set(['has', 'not-relevant'])

/** What acts ask for, by how the register stands to it: what is lacking first. */
export function RequiredPlansPage(props: RequiredPlansPageProps): VNode {
  const { view, plans, lines, errors, receipt } = props
  const { language } = view
  const text = requiredPlansTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? <RequiredReceipt view={view} receipt={receipt} /> : null}
      {receipt?.kind === 'added' ? <ForgetText keptAs={keptAs(props)} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <PlanTabs view={view} current="lawList" />
      <p class="st-note">{text.checkedOn(longDate(lawCheckedOn, language))}</p>
      {plans.length === 0 ? <NoPlans view={view} /> : null}
      {requiredPlanStates.map((state) => (
        <Group
          key={state}
          {...props}
          state={state}
          lines={lines.filter(({ result }) => result.state === state)}
        />
      ))}
      {view.mayEdit ? <AddLine {...props} /> : null}
      <div class="st-actions st-no-print">
        <PrintButton language={language} />
      </div>
      <p class="st-no-print">
        <a class="ds-link" href={routes.plans.href(whereOf(view))}>
          {text.toRegister}
        </a>
      </p>
    </>
  )
}

/** Before the register is filled, everything looks lacking. */
function NoPlans({ view }: Pick<RequiredPlansPageProps, 'view'>): VNode {
  const text = requiredPlansTexts[view.language]
  return (
    <Notice kind="info">
      <p>
        {text.emptyRegister}{' '}
        <a class="ds-link" href={routes.plans.href(whereOf(view))}>
          {text.toRegister}
        </a>
      </p>
    </Notice>
  )
}

function Group(props: RequiredPlansPageProps & { readonly state: RequiredPlanState }): VNode {
  const { view, state, lines } = props
  const { language } = view
  const text = requiredPlansTexts[language]
  const count = text.count(number(lines.length, language), lines.length === 1)
  const table = <LineTable {...props} />
  return (
    <section class="st-section">
      <h2>{text.state[state]}</h2>
      {lines.length === 0 ? <p>{text.nothing[state]}</p> : null}
      {lines.length > 0 && folded.has(state) ? <Details summary={count}>{table}</Details> : null}
      {lines.length > 0 && !folded.has(state) ? table : null}
    </section>
  )
}

function LineTable(props: RequiredPlansPageProps & { readonly state: RequiredPlanState }): VNode {
  const { view, state, lines } = props
  const { language } = view
  const { columns, state: states } = requiredPlansTexts[language]
  return (
    <DataTable
      caption={states[state]}
      captionHidden
      stacked
      columns={[
        { label: columns.name },
        { label: columns.standing },
        { label: columns.basis },
        { label: columns.change },
      ]}
      rows={lines.map((line) => [
        <Name key={line.key} {...props} line={line} />,
        <Standing key={line.key} {...props} line={line} />,
        <LineBasis key={line.key} language={language} line={line} />,
        <Change key={line.key} {...props} line={line} />,
      ])}
    />
  )
}

interface LineProps extends RequiredPlansPageProps {
  readonly line: RequiredLine
}

function Name({ view, line }: LineProps): VNode {
  const text = requiredPlansTexts[view.language]
  return (
    <div class="st-required" id={line.key}>
      <p>{line.title}</p>
      {line.about === '' ? null : <p class="st-note">{line.about}</p>}
      {line.isOwn ? <p class="st-note">{text.ownLine}</p> : null}
    </div>
  )
}

function Standing({ view, line }: LineProps): VNode {
  const { language } = view
  const text = requiredPlansTexts[language]
  const { state, plan, since, reasons } = line.result
  const where = { ...whereOf(view), requiredKey: line.key }
  return (
    <div class="st-required">
      {since ? <p class="st-requirement__date">{text.since(longDate(since, language))}</p> : null}
      <p>{requiredReasonText(reasons, language)}</p>
      <LineFacts view={view} line={line} />
      {view.mayEdit && state === 'lacks' && !plan ? (
        <div class="st-no-print">
          <Form language={language} action={routes.addRequiredPlan.href(where)}>
            <Button size="sm" label={text.addToRegisterLabel(line.title)}>
              {text.addToRegister}
            </Button>
          </Form>
        </div>
      ) : null}
    </div>
  )
}

function Change({ view, line }: LineProps): VNode {
  const text = requiredPlansTexts[view.language]
  const where = { ...whereOf(view), requiredKey: line.key }
  return (
    <a
      class="ds-link st-no-print"
      href={routes.requiredPlan.href(where)}
      aria-label={view.mayEdit ? text.changeLabel(line.title) : text.seeLabel(line.title)}
    >
      {view.mayEdit ? text.change : text.see}
    </a>
  )
}

function AddLine(props: RequiredPlansPageProps): VNode {
  const { view, errors, values, plans, formToken } = props
  const { language } = view
  const text = requiredPlansTexts[language]
  return (
    <section class="st-section st-no-print">
      <h2>{text.add}</h2>
      <p>{text.addHelp}</p>
      <Details summary={text.add} open={errors.length > 0}>
        <Form
          language={language}
          action={routes.requiredPlans.href(whereOf(view))}
          keepAs={keptAs(props)}
        >
          <input type="hidden" name="formToken" value={formToken} />
          <RequiredFields {...{ language, plans, values, errors }} fields={newLineFields} />
          <div class="st-actions">
            <Button>{text.addButton}</Button>
          </div>
        </Form>
      </Details>
    </section>
  )
}

function keptAs({ view }: RequiredPlansPageProps): string {
  return `ny-lovpalagt-${view.strategy.id}`
}
