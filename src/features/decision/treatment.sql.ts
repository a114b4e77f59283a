import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type Body, bodies } from '#domain/process.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { type TreatmentContent, treatmentContentSchema } from './decision-content.ts'
import type { DecisionPlace } from './publication.sql.ts'
import type { TreatmentOutcome } from './treatment-outcome.ts'

/** What the body was, when, and what came of it. */
export interface TreatmentFacts {
  readonly body: Body
  /** The body's own name where `body` is `annet`; else empty. */
  readonly label: string
  readonly heldOn: LocalDate
  readonly caseNumber: string
  readonly outcome: TreatmentOutcome
  /** The published version that was treated; null when it was none. */
  readonly publicationId: string | null
}

export interface Treatment extends TreatmentFacts {
  readonly id: string
  readonly content: TreatmentContent
  readonly version: number
  readonly recordedBy: string
  readonly isDeleted: boolean
}

/** Every treatment that is not taken away, by its day. */
export async function listTreatments(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly Treatment[]> {
  const rows = await select(tx, strategyId)
    .where('deleted_at', 'is', null)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
  return rows.map(treatmentOf)
}

export async function insertTreatment(
  tx: TenantTx,
  { tenantId, strategyId }: DecisionPlace,
  { content, ...facts }: TreatmentFacts & { readonly content: TreatmentContent },
  by: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('treatment')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      ...columnsOf(facts),
      content: JSON.stringify(content),
      recorded_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Stores it as it was filled in from `version`; false when somebody has changed it since. */
export async function updateTreatment(
  tx: TenantTx,
  { strategyId }: DecisionPlace,
  {
    id,
    content,
    version,
    ...facts
  }: Pick<Treatment, 'id' | 'content' | 'version'> & TreatmentFacts,
  by: string,
): Promise<boolean> {
  const result = await tx
    .updateTable('treatment')
    .set({
      ...columnsOf(facts),
      content: JSON.stringify(content),
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

/** Notes what was recorded because of it. It is no change that anybody else must see. */
export async function keepEvidenceIds(
  tx: TenantTx,
  { id, content }: Pick<Treatment, 'id' | 'content'>,
  evidenceIds: readonly string[],
): Promise<void> {
  await tx
    .updateTable('treatment')
    .set({ content: JSON.stringify({ ...content, evidenceIds }) })
    .where('id', '=', id)
    .execute()
}

/** Takes it away, or brings it back; false when there was none to do it with. */
export async function setTreatmentRemoved(
  tx: TenantTx,
  strategyId: string,
  id: string,
  removedBy: string | null,
): Promise<boolean> {
  if (!isUuid(id)) return false
  const result = await tx
    .updateTable('treatment')
    .set({ deleted_at: removedBy === null ? null : sql<Date>`now()`, deleted_by: removedBy })
    .where('id', '=', id)
    .where('strategy_id', '=', strategyId)
    .where('deleted_at', removedBy === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

function select(tx: TenantTx, strategyId: string) {
  return tx
    .selectFrom('treatment')
    .select([
      'id',
      'body',
      'label',
      'held_on',
      'case_number',
      'outcome',
      'publication_id',
      'content',
      'version',
      'recorded_by',
      'deleted_at',
    ])
    .where('strategy_id', '=', strategyId)
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function treatmentOf(row: Row): Treatment {
  return {
    id: row.id,
    body: bodies.find((one) => one === row.body) ?? 'annet',
    label: row.label,
    heldOn: row.held_on,
    caseNumber: row.case_number,
    outcome: row.outcome,
    publicationId: row.publication_id,
    content: treatmentContentSchema.parse(row.content),
    version: row.version,
    recordedBy: row.recorded_by,
    isDeleted: row.deleted_at !== null,
  }
}

function columnsOf(facts: TreatmentFacts) {
  return {
    body: facts.body,
    label: facts.label,
    held_on: facts.heldOn,
    case_number: facts.caseNumber,
    outcome: facts.outcome,
    publication_id: facts.publicationId,
  }
}
