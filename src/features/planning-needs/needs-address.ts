import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'

/** The words in the address of the front page. */
export const needsQuery = { view: 'visning', page: 'side' } as const

export const needsViews = ['oversikt', 'tabell', 'tavle', 'tidslinje'] as const
export type NeedsViewName = (typeof needsViews)[number]

/** The front page in one of its views. */
export function needsHref({ member, period }: ProcessView, shown: NeedsViewName): string {
  const href = routes.planningNeeds.href({ slug: member.slug, period })
  return shown === 'oversikt' ? href : `${href}?${needsQuery.view}=${shown}`
}
