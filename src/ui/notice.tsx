import type { ComponentChildren, VNode } from 'preact'

export interface NoticeProps {
  kind: 'info' | 'success' | 'warning' | 'danger'
  children: ComponentChildren
  heading?: string
  level?: 2 | 3 | 4
  /** `status` for a receipt, `alert` for what must be heard at once; else it is read in its place. */
  role?: 'status' | 'alert'
}

/** Something to notice: a remark, a receipt, a warning. */
export function Notice({ kind, children, heading, level = 2, role }: NoticeProps): VNode {
  const Heading = `h${level}` as const
  return (
    <div class="ds-alert" data-color={kind} role={role}>
      {heading ? <Heading class="ds-heading">{heading}</Heading> : null}
      {children}
    </div>
  )
}
