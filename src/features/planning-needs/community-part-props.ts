import type { CommunityPartEntry } from '#domain/planning-need/community-part-check.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import type { NeedsView } from './needs-view.ts'
import type { StoredSheet } from './planning-sheet.sql.ts'
import type { CommunitySheet } from './planning-sheet.ts'

export interface CommunityPartPageProps {
  readonly needs: NeedsView
  readonly sheet: StoredSheet<CommunitySheet>
  /** What this municipality's samfunnsdel is held against. */
  readonly held: readonly CommunityPartEntry[]
  readonly values: CommunitySheet
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
  readonly isSaved: boolean
}
