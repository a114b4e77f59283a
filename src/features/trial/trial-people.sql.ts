import type { Role } from '#platform/auth/policy.ts'
import { openSession } from '#platform/auth/session.sql.ts'
import type { Db } from '#platform/db/connection.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface TrialPerson {
  readonly email: string
  readonly name: string
}

/** Who tries out a municipality of one's own: one person, in as many municipalities as are chosen. */
export const trialPerson: TrialPerson = { email: 'prov@localhost', name: 'Prøvebruker' }

/** The person with the address, made when there is none. Gives the id. */
export async function ensurePerson(db: Db, { email, name }: TrialPerson): Promise<string> {
  await db
    .insertInto('person')
    .values({ email, name })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute()
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return row.id
}

/** Whether the municipality has people of its own: then it is no place to try things out in. */
export async function hasOtherMembers(tx: TenantTx, personId: string): Promise<boolean> {
  const other = await tx
    .selectFrom('membership')
    .select('person_id')
    .where('person_id', '<>', personId)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** Makes the person a member with the role. True when that is new. */
export async function ensureMembership(
  tx: TenantTx,
  tenantId: string,
  personId: string,
  role: Role,
): Promise<boolean> {
  const result = await tx
    .insertInto('membership')
    .values({ tenant_id: tenantId, person_id: personId, role })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Opens a session for the person with the address and gives the secret for the cookie. */
export async function openTrialSession(db: Db, person: TrialPerson, now: Date): Promise<string> {
  return openSession(db, await ensurePerson(db, person), now)
}
