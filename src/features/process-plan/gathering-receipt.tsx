import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { gatheringTexts } from './gathering.texts.ts'
import { type GatheringView, placeOf } from './gathering-context.ts'

/** What can be done to a short plan, by the word that the address has for it. */
export const receiptWords = {
  opprettet: 'created',
  kopiert: 'copied',
  lagret: 'saved',
  hentet: 'restored',
  'lagt-til': 'rowAdded',
  endret: 'rowSaved',
  flyttet: 'moved',
  'tatt-bort': 'removed',
  'post-hentet': 'rowRestored',
} as const

export interface Receipt {
  readonly done: (typeof receiptWords)[keyof typeof receiptWords]
  /** The activity that it was about; empty for the plan itself. */
  readonly rowId: string
  readonly title: string
}

/** What was done, with the way back from what was taken away. */
export function GatheringReceipt({
  view,
  gathering,
  receipt,
}: GatheringView & { readonly receipt: Receipt }): VNode {
  const { language } = view
  const text = gatheringTexts[language]
  const { done, rowId, title } = receipt
  const where = { ...placeOf(view), gatheringId: gathering.head.id, rowId }
  const said = text[done === 'rowRestored' ? 'restored' : done]
  return (
    <Notice kind="success" role="status">
      <p>{typeof said === 'string' ? said : said(title)}</p>
      {done === 'removed' && view.mayEdit ? (
        <Form language={language} action={routes.restoreGatheringRow.href(where)}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}
