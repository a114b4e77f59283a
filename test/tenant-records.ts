import type { AdminConnection } from '#platform/db/connection.ts'
import type { TenantRecords } from './tenant-row.ts'
import { tenantRows } from './tenant-rows.ts'

/** Sets a municipality up with a row in every table of a tenant. */
export async function addTenant(
  { client }: AdminConnection,
  slug: string,
  number: string,
): Promise<TenantRecords> {
  const idOf = async (statement: string, values: unknown[]) =>
    String((await client.query<{ id: string }>(statement, values)).rows[0]?.id)
  const tenantId = await idOf(
    `insert into organisation (kind, name, slug, municipality_number, language)
     values ('municipality', $1, $1, $2, 'nn') returning id`,
    [slug, number],
  )
  const personId = await idOf('insert into person (email, name) values ($1, $1) returning id', [
    `${slug}@example.no`,
  ])
  const strategyId = await idOf(
    `insert into strategy (tenant_id, first_year, last_year, starting_point, hours_per_week)
     values ($1, 2028, 2031, 'mini', 4) returning id`,
    [tenantId],
  )
  const meetingId = await idOf(
    `insert into meeting (tenant_id, strategy_id, body, held_on)
     values ($1, $2, 'annet', '2028-06-15') returning id`,
    [tenantId, strategyId],
  )
  const planId = await idOf(
    `insert into municipal_plan (tenant_id, strategy_id, name, type, status, content, updated_by)
     values ($1, $2, 'Eksempel', 'other', 'in-force', '{}', 'Eksempel') returning id`,
    [tenantId, strategyId],
  )
  const changeId = await idOf(
    `insert into plan_change (tenant_id, strategy_id, kind, changed_by)
     values ($1, $2, 'add', 'Eksempel') returning id`,
    [tenantId, strategyId],
  )
  const sectionId = await idOf(
    `insert into document_section (tenant_id, strategy_id, title, updated_by)
     values ($1, $2, 'Eksempel', 'Eksempel') returning id`,
    [tenantId, strategyId],
  )
  const treatmentId = await idOf(
    `insert into treatment (tenant_id, strategy_id, body, held_on, outcome, content, recorded_by)
     values ($1, $2, 'kommunestyre', '2028-06-15', 'adopted', '{}', 'Eksempel') returning id`,
    [tenantId, strategyId],
  )
  const editionId = await idOf(
    `insert into edition (tenant_id, strategy_id, number, kind, adopted_on, content, checksum, made_by)
     values ($1, $2, 1, 'adopted', '2028-06-15', '{}', '', 'Eksempel') returning id`,
    [tenantId, strategyId],
  )
  const needChangeId = await idOf(
    `insert into plan_need_change (tenant_id, strategy_id, kind, changed_by)
     values ($1, $2, 'assess', 'Eksempel') returning id`,
    [tenantId, strategyId],
  )
  const figuresId = await idOf(
    `insert into own_figures (tenant_id, content, updated_by) values ($1, '{}', 'Eksempel') returning id`,
    [tenantId],
  )
  const made = { planId, changeId, needChangeId, sectionId, treatmentId, editionId, figuresId }
  const records = { tenantId, personId, strategyId, meetingId, ...made }
  await addRows({ client }, records)
  return records
}

async function addRows(
  { client }: Pick<AdminConnection, 'client'>,
  records: TenantRecords,
): Promise<void> {
  for (const [table, rowOf] of Object.entries(tenantRows)) {
    const row = rowOf(records)
    const names = Object.keys(row)
    const places = names.map((_, index) => `$${index + 1}`)
    await client.query(
      `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    )
  }
}
