import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { NewPlan } from './change-plans.sql.ts'
import { type PlanContent, planContentOf } from './plan-content.ts'
import { listPlans } from './register.sql.ts'

/** The strategy before this one that has a register. */
export interface EarlierRegister {
  readonly strategyId: string
  readonly firstYear: number
  readonly lastYear: number
  readonly plans: number
}

/** The newest strategy of an earlier term with plans, the current one of its term first. */
export async function findEarlierRegister(
  tx: TenantTx,
  term: { readonly firstYear: number },
): Promise<EarlierRegister | null> {
  const { rows } = await sql<EarlierRegister>`
    select s.id as "strategyId", s.first_year as "firstYear", s.last_year as "lastYear",
      count(p.id)::int as plans
    from strategy s join municipal_plan p on p.strategy_id = s.id and p.deleted_at is null
    where s.first_year < ${term.firstYear}
    group by s.id
    order by s.first_year desc, s.is_current desc, s.created_at desc
    limit 1`.execute(tx)
  return rows[0] ?? null
}

/** The plans of a register as new ones, tied to each other as they were. */
export async function copiesOf(tx: TenantTx, strategyId: string): Promise<readonly NewPlan[]> {
  const plans = await listPlans(tx, strategyId)
  const ids = new Map(plans.map(({ id }) => [id, randomUUID()]))
  const names = new Map(plans.map(({ id, name }) => [id, name]))
  return plans.map((plan) => {
    const content = planContentOf(plan)
    const copy: PlanContent = {
      ...content,
      parentId: ids.get(content.parentId ?? '') ?? null,
      relations: content.relations.map((relation) => ({
        ...relation,
        planId: ids.get(relation.planId ?? '') ?? null,
        name: names.get(relation.planId ?? '') ?? relation.name,
      })),
    }
    return { id: ids.get(plan.id) ?? randomUUID(), content: copy, copiedFrom: plan.id }
  })
}
