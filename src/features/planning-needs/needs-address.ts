import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import type { NeedEntry, NeedsView } from './needs-view.ts'

/** The words in the address of the front page. `change` is a stroke that was just made or undone. */
export const needsQuery = { view: 'visning', page: 'side', change: 'endring' } as const

export const needsViews = ['oversikt', 'tabell', 'tavle', 'tidslinje'] as const
export type NeedsViewName = (typeof needsViews)[number]

/** The front page in one of its views. */
export function needsHref({ member, period }: ProcessView, shown: NeedsViewName): string {
  const href = routes.planningNeeds.href({ slug: member.slug, period })
  return shown === 'oversikt' ? href : `${href}?${needsQuery.view}=${shown}`
}

/** The page of the assessment of a plan. */
export function needHref({ view }: Pick<NeedsView, 'view'>, { plan }: NeedEntry): string {
  return routes.planNeed.href({ slug: view.member.slug, period: view.period, planId: plan.id })
}

/** The page of the samfunnsdel and the positions on the kommuneplan. */
export function communityHref({ view }: NeedsView): string {
  return routes.planningCommunityPart.href({ slug: view.member.slug, period: view.period })
}
