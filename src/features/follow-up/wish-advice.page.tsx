import type { VNode } from 'preact'
import { type AdvisedWish, adviseOnWish, type WishReason } from '#domain/follow-up/wish-advice.ts'
import { ForceTag } from '#ui/force-tag.tsx'
import type { Wish } from './follow-up-items.ts'
import { type FollowUpView, freeWeeksOf, plansForAdvice } from './follow-up-view.ts'
import { figure } from './item-words.ts'
import { itemTexts } from './items.texts.ts'

/** Our advice on a wish as things stand today. */
export function adviceOn(followUp: FollowUpView, wish: Wish): AdvisedWish {
  const others = plansForAdvice(followUp).filter(({ id }) => id !== wish.planId)
  return adviseOnWish(wish, others, freeWeeksOf(followUp, followUp.view))
}

export function WishAdvice({ followUp, wish }: { followUp: FollowUpView; wish: Wish }): VNode {
  const text = itemTexts[followUp.view.language]
  const { advice, reasons } = adviceOn(followUp, wish)
  return (
    <section class="st-section">
      <h2>{text.advice.heading}</h2>
      <p>
        <ForceTag force="ours">{text.advice.heading}</ForceTag>{' '}
        <strong>{text.advice[advice]}</strong>
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>{reasonWords(followUp, reason)}</li>
        ))}
      </ul>
    </section>
  )
}

function reasonWords({ view, needs }: FollowUpView, reason: WishReason): string {
  const { reasons } = itemTexts[view.language]
  switch (reason.code) {
    case 'same-name':
    case 'similar-name':
    case 'can-give-room': {
      const plan = needs.entries.find((entry) => entry.plan.id === reason.planId)?.plan
      return reasons[reason.code](plan?.name ?? '')
    }
    case 'room':
    case 'no-room':
      return reasons[reason.code](figure(reason.freeWeeks, view.language))
    default:
      return reasons[reason.code]
  }
}
