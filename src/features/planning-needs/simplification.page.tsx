import type { VNode } from 'preact'
import { type Simplification, simplification } from '#domain/planning-need/simplification.ts'
import { planTypeTexts, type RegisteredPlan } from '#features/plan-register/index.ts'
import { Details } from '#ui/details.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import type { NeedsView } from './needs-view.ts'

export interface SimplificationProps {
  readonly needs: NeedsView
  /** The plans of the strategy before; null when there is none. */
  readonly previousPlans: readonly RegisteredPlan[] | null
}

/** How many plans before and after, and per type, against the previous strategy. */
export function SimplificationSection({ needs, previousPlans }: SimplificationProps): VNode {
  const { language } = needs.view
  const text = alternativesTexts[language]
  const decided = needs.entries.map(({ plan, need }) => ({ plan, decision: need.decision }))
  const figures = simplification(decided, previousPlans)
  const { previous, perType, undecided } = figures
  const counts = (['before', 'merged', 'repealed', 'added', 'after'] as const).map((name) => ({
    label: text.counts[name],
    value: String(figures[name]),
  }))
  return (
    <section class="st-section">
      <h2>{text.simplification}</h2>
      <p>
        <strong>{changeWords(figures, needs)}</strong>
      </p>
      <SummaryList
        rows={[
          ...(previous === null ? [] : [{ label: text.counts.previous, value: String(previous) }]),
          ...counts,
        ]}
      />
      {undecided > 0 ? <p>{text.undecided(undecided)}</p> : null}
      {perType.length > 0 ? (
        <Details summary={text.type}>
          <DataTable
            caption={text.simplification}
            captionHidden
            columns={[
              { label: text.type },
              ...(previous === null ? [] : [{ label: text.counts.previous, numeric: true }]),
              ...(['before', 'merged', 'repealed', 'added', 'after'] as const).map((name) => ({
                label: text.counts[name],
                numeric: true,
              })),
            ]}
            rows={perType.map((one) => [
              planTypeTexts[language][one.type],
              ...(previous === null ? [] : [one.previous ?? '']),
              one.before,
              one.merged,
              one.repealed,
              one.added,
              one.after,
            ])}
          />
        </Details>
      ) : null}
      <p class="st-note">{text.privateNote}</p>
    </section>
  )
}

function changeWords({ change }: Simplification, { view }: NeedsView): string {
  const text = alternativesTexts[view.language]
  if (change === 0) return text.unchanged
  return change < 0 ? text.fewer(-change) : text.morePlans(change)
}
