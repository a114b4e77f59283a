import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'

/** The page of a plan. */
export function planHref({ member, period }: ProcessView, planId: string): string {
  return routes.plan.href({ slug: member.slug, period, planId })
}

/** The name of a plan as a link to its page. */
export function PlanLink({
  view,
  plan,
}: {
  view: ProcessView
  plan: { readonly id: string; readonly name: string }
}): VNode {
  return (
    <a class="ds-link" href={planHref(view, plan.id)}>
      {plan.name}
    </a>
  )
}
