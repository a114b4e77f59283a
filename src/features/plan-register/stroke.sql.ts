import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'

/** What one stroke did to the register. */
export interface Stroke {
  readonly id: string
  readonly kind: string
  readonly plans: number
  /** How many of the plans it took away. */
  readonly removed: number
  /** Somebody has pressed «undo» on it. */
  readonly isUndone: boolean
}

/** A stroke of the strategy's register; null when there is none such. */
export async function findStroke(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<Stroke | null> {
  if (!isUuid(id)) return null
  const { rows } = await sql<Stroke>`
    select c.id, c.kind, count(v.plan_id)::int as plans,
      (count(*) filter (where v.plan_id is not null and v.snapshot is null))::int as removed,
      exists (select from plan_change u where u.undoes = c.id) as "isUndone"
    from plan_change c left join municipal_plan_version v on v.change_id = c.id
    where c.id = ${id} and c.strategy_id = ${strategyId}
    group by c.id, c.kind`.execute(tx)
  return rows[0] ?? null
}
