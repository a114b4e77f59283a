import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { withAdmin } from './filled-database.ts'
import { addTenant } from './tenant-records.ts'
import type { TenantRecords } from './tenant-row.ts'
import { tenantRows } from './tenant-rows.ts'

/** What belongs to the installation or to the country, and to no tenant. */
const sharedTables = [
  'calendar_feed',
  'county',
  'guide_passage',
  'guide_phrase',
  'guide_stem',
  'guide_word',
  'login_link',
  'municipality',
  'municipality_code_history',
  'municipality_neighbour',
  'municipality_population',
  'operation_event',
  'organisation',
  'person',
  'reference_load',
  'reminder',
  'reminder_run',
  'reminder_setting',
  'schema_migration',
  'session',
  'statistics_edition',
  'statistics_part',
  'statistics_refresh',
  'statistics_refresh_line',
  'statistics_series',
  'statistics_source',
]
const tables = Object.keys(tenantRows)

let database: TestDatabase
let ours: TenantRecords
let theirs: TenantRecords

beforeAll(async () => {
  database = await testDatabase()
  await withAdmin(database, async (admin) => {
    await admin.client.query(`
      insert into county (number, name, slug) values ('46', 'Vestland', 'vestland');
      insert into municipality (number, name, display_name, names, county_number, slug,
        centrality_class, population, population_year)
      values ('4631', 'Alver', 'Alver', '[]', '46', 'alver', 4, 30000, 2026),
             ('4613', 'Bømlo', 'Bømlo', '[]', '46', 'bomlo', 5, 12000, 2026);
      set role stedsans_maintenance`)
    ours = await addTenant(admin, 'alver', '4631')
    theirs = await addTenant(admin, 'bomlo', '4613')
  })
})

afterAll(() => database.close())

async function catalogue<Row extends object>(query: string): Promise<Row[]> {
  return withAdmin(database, async ({ client }) => (await client.query<Row>(query)).rows)
}

/** All rows of a table past row-level security, as text. */
async function everyRow(table: string): Promise<string[]> {
  return withAdmin(database, async ({ client }) => {
    await client.query('set role stedsans_maintenance')
    const { rows } = await client.query<{ row: string }>(
      `select one::text as row from ${table} one order by 1`,
    )
    return rows.map(({ row }) => row)
  })
}

function insertInto(tx: TenantTx, table: string, row: Readonly<Record<string, unknown>>) {
  const names = Object.keys(row).map((name) => sql.ref(name))
  const values = Object.values(row).map((value) => sql`${value}`)
  return sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(
    tx,
  )
}

/** How many rows a statement of our tenant touches: none when it is refused outright. */
async function touched(statement: string): Promise<number> {
  try {
    const result = await inTenant(database.app, ours.tenantId, (tx) =>
      sql.raw(statement).execute(tx),
    )
    return Number(result.numAffectedRows ?? 0)
  } catch (error) {
    expect(String(error)).toMatch(/permission denied|row-level security|append-only/)
    return 0
  }
}

const refusal = /row-level security|permission denied/

describe('the tables', () => {
  it('each either belongs to a tenant, has a row here, or is known to be shared', async () => {
    const found = await catalogue<{ name: string; hasTenant: boolean }>(`
      select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid
        and a.attname = 'tenant_id' and not a.attisdropped) as "hasTenant"
      from pg_class c where c.relkind in ('r', 'p', 'm', 'f', 'v')
        and c.relnamespace = 'public'::regnamespace order by 1`)
    const names = (hasTenant: boolean) =>
      found.filter((one) => one.hasTenant === hasTenant).map(({ name }) => name)
    expect(names(true)).toEqual([...tables].sort())
    expect(names(false)).toEqual(sharedTables)
  })

  it('the policies let the app see one tenant, and lookup no more than read', async () => {
    const policies = await catalogue<{
      name: string
      roles: string
      command: string
      using: string
    }>(`
      select tablename || ' ' || policyname as name, roles::text as roles, cmd as command,
        qual || ' / ' || coalesce(with_check, '') as using
      from pg_policies order by 1`)
    const odd = policies.filter(({ roles, command, using }) => {
      if (roles === '{stedsans_maintenance}') return using !== 'true / true'
      if (roles === '{stedsans_lookup}') return command !== 'SELECT'
      return roles !== '{stedsans_app}' || using.split('current_tenant()').length !== 3
    })
    expect(odd).toEqual([])
  })
})

describe.each(tables)('%s', (table) => {
  it('has row-level security that binds its owner too', async () => {
    const rows = await catalogue(`select relrowsecurity, relforcerowsecurity
      from pg_class where oid = 'public.${table}'::regclass`)
    expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true }])
  })

  it('raises when the app reads it without a tenant', async () => {
    const read = sql.raw(`select tenant_id from ${table}`).execute(database.app)
    await expect(read).rejects.toThrow('No tenant is set')
  })

  it('shows one tenant its own rows and no others', async () => {
    for (const { tenantId } of [ours, theirs]) {
      const { rows } = await inTenant(database.app, tenantId, (tx) =>
        sql.raw<{ tenant_id: string }>(`select distinct tenant_id from ${table}`).execute(tx),
      )
      expect(rows).toEqual([{ tenant_id: tenantId }])
    }
  })

  it('takes no row for another tenant', async () => {
    const row = tenantRows[table]?.({ ...theirs, personId: ours.personId }) ?? {}
    const attempt = inTenant(database.app, ours.tenantId, (tx) => insertInto(tx, table, row))
    await expect(attempt).rejects.toThrow(refusal)
  })

  it('cannot be changed or emptied from another tenant', async () => {
    const before = await everyRow(table)
    const counts = [
      await touched(
        `update ${table} set tenant_id = tenant_id where tenant_id = '${theirs.tenantId}'`,
      ),
      await touched(`update ${table} set tenant_id = '${theirs.tenantId}'`),
      await touched(`delete from ${table} where tenant_id = '${theirs.tenantId}'`),
      await touched(`truncate ${table} cascade`),
    ]
    expect(counts).toEqual([0, 0, 0, 0])
    expect(await everyRow(table)).toEqual(before)
  })

  it('refers to nothing of another tenant', async () => {
    const row = tenantRows[table]?.({ ...ours, strategyId: theirs.strategyId }) ?? {}
    if (!('strategy_id' in row)) return
    const attempt = inTenant(database.app, ours.tenantId, (tx) => insertInto(tx, table, row))
    await expect(attempt).rejects.toThrow('foreign key')
  })
})

describe('the roles', () => {
  const plain = ['stedsans_app', 'stedsans_lookup', 'stedsans_web']

  it.each(plain)('%s has no rights beyond its own, and owns no table', async (role) => {
    const rows = await catalogue(`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        has_schema_privilege(rolname, 'public', 'create') as "createsTables",
        has_database_privilege(rolname, current_database(), 'create') as "createsSchemas",
        pg_has_role(rolname, 'stedsans_maintenance', 'member') as maintains,
        exists (select from pg_class where relowner = r.oid) as "ownsTables",
        exists (select from pg_namespace where nspowner = r.oid) as "ownsSchemas"
      from pg_roles r where rolname = '${role}'`)
    expect(rows).toHaveLength(1)
    expect(Object.values(rows[0] ?? {})).toEqual(Array(10).fill(false))
  })

  it('only the login can log in, and cannot become what looks up past tenants', async () => {
    const rows = await catalogue(`select rolname, rolcanlogin,
      pg_has_role(rolname, 'stedsans_lookup', 'member') as "looksUp"
      from pg_roles where rolname = any ('{${plain.join()}}') order by 1`)
    expect(rows).toEqual([
      { rolname: 'stedsans_app', rolcanlogin: false, looksUp: false },
      { rolname: 'stedsans_lookup', rolcanlogin: false, looksUp: true },
      { rolname: 'stedsans_web', rolcanlogin: true, looksUp: false },
    ])
  })

  it('lookup and everybody write nowhere', async () => {
    const rows = await catalogue(`
      select r.name as role, c.relname from pg_class c,
        (values ('stedsans_lookup'), ('public')) r (name), unnest('{insert,update,delete}'::text[]) p
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and has_table_privilege(r.name, c.oid, p)`)
    expect(rows).toEqual([])
  })

  it('functions with borrowed rights borrow only those of lookup, for the app alone', async () => {
    const rows = await catalogue<{ name: string; owner: string; callers: string; path: string }>(`
      select p.proname as name, p.proowner::regrole::text as owner, p.proconfig::text as path,
        array(select grantee::regrole::text from aclexplode(p.proacl)
              where privilege_type = 'EXECUTE' and grantee <> p.proowner)::text as callers
      from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace order by 1`)
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const { owner, callers, path } of rows) {
      expect({ owner, callers }).toEqual({ owner: 'stedsans_lookup', callers: '{stedsans_app}' })
      expect(path).toBe('{"search_path=public, pg_temp"}')
    }
  })

  it('the app reads no hash of a secret', async () => {
    const rows = await catalogue<{ name: string; readable: boolean }>(`
      select c.relname || '.' || a.attname as name,
        has_column_privilege('stedsans_app', c.oid, a.attnum, 'select') as readable
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and a.attname like '%hash%' order by 1`)
    expect(rows.length).toBeGreaterThanOrEqual(5)
    expect(rows.filter(({ readable }) => readable)).toEqual([])
  })
})

describe.each(['audit_event', 'operation_event'])('%s', (log) => {
  it.each(['stedsans_owner', 'stedsans_app', 'stedsans_maintenance'])(
    'cannot be rewritten by %s',
    async (role) => {
      for (const change of [
        `update ${log} set actor = 'x'`,
        `delete from ${log}`,
        `truncate ${log}`,
      ]) {
        const attempt = withAdmin(database, async ({ client }) => {
          await client.query(
            `set role ${role}; select set_config('stedsans.tenant', '${ours.tenantId}', false)`,
          )
          await client.query(change)
        })
        await expect(attempt).rejects.toThrow(/append-only|permission denied/)
      }
    },
  )
})
