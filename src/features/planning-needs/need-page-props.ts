import type { FieldError } from '#ui/error-summary.tsx'
import type { NeedValues } from './need.form.ts'
import type { NeedVersion } from './need-change.sql.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'

/** What the button that goes on to the next plan is called in the form. */
export const goOnField = 'next'

export interface NeedPageProps {
  readonly needs: NeedsView
  readonly entry: NeedEntry
  /** Who edits may write about every plan; a contributor about those they are responsible for. */
  readonly mayWrite: boolean
  /** The next that waits for an assessment. */
  readonly next: NeedEntry | null
  /** The newest first. */
  readonly versions: readonly NeedVersion[]
  readonly values: NeedValues
  readonly errors: readonly FieldError[]
  /** Somebody has stored something else since the form was opened. */
  readonly isConflict: boolean
  /** The plan that was just stored: this one, or the one before it. */
  readonly saved: NeedEntry | null
}
