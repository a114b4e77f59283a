import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { AlternativeForm } from './alternative-form.page.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import { SideBySide, type SideBySideProps } from './alternatives-table.page.tsx'
import type { NeedStroke } from './need-change.sql.ts'
import { planningWords } from './planning-words.texts.ts'
import { type SimplificationProps, SimplificationSection } from './simplification.page.tsx'
import { StrokeReceipt } from './stroke-receipt.tsx'
import { type VersionsProps, VersionsSection } from './versions.page.tsx'

export interface AlternativesReceipt {
  readonly message: string
  /** The alternative that can be brought back, if one was taken away. */
  readonly undoId: string | null
}

export interface AlternativesPageProps
  extends Omit<SideBySideProps, 'errors'>,
    VersionsProps,
    SimplificationProps {
  readonly receipt: AlternativesReceipt | null
  /** An alternative that was just taken into use, or undone. */
  readonly stroke: NeedStroke | null
}

/** «Dette i stedet for det», what has changed between two versions, and how much simpler it becomes. */
export function AlternativesPage(props: AlternativesPageProps): VNode {
  const { needs, errors, receipt, stroke, openCell } = props
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
      <StrokeReceipt needs={needs} stroke={stroke} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <SideBySide {...props} />
      {view.mayEdit && !openCell ? <AlternativeForm {...props} /> : null}
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
