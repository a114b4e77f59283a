import { sql, type Transaction } from 'kysely'
import type { Db } from './connection.ts'
import type { Tables } from './schema.ts'
import { isUuid } from './uuid.ts'

declare const tenantBrand: unique symbol

/**
 * A transaction in which row-level security shows one tenant and nothing else. Only `inTenant` makes
 * one, so a query that takes it can be given neither a pool nor a plain transaction.
 */
export type TenantTx = Transaction<Tables> & { readonly [tenantBrand]: true }

/**
 * Runs `work` in one transaction as the tenant; what it returns is given back after the commit. An
 * error undoes everything and is thrown on.
 *
 * @throws TypeError when `tenantId` is not a UUID.
 */
export async function inTenant<T>(
  db: Db,
  tenantId: string,
  work: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  if (!isUuid(tenantId)) throw new TypeError('A tenant is named by a UUID')
  return db.transaction().execute(async (tx) => {
    // Local to the transaction: the connection goes back to the pool without a tenant.
    await sql`select set_config('stedsans.tenant', ${tenantId}, true)`.execute(tx)
    return work(tx as TenantTx)
  })
}
