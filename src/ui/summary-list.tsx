import type { ComponentChildren, VNode } from 'preact'

export interface SummaryRow {
  readonly label: ComponentChildren
  readonly value: ComponentChildren
  /** For instance a link «Endre» with a hidden word about what it changes. */
  readonly action?: ComponentChildren
}

/** What is known, label by label. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }): VNode {
  return (
    <dl class="st-summary">
      {rows.map((row, index) => (
        <div key={index} class="st-summary__row">
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.action ? <dd class="st-summary__change">{row.action}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
