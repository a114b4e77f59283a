import { routes } from '#routes'
import { followUpTexts } from './follow-up.texts.ts'
import { type FollowUpView, whereOf } from './follow-up-view.ts'
import { listHref } from './item-address.ts'
import { writtenKinds } from './item-kinds.ts'
import { itemTexts } from './items.texts.ts'
import { nextTermTexts } from './next-term.texts.ts'
import { yearlyStatusTexts } from './yearly-status.texts.ts'

export interface FollowUpPart {
  readonly href: string
  readonly title: string
  /** How it stands, in words. */
  readonly state: string
}

/** The other pages of the follow-up. */
export function followUpParts({ view, wishes, events }: FollowUpView): readonly FollowUpPart[] {
  const count = { 'plan-wish': wishes.length, event: events.length, 'annual-point': 0 }
  const lists = writtenKinds.map((kind) => ({
    href: listHref(view, kind),
    title: itemTexts[view.language].kinds[kind].title,
    state: count[kind] > 0 ? String(count[kind]) : '',
  }))
  const status = {
    href: routes.yearlyStatus.href(whereOf(view)),
    title: yearlyStatusTexts[view.language].title,
    state: '',
  }
  const next = {
    href: routes.nextTerm.href(whereOf(view)),
    title: nextTermTexts[view.language].title,
    state: '',
  }
  const basis = {
    href: routes.steeringBasis.href(whereOf(view)),
    title: followUpTexts[view.language].steeringBasis,
    state: '',
  }
  return [status, basis, ...lists, ...(view.mayEdit ? [next] : [])]
}
