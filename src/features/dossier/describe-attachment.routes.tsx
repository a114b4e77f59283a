import type { VNode } from 'preact'
import { loadProcess, type ProcessView, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { type Attachment, describeAttachment, findAttachment } from './attachment.sql.ts'
import { explanationProblem } from './attachment-explanation.ts'
import { dossierTexts } from './dossier.texts.ts'
import { DescribeForm } from './dossier-forms.page.tsx'
import { auditSubject, lockOwn } from './item.routes.tsx'
import { dossierAnchor, receiptQuery } from './receipt.ts'
import { type Subject, subjectHref, subjectPage, subjectTitle } from './subject.ts'

/** Says anew what a file shows. What is published before stays as it was. */
export const describeAttachmentRoute: Route = {
  method: 'POST',
  pattern: routes.describeAttachment.pattern,
  permission: 'contribute',
  audit: 'attachment.describe',
  handle: describe,
}

async function describe(context: RouteContext): Promise<RouteResult> {
  const view = await loadProcess(context)
  const description = fieldOf(context.form, 'attachmentDescription').trim()
  return context.inTenant(async (tx): Promise<RouteResult> => {
    const { attachment, subject } = await openAttachment(tx, context, view)
    const message = explanationProblem(subject, attachment, description, context.language)
    if (message) {
      const errors = [{ name: 'attachmentDescription', message }]
      return refused({ view, subject, attachment: { ...attachment, description }, errors })
    }
    await describeAttachment(tx, attachment.id, description)
    await context.audit(tx, auditSubject(subject), { id: attachment.id })
    const receipt = { kind: 'attachment', event: 'described', id: attachment.id } as const
    return redirect(`${subjectHref(view, subject)}${receiptQuery(receipt)}`)
  })
}

/** The file of the address with what it hangs on; 404 when there is none such, 403 when not theirs. */
async function openAttachment(
  tx: TenantTx,
  { params }: RouteContext,
  view: ProcessView,
): Promise<{ readonly attachment: Attachment; readonly subject: Subject }> {
  const id = params.attachmentId ?? ''
  const { subject } = await lockOwn(tx, view, 'attachment', id)
  const attachment = await findAttachment(tx, view.strategy.id, id)
  if (!attachment) throw notFound('The attachment')
  return { attachment, subject }
}

interface RefusedProps {
  readonly view: ProcessView
  readonly subject: Subject
  readonly attachment: Attachment
  readonly errors: readonly FieldError[]
}

function refused(props: RefusedProps): PageResult {
  const { view, subject, attachment } = props
  const title = dossierTexts[view.language].attachment.describe(attachment.fileName)
  const page = { status: 422, title, content: <RefusedDescription {...props} /> }
  const trail = { label: subjectTitle(view, subject), href: subjectHref(view, subject) }
  return workspacePage(view, subjectPage[subject.kind], page, [trail])
}

function RefusedDescription({ view, subject, attachment, errors }: RefusedProps): VNode {
  const text = dossierTexts[view.language]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      <h1 class="st-long-text">{text.attachment.describe(attachment.fileName)}</h1>
      <DescribeForm {...{ view, subject, attachment, errors }} />
      <p>
        <a class="ds-link" href={`${subjectHref(view, subject)}#${dossierAnchor}`}>
          {text.cancel(subjectTitle(view, subject))}
        </a>
      </p>
    </>
  )
}
