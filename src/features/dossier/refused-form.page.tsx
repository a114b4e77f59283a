import { randomUUID } from 'node:crypto'
import type { VNode } from 'preact'
import { type ProcessView, workspacePage } from '#features/process/index.ts'
import type { PageResult, RouteContext } from '#platform/http/route.ts'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { typedValues } from './dossier.form.ts'
import { dossierTexts } from './dossier.texts.ts'
import { DossierForm, type DossierFormProps } from './dossier-forms.page.tsx'
import type { ItemKind } from './item-kind.ts'
import { dossierAnchor } from './receipt.ts'
import { type Subject, subjectHref, subjectPage, subjectTitle } from './subject.ts'

/** A form that could not be taken, on a page of its own: what was typed, and what is wrong with it. */
export function refusedForm(
  context: RouteContext,
  kind: ItemKind,
  { view, subject }: { view: ProcessView; subject: Subject },
  errors: readonly FieldError[],
): PageResult {
  const text = dossierTexts[view.language]
  const props = {
    view,
    subject,
    errors,
    values: typedValues(context.form),
    formToken: randomUUID(),
  }
  const page = {
    status: 422,
    title: text[kind].add,
    content: <RefusedForm kind={kind} {...props} />,
  }
  const trail = { label: subjectTitle(view, subject), href: subjectHref(view, subject) }
  return workspacePage(view, subjectPage[subject.kind], page, [trail])
}

function RefusedForm({ kind, ...props }: DossierFormProps & { kind: ItemKind }): VNode {
  const { view, subject, errors = [] } = props
  const text = dossierTexts[view.language]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      <h1>{text[kind].add}</h1>
      <DossierForm kind={kind} {...props} isMain />
      <p>
        <a class="ds-link" href={`${subjectHref(view, subject)}#${dossierAnchor}`}>
          {text.cancel(subjectTitle(view, subject))}
        </a>
      </p>
    </>
  )
}
