import { randomUUID } from 'node:crypto'
import {
  importPlans,
  listPlans,
  type PlanChangeResult,
  type PlanContent,
  type PlanEdit,
  planContentOf,
  type RegisterPlace,
} from '#features/plan-register/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { StorableRow } from './imported-row.ts'
import { plansOfRows } from './plan-of-row.ts'

/** A row that is to take the place of what stands of a plan already. */
export interface RowUpdate {
  readonly row: StorableRow
  readonly planId: string
  /** The version that the person was shown. */
  readonly fromVersion: number
}

/**
 * Stores the rows that are plans, in their order and as they are given, in one stroke that can be
 * undone. Other rows are left out.
 */
export async function storeImport(
  tx: TenantTx,
  place: RegisterPlace,
  rows: readonly StorableRow[],
  by: string,
  updates: readonly RowUpdate[] = [],
): Promise<PlanChangeResult> {
  const registered = await listPlans(tx, place.strategyId)
  const added = plansOfRows(rows, registered, randomUUID)
  const known = new Map(registered.map((plan) => [plan.id, plan]))
  const edits = updates.map(({ row, planId, fromVersion }): PlanEdit => {
    const [read] = plansOfRows([row], registered, () => planId)
    const present = known.get(planId)
    return {
      id: planId,
      fromVersion,
      content: planContentOf({ ...present, ...(read && whatIsSaid(row, read.content)) }),
    }
  })
  return importPlans(tx, place, { added, edits }, by)
}

/** What a table does not say of a plan stays as it is in the register. */
function whatIsSaid({ type, status }: StorableRow, content: PlanContent): Partial<PlanContent> {
  const isSaid = ([field, value]: readonly [string, unknown]) => {
    if (field === 'type') return Boolean(type)
    if (field === 'status') return Boolean(status)
    return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  }
  return Object.fromEntries(Object.entries(content).filter(isSaid))
}
