import { sql } from 'kysely'
import { StartProblem } from '../start/start-problem.ts'
import { appRole, type Db } from './connection.ts'

export interface RoleInUse {
  readonly name: string
  /** Whether PostgreSQL lets it past row-level security. */
  readonly isAboveRules: boolean
}

/**
 * Makes sure that the app's connections are bound by row-level security, which is what keeps the
 * municipalities apart. A pooler in between may drop the role that a connection asks for.
 *
 * @throws StartProblem when they are not.
 */
export async function checkAppRole(db: Db): Promise<void> {
  const { rows } = await sql<RoleInUse>`
    select rolname as name, rolsuper or rolbypassrls as "isAboveRules"
    from pg_roles where rolname = current_user`.execute(db)
  const problem = roleProblem(rows[0] ?? { name: '', isAboveRules: true })
  if (problem) throw problem
}

export function roleProblem({ name, isAboveRules }: RoleInUse): StartProblem | null {
  if (name !== appRole) {
    return new StartProblem(
      `Forbindelsene til databasen får rollen «${name}» i stedet for ${appRole}. Da holdes ikke kommunene fra hverandre. Koble rett til PostgreSQL, eller la mellomtjeneren (for eksempel PgBouncer) slippe innstillingen «options» igjennom.`,
    )
  }
  if (!isAboveRules) return null
  return new StartProblem(
    `Rollen ${appRole} slipper forbi tilgangsreglene i databasen. Da holdes ikke kommunene fra hverandre. Kjør «ALTER ROLE ${appRole} NOSUPERUSER NOBYPASSRLS» som administrator for PostgreSQL-tjeneren.`,
  )
}
