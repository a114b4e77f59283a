import type { FieldError } from '#ui/error-summary.tsx'
import type { DecisionView } from './decision-view.ts'
import type { TreatmentValues } from './treatment.form.ts'
import type { Treatment } from './treatment.sql.ts'

export interface TreatmentPageProps {
  readonly decision: DecisionView
  readonly treatment: Treatment
  readonly values: TreatmentValues
  readonly errors: readonly FieldError[]
  readonly version: string
  readonly isConflict: boolean
  readonly receipt: string | null
  /** A reason as typed that could not be stored, by the code of its remark. */
  readonly typedReason: { readonly code: string; readonly reason: string } | null
}
