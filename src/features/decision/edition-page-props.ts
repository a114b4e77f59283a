import type { FieldError } from '#ui/error-summary.tsx'
import type { DecisionView } from './decision-view.ts'
import type { Edition } from './edition.sql.ts'

export interface EditionPageProps {
  readonly decision: DecisionView
  readonly edition: Edition
  readonly errors: readonly FieldError[]
  readonly receipt: string | null
  readonly typed: { readonly reason: string; readonly key: string; readonly basis: string }
}
