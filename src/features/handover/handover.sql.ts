import type { Role } from '#platform/auth/policy.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

export interface Contact {
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** Those who work with the strategy: administrators, planners and contributors, by name. */
export async function listContacts(tx: TenantTx): Promise<Contact[]> {
  return tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['person.name', 'person.email', 'membership.role'])
    .where('membership.role', 'in', ['admin', 'planner', 'contributor'])
    .orderBy('person.name')
    .execute()
}
