import type { VNode } from 'preact'
import type { PlanItemsPageProps } from './plan-item-view.ts'
import { riskTexts } from './risk.texts.ts'

/** How the numbers are to be read. */
export function RiskScale({ view }: PlanItemsPageProps): VNode {
  return <p class="st-note">{riskTexts[view.language].scale}</p>
}
