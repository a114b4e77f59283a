import type { VNode } from 'preact'
import { isRequiredPlanKey } from '#domain/plan-register/required-plan-keys.ts'
import { PlanLink } from '#features/plan-register/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { type RequiredView, whereOf } from './required-lines.ts'
import { requiredPlansTexts } from './required-plans.texts.ts'

/** The words in the address of the list that ask for a receipt. */
export const receiptQuery = {
  added: 'lagt-til',
  saved: 'lagret',
  removed: 'tatt-bort',
  restored: 'hentet',
  'in-register': 'i-registeret',
} as const
/** Beside it, the stroke that put a plan into the register. */
export const strokeQuery = 'strok'

type ReceiptKind = keyof typeof receiptQuery
const receiptKinds: readonly ReceiptKind[] = [
  'added',
  'saved',
  'removed',
  'restored',
  'in-register',
]

export interface Receipt {
  readonly kind: ReceiptKind
  readonly key: string
  readonly title: string
  /** The plan that now stands in the register. */
  readonly plan: { readonly id: string; readonly name: string } | null
  /** What is undone to have it out of the register again. */
  readonly stroke: string | null
}

/** The receipt that the address asks for; null when it names nothing that is there. */
export function receiptOf(
  { lines, removed }: RequiredView,
  query: Readonly<Record<string, string>>,
): Receipt | null {
  const kind = receiptKinds.find((one) => query[receiptQuery[one]])
  if (!kind) return null
  const key = query[receiptQuery[kind]]
  const line = lines.find((one) => one.key === key)
  const sent = query[strokeQuery] ?? ''
  const stroke = kind === 'in-register' && isUuid(sent) ? sent : null
  if (line) return { kind, key: line.key, title: line.title, plan: line.result.plan, stroke }
  const gone = kind === 'removed' ? removed.find((one) => one.key === key) : undefined
  return gone ? { kind, key: gone.key, title: gone.title, plan: null, stroke } : null
}

export function RequiredReceipt({ view, receipt }: { view: ProcessView; receipt: Receipt }): VNode {
  const { language } = view
  const text = requiredPlansTexts[language]
  const { kind, key, plan } = receipt
  const where = { ...whereOf(view), requiredKey: key }
  return (
    <Notice kind="success" role="status">
      <p>
        {sentenceOf(receipt, view)}
        {kind === 'in-register' && plan ? (
          <>
            {' '}
            <PlanLink view={view} plan={plan} />
          </>
        ) : null}
      </p>
      {kind === 'saved' ? <ForgetText keptAs={lineKeptAs(view, key)} /> : null}
      {view.mayEdit && receipt.stroke ? (
        <Form
          language={language}
          action={routes.undoPlanChange.href({ ...whereOf(view), changeId: receipt.stroke })}
        >
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
      {view.mayEdit && kind === 'added' ? (
        <Form language={language} action={routes.removeRequiredPlan.href(where)}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
      {view.mayEdit && kind === 'removed' ? (
        <Form language={language} action={routes.restoreRequiredPlan.href(where)}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

/** The name that the text typed about a line is kept under in the browser. */
export function lineKeptAs({ strategy }: ProcessView, key: string): string {
  return `lovpalagt-${key}-${strategy.id}`
}

function sentenceOf({ kind, key, title }: Receipt, { language }: ProcessView): string {
  const text = requiredPlansTexts[language].receipts
  if (kind === 'in-register') return text.inRegister(title)
  if (kind === 'removed' && isRequiredPlanKey(key)) return text.reset(title)
  return text[kind](title)
}
