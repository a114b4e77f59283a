import { readCatalog } from '#platform/db/catalog.ts'
import type { AdminConnection, Database } from '#platform/db/open-database.ts'
import { emptyTestDatabase, type TestDatabase } from './database.ts'

/** Runs `work` with a connection as the owner. */
export async function withAdmin<T>(
  database: Database,
  work: (admin: AdminConnection) => Promise<T>,
) {
  const admin = await database.admin()
  try {
    return await work(admin)
  } finally {
    await admin.close()
  }
}

/** Runs `work` with a database without tables. */
export async function withEmpty<T>(work: (database: TestDatabase) => Promise<T>): Promise<T> {
  const database = await emptyTestDatabase()
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Values that break careless formats, in several tenants, with triggers and identities. */
export async function fill({ client }: AdminConnection): Promise<void> {
  await client.query(`
    set role stedsans_maintenance;
    insert into county values ('46', 'Vestland', 'vestland');
    insert into municipality (number, name, display_name, names, county_number, slug,
      centrality_class, population, population_year)
      values ('4631', 'Alver', 'Alver', '[{"a": "b\\\\c\\t"}]', '46', 'alver', 4, 30000, 2026),
             ('4613', E'B\\u00f8mlo', 'Bømlo', '{}', '46', 'bomlo', 5, 12000, 2026);
    insert into organisation (kind, name, slug, municipality_number, language)
      select 'municipality', name, slug, number, 'nn' from municipality;
    insert into person (email, name) values ('kari@example.no', E'Kari \\\\. \\\\N\\ttab\\nlinje «ø» 🌲');
    insert into session (token_hash, person_id, expires_at)
      select '\\xdeadbeef00ff', id, 'infinity' from person;
    insert into strategy (tenant_id, first_year, last_year, starting_point, hours_per_week,
      constituted_on, closed_weeks)
      select id, 2028, 2031, 'mini', 2.5, '2027-10-12', '{28,29,30}' from organisation;
    insert into audit_event (tenant_id, actor, action, details)
      select o.id, 'Kari', 'change', jsonb_build_object('n', n)
      from organisation o, generate_series(1, 500) n;
    reset role`)
}

/** Every row of every table as text, and how far the sequences have come. */
export function contents(database: Database): Promise<Record<string, unknown>> {
  return withAdmin(database, async ({ client }) => {
    const tables = await readCatalog(client)
    await client.query('set role stedsans_maintenance')
    const all: Record<string, unknown> = {}
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select one::text as row from ${name} one order by 1`,
      )
      all[name] = rows.map(({ row }) => row)
    }
    all.sequences = (
      await client.query('select sequencename, last_value from pg_sequences order by 1')
    ).rows
    return all
  })
}
