import { randomUUID } from 'node:crypto'
import { formKey, loadProcess, type ProcessView, submitOnce } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound, Refused } from '#platform/http/refused.ts'
import { type Route, type RouteContext, type RouteResult, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import {
  countItems,
  type DossierItem,
  lockItem,
  type NewInDossier,
  setRemoved,
} from './dossier-item.sql.ts'
import { fileRefusalTexts } from './file-refusal.texts.ts'
import { type ItemKind, itemLimits } from './item-kind.ts'
import { receiptQuery } from './receipt.ts'
import { refusedForm } from './refused-form.page.tsx'
import { findSubject, mayWriteOn, postedSubject, type Subject, subjectHref } from './subject.ts'

/** The subject of a posted form; throws 404 when there is none such, 403 when it is not theirs. */
export async function openDossier(
  context: RouteContext,
): Promise<{ view: ProcessView; subject: Subject }> {
  const view = await loadProcess(context)
  const subject = await context.inTenant((tx) => postedSubject(tx, context.form, view))
  if (!mayWriteOn(view, subject)) throw new Refused(403, 'The subject is somebody else’s work')
  return { view, subject }
}

/**
 * Stores a new thing once, however often its form is sent, and leads back to the subject's page.
 * `content` is what tells one sending from another.
 */
export async function addOnce(
  context: RouteContext,
  kind: ItemKind,
  { view, subject }: { view: ProcessView; subject: Subject },
  content: unknown,
  add: (tx: TenantTx, place: NewInDossier) => Promise<Added>,
): Promise<RouteResult> {
  const { session } = context
  invariant(session, 'the route asks for a member')
  const { tenantId } = view.member
  const place = { tenantId, strategyId: view.strategy.id, subject, by: session }
  const about = { kind, strategyId: view.strategy.id, subject, content }
  const key = formKey(fieldOf(context.form, 'formToken') || randomUUID(), about)
  const added = await context.inTenant(async (tx) => {
    const submission = await submitOnce(tx, tenantId, key, about, () => add(tx, place))
    invariant(submission.kind !== 'other-content', 'the key is of the content')
    const { kind: time, result } = submission
    if ('id' in result) {
      // Sent again after it was taken away, from a page that the browser had kept.
      if (time === 'repeated') await setRemoved(tx, kind, result.id, null)
      await context.audit(tx, auditSubject(subject), { ...result, repeated: time === 'repeated' })
    }
    return result
  })
  if ('id' in added) {
    const receipt = receiptQuery({ kind, event: 'added', id: added.id })
    return redirect(`${subjectHref(view, subject)}${receipt}`)
  }
  const message = fileRefusalTexts[context.language].alreadyHere(added.sameAs)
  return refusedForm(context, kind, { view, subject }, [{ name: 'attachment', message }])
}

/** What was stored, or the name of the same file that hangs there already. */
type Added = { readonly id: string } | { readonly sameAs: string }

/** Whether nothing more of the kind has room on the subject. */
export async function isFull(
  context: RouteContext,
  kind: ItemKind,
  { view, subject }: { view: ProcessView; subject: Subject },
): Promise<boolean> {
  const count = await context.inTenant((tx) => countItems(tx, view.strategy.id, kind, subject))
  return count >= itemLimits[kind]
}

interface ItemRoute {
  readonly kind: ItemKind
  /** The parameter of the pattern that holds the id. */
  readonly idName: string
  readonly remove: { readonly pattern: string; readonly audit: string }
  readonly restore: { readonly pattern: string; readonly audit: string }
}

/** The two forms that take a thing away and bring it back. */
export function removalRoutes({ kind, idName, remove, restore }: ItemRoute): readonly Route[] {
  const route = (address: ItemRoute['remove'], event: 'removed' | 'restored'): Route => ({
    method: 'POST',
    pattern: address.pattern,
    permission: 'contribute',
    audit: address.audit,
    handle: async (context) => {
      const view = await loadProcess(context)
      const id = context.params[idName] ?? ''
      const { subject } = await context.inTenant(async (tx) => {
        const item = await lockOwn(tx, view, kind, id)
        if (event === 'removed' && item.isEvidence) {
          throw new Refused(409, 'The file is evidence in the law check')
        }
        if (item.isRemoved !== (event === 'removed')) {
          await setRemoved(tx, kind, id, event === 'removed' ? (context.session?.name ?? '') : null)
        }
        await context.audit(tx, auditSubject(item.subject), { id })
        return item
      })
      return redirect(`${subjectHref(view, subject)}${receiptQuery({ kind, event, id })}`)
    },
  })
  return [route(remove, 'removed'), route(restore, 'restored')]
}

/** A thing that the person may take away; throws 404 when there is none such, 403 when not theirs. */
export async function lockOwn(
  tx: TenantTx,
  view: ProcessView,
  kind: ItemKind,
  id: string,
): Promise<DossierItem> {
  const item = isUuid(id) ? await lockItem(tx, view.strategy.id, kind, id) : null
  const subject = item && (await findSubject(tx, view, item.subject))
  if (!subject) throw notFound('What hangs on the subject')
  const isOwn = kind === 'comment' ? item.authorId === view.personId : mayWriteOn(view, subject)
  if (!view.mayEdit && !isOwn) throw new Refused(403, 'It is somebody else’s')
  return item
}

/** A subject in the audit log. */
export function auditSubject({ kind, key }: Subject): string {
  return `${kind}:${key}`
}
