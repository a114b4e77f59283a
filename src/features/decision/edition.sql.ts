import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { checksumOf } from '#platform/checksum.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import {
  type EditionContent,
  editionContentSchema,
  type Personal,
  personalSchema,
} from './decision-content.ts'
import type { DecisionPlace } from './publication.sql.ts'

export type EditionKind = 'adopted' | 'correction' | 'amendment'

/** An edition without its content. */
export interface EditionLine {
  readonly id: string
  readonly number: number
  readonly kind: EditionKind
  readonly treatmentId: string | null
  readonly adoptedOn: LocalDate
  readonly reason: string
  /** In hexadecimal. */
  readonly checksum: string
  readonly madeBy: string
  readonly madeAt: Date
}

/** A name beside an edition; without content once it is deleted by law. */
export interface PersonalRow {
  readonly key: string
  readonly content: Personal | null
  readonly deletedOn: LocalDate | null
  readonly deletedBy: string | null
  readonly basis: string
}

export interface Edition extends EditionLine {
  readonly content: EditionContent
  readonly personal: readonly PersonalRow[]
  /** Whether the checksum is that of the content as it is stored now. */
  readonly isIntact: boolean
}

/** Every edition, the first first. */
export async function listEditions(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly EditionLine[]> {
  return lines(tx, strategyId).orderBy('number').execute()
}

export async function findEdition(
  tx: TenantTx,
  strategyId: string,
  number: number,
): Promise<Edition | null> {
  const row = await lines(tx, strategyId)
    .select('content')
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return null
  const personal = await tx
    .selectFrom('edition_personal')
    .select(['key', 'content', 'deleted_on as deletedOn', 'deleted_by as deletedBy', 'basis'])
    .where('edition_id', '=', row.id)
    .orderBy('key')
    .execute()
  return {
    ...row,
    content: editionContentSchema.parse(row.content),
    personal: personal.map((one) => ({
      ...one,
      content: one.content === null ? null : personalSchema.parse(one.content),
    })),
    isIntact: checksumOf(row.content as object).toString('hex') === row.checksum,
  }
}

export interface NewEdition {
  readonly kind: EditionKind
  readonly treatmentId: string
  readonly adoptedOn: LocalDate
  readonly reason: string
  readonly content: EditionContent
  readonly personal: Readonly<Record<string, Personal>>
  readonly madeBy: string
  readonly now: Date
}

/** Stores an edition as the next of the strategy. Only where the strategy is locked. */
export async function insertEdition(
  tx: TenantTx,
  { tenantId, strategyId }: DecisionPlace,
  edition: NewEdition,
): Promise<number> {
  const { id, number } = await tx
    .insertInto('edition')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from edition
        where strategy_id = ${strategyId})`,
      kind: edition.kind,
      treatment_id: edition.treatmentId,
      adopted_on: edition.adoptedOn,
      reason: edition.reason,
      content: JSON.stringify(edition.content),
      checksum: checksumOf(edition.content),
      made_by: edition.madeBy,
      made_at: edition.now,
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
  await keepPersonal(tx, tenantId, id, edition.personal)
  return number
}

/** Keeps names beside an edition. What is deleted by law stays deleted. */
export async function keepPersonal(
  tx: TenantTx,
  tenantId: string,
  editionId: string,
  personal: Readonly<Record<string, Personal>>,
): Promise<void> {
  for (const [key, content] of Object.entries(personal)) {
    await tx
      .insertInto('edition_personal')
      .values({
        tenant_id: tenantId,
        edition_id: editionId,
        key,
        content: JSON.stringify(content),
      })
      .onConflict((conflict) =>
        conflict
          .columns(['edition_id', 'key'])
          .doUpdateSet({ content: JSON.stringify(content) })
          .where('edition_personal.deleted_on', 'is', null),
      )
      .execute()
  }
}

/**
 * Deletes a name from every edition of the same treatment, and leaves a dated marker. Gives how many
 * there were.
 */
export async function deletePersonal(
  tx: TenantTx,
  { strategyId }: DecisionPlace,
  edition: Pick<EditionLine, 'id' | 'treatmentId'>,
  deletion: {
    readonly key: string
    readonly on: LocalDate
    readonly by: string
    readonly basis: string
  },
): Promise<number> {
  const result = await tx
    .updateTable('edition_personal')
    .set({
      content: null,
      deleted_on: deletion.on,
      deleted_by: deletion.by,
      basis: deletion.basis,
    })
    .where('key', '=', deletion.key)
    .where('content', 'is not', null)
    .where((is) =>
      is.or([
        is('edition_id', '=', edition.id),
        is(
          'edition_id',
          'in',
          is
            .selectFrom('edition')
            .select('id')
            .where('strategy_id', '=', strategyId)
            .where('treatment_id', '=', edition.treatmentId),
        ),
      ]),
    )
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

function lines(tx: TenantTx, strategyId: string) {
  return tx
    .selectFrom('edition')
    .select([
      'id',
      'number',
      'kind',
      'treatment_id as treatmentId',
      'adopted_on as adoptedOn',
      'reason',
      sql<string>`encode(checksum, 'hex')`.as('checksum'),
      'made_by as madeBy',
      'made_at as madeAt',
    ])
    .where('strategy_id', '=', strategyId)
}
