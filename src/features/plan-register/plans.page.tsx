import type { ComponentChildren, VNode } from 'preact'
import { periodLabel, routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import type { TogetherForm } from './change-together.form.ts'
import { TogetherFields } from './change-together.page.tsx'
import type { EarlierRegister } from './earlier-plans.sql.ts'
import { editListTexts } from './edit-list.texts.ts'
import { isOld } from './plan-age-words.ts'
import { type RegisterView, whereOf } from './plan-context.ts'
import { PlanFilterForm } from './plan-filter.page.tsx'
import { isNarrowed, type PlanFilter, planFilterQuery } from './plan-filter.ts'
import type { Member } from './plan-form.page.tsx'
import { PlanTable } from './plan-table.page.tsx'
import { PlanTabs } from './plan-tabs.page.tsx'
import { plansTexts } from './plans.texts.ts'
import { type PlansReceipt, PlansReceiptNotice } from './plans-receipt.page.tsx'

/** So many that a page of them stays small. */
const plansPerPage = 100

/** Whether what was said of the list of what acts ask for is copied with the plans. */
export const copyLinesField = 'linjer'

/** A register that can be copied, and how much is written there of the list of what acts ask for. */
export interface EarlierOffer extends EarlierRegister {
  readonly lines: number
}

export interface PlansPageProps extends RegisterView {
  readonly filter: PlanFilter
  readonly members: readonly Member[]
  /** What was typed to change several plans together, and what is wrong with it. */
  readonly form: TogetherForm
  readonly errors: readonly FieldError[]
  readonly receipt: PlansReceipt | null
  /** A register of an earlier strategy, where this one is empty. */
  readonly earlier: EarlierOffer | null
  /** What the filter lets through, all pages of it. */
  readonly chosen: RegisterView['plans']
}

/** All plans of the register, with search, choices and a summary of what is old. */
export function PlansPage(props: PlansPageProps): VNode {
  const { view, plans, receipt, errors } = props
  const text = plansTexts[view.language]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      {receipt ? <PlansReceiptNotice view={view} receipt={receipt} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      {plans.length === 0 ? <NoPlans {...props} /> : <Register {...props} />}
    </>
  )
}

function NoPlans({ view, earlier }: PlansPageProps): VNode {
  const text = plansTexts[view.language]
  return (
    <EmptyState heading={text.emptyHeading}>
      {view.mayEdit ? (
        <>
          <p>{text.emptyHelp}</p>
          <div class="st-actions">
            <LinkButton href={routes.importPlans.href(whereOf(view))} variant="primary">
              {text.import}
            </LinkButton>
            <LinkButton href={routes.newPlan.href(whereOf(view))}>{text.add}</LinkButton>
            <LinkButton href={routes.requiredPlans.href(whereOf(view))}>{text.lawList}</LinkButton>
          </div>
        </>
      ) : null}
      {earlier ? <CopyEarlier view={view} earlier={earlier} /> : null}
    </EmptyState>
  )
}

function CopyEarlier({
  view,
  earlier,
}: {
  view: PlansPageProps['view']
  earlier: EarlierOffer
}): VNode {
  const text = plansTexts[view.language]
  return (
    <Form language={view.language} action={routes.copyEarlierPlans.href(whereOf(view))}>
      {earlier.lines > 0 ? (
        <Checkbox
          name={copyLinesField}
          label={text.copyLines(earlier.lines)}
          description={text.copyLinesHelp}
          checked
        />
      ) : null}
      <Button>{text.copyEarlier(periodLabel(earlier), earlier.plans)}</Button>
      <p class="st-note">{text.copyEarlierHelp}</p>
    </Form>
  )
}

function Register(props: PlansPageProps): VNode {
  const { view, plans, filter, chosen } = props
  const text = plansTexts[view.language]
  return (
    <>
      <PlanTabs view={view} current="list" />
      <Summary {...props} />
      {view.mayEdit ? (
        <div class="st-actions st-no-print">
          <LinkButton href={routes.newPlan.href(whereOf(view))} variant="primary">
            {text.add}
          </LinkButton>
          <LinkButton href={routes.importPlans.href(whereOf(view))}>{text.import}</LinkButton>
          <LinkButton
            href={`${routes.editPlanList.href(whereOf(view))}${planFilterQuery({ ...filter, page: 1 })}`}
          >
            {editListTexts[view.language].open}
          </LinkButton>
        </div>
      ) : null}
      <PlanFilterForm view={view} filter={filter} units={plans.map(({ plan }) => plan.unit)} />
      {isNarrowed(filter) ? (
        <p class="st-activity-count" role="status">
          {text.shown(chosen.length, plans.length)}
          <a class="ds-link" href={hrefOf(props, everything(filter))}>
            {text.filter.reset}
          </a>
        </p>
      ) : null}
      {chosen.length === 0 ? (
        <EmptyState heading={text.none}>
          <p>{text.noneHelp}</p>
        </EmptyState>
      ) : (
        <TickedTable {...props} />
      )}
      {view.mayEdit ? null : <Pages {...props} />}
      <Takeaway {...props} />
    </>
  )
}

/** The table; for those who edit in a form that changes several plans together. */
function TickedTable(props: PlansPageProps): VNode {
  const { view, plans, filter, form, chosen } = props
  const { shown } = pageOf(props)
  const names = new Map(plans.map(({ plan }) => [plan.id, plan.name]))
  const columns = filter.columns
  if (!view.mayEdit) return <PlanTable {...{ view, columns, shown, names }} ticked={null} />
  const ticked = new Set(form.ticked.keys())
  return (
    <Form language={view.language} action={routes.changePlansTogether.href(whereOf(view))}>
      <input type="hidden" name="fra" value={planFilterQuery(filter)} />
      <PlanTable {...{ view, columns, shown, names, ticked }} />
      <Pages {...props} />
      <div class="st-no-print">
        <TogetherFields {...props} chosen={chosen.length} />
      </div>
    </Form>
  )
}

function Summary(props: PlansPageProps): VNode {
  const { view, plans, filter } = props
  const text = plansTexts[view.language]
  const old = plans.filter(({ plan, age }) => isOld(plan, age)).length
  const oldOnly = { ...everything(filter), age: 'old' as const }
  return (
    <p class="st-plan-summary">
      {text.summary(plans.length, old)}{' '}
      {old > 0 && filter.age !== 'old' ? (
        <a class="ds-link st-no-print" href={hrefOf(props, oldOnly)}>
          {text.seeOld}
        </a>
      ) : null}
    </p>
  )
}

function Takeaway({ view, filter }: PlansPageProps): VNode {
  const text = plansTexts[view.language]
  const where = whereOf(view)
  const query = planFilterQuery(filter)
  return (
    <div class="st-no-print">
      <div class="st-actions">
        <LinkButton href={`${routes.plansWorkbook.href(where)}${query}`} download>
          {text.workbook}
        </LinkButton>
        <LinkButton href={`${routes.plansCsv.href(where)}${query}`} download>
          {text.csv}
        </LinkButton>
        <PrintButton language={view.language} />
      </div>
      <p class="st-note">{text.exportHelp}</p>
    </div>
  )
}

function Pages(props: PlansPageProps): VNode | null {
  const { view, filter } = props
  const text = plansTexts[view.language]
  const { page, pages } = pageOf(props)
  if (pages < 2) return null
  const link = (to: number, words: ComponentChildren) => (
    <LinkButton href={hrefOf(props, { ...filter, page: to })} size="sm">
      {words}
    </LinkButton>
  )
  return (
    <nav class="st-actions st-plan-pages" aria-label={text.pages}>
      {page > 1 ? link(page - 1, text.previous) : null}
      <span>{text.page(page, pages)}</span>
      {page < pages ? link(page + 1, text.next) : null}
    </nav>
  )
}

function pageOf({ filter, chosen }: PlansPageProps) {
  const pages = Math.max(1, Math.ceil(chosen.length / plansPerPage))
  const page = Math.min(filter.page, pages)
  return { page, pages, shown: chosen.slice((page - 1) * plansPerPage, page * plansPerPage) }
}

function everything(filter: PlanFilter): PlanFilter {
  return { ...filter, text: '', family: null, status: null, age: null, unit: '', page: 1 }
}

function hrefOf({ view }: PlansPageProps, filter: PlanFilter): string {
  return `${routes.plans.href(whereOf(view))}${planFilterQuery(filter)}`
}
