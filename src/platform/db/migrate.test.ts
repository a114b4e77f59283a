import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyTestDatabase, type TestDatabase, testDatabase } from '../../../test/database.ts'
import { StartProblem } from '../start/start-problem.ts'
import { migrate } from './migrate.ts'
import { migrationsDir, readMigrations } from './migration-files.ts'
import type { AdminConnection } from './open-database.ts'

let database: TestDatabase
let admin: AdminConnection
let directory: string

beforeEach(async () => {
  directory = fs.mkdtempSync(path.join(tmpdir(), 'stedsans-migrate-'))
  database = await emptyTestDatabase()
  admin = await database.admin()
  write('0001_first.sql', 'create table first (n int); insert into first values (1);')
  write('0002_second.sql', 'create table second (n int);')
})

afterEach(async () => {
  await admin.close()
  await database.close()
  fs.rmSync(directory, { recursive: true, force: true })
})

function write(name: string, sql: string): void {
  fs.writeFileSync(path.join(directory, name), sql)
}

async function ask(statement: string): Promise<unknown[]> {
  return (await admin.client.query(statement)).rows
}

describe('migrate', () => {
  it('runs the files in order, once', async () => {
    const both = { applied: ['0001_first.sql', '0002_second.sql'], level: '0002_second.sql' }
    expect(await migrate(admin, { directory })).toEqual(both)
    expect(await migrate(admin, { directory })).toEqual({ ...both, applied: [] })
    expect(await ask('select n from first')).toEqual([{ n: 1 }])
  })

  it('runs each file once also when several programs start at the same time', async () => {
    const others = await Promise.all([database.admin(), database.admin(), database.admin()])
    const reports = await Promise.all(others.map((one) => migrate(one, { directory })))
    expect(reports.flatMap(({ applied }) => applied)).toEqual(['0001_first.sql', '0002_second.sql'])
    expect(await ask('select n from first')).toEqual([{ n: 1 }])
    for (const one of others) await one.close()
  })

  it('undoes a file that fails, names the line and keeps what came before', async () => {
    write(
      '0002_second.sql',
      'create table second (n int);\ninsert into second values (1);\nselect oops;',
    )
    await expect(migrate(admin, { directory })).rejects.toThrow('0002_second.sql:3: column "oops"')
    expect(
      await ask(`select to_regclass('first') is null as a, to_regclass('second') is null as b`),
    ).toEqual([{ a: false, b: true }])
    write('0002_second.sql', 'create table second (n int);')
    expect((await migrate(admin, { directory })).applied).toEqual(['0002_second.sql'])
  })

  it('minds no change of line ends', async () => {
    write('0002_second.sql', '-- two lines\ncreate table second (n int);')
    await migrate(admin, { directory })
    write('0002_second.sql', '-- two lines\r\ncreate table second (n int);')
    expect((await migrate(admin, { directory })).applied).toEqual([])
  })

  it.each([
    [
      'a file that has run is changed',
      () => write('0001_first.sql', 'create table first (n bigint);'),
      '0001_first.sql er endret',
    ],
    [
      'the database is newer than the program',
      () => fs.rmSync(path.join(directory, '0002_second.sql')),
      'nyere utgave av Stedsans (0002_second.sql)',
    ],
    [
      'a file comes in between',
      () => write('0000_before.sql', 'select 1;'),
      '0000_before.sql er lagt inn foran 0001_first.sql',
    ],
  ])('refuses when %s', async (_, change, sentence) => {
    await migrate(admin, { directory })
    change()
    await expect(migrate(admin, { directory })).rejects.toThrow(StartProblem)
    await expect(migrate(admin, { directory })).rejects.toThrow(sentence)
  })

  it.each([
    ['0003_Third.sql', 'is not called'],
    ['3_third.sql', 'is not called'],
    ['0002_also_second.sql', 'have the same number'],
  ])('refuses a file called %s', async (name, sentence) => {
    write(name, 'select 1;')
    await expect(migrate(admin, { directory })).rejects.toThrow(sentence)
  })
})

describe('the migrations of the project', () => {
  it('work for an owner who is no superuser, and let the app in', async () => {
    const { applied } = await database.migrate()
    expect(applied).toEqual((await readMigrations(migrationsDir)).map(({ name }) => name))
    const rows = await database.app.selectFrom('organisation').select('id').execute()
    expect(rows).toEqual([])
  })

  it('force row-level security on every table with a tenant, with a way in for maintenance', async () => {
    await database.migrate()
    const unprotected = await ask(`
      select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_isolation')
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'maintenance'))`)
    expect(unprotected).toEqual([])
  })

  it('leave the roles of the group without login and without power over security', async () => {
    const roles = await ask(`
      select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole from pg_roles
      where rolname in ('stedsans_app', 'stedsans_lookup', 'stedsans_maintenance') order by rolname`)
    const powerless = {
      rolcanlogin: false,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
    }
    expect(roles).toEqual([
      { rolname: 'stedsans_app', ...powerless },
      { rolname: 'stedsans_lookup', ...powerless },
      { rolname: 'stedsans_maintenance', ...powerless },
    ])
  })
})

describe('listen', () => {
  it('hears what the app is told', async () => {
    const told = await testDatabase()
    const heard = new Promise<string>((resolve) => {
      told.listen('change', resolve).then(async () => {
        const connection = await told.admin()
        await connection.client.query(`notify change, 'alver'`)
        await connection.close()
      }, resolve)
    })
    expect(await heard).toBe('alver')
    await told.close()
  })
})
