import type { Role } from '#platform/auth/policy.ts'
import type { Db } from '#platform/db/connection.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface PersonInPlace {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** False until the person has logged in anywhere for the first time. */
  readonly hasLoggedIn: boolean
}

/** Everybody in the municipality, by name. */
export async function listPeople(tx: TenantTx): Promise<PersonInPlace[]> {
  const rows = await people(tx).execute()
  return rows.map(personOf)
}

export async function findPerson(tx: TenantTx, personId: string): Promise<PersonInPlace | null> {
  const row = await people(tx).where('membership.person_id', '=', personId).executeTakeFirst()
  return row ? personOf(row) : null
}

/**
 * The person with the address, made when there is none. The name that somebody already has stays:
 * one municipality does not rename a person for the others.
 */
export async function findOrAddPerson(
  db: Db,
  person: { email: string; name: string },
): Promise<{ id: string; name: string }> {
  await db
    .insertInto('person')
    .values(person)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute()
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('email', '=', person.email)
    .executeTakeFirstOrThrow()
}

/** False when the person is a member already; the role is then left as it was. */
export async function addMember(
  tx: TenantTx,
  tenantId: string,
  personId: string,
  role: Role,
): Promise<boolean> {
  const result = await tx
    .insertInto('membership')
    .values({ tenant_id: tenantId, person_id: personId, role })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export type MemberChange = 'done' | 'not-a-member' | 'last-administrator'

/** Gives a member another role. The last administrator keeps theirs. */
export async function changeRole(
  tx: TenantTx,
  personId: string,
  role: Role,
): Promise<MemberChange> {
  const refusal = role === 'admin' ? null : await refusalToLeave(tx, personId)
  if (refusal) return refusal
  const result = await tx
    .updateTable('membership')
    .set({ role })
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n ? 'done' : 'not-a-member'
}

/** Takes a member out. What the person has done stays; the last administrator stays too. */
export async function removeMember(tx: TenantTx, personId: string): Promise<MemberChange> {
  const refusal = await refusalToLeave(tx, personId)
  if (refusal) return refusal
  const result = await tx
    .deleteFrom('membership')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n ? 'done' : 'not-a-member'
}

// Locks the administrators, so that two who leave at the same moment do not both leave.
async function refusalToLeave(tx: TenantTx, personId: string): Promise<MemberChange | null> {
  const administrators = await tx
    .selectFrom('membership')
    .select('person_id')
    .where('role', '=', 'admin')
    .orderBy('person_id')
    .forUpdate()
    .execute()
  const isOnlyOne = administrators.every((one) => one.person_id === personId)
  return isOnlyOne && administrators.length > 0 ? 'last-administrator' : null
}

function people(tx: TenantTx) {
  return tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select([
      'person.id as person_id',
      'person.name',
      'person.email',
      'membership.role',
      'person.first_login_at',
    ])
    .orderBy('person.name')
    .orderBy('person.email')
}

function personOf(row: {
  person_id: string
  name: string
  email: string
  role: Role
  first_login_at: Date | null
}): PersonInPlace {
  return {
    personId: row.person_id,
    name: row.name,
    email: row.email,
    role: row.role,
    hasLoggedIn: row.first_login_at !== null,
  }
}
