import { workspacePage } from '#features/process/index.ts'
import type { PageResult } from '#platform/http/route.ts'
import type { RegisterView } from './plan-context.ts'
import { chosenPlans } from './plan-filter.ts'
import type { Member } from './plan-form.page.tsx'
import { PlansPage, type PlansPageProps } from './plans.page.tsx'
import { plansTexts } from './plans.texts.ts'

/** The register, and those who may be responsible for a plan. */
export interface ListedPlans extends RegisterView {
  readonly members: readonly Member[]
}

/** The list of plans, whatever form or receipt it answers with. */
export function plansPage(
  props: Omit<PlansPageProps, 'chosen' | 'earlier'> & Partial<Pick<PlansPageProps, 'earlier'>>,
  status: number,
): PageResult {
  const { view, plans, filter } = props
  const chosen = chosenPlans(plans, filter)
  return workspacePage(view, 'plans', {
    status,
    title: plansTexts[view.language].title,
    content: <PlansPage earlier={null} {...props} chosen={chosen} />,
  })
}
