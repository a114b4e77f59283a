import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { checkAppRole, roleProblem } from './app-role.ts'
import { appPool } from './connection.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test.each([
  ['the app’s own login', () => database.appUrl],
  ['the owner’s login', () => database.adminUrl],
  ['a URL that asks for no role', () => `${database.adminUrl}&options=-c%20role%3Dnone`],
])('%s is bound by row-level security', async (_, url) => {
  const { db } = appPool(url(), () => {})
  try {
    await checkAppRole(db)
    await sql`reset role`.execute(db)
    await expect(db.selectFrom('strategy').selectAll().execute()).rejects.toMatchObject({
      code: '42501',
    })
  } finally {
    await db.destroy()
  }
})

test.each([
  ['another role', { name: 'postgres', isAboveRules: false }, 'PgBouncer'],
  ['a role past the rules', { name: 'stedsans_app', isAboveRules: true }, 'NOBYPASSRLS'],
])('%s stops the start', (_, role, advice) => {
  expect(roleProblem(role)?.message).toContain(advice)
})
