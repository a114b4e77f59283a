import type { DossierCount } from '#features/dossier/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import type { PlanContent } from '#features/process-plan/index.ts'
import type { Contact } from './handover.sql.ts'

/** Everything that the page for whoever takes over is made of. */
export interface HandoverPageProps {
  readonly view: ProcessView
  readonly contacts: readonly Contact[]
  readonly content: PlanContent
  /** What hangs on each activity, by key. */
  readonly counts: ReadonlyMap<string, DossierCount>
}
