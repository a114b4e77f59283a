import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { testDatabase } from '../test/database.ts'
import { describeSchema, schemaFile } from './generate-schema.ts'

it('src/platform/db/schema.ts is what the migrations make', async () => {
  const database = await testDatabase()
  const admin = await database.admin()
  expect(readFileSync(schemaFile, 'utf8')).toBe(await describeSchema(admin))
  await admin.close()
  await database.close()
})
