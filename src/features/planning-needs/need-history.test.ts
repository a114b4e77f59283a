import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReferenceData } from '#features/reference/index.ts'
import { migrate, migrationsDir } from '#platform/db/migrate.ts'
import type { AdminConnection } from '#platform/db/open-database.ts'
import { emptyTestDatabase, type TestDatabase } from '../../../test/database.ts'

let database: TestDatabase
let admin: AdminConnection
let earlier: string

beforeAll(async () => {
  database = await emptyTestDatabase()
  admin = await database.admin()
  earlier = fs.mkdtempSync(path.join(tmpdir(), 'stedsans-earlier-'))
  for (const name of fs.readdirSync(migrationsDir).filter((one) => one < '0007')) {
    fs.copyFileSync(path.join(migrationsDir, name), path.join(earlier, name))
  }
  await migrate(admin, { directory: earlier })
  await loadReferenceData(admin)
})
afterAll(async () => {
  await admin.close()
  await database.close()
  fs.rmSync(earlier, { recursive: true, force: true })
})

describe('the history of what is decided of plans', () => {
  it('begins with how it stood when the history came', async () => {
    const { client } = admin
    await client.query(`
      set role stedsans_maintenance;
      insert into organisation (kind, name, slug, municipality_number, language)
        values ('municipality', 'Eksempel', 'eksempel', '4631', 'nn');
      insert into strategy (tenant_id, first_year, last_year, starting_point, hours_per_week)
        select id, 2028, 2031, 'mini', 4 from organisation;
      insert into municipal_plan (tenant_id, strategy_id, name, type, status, content, updated_by)
        select tenant_id, id, 'Havneplan', 'other', 'in-force', '{}', 'Kari' from strategy;
      insert into plan_need (tenant_id, strategy_id, plan_id, decision, content, version, updated_by)
        select tenant_id, strategy_id, id, 'repeal', '{"decision": "repeal"}', 3, 'Ola Eksempel'
        from municipal_plan;
      reset role`)
    await migrate(admin, { directory: migrationsDir })
    await client.query('set role stedsans_maintenance')
    const { rows } = await client.query(`
      select v.version, v.content, c.kind, c.changed_by, c.changed_at = n.updated_at as "isThen"
      from plan_need_version v join plan_need_change c on c.id = v.change_id
      join plan_need n on n.plan_id = v.plan_id`)
    expect(rows).toEqual([
      {
        version: 3,
        content: { decision: 'repeal' },
        kind: 'assess',
        changed_by: 'Ola Eksempel',
        isThen: true,
      },
    ])
  })
})
