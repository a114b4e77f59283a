import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import type { AlternativeValues, StoredAlternative } from './alternative.ts'
import { AlternativeForm } from './alternative-form.page.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import { SideBySide } from './alternatives-table.page.tsx'
import type { NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { type SimplificationProps, SimplificationSection } from './simplification.page.tsx'
import { type VersionsProps, VersionsSection } from './versions.page.tsx'

export interface AlternativesReceipt {
  readonly message: string
  /** The alternative that can be brought back, if one was taken away. */
  readonly undoId: string | null
}

export interface AlternativesPageProps extends VersionsProps, SimplificationProps {
  readonly needs: NeedsView
  readonly alternatives: readonly StoredAlternative[]
  readonly values: AlternativeValues
  readonly errors: readonly FieldError[]
  readonly receipt: AlternativesReceipt | null
}

/** «Dette i stedet for det», what has changed between two versions, and how much simpler it becomes. */
export function AlternativesPage(props: AlternativesPageProps): VNode {
  const { needs, errors, receipt } = props
  const { view } = needs
  const { language, member, period } = view
  const text = alternativesTexts[language]
  const where = { slug: member.slug, period }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt.message}</p>
          {receipt.undoId && view.mayEdit ? (
            <Form
              language={language}
              action={routes.restoreAlternative.href({ ...where, itemId: receipt.undoId })}
            >
              <Button size="sm">{text.undo}</Button>
            </Form>
          ) : null}
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <SideBySide {...props} />
      {view.mayEdit ? <AlternativeForm {...props} /> : null}
      <VersionsSection {...props} />
      <SimplificationSection {...props} />
      <p class="st-no-print">
        <a class="ds-link" href={routes.planningNeeds.href(where)}>
          {planningWords[language].back}
        </a>
      </p>
    </>
  )
}
