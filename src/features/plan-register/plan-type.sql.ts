import { sql } from 'kysely'
import type { PlanType } from '#domain/plan-register/plan-type.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

/** The municipality's own rules for a type of plan, so that practice is uniform. */
export interface PlanTypePractice {
  /** Which body decides such plans. */
  readonly decidedBy: string
  readonly processDemands: string
  /** An address, or where the template is found. */
  readonly template: string
}

export interface StoredPractice extends PlanTypePractice {
  readonly version: number
  readonly updatedBy: string
}

const blank: StoredPractice = {
  decidedBy: '',
  processDemands: '',
  template: '',
  version: 0,
  updatedBy: '',
}

/** The rules of all types that have any. */
export async function listPractices(tx: TenantTx): Promise<ReadonlyMap<string, StoredPractice>> {
  const rows = await tx
    .selectFrom('plan_type_practice')
    .select(['type', 'decided_by', 'process_demands', 'template', 'version', 'updated_by'])
    .execute()
  return new Map(
    rows.map((row) => [
      row.type,
      {
        decidedBy: row.decided_by,
        processDemands: row.process_demands,
        template: row.template,
        version: row.version,
        updatedBy: row.updated_by,
      },
    ]),
  )
}

/** The rules of one type; empty, with version 0, when there are none. */
export async function findPractice(tx: TenantTx, type: PlanType): Promise<StoredPractice> {
  return (await listPractices(tx)).get(type) ?? blank
}

/** False when somebody else has changed the rules since `version`. */
export async function savePractice(
  tx: TenantTx,
  tenantId: string,
  type: PlanType,
  change: PlanTypePractice & { readonly version: number; readonly by: string },
): Promise<boolean> {
  const { decidedBy, processDemands, template, version, by } = change
  const texts = { decided_by: decidedBy, process_demands: processDemands, template }
  const result = await tx
    .insertInto('plan_type_practice')
    .values({ tenant_id: tenantId, type, ...texts, version: version + 1, updated_by: by })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'type'])
        .doUpdateSet({ ...texts, version: version + 1, updated_by: by, updated_at: sql`now()` })
        .where('plan_type_practice.version', '=', version),
    )
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
