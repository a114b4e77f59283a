import type { VNode } from 'preact'
import type { EvidenceItem } from '#domain/law/law-check.ts'
import { evidenceSentence } from '#features/law/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'

const inPlanningNeeds: ReadonlySet<EvidenceItem['code']> = new Set([
  'plan-positions',
  'land-plan-decisions',
])

/** A piece of evidence in a sentence; what is decided of the plans leads to where it stands. */
export function EvidenceLine({ view, item }: { view: ProcessView; item: EvidenceItem }): VNode {
  const sentence = evidenceSentence(item, view.language)
  if (!inPlanningNeeds.has(item.code)) return <>{sentence}</>
  const where = { slug: view.member.slug, period: view.period }
  return (
    <a class="ds-link" href={routes.planningCommunityPart.href(where)}>
      {sentence}
    </a>
  )
}
