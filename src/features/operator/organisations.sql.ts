import { sql } from 'kysely'
import type { Db } from '#platform/db/connection.ts'
import { asOperator } from '#platform/db/operator.ts'
import type { Language } from '#platform/i18n/language.ts'

export interface Organisation {
  readonly tenantId: string
  readonly kind: 'municipality' | 'county' | 'state' | 'national'
  readonly name: string
  readonly slug: string
  readonly municipalityNumber: string | null
  readonly countyNumber: string | null
  readonly language: Language
  readonly isDemo: boolean
  readonly createdAt: Date
}

export interface CountedOrganisation extends Organisation {
  readonly people: number
  readonly administrators: number
}

/** Every organisation with how many people it has. The operator sees no names. */
export async function listOrganisations(db: Db): Promise<CountedOrganisation[]> {
  return asOperator(db, async (tx) => {
    const organisations = await selectOrganisations(tx).orderBy('name').execute()
    const { rows } = await sql<{ tenant_id: string; people: number; administrators: number }>`
      select tenant_id, people, administrators from count_members()`.execute(tx)
    const counts = new Map(rows.map((row) => [row.tenant_id, row]))
    return organisations.map((row) => ({
      ...row,
      people: counts.get(row.tenantId)?.people ?? 0,
      administrators: counts.get(row.tenantId)?.administrators ?? 0,
    }))
  })
}

export async function findOrganisation(db: Db, tenantId: string): Promise<Organisation | null> {
  const row = await selectOrganisations(db).where('id', '=', tenantId).executeTakeFirst()
  return row ?? null
}

function selectOrganisations(db: Db) {
  return db
    .selectFrom('organisation')
    .select([
      'id as tenantId',
      'kind',
      'name',
      'slug',
      'municipality_number as municipalityNumber',
      'county_number as countyNumber',
      'language',
      'is_demo as isDemo',
      'created_at as createdAt',
    ])
}
