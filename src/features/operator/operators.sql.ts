import type { Db } from '#platform/db/connection.ts'

const firstOperator = { email: 'operator@localhost', name: 'Driftsansvarlig' }

export interface Operator {
  readonly personId: string
  readonly email: string
  /** Whether this call made the person an operator. */
  readonly created: boolean
}

/**
 * Finds the first operator; makes `operator@localhost` one when there is none. With an address, that
 * person becomes an operator. Safe when several programs start at once.
 */
export async function ensureOperator(db: Db, email?: string): Promise<Operator> {
  const known = await findOperator(db, email)
  if (known) return { ...known, created: false }
  const values = { ...firstOperator, email: email ?? firstOperator.email, is_operator: true }
  const made = await db
    .insertInto('person')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .column('email')
        .doUpdateSet({ is_operator: true })
        .where('person.is_operator', '=', false),
    )
    .returning(['id', 'email'])
    .executeTakeFirst()
  if (made) return { personId: made.id, email: made.email, created: true }
  // Another program was a moment earlier.
  const other = await findOperator(db, values.email)
  if (!other) throw new Error('The operator could not be made')
  return { ...other, created: false }
}

async function findOperator(
  db: Db,
  email: string | undefined,
): Promise<{ personId: string; email: string } | null> {
  const row = await db
    .selectFrom('person')
    .select(['id as personId', 'email'])
    .where('is_operator', '=', true)
    .$if(email !== undefined, (query) => query.where('email', '=', email ?? ''))
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst()
  return row ?? null
}
