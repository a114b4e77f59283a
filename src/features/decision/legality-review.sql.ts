import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { LegalityOutcome } from '#domain/decision/legality-review.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { type ReviewContent, reviewContentSchema } from './decision-content.ts'
import type { DecisionPlace } from './publication.sql.ts'

export interface ReviewFacts {
  readonly treatmentId: string
  readonly demandedOn: LocalDate
  readonly outcome: LegalityOutcome | null
  readonly outcomeOn: LocalDate | null
  readonly content: ReviewContent
}

export interface LegalityReview extends ReviewFacts {
  readonly id: string
  readonly version: number
  readonly recordedBy: string
}

/** Every demand that is not taken away, by its day. */
export async function listReviews(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly LegalityReview[]> {
  const rows = await tx
    .selectFrom('legality_review')
    .select([
      'id',
      'treatment_id as treatmentId',
      'demanded_on as demandedOn',
      'outcome',
      'outcome_on as outcomeOn',
      'content',
      'version',
      'recorded_by as recordedBy',
    ])
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', 'is', null)
    .orderBy('demanded_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, content: reviewContentSchema.parse(row.content) }))
}

export async function insertReview(
  tx: TenantTx,
  { tenantId, strategyId }: DecisionPlace,
  review: ReviewFacts,
  by: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('legality_review')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      treatment_id: review.treatmentId,
      ...columnsOf(review),
      recorded_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Stores it as it was filled in from `version`; false when somebody has changed it since. */
export async function updateReview(
  tx: TenantTx,
  { strategyId }: DecisionPlace,
  { id, version, ...review }: ReviewFacts & { readonly id: string; readonly version: number },
  by: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('legality_review')
    .set({
      ...columnsOf(review),
      version: version + 1,
      recorded_by: by,
      updated_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .where('strategy_id', '=', strategyId)
    .where('version', '=', version)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Takes a demand away, or brings it back; false when there was none to do it with. */
export async function setReviewRemoved(
  tx: TenantTx,
  strategyId: string,
  id: string,
  removedBy: string | null,
): Promise<boolean> {
  if (!isUuid(id)) return false
  const result = await tx
    .updateTable('legality_review')
    .set({ deleted_at: removedBy === null ? null : sql<Date>`now()`, deleted_by: removedBy })
    .where('id', '=', id)
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', removedBy === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

function columnsOf({ demandedOn, outcome, outcomeOn, content }: ReviewFacts) {
  return {
    demanded_on: demandedOn,
    outcome,
    outcome_on: outcomeOn,
    content: JSON.stringify(content),
  }
}
