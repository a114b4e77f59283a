import type { ComponentChildren, VNode } from 'preact'

/** The frame all icons share: drawn on 20 × 20, decoration beside words, never instead of them. */
export function Icon({
  children,
  size = 20,
}: {
  children: ComponentChildren
  size?: number
}): VNode {
  return (
    <svg class="st-icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {children}
    </svg>
  )
}
