import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { whereOf } from './plan-context.ts'
import { plansTexts } from './plans.texts.ts'

const planViews = ['list', 'hierarchy', 'ages', 'lawList', 'types', 'needs'] as const
export type PlanView = (typeof planViews)[number]

/** The ways to see the register. */
export function PlanTabs({ view, current }: { view: ProcessView; current: PlanView }): VNode {
  const text = plansTexts[view.language]
  const where = whereOf(view)
  const hrefs: Readonly<Record<PlanView, string>> = {
    list: routes.plans.href(where),
    hierarchy: routes.planHierarchy.href(where),
    ages: routes.planAges.href(where),
    lawList: routes.requiredPlans.href(where),
    types: routes.planTypes.href(where),
    needs: routes.planningNeeds.href(where),
  }
  return (
    <nav class="st-view-tabs st-no-print" aria-label={text.viewsLabel}>
      {planViews.map((one) => (
        <a key={one} href={hrefs[one]} aria-current={one === current ? 'page' : undefined}>
          {text[one]}
        </a>
      ))}
    </nav>
  )
}
