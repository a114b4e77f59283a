import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { WorkStatus } from '#domain/follow-up/plan-work.ts'
import { type PlanContent, planContentSchema } from '#features/plan-register/index.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'

interface Place {
  readonly tenantId: string
  readonly strategyId: string
}

export interface Milestone {
  readonly title: string
  readonly on: string
  readonly status?: WorkStatus
}

export interface PlannedWorkOf {
  /** Adds a plan with a milestone that is reported; gives its id. */
  plan(
    name: string,
    milestone: Milestone,
    content?: Partial<PlanContent> & { readonly responsibleId?: string | null },
  ): Promise<string>
  report(planId: string, milestone: Milestone): Promise<void>
  adopt(on: string): Promise<void>
  /** Gives the municipality an årshjul of its own, with the month of the yearly status. */
  statusMonth(month: number): Promise<void>
  layStatus(on: string): Promise<void>
  /** Starts the strategy of the next term. */
  startNextTerm(): Promise<void>
}

/** What the follow-up of a strategy holds, for those who test what it reminds of. */
export function plannedWorkOf(db: Db, { tenantId, strategyId }: Place): PlannedWorkOf {
  const own = { tenant_id: tenantId, strategy_id: strategyId }
  const tenant = <T>(work: (tx: TenantTx) => Promise<T>) => inTenant(db, tenantId, work)
  const report = (planId: string, milestone: Milestone) =>
    tenant((tx) => reportMilestone(tx, { ...own, plan_id: planId }, milestone))
  const item = (kind: 'annual-point' | 'yearly-status', content: object) =>
    tenant((tx) =>
      tx
        .insertInto('follow_up_item')
        .values({ ...own, kind, content: JSON.stringify(content), updated_by: 'Kari Eksempel' })
        .execute(),
    )
  return {
    report,
    plan: async (name, milestone, { responsibleId = null, ...more } = {}) => {
      const content = planContentSchema.parse({ name, ...more })
      const { id } = await tenant((tx) =>
        tx
          .insertInto('municipal_plan')
          .values({
            ...{ ...own, name, type: content.type, status: content.status },
            ...{ responsible_id: responsibleId, content: JSON.stringify(content) },
            updated_by: 'Kari Eksempel',
          })
          .returning('id')
          .executeTakeFirstOrThrow(),
      )
      await report(id, milestone)
      return id
    },
    adopt: async (on) => {
      await tenant((tx) =>
        tx
          .updateTable('strategy')
          .set({ adopted_on: on as LocalDate })
          .where('id', '=', strategyId)
          .execute(),
      )
    },
    statusMonth: async (month) => {
      await tenant((tx) =>
        tx.deleteFrom('follow_up_item').where('kind', '=', 'annual-point').execute(),
      )
      await item('annual-point', { key: 'strategy-status', name: 'Status', month: String(month) })
    },
    startNextTerm: async () => {
      await tenant((tx) =>
        tx
          .insertInto('strategy')
          .values({
            ...{ tenant_id: tenantId, first_year: 2032, last_year: 2035 },
            ...{ starting_point: 'mini', hours_per_week: '4', is_current: true },
          })
          .execute(),
      )
    },
    layStatus: async (on) => {
      await item('yearly-status', { laidOn: on, models: {} })
    },
  }
}

async function reportMilestone(
  tx: TenantTx,
  of: { readonly tenant_id: string; readonly strategy_id: string; readonly plan_id: string },
  { title, on, status = 'under-way' }: Milestone,
): Promise<void> {
  const content = JSON.stringify({ milestone: title, milestoneOn: on })
  await tx
    .insertInto('plan_progress')
    .values({ ...of, status, content, updated_by: 'Kari Eksempel' })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'strategy_id', 'plan_id']).doUpdateSet((row) => ({
        status,
        content,
        version: row('plan_progress.version', '+', 1),
      })),
    )
    .execute()
}
