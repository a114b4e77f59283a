import type { ComponentChildren, VNode } from 'preact'

/** The one thing to do next, and the page's primary button. */
export function NextAction({
  heading,
  children,
  action,
  level = 2,
}: {
  heading: ComponentChildren
  children?: ComponentChildren
  action?: ComponentChildren
  level?: 2 | 3
}): VNode {
  const Heading = `h${level}` as const
  return (
    <section class="st-next">
      <Heading>{heading}</Heading>
      {children}
      {action ? <div class="st-actions">{action}</div> : null}
    </section>
  )
}
