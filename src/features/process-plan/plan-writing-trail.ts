import type { ProcessView } from '#features/process/index.ts'
import type { Crumb } from '#platform/http/route.ts'
import { routes } from '#routes'
import { planWritingTexts } from './plan-writing.texts.ts'

/** The breadcrumb above a page of writing: the process plan, or the page for whoever takes over. */
export function planTrail(view: ProcessView, above: 'process-plan' | 'handover'): readonly [Crumb] {
  const text = planWritingTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  return above === 'handover'
    ? [{ label: text.handover, href: routes.handover.href(where) }]
    : [{ label: text.processPlan, href: routes.processPlan.href(where) }]
}
