import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { StartingPoint } from '#domain/process.ts'
import { osloDate } from '#platform/clock.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface Term {
  readonly firstYear: number
  readonly lastYear: number
}

export interface StrategySummary {
  readonly id: string
  readonly term: Term
  readonly isCurrent: boolean
  readonly startingPoint: StartingPoint
  readonly createdOn: LocalDate
}

/** All strategies of the tenant, the newest term first. */
export async function listStrategies(tx: TenantTx): Promise<StrategySummary[]> {
  const rows = await tx
    .selectFrom('strategy')
    .select(['id', 'first_year', 'last_year', 'is_current', 'starting_point', 'created_at'])
    .orderBy('first_year', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    term: { firstYear: row.first_year, lastYear: row.last_year },
    isCurrent: row.is_current,
    startingPoint: row.starting_point,
    createdOn: osloDate(row.created_at),
  }))
}

/**
 * Lets one transaction at a time decide which strategies of the tenant are current; two that were
 * started at the same moment would else both find their term without one.
 */
export async function lockCurrent(tx: TenantTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(current_tenant()::text, 0))`.execute(tx)
}

/** Makes one strategy the current one of its term. */
export async function makeCurrent(tx: TenantTx, strategyId: string, term: Term): Promise<void> {
  await lockCurrent(tx)
  await tx
    .updateTable('strategy')
    .set({ is_current: false })
    .where('first_year', '=', term.firstYear)
    .where('last_year', '=', term.lastYear)
    .where('is_current', '=', true)
    .execute()
  await tx.updateTable('strategy').set({ is_current: true }).where('id', '=', strategyId).execute()
}

/** Every term that has strategies gets a current one: the newest, where there is none. */
export async function fillCurrent(tx: TenantTx): Promise<void> {
  await sql`
    update strategy set is_current = true where id in (
      select distinct on (s.first_year, s.last_year) s.id
      from strategy s
      where not exists (
        select 1 from strategy c
        where c.is_current and c.first_year = s.first_year and c.last_year = s.last_year)
      order by s.first_year, s.last_year, s.created_at desc)`.execute(tx)
}

/**
 * Holds a strategy still for the rest of the transaction: others who want to change it wait. What
 * belongs to it can be stored meanwhile; else one who holds another lock could wait for this one.
 */
export async function lockStrategy(tx: TenantTx, strategyId: string): Promise<void> {
  await sql`select from strategy where id = ${strategyId} for no key update`.execute(tx)
}
