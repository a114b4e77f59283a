import type { ComponentChildren, VNode } from 'preact'

/** Says that nothing is here yet, what to do about it, and offers it. */
export function EmptyState({
  heading,
  children,
  action,
  level = 2,
}: {
  heading: string
  children?: ComponentChildren
  action?: ComponentChildren
  level?: 2 | 3
}): VNode {
  const Heading = `h${level}` as const
  return (
    <div class="st-empty">
      <Heading>{heading}</Heading>
      {children}
      {action ? <div class="st-actions">{action}</div> : null}
    </div>
  )
}
