import type { ProcessView } from '#features/process/index.ts'
import type { Crumb } from '#platform/http/route.ts'
import { routes } from '#routes'
import { planningWords } from './planning-words.texts.ts'

/** The breadcrumb above a page below the planning needs. */
export function planningTrail({ language, member, period }: ProcessView): readonly [Crumb] {
  const href = routes.planningNeeds.href({ slug: member.slug, period })
  return [{ label: planningWords[language].title, href }]
}
