import type { VNode } from 'preact'
import { lawCheckedOn } from '#domain/law/requirement.ts'
import {
  type RequiredPlanState,
  requiredPlanStates,
} from '#domain/plan-register/check-required-plans.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { RequiredFields } from './required-fields.tsx'
import { LineBasis, LineFacts, LineTags } from './required-line-parts.tsx'
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
  const { view, lines, errors, receipt } = props
  const { language } = view
  const text = requiredPlansTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? <RequiredReceipt view={view} receipt={receipt} /> : null}
      {receipt?.kind === 'added' ? <ForgetText keptAs={keptAs(props)} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      <p class="st-note">{text.checkedOn(longDate(lawCheckedOn, language))}</p>
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
          {text.plans}
        </a>
      </p>
    </>
  )
}

function Group(props: RequiredPlansPageProps & { readonly state: RequiredPlanState }): VNode {
  const { view, state, lines } = props
  const { language } = view
  const text = requiredPlansTexts[language]
  const list = (
    <ul class="st-requirements">
      {lines.map((line) => (
        <Line key={line.key} {...props} line={line} />
      ))}
    </ul>
  )
  const count = text.count(number(lines.length, language), lines.length === 1)
  return (
    <section class="st-section">
      <h2>{text.state[state]}</h2>
      {lines.length === 0 ? <p>{text.nothing[state]}</p> : null}
      {lines.length > 0 && folded.has(state) ? <Details summary={count}>{list}</Details> : null}
      {lines.length > 0 && !folded.has(state) ? list : null}
    </section>
  )
}

function Line({ view, line }: RequiredPlansPageProps & { readonly line: RequiredLine }): VNode {
  const { language } = view
  const text = requiredPlansTexts[language]
  const where = { ...whereOf(view), requiredKey: line.key }
  const { state, plan, reasons } = line.result
  return (
    <li class="st-requirement" id={line.key}>
      <LineTags language={language} line={line} />
      <h3>{line.title}</h3>
      {line.about === '' ? null : <p>{line.about}</p>}
      <p>{requiredReasonText(reasons, language)}</p>
      <LineFacts view={view} line={line} />
      <LineBasis language={language} line={line} />
      <div class="st-row-actions st-no-print">
        <a
          class="ds-link"
          href={routes.requiredPlan.href(where)}
          aria-label={text.changeLabel(line.title)}
        >
          {text.change}
        </a>
        {view.mayEdit && state === 'lacks' && !plan ? (
          <Form language={language} action={routes.addRequiredPlan.href(where)}>
            <Button size="sm" label={text.addToRegisterLabel(line.title)}>
              {text.addToRegister}
            </Button>
          </Form>
        ) : null}
      </div>
    </li>
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
