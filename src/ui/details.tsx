import type { ComponentChildren, VNode } from 'preact'

export interface DetailsProps {
  summary: ComponentChildren
  children: ComponentChildren
  open?: boolean
  id?: string
  /** A short count at the right end of the line, for instance «5 krav». */
  count?: ComponentChildren
}

/** Folded away until asked for. */
export function Details({ summary, children, open, id, count }: DetailsProps): VNode {
  return (
    <details class="ds-details" id={id} open={open}>
      <summary>
        {summary}
        {count ? <span class="ds-details__count">{count}</span> : null}
      </summary>
      <div class="st-stack">{children}</div>
    </details>
  )
}
