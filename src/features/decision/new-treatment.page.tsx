import type { VNode } from 'preact'
import { routes } from '#routes'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { BackToDecision } from './decision-parts.tsx'
import { addressOf, type DecisionView } from './decision-view.ts'
import type { TreatmentValues } from './treatment.form.ts'
import { keptTreatment } from './treatment.page.tsx'
import { treatmentTexts } from './treatment.texts.ts'
import { TreatmentForm } from './treatment-form.page.tsx'

export interface NewTreatmentPageProps {
  readonly decision: DecisionView
  readonly values: TreatmentValues
  readonly errors: readonly FieldError[]
  readonly formToken: string
}

export function NewTreatmentPage(props: NewTreatmentPageProps): VNode {
  const { decision, errors } = props
  const { view } = decision
  const text = treatmentTexts[view.language]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      <h1>{text.newTitle}</h1>
      <p class="st-lead">{text.lead}</p>
      <TreatmentForm
        {...props}
        action={routes.newTreatment.href(addressOf(view))}
        keepAs={keptTreatment(decision, 'ny')}
        version="0"
        isPrimary
      />
      <BackToDecision view={view} />
    </>
  )
}
