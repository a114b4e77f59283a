import { listContributors } from '#features/activities/index.ts'
import {
  importPlans,
  listPlans,
  type PlanChangeResult,
  type RegisterPlace,
  readExportedPlans,
} from '#features/plan-register/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { ImportDraft } from './import-draft.ts'

/**
 * Stores a file that the register itself was taken along in, with every field as it stands there, and
 * as one stroke. Null, with nothing stored, when it is another table, when a person has corrected how
 * it was read, or when some row cannot be read whole: then it is read as any other table.
 */
export async function storeOwnFile(
  tx: TenantTx,
  place: RegisterPlace,
  draft: ImportDraft,
  by: string,
): Promise<PlanChangeResult | null> {
  if (draft.columns !== null || Object.keys(draft.corrections).length > 0) return null
  const registered = await listPlans(tx, place.strategyId)
  const rows = draft.rows.map(([, cells]) => cells)
  const reading = readExportedPlans(rows, registered, await listContributors(tx))
  if (!reading || reading.problems.length > 0) return null
  const { added, edits } = reading
  // What stands in the register is changed only where the person has said so.
  if (edits.length > 0 && draft.registered !== 'update') return null
  const shown = edits.map((edit) => ({
    ...edit,
    fromVersion: draft.versions[edit.id] ?? edit.fromVersion,
  }))
  return importPlans(tx, place, { added, edits: shown }, by)
}
