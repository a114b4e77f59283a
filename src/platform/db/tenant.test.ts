import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { inTenant, type TenantTx } from './tenant.ts'

let database: TestDatabase
const tenants = { alver: '', bomlo: '' }

beforeAll(async () => {
  database = await testDatabase()
  const admin = await database.admin()
  await admin.client.query(`
    insert into county (number, name, slug) values ('46', 'Vestland', 'vestland');
    insert into municipality (number, name, display_name, names, county_number, slug,
      centrality_class, population, population_year)
    values ('4631', 'Alver', 'Alver', '[]', '46', 'alver', 4, 30000, 2026),
           ('4613', 'Bømlo', 'Bømlo', '[]', '46', 'bomlo', 5, 12000, 2026)`)
  await admin.close()
  for (const [slug, number] of [
    ['alver', '4631'],
    ['bomlo', '4613'],
  ] as const) {
    const { id } = await database.app
      .insertInto('organisation')
      .values({
        kind: 'municipality',
        name: slug,
        slug,
        municipality_number: number,
        language: 'nn',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    tenants[slug] = id
    await inTenant(database.app, id, (tx) => addStrategy(tx, id))
  }
})

afterAll(() => database.close())

function addStrategy(tx: TenantTx, tenantId: string) {
  return tx
    .insertInto('strategy')
    .values({
      tenant_id: tenantId,
      first_year: 2028,
      last_year: 2031,
      starting_point: 'mini',
      hours_per_week: '2.5',
    })
    .execute()
}

describe('inTenant', () => {
  it('shows the rows of the tenant and of nobody else', async () => {
    for (const tenantId of Object.values(tenants)) {
      const rows = await inTenant(database.app, tenantId, (tx) =>
        tx.selectFrom('strategy').select('tenant_id').execute(),
      )
      expect(rows).toEqual([{ tenant_id: tenantId }])
    }
  })

  it('refuses a row for another tenant', async () => {
    const attempt = inTenant(database.app, tenants.alver, (tx) => addStrategy(tx, tenants.bomlo))
    await expect(attempt).rejects.toThrow('row-level security')
  })

  it('undoes everything when the work fails', async () => {
    const attempt = inTenant(database.app, tenants.alver, async (tx) => {
      await addStrategy(tx, tenants.alver)
      throw new Error('in the middle')
    })
    await expect(attempt).rejects.toThrow('in the middle')
    const rows = await inTenant(database.app, tenants.alver, (tx) =>
      tx.selectFrom('strategy').select('id').execute(),
    )
    expect(rows).toHaveLength(1)
  })

  it('leaves no tenant behind on the connection', async () => {
    await inTenant(database.app, tenants.alver, async () => {})
    const query = database.app.selectFrom('strategy').select('id').execute()
    await expect(query).rejects.toThrow('No tenant is set')
  })

  it.each(['', 'alver', "'; drop table strategy; --", '4631'])(
    'refuses «%s» as a tenant',
    async (id) => {
      await expect(inTenant(database.app, id, async () => {})).rejects.toThrow(TypeError)
    },
  )

  it('is the only way to a TenantTx', async () => {
    const needsTenant = async (tx: TenantTx) => tx
    const refusedByTheCompiler = () => [
      // @ts-expect-error a pool is not bound to a tenant
      needsTenant(database.app),
      // @ts-expect-error and neither is a plain transaction
      database.app.transaction().execute((tx) => needsTenant(tx)),
    ]
    expect(refusedByTheCompiler).toBeTypeOf('function')
  })
})

describe('the app', () => {
  it('runs as a role that owns nothing and cannot leave row-level security', async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select current_user::text as role, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
        exists (select from pg_class where relowner = r.oid) as owns
      from pg_roles r where rolname = current_user`.execute(database.app)
    expect(rows).toEqual([
      {
        role: 'stedsans_app',
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcanlogin: false,
        owns: false,
      },
    ])
  })

  it('reads dates as text, instants as Date and bigints as numbers', async () => {
    const { rows } = await sql`
      select date '2028-02-29' as day, array[date '2028-02-29'] as days,
        timestamptz '2028-02-29 12:00+01' as at, 9007199254740991::bigint as big`.execute(
      database.app,
    )
    expect(rows).toEqual([
      {
        day: '2028-02-29',
        days: ['2028-02-29'],
        at: new Date('2028-02-29T11:00:00Z'),
        big: 9007199254740991,
      },
    ])
  })

  it('refuses a bigint that a number cannot hold', async () => {
    await expect(sql`select 9007199254740993::bigint`.execute(database.app)).rejects.toThrow(
      RangeError,
    )
  })

  it('stays the app also when the URL asks for another role', async () => {
    const { appPool } = await import('./connection.ts')
    const url = new URL(database.adminUrl)
    url.searchParams.set('options', '-c role=stedsans_owner -c statement_timeout=0')
    const { db } = appPool(url.href, () => {})
    const { rows } = await sql<{ role: string }>`select current_user::text as role`.execute(db)
    await db.destroy()
    expect(rows).toEqual([{ role: 'stedsans_app' }])
  })
})
