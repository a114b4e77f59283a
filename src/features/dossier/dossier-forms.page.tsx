import type { ComponentChildren, VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { acceptedInPicker } from '#platform/uploads/file-kinds.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, FileField, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { Attachment } from './attachment.sql.ts'
import { needsExplanation } from './attachment-explanation.ts'
import type { DossierValues } from './dossier.form.ts'
import { dossierTexts } from './dossier.texts.ts'
import type { ItemKind } from './item-kind.ts'
import type { Subject } from './subject.ts'

export interface DossierFormProps {
  readonly view: ProcessView
  readonly subject: Subject
  readonly formToken: string
  readonly values: DossierValues
  readonly errors?: readonly FieldError[]
  /** On a page of its own, where it is what the page is for. */
  readonly isMain?: boolean
}

/** The form that adds a thing of the kind. */
export function DossierForm({ kind, ...props }: DossierFormProps & { kind: ItemKind }): VNode {
  if (kind === 'comment') return <CommentForm {...props} />
  if (kind === 'attachment') return <AttachmentForm {...props} />
  return <CaseLinkForm {...props} />
}

/** The name under which a comment is kept in the browser until it is stored. */
export function commentKeptAs({ strategy }: ProcessView, { kind, key }: Subject): string {
  return `merknad-${kind}-${key}-${strategy.id}`
}

function CommentForm(props: DossierFormProps): VNode {
  const { view, subject, values } = props
  const text = dossierTexts[view.language].comment
  return (
    <Form
      language={view.language}
      action={routes.addComment.href(where(view))}
      keepAs={commentKeptAs(view, subject)}
    >
      <Hidden {...props} />
      <TextareaField
        name="comment"
        label={text.label}
        description={text.help}
        value={values.comment}
        error={errorOf(props, 'comment')}
      />
      <Save {...props}>{text.save}</Save>
    </Form>
  )
}

function AttachmentForm(props: DossierFormProps): VNode {
  const { view, values } = props
  const text = dossierTexts[view.language].attachment
  return (
    <Form
      language={view.language}
      action={routes.addAttachment.href(where(view))}
      encoding="multipart"
    >
      <Hidden {...props} />
      <Field
        name="attachmentDescription"
        label={text.description}
        note={needsExplanation(props.subject) ? text.neededForPictures : text.optional}
        description={text.descriptionHelp}
        value={values.attachmentDescription}
        error={errorOf(props, 'attachmentDescription')}
      />
      <FileField
        name="attachment"
        label={text.label}
        description={text.help}
        accept={acceptedInPicker}
        error={errorOf(props, 'attachment')}
      />
      <Save {...props}>{text.save}</Save>
    </Form>
  )
}

/** The form that says anew what a file shows. */
export function DescribeForm(props: {
  readonly view: ProcessView
  readonly subject: Subject
  readonly attachment: Pick<Attachment, 'id' | 'description' | 'contentType'>
  readonly errors?: readonly FieldError[]
}): VNode {
  const { view, subject, attachment, errors = [] } = props
  const { id, description, contentType } = attachment
  const text = dossierTexts[view.language].attachment
  const isNeeded = needsExplanation(subject) && contentType.startsWith('image/')
  return (
    <Form
      language={view.language}
      action={routes.describeAttachment.href({ ...where(view), attachmentId: id })}
    >
      <Field
        name="attachmentDescription"
        {...(errors.length === 0 && { id: `felt-forklaring-${id}` })}
        label={text.description}
        {...(!isNeeded && { note: text.optional })}
        description={text.descriptionHelp}
        value={description}
        error={errors[0]?.message}
      />
      <div class="st-actions">
        <Button>{text.saveDescription}</Button>
      </div>
    </Form>
  )
}

function CaseLinkForm(props: DossierFormProps): VNode {
  const { view, values } = props
  const text = dossierTexts[view.language]['case-link']
  return (
    <Form language={view.language} action={routes.addCaseLink.href(where(view))}>
      <Hidden {...props} />
      <div class="st-field-row">
        <Field
          name="linkedCase"
          label={text.caseNumber}
          description={text.caseNumberHelp}
          size={16}
          value={values.linkedCase}
          error={errorOf(props, 'linkedCase')}
        />
        <Field
          name="linkedDocument"
          label={text.documentNumber}
          note={text.optional}
          size={10}
          value={values.linkedDocument}
          error={errorOf(props, 'linkedDocument')}
        />
      </div>
      <Field
        name="linkedTitle"
        label={text.titleLabel}
        note={text.optional}
        value={values.linkedTitle}
        error={errorOf(props, 'linkedTitle')}
      />
      <Field
        type="url"
        name="linkedUrl"
        label={text.url}
        note={text.optional}
        description={text.urlHelp}
        value={values.linkedUrl}
        error={errorOf(props, 'linkedUrl')}
      />
      <Save {...props}>{text.save}</Save>
    </Form>
  )
}

function Hidden({ subject, formToken }: DossierFormProps): VNode {
  return (
    <>
      <input type="hidden" name="subjectKind" value={subject.kind} />
      <input type="hidden" name="subjectKey" value={subject.key} />
      <input type="hidden" name="formToken" value={formToken} />
    </>
  )
}

function Save({
  isMain,
  children,
}: Pick<DossierFormProps, 'isMain'> & { children: ComponentChildren }): VNode {
  return (
    <div class="st-actions">
      <Button variant={isMain ? 'primary' : 'secondary'}>{children}</Button>
    </div>
  )
}

function where({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

function errorOf({ errors = [] }: DossierFormProps, name: string): string | undefined {
  return errors.find((one) => one.name === name)?.message
}
