import { sql } from 'kysely'
import type { Tables } from './schema.ts'
import type { TenantTx } from './tenant.ts'
import { isUuid } from './uuid.ts'

/** The tables of lists that belong to a strategy, whose lines have a kind, a content and a version. */
type ItemTable = 'follow_up_item' | 'planning_item' | 'challenge_item' | 'population_scenario'
type KindIn<Table extends ItemTable> = Tables[Table]['kind']

/** Which strategy of which municipality. */
interface ItemPlace {
  readonly tenantId: string
  readonly strategyId: string
}

/** A line of a list, also when it is taken away. */
export interface StoredItem<Kind> {
  readonly id: string
  readonly kind: Kind
  readonly content: unknown
  readonly version: number
  readonly updatedBy: string
  readonly createdAt: Date
  readonly isDeleted: boolean
}

/** Reads and writes the lines of one table, for the feature that owns it. */
export class StoredItems<Table extends ItemTable> {
  // Queries are built of what the tables have in common.
  readonly #table: ItemTable
  readonly #mostListed: number

  constructor(table: Table, mostListed: number) {
    this.#table = table
    this.#mostListed = mostListed
  }

  /** What is in the list of a kind, or in all lists, the oldest first. */
  async list(
    tx: TenantTx,
    strategyId: string,
    kind: KindIn<Table> | 'all',
  ): Promise<readonly StoredItem<KindIn<Table>>[]> {
    const lines = this.#lines(tx, strategyId).where('deleted_at', 'is', null)
    const wanted = kind === 'all' ? lines : lines.where('kind', '=', kind)
    return wanted.orderBy('created_at').orderBy('id').limit(this.#mostListed).execute()
  }

  /** One line, also one that is taken away; null when there is none such. */
  async find(
    tx: TenantTx,
    strategyId: string,
    kind: KindIn<Table>,
    id: string,
  ): Promise<StoredItem<KindIn<Table>> | null> {
    if (!isUuid(id)) return null
    const row = await this.#lines(tx, strategyId)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst()
    return row ?? null
  }

  /** Adds a line at the end of its list, and gives its id. */
  async add(
    tx: TenantTx,
    { tenantId, strategyId }: ItemPlace,
    kind: KindIn<Table>,
    content: object,
    by: string,
  ): Promise<string> {
    const { id } = await tx
      .insertInto(this.#table)
      .values({
        tenant_id: tenantId,
        strategy_id: strategyId,
        kind,
        content: JSON.stringify(content),
        updated_by: by,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }

  /** Changes a line, and brings it back if it was taken away. False when it was changed since. */
  async change(
    tx: TenantTx,
    { strategyId }: ItemPlace,
    kind: KindIn<Table>,
    change: { readonly id: string; readonly content: object; readonly version: number },
    by: string,
  ): Promise<boolean> {
    const result = await tx
      .updateTable(this.#table)
      .set((row) => ({
        content: JSON.stringify(change.content),
        version: row('version', '+', 1),
        updated_by: by,
        updated_at: sql<Date>`now()`,
        deleted_at: null,
        deleted_by: null,
      }))
      .where('id', '=', change.id)
      .where('strategy_id', '=', strategyId)
      .where('kind', '=', kind)
      .where('version', '=', change.version)
      .executeTakeFirst()
    return result.numUpdatedRows === 1n
  }

  /**
   * Takes a line away, or brings it back, with `content` in it from then on where that is given. False
   * when there is none such, or it is so already.
   */
  async setRemoved(
    tx: TenantTx,
    { strategyId }: ItemPlace,
    kind: KindIn<Table>,
    change: { readonly id: string; readonly isRemoved: boolean; readonly content?: object },
    by: string,
  ): Promise<boolean> {
    const { id, isRemoved, content } = change
    if (!isUuid(id)) return false
    const result = await tx
      .updateTable(this.#table)
      .set((row) => ({
        ...(content && { content: JSON.stringify(content) }),
        version: row('version', '+', 1),
        updated_by: by,
        deleted_at: isRemoved ? sql<Date>`now()` : null,
        deleted_by: isRemoved ? by : null,
      }))
      .where('id', '=', id)
      .where('strategy_id', '=', strategyId)
      .where('kind', '=', kind)
      .where('deleted_at', isRemoved ? 'is' : 'is not', null)
      .executeTakeFirst()
    return result.numUpdatedRows === 1n
  }

  #lines(tx: TenantTx, strategyId: string) {
    return tx
      .selectFrom(this.#table)
      .select([
        'id',
        sql<KindIn<Table>>`kind`.as('kind'),
        sql<unknown>`content`.as('content'),
        'version',
        'updated_by as updatedBy',
        'created_at as createdAt',
        sql<boolean>`deleted_at is not null`.as('isDeleted'),
      ])
      .where('strategy_id', '=', strategyId)
  }
}
