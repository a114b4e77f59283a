import type { ComponentChildren, VNode } from 'preact'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { isOld } from './plan-age-words.ts'
import { type RegisterView, whereOf } from './plan-context.ts'
import { PlanFilterForm } from './plan-filter.page.tsx'
import { isNarrowed, type PlanFilter, planFilterQuery } from './plan-filter.ts'
import { PlanTable } from './plan-table.page.tsx'
import { PlanTabs } from './plan-tabs.page.tsx'
import { plansTexts } from './plans.texts.ts'

/** So many that a page of them stays small. */
export const plansPerPage = 100

export interface PlansPageProps extends RegisterView {
  readonly filter: PlanFilter
  /** What the filter lets through, all pages of it. */
  readonly chosen: RegisterView['plans']
}

/** All plans of the register, with search, choices and a summary of what is old. */
export function PlansPage(props: PlansPageProps): VNode {
  const { view, plans } = props
  const text = plansTexts[view.language]
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      {plans.length === 0 ? <NoPlans {...props} /> : <Register {...props} />}
    </>
  )
}

function NoPlans({ view }: PlansPageProps): VNode {
  const text = plansTexts[view.language]
  return (
    <EmptyState heading={text.emptyHeading}>
      {view.mayEdit ? <p>{text.emptyHelp}</p> : null}
    </EmptyState>
  )
}

function Register(props: PlansPageProps): VNode {
  const { view, plans, filter, chosen } = props
  const text = plansTexts[view.language]
  const page = pageOf(props)
  const names = new Map(plans.map(({ plan }) => [plan.id, plan.name]))
  return (
    <>
      <PlanTabs view={view} current="list" />
      <Summary {...props} />
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
        <PlanTable
          view={view}
          columns={filter.columns}
          shown={page.shown}
          names={names}
          ticked={null}
        />
      )}
      <Pages {...props} />
      <Takeaway {...props} />
    </>
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

function Takeaway({ view }: PlansPageProps): VNode {
  return (
    <div class="st-actions st-no-print">
      <PrintButton language={view.language} />
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
    <nav class="st-actions st-no-print" aria-label={text.pages}>
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
