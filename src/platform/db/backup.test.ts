import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { contents, fill, withAdmin, withEmpty } from '../../../test/filled-database.ts'
import { backup, restore } from './backup.ts'
import type { AdminConnection } from './open-database.ts'

let source: TestDatabase
let folder: string
let file: string

beforeAll(async () => {
  source = await testDatabase()
  await withAdmin(source, fill)
})
afterAll(() => source.close())

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'stedsans-backup-'))
  file = path.join(folder, 'copy.stedsans')
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('backup and restore', () => {
  it('give back every row, equal to the letter', async () => {
    const report = await withAdmin(source, (admin) => backup(admin, file))
    const before = await contents(source)
    expect(report.rows).toBeGreaterThan(1000)
    expect(report.bytes).toBe(fs.statSync(file).size)
    await withEmpty(async (target) => {
      await withAdmin(target, (admin) => restore(admin, file))
      expect(await contents(target)).toEqual(before)
    })
  })

  it('leave the restored database as strict as the first', async () => {
    await withAdmin(source, (admin) => backup(admin, file))
    const rules = `
      select c.relname, c.relrowsecurity, c.relforcerowsecurity,
        array(select tgname::text || tgenabled::text from pg_trigger where tgrelid = c.oid and not tgisinternal
              order by 1) as triggers,
        array(select conname::text || condeferrable || pg_get_constraintdef(oid) from pg_constraint
              where conrelid = c.oid order by 1) as constraints
      from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`
    const ask = ({ client }: AdminConnection) => client.query(rules).then(({ rows }) => rows)
    const expected = await withAdmin(source, ask)
    await withEmpty(async (target) => {
      await withAdmin(target, async (admin) => {
        await restore(admin, file)
        expect(await ask(admin)).toEqual(expected)
        const next = `insert into audit_event (tenant_id, actor, action)
          select id, 'Kari', 'after' from organisation limit 1 returning id`
        await admin.client.query('set role stedsans_maintenance')
        expect((await admin.client.query(next)).rows).toEqual([{ id: 1001 }])
        const change = admin.client.query(`update audit_event set actor = 'Ola'`)
        await expect(change).rejects.toThrow('append-only')
      })
    })
  })

  it('copy one moment, while others write', async () => {
    const busy = await testDatabase()
    const writer = await busy.admin()
    await writer.client.query('create table pair (n int, side text)')
    await writer.client.query('grant select, insert on pair to stedsans_maintenance')
    let isWriting = true
    const writing = (async () => {
      for (let n = 1; isWriting; n += 1) {
        await writer.client.query('begin')
        await writer.client.query(`insert into pair values ($1, 'left')`, [n])
        await writer.client.query(`insert into pair values ($1, 'right')`, [n])
        await writer.client.query('commit')
      }
    })()
    const files = [1, 2, 3].map((n) => `${file}.${n}`)
    for (const one of files) await withAdmin(busy, (admin) => backup(admin, one))
    isWriting = false
    await writing
    await writer.close()
    await busy.close()
    for (const one of files) {
      const rows =
        gunzipSync(fs.readFileSync(one))
          .toString()
          .match(/^\d+\t(left|right)$/gm) ?? []
      const sides = (side: string) => rows.filter((row) => row.endsWith(side)).length
      expect(sides('left')).toBe(sides('right'))
    }
  })

  it('write a file for its owner alone, and never over another', async () => {
    await withAdmin(source, (admin) => backup(admin, file))
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    const again = withAdmin(source, (admin) => backup(admin, file))
    await expect(again).rejects.toThrow('finnes fra før')
    expect(fs.readdirSync(folder)).toEqual(['copy.stedsans'])
  })

  it.each([
    ['the folder is missing', () => path.join(folder, 'none/copy'), 'finnes ikke. Lag den først'],
    ['the folder is a file', () => '/dev/null/copy', 'er ikke en mappe'],
  ])('say so when %s, and leave nothing', async (_, target, sentence) => {
    await expect(withAdmin(source, (admin) => backup(admin, target()))).rejects.toThrow(sentence)
    expect(fs.readdirSync(folder)).toEqual([])
  })
})

describe('backup', () => {
  it('fails rather than leave out rows that maintenance may not see', async () => {
    const database = await testDatabase()
    await withAdmin(database, ({ client }) =>
      client.query(`create table closed (tenant_id uuid);
        alter table closed enable row level security; alter table closed force row level security;
        grant select on closed to stedsans_maintenance`),
    )
    const attempt = withAdmin(database, (admin) => backup(admin, file))
    await expect(attempt).rejects.toThrow('ufullstendig')
    await expect(attempt).rejects.toThrow('public.closed')
    await database.close()
  })

  it('fails loudly when the connection breaks, and leaves no file', async () => {
    const admin = await source.admin()
    const big = `insert into operation_event (actor, action, subject)
      select 'x', 'x', repeat('lang', 2000) from generate_series(1, 3000)`
    await admin.client.query('set role stedsans_maintenance')
    await admin.client.query(big)
    await admin.client.query('reset role')
    const { rows } = await admin.client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const attempt = backup(admin, file)
    const ended = withAdmin(source, async ({ client }) => {
      const copying = `select 1 from pg_stat_activity where pid = $1 and query like 'copy %'`
      const pid = rows[0]?.pid
      while ((await client.query(copying, [pid])).rows.length === 0) await client.query('select 1')
      await client.query('select pg_terminate_backend($1)', [pid])
    })
    await Promise.all([expect(attempt).rejects.toThrow(), ended])
    await admin.close()
    expect(fs.readdirSync(folder)).toEqual([])
  })
})
