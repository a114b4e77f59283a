import type { VNode } from 'preact'
import { planTextWords, routes } from '#routes'
import { evaluationTexts } from './evaluation.texts.ts'
import type { PlanItemsPageProps } from './plan-item-view.ts'

/** From the list of plans to the text about them. */
export function EvaluationLink({ view }: PlanItemsPageProps): VNode {
  const textKind = planTextWords.evaluation
  return (
    <p class="st-no-print">
      <a
        class="ds-link"
        href={routes.planText.href({ slug: view.member.slug, period: view.period, textKind })}
      >
        {evaluationTexts[view.language].toText}
      </a>
    </p>
  )
}
