import type { FieldError } from '#ui/error-summary.tsx'
import type { DecisionView } from './decision-view.ts'
import type { Edition, EditionLine } from './edition.sql.ts'

export interface EditionPageProps {
  readonly decision: DecisionView
  readonly edition: Edition
  readonly errors: readonly FieldError[]
  readonly receipt: string | null
  /** The edition that somebody else has made since the correction was begun. */
  readonly newer?: EditionLine | undefined
  readonly typed: { readonly reason: string; readonly key: string; readonly basis: string }
}
