import {
  type ExportedReading,
  importPlans,
  planContentOf,
  type RegisterPlace,
  readExportedPlans,
} from '#features/plan-register/index.ts'
import { formKey, submitOnce } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { ImportDraft } from './import-draft.ts'
import type { ImportSurroundings } from './import-review.ts'

/** A register that was taken along from here and has come back, held against what stands here now. */
export interface ExportedImport extends ExportedReading {
  /** Plans that are as they were. */
  readonly unchanged: number
}

/** Null when the table is not one of our own. */
export function exportedIn(
  draft: ImportDraft,
  { registered, members }: ImportSurroundings,
): ExportedImport | null {
  const cells = draft.rows.map(([, row]) => row)
  const reading = readExportedPlans(cells, registered, members)
  if (!reading) return null
  const known = new Map(registered.map((plan) => [plan.id, JSON.stringify(planContentOf(plan))]))
  const edits = reading.edits
    .filter(({ id, content }) => known.get(id) !== JSON.stringify(planContentOf(content)))
    .map((edit) => ({ ...edit, fromVersion: draft.versions[edit.id] ?? 0 }))
  return { ...reading, edits, unchanged: reading.edits.length - edits.length }
}

export type ExportedAnswer =
  | { readonly kind: 'stored'; readonly changeId: string }
  | { readonly kind: 'conflict'; readonly ids: readonly string[] }
  | { readonly kind: 'nothing' }

/** Stores what the table changes, in one stroke; pressed twice it is stored once. */
export async function storeExported(
  tx: TenantTx,
  place: RegisterPlace,
  draft: ImportDraft,
  { added, edits }: ExportedImport,
  by: string,
): Promise<ExportedAnswer> {
  const key = formKey(draft.token, draft)
  const submission = await submitOnce(tx, place.tenantId, key, draft, async () => {
    if (added.length + edits.length === 0) return { kind: 'nothing' } as const
    const result = await importPlans(tx, place, { added, edits }, by)
    if (result.kind === 'conflict') return result
    return { kind: 'stored', changeId: result.changeId } as const
  })
  return submission.kind === 'other-content' ? { kind: 'nothing' } : submission.result
}
