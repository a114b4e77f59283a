import type { ComponentChildren, VNode } from 'preact'
import type { RequirementStatus } from '#domain/law/law-check.ts'
import { Icon } from './icons.tsx'

const color: Record<RequirementStatus, string> = {
  met: 'success',
  due: 'neutral',
  'at-risk': 'warning',
  broken: 'danger',
  'not-relevant': 'neutral',
  'needs-judgement': 'info',
}

/** A state of the law check. The word comes from the page; shape, frame and colour all differ. */
export function StatusTag({
  status,
  children,
}: {
  status: RequirementStatus
  children: ComponentChildren
}): VNode {
  return (
    <span class="ds-tag st-status" data-color={color[status]} data-status={status}>
      <StatusIcon status={status} />
      {children}
    </span>
  )
}

/** The shape alone, for tight places where the word stands nearby. */
export function StatusIcon({ status }: { status: RequirementStatus }): VNode {
  return <Icon size={18}>{shapes[status]}</Icon>
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const
const cut = { ...line, class: 'st-icon__cut' } as const

const shapes: Record<RequirementStatus, VNode> = {
  met: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" />
      <path d="m6.3 10.3 2.6 2.6 4.9-5.5" {...cut} />
    </>
  ),
  due: <circle cx="10" cy="10" r="7.5" {...line} />,
  'at-risk': (
    <>
      <path
        d="M10 2 19 17.5H1Z"
        fill="currentColor"
        stroke="currentColor"
        stroke-linejoin="round"
      />
      <path d="M10 8v4M10 14.8v.1" {...cut} />
    </>
  ),
  broken: (
    <>
      <path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7Z" fill="currentColor" />
      <path d="m7 7 6 6m0-6-6 6" {...cut} />
    </>
  ),
  'not-relevant': <path d="M4 10h12" {...line} />,
  'needs-judgement': (
    <>
      <path d="M10 1 19 10 10 19 1 10Z" fill="currentColor" />
      <path d="M7.9 8.1a2.15 2.15 0 1 1 3 2c-.6.3-.9.7-.9 1.4M10 14v.1" {...cut} />
    </>
  ),
}
