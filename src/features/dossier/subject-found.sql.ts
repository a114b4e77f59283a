import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'

/** What a dossier needs to know of the plan that it hangs on. */
export interface SubjectPlan {
  readonly name: string
  /** The member who is responsible for it. */
  readonly responsibleId: string | null
}

/** A plan of the strategy's register; null when there is none such, or it is taken away. */
export async function findSubjectPlan(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<SubjectPlan | null> {
  if (!isUuid(id)) return null
  const plan = await tx
    .selectFrom('municipal_plan')
    .select(['name', 'responsible_id'])
    .where('strategy_id', '=', strategyId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return plan ? { name: plan.name, responsibleId: plan.responsible_id } : null
}

/** A section of the strategy document, as far as its dossier needs it. */
export interface SubjectSection {
  readonly assignedTo: string | null
}

export async function findSubjectSection(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<SubjectSection | null> {
  if (!isUuid(id)) return null
  const row = await tx
    .selectFrom('document_section')
    .select('assigned_to as assignedTo')
    .where('strategy_id', '=', strategyId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** A challenge of the challenge picture, as far as its dossier needs it. */
export interface SubjectChallenge {
  readonly title: string
}

export async function findSubjectChallenge(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<SubjectChallenge | null> {
  if (!isUuid(id)) return null
  const row = await tx
    .selectFrom('challenge_item')
    .select(sql<string>`coalesce(content ->> 'title', '')`.as('title'))
    .where('strategy_id', '=', strategyId)
    .where('kind', '=', 'challenge')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
