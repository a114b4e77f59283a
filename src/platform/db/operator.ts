import { sql, type Transaction } from 'kysely'
import type { Db } from './connection.ts'
import type { Tables } from './schema.ts'

declare const operatorBrand: unique symbol

/**
 * A transaction for the installation's own work (outbox, mail delivery). It opens nothing of a
 * municipality's content: without a tenant every tenant table still refuses.
 */
export type OperatorTx = Transaction<Tables> & { readonly [operatorBrand]: true }

export async function asOperator<T>(db: Db, work: (tx: OperatorTx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('stedsans.operator', 'on', true)`.execute(tx)
    return work(tx as OperatorTx)
  })
}
