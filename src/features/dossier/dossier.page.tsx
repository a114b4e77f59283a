import type { ComponentChildren, VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { number } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { endingOf } from '#platform/uploads/file-kinds.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { safeHref } from '#ui/safe-href.ts'
import type { Attachment } from './attachment.sql.ts'
import type { CaseLink } from './case-link.sql.ts'
import type { Comment } from './comment.sql.ts'
import { emptyValues } from './dossier.form.ts'
import type { DossierContent } from './dossier.sql.ts'
import { dossierTexts } from './dossier.texts.ts'
import { commentKeptAs, DescribeForm, DossierForm } from './dossier-forms.page.tsx'
import { restoreHref } from './item-addresses.ts'
import { itemKinds } from './item-kind.ts'
import { type DossierReceipt, dossierAnchor } from './receipt.ts'
import type { Subject } from './subject.ts'

export interface DossierProps {
  readonly view: ProcessView
  readonly subject: Subject
  readonly content: DossierContent
  /** `mayWriteOn(view, subject)`: offers the forms. */
  readonly mayWrite: boolean
  /** `dossierReceipt(context.query)` */
  readonly receipt?: DossierReceipt | null
}

/** A section of the subject's own page: its comments, files and case numbers, and the forms for them. */
export function Dossier(props: DossierProps): VNode {
  const { view, content, mayWrite } = props
  const text = dossierTexts[view.language]
  const { comments, attachments, caseLinks, formToken } = content
  const isEmpty = comments.length + attachments.length + caseLinks.length === 0
  return (
    <section class="st-section st-dossier" id={dossierAnchor} aria-labelledby="dossier-tittel">
      <h2 id="dossier-tittel">{text.title}</h2>
      <Receipt {...props} />
      {isEmpty ? <p>{text.empty}</p> : null}
      {comments.length > 0 ? <h3>{text.comment.heading}</h3> : null}
      {comments.map((comment) => (
        <CommentItem key={comment.id} {...props} comment={comment} />
      ))}
      {attachments.length > 0 ? <h3>{text.attachment.heading}</h3> : null}
      {attachments.map((attachment) => (
        <AttachmentItem key={attachment.id} {...props} attachment={attachment} />
      ))}
      {caseLinks.length > 0 ? <h3>{text['case-link'].heading}</h3> : null}
      {caseLinks.map((link) => (
        <CaseLinkItem key={link.id} {...props} link={link} />
      ))}
      {mayWrite ? (
        <div class="st-dossier__forms st-no-print">
          {itemKinds.map((kind) => (
            <Details key={kind} summary={text[kind].add}>
              <DossierForm
                kind={kind}
                view={view}
                subject={props.subject}
                formToken={formToken}
                values={emptyValues}
              />
            </Details>
          ))}
        </div>
      ) : null}
    </section>
  )
}

function Receipt({ view, subject, receipt }: DossierProps): VNode | null {
  if (!receipt) return null
  const text = dossierTexts[view.language]
  const { kind, event, id } = receipt
  return (
    <Notice kind="success" role="status">
      <p>{event === 'described' ? text.attachment.described : text[kind].receipts[event]}</p>
      {kind === 'comment' && event === 'added' ? (
        <ForgetText keptAs={commentKeptAs(view, subject)} />
      ) : null}
      {event === 'removed' && id ? (
        <Form language={view.language} action={restoreHref(view, kind, id)}>
          <Button variant="tertiary" size="sm">
            {text.undo}
          </Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function CommentItem({ view, mayWrite, comment }: DossierProps & { comment: Comment }): VNode {
  const { language } = view
  const text = dossierTexts[language]
  const when = dateAndTime(comment.createdAt, language)
  const mayRemove = view.mayEdit || (mayWrite && comment.authorId === view.personId)
  return (
    <article class="st-dossier__item">
      <p class="st-note">{text.by(comment.author, when)}</p>
      <p class="st-dossier__text">{comment.body}</p>
      {mayRemove ? (
        <Remove
          view={view}
          action={routes.removeComment.href({ ...where(view), commentId: comment.id })}
          label={text.comment.removeLabel(comment.author, when)}
        >
          {text.comment.remove}
        </Remove>
      ) : null}
    </article>
  )
}

function AttachmentItem({
  view,
  subject,
  mayWrite,
  attachment,
}: DossierProps & { attachment: Attachment }): VNode {
  const { language } = view
  const text = dossierTexts[language]
  const address = { ...where(view), attachmentId: attachment.id }
  return (
    <div class="st-dossier__item">
      <p>
        <AttachmentLink view={view} attachment={attachment} />
      </p>
      {attachment.description ? <p>{attachment.description}</p> : null}
      <p class="st-note">
        {text.by(attachment.uploadedBy, dateAndTime(attachment.uploadedAt, language))}
      </p>
      {mayWrite ? (
        <Details
          summary={
            <span class="st-long-text">
              {text.attachment[attachment.description ? 'describe' : 'explain'](
                attachment.fileName,
              )}
            </span>
          }
        >
          <DescribeForm {...{ view, subject, attachment }} />
        </Details>
      ) : null}
      {mayWrite && attachment.isEvidence ? <p class="st-note">{text.attachment.inUse}</p> : null}
      {mayWrite && !attachment.isEvidence ? (
        <Remove
          view={view}
          action={routes.removeAttachment.href(address)}
          label={text.attachment.removeLabel(attachment.fileName)}
        >
          {text.attachment.remove}
        </Remove>
      ) : null}
    </div>
  )
}

/** The name of a file as a link to it, with what it is and how large. */
export function AttachmentLink({
  view,
  attachment,
}: {
  view: ProcessView
  attachment: Pick<Attachment, 'id' | 'fileName' | 'contentType' | 'byteSize'>
}): VNode {
  const { language } = view
  const kind = dossierTexts[language].attachment.kinds[endingOf(attachment.contentType)]
  const href = routes.attachment.href({ ...where(view), attachmentId: attachment.id })
  return (
    <>
      <a class="ds-link" href={href}>
        {attachment.fileName}
      </a>{' '}
      <span class="st-note">
        {kind}, {sizeWords(attachment.byteSize, view)}
      </span>
    </>
  )
}

function CaseLinkItem({ view, mayWrite, link }: DossierProps & { link: CaseLink }): VNode {
  const { language } = view
  const text = dossierTexts[language]
  const words = text['case-link']
  const document = link.documentNumber ? `, ${words.document(link.documentNumber)}` : ''
  const name = `${words.name(link.caseNumber)}${document}`
  const href = safeHref(link.url)
  return (
    <div class="st-dossier__item">
      <p>
        {href ? (
          <a class="ds-link" href={href} rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
        {link.title ? `: ${link.title}` : ''}
      </p>
      <p class="st-note">{text.by(link.recordedBy, dateAndTime(link.recordedAt, language))}</p>
      {mayWrite ? (
        <Remove
          view={view}
          action={routes.removeCaseLink.href({ ...where(view), caseLinkId: link.id })}
          label={words.removeLabel(name)}
        >
          {words.remove}
        </Remove>
      ) : null}
    </div>
  )
}

function Remove(props: {
  view: ProcessView
  action: string
  label: string
  children: ComponentChildren
}): VNode {
  const { view, action, label, children } = props
  return (
    <Form language={view.language} action={action}>
      <Button variant="tertiary" size="sm" label={label}>
        {children}
      </Button>
    </Form>
  )
}

/** «840 kB», «1,2 MB» */
function sizeWords(bytes: number, { language }: ProcessView): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1000
    ? `${number(Math.max(1, Math.round(kilobytes)), language)} kB`
    : `${number(kilobytes / 1024, language, 1)} MB`
}

function where({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}
