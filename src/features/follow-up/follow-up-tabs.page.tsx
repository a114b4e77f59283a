import type { VNode } from 'preact'
import { routes } from '#routes'
import { followUpTexts } from './follow-up.texts.ts'
import { followUpParts } from './follow-up-parts.ts'
import { type FollowUpView, whereOf } from './follow-up-view.ts'

/** The pages of the follow-up, with the one that is shown marked. */
export function FollowUpTabs({ followUp }: { followUp: FollowUpView }): VNode {
  const { view } = followUp
  const text = followUpTexts[view.language]
  const front = { href: routes.followUp.href(whereOf(view)), title: text.table, state: '' }
  return (
    <nav class="st-view-tabs st-no-print" aria-label={text.more}>
      {[front, ...followUpParts(followUp)].map(({ href, title, state }) => (
        <a key={href} href={href} aria-current={href === view.address ? 'page' : undefined}>
          {state ? `${title} (${state})` : title}
        </a>
      ))}
    </nav>
  )
}
