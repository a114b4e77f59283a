import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { changeTogetherTexts } from './change-together.texts.ts'
import { whereOf } from './plan-context.ts'
import { plansTexts } from './plans.texts.ts'
import type { RegisteredPlan } from './register.sql.ts'
import type { Stroke } from './stroke.sql.ts'

/** What has just happened to the register. */
export type PlansReceipt =
  | { readonly kind: 'removed'; readonly plan: RegisteredPlan }
  /** `lines`: what was copied of the list of what acts ask for. */
  | { readonly kind: 'stroke'; readonly stroke: Stroke; readonly lines: number }
  | {
      readonly kind: 'undone'
      readonly undone: number
      /** Names of some of those that others have changed since, and how many there are. */
      readonly changedSince: readonly string[]
      readonly changedCount: number
    }

/** In the address: how many lines of the list of what acts ask for were copied too. */
export const copiedLinesQuery = 'linjer'

/** What was done, with the way back. */
export function PlansReceiptNotice({
  view,
  receipt,
}: {
  view: ProcessView
  receipt: PlansReceipt
}): VNode {
  const { language } = view
  const text = changeTogetherTexts[language]
  if (receipt.kind === 'undone') return <Undone view={view} receipt={receipt} />
  const where = whereOf(view)
  const undoes =
    receipt.kind === 'removed'
      ? routes.restorePlan.href({ ...where, planId: receipt.plan.id })
      : routes.undoPlanChange.href({ ...where, changeId: receipt.stroke.id })
  return (
    <Notice kind="success" role="status">
      <p>
        {receipt.kind === 'removed'
          ? plansTexts[language].planRemoved(receipt.plan.name)
          : strokeWords(receipt.stroke, view)}
      </p>
      {receipt.kind === 'stroke' && receipt.lines > 0 ? (
        <p>{plansTexts[language].linesCopied(receipt.lines)}</p>
      ) : null}
      {view.mayEdit ? (
        <Form language={language} action={undoes}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function strokeWords({ kind, plans, removed }: Stroke, { language }: ProcessView): string {
  const { done } = changeTogetherTexts[language]
  if (kind === 'import' || kind === 'copy' || kind === 'add') return done[kind](plans)
  return removed > 0 ? done.remove(removed) : done.bulk(plans)
}

function Undone({
  view,
  receipt,
}: {
  view: ProcessView
  receipt: Extract<PlansReceipt, { kind: 'undone' }>
}): VNode {
  const text = changeTogetherTexts[view.language]
  const { undone, changedSince, changedCount } = receipt
  const left = changedCount - changedSince.length
  const names = changedSince.map((name) => `«${name}»`)
  return (
    <Notice kind={changedCount > 0 ? 'warning' : 'success'} role="status">
      <p>{text.undone(undone)}</p>
      {changedCount > 0 ? (
        <p>{text.changedSince([...names, ...(left > 0 ? [text.andMore(left)] : [])].join(', '))}</p>
      ) : null}
    </Notice>
  )
}
