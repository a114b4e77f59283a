import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { contents, fill, withAdmin, withEmpty } from '../../../test/filled-database.ts'
import { StartProblem } from '../start/start-problem.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'

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

async function refuses(sentence: string, target: TestDatabase): Promise<void> {
  const before = await contents(target)
  const attempt = withAdmin(target, (admin) => restore(admin, file))
  await expect(attempt).rejects.toThrow(StartProblem)
  await expect(attempt).rejects.toThrow(sentence)
  expect(await contents(target)).toEqual(before)
}

const spoiled: readonly [string, (whole: Buffer) => Buffer, string][] = [
  ['is cut in the middle', (whole) => whole.subarray(0, whole.length / 2), 'skadet eller avkortet'],
  ['lacks its last byte', (whole) => whole.subarray(0, -1), 'skadet eller avkortet'],
  ['is empty', () => Buffer.alloc(0), 'skadet eller avkortet'],
  ['is something else', () => Buffer.from('PK not a backup'), 'skadet eller avkortet'],
  ['is packed text of something else', () => gzipSync('hei\n'), 'skadet eller avkortet'],
  ['has more after the end', (whole) => repacked(whole, (text) => `${text}\n`), 'skadet eller'],
  [
    'has a letter changed',
    (whole) => repacked(whole, (text) => text.replace('Kari', 'Kira')),
    'skadet eller avkortet',
  ],
  [
    'is newer than the program',
    (whole) => repacked(whole, (text) => text.replace('"version":1', '"version":2')),
    'nyere utgave',
  ],
  [
    'comes from a later migration',
    (whole) => resealed(whole, (text) => text.replace('0001_foundation', '9999_later')),
    'nyere utgave av Stedsans (9999_later.sql)',
  ],
  [
    'comes from a changed migration',
    (whole) => resealed(whole, (text) => text.replace(/"checksum":"..../, '"checksum":"0000')),
    'er endret etter at den ble kjørt',
  ],
  [
    'has fewer rows than it says',
    (whole) => resealed(whole, (text) => text.replace('"rows":1000', '"rows":1001')),
    'har 1000 rader i public.audit_event, men skulle hatt 1001',
  ],
  [
    'names a table that is not ours',
    (whole) => resealed(whole, (text) => text.replace('"public.county"', '"public.elsewhere"')),
    'skadet eller avkortet',
  ],
]

describe('restore', () => {
  it('takes a database that is migrated and has no rows', async () => {
    await withAdmin(source, (admin) => backup(admin, file))
    const target = await testDatabase()
    await withAdmin(target, (admin) => restore(admin, file))
    expect(await contents(target)).toEqual(await contents(source))
    await target.close()
  })

  it('says no to a database with a single row', async () => {
    await withAdmin(source, (admin) => backup(admin, file))
    const target = await testDatabase()
    await target.app.insertInto('person').values({ email: 'ola@example.no', name: 'Ola' }).execute()
    await refuses('ikke tom', target)
    await target.close()
  })

  it('says no to a database with tables of somebody else', async () => {
    await withAdmin(source, (admin) => backup(admin, file))
    await withEmpty(async (target) => {
      await withAdmin(target, ({ client }) => client.query('create table theirs (n int)'))
      const attempt = withAdmin(target, (admin) => restore(admin, file))
      await expect(attempt).rejects.toThrow('ikke tom')
    })
  })

  it.each(spoiled)('refuses a file that %s, and touches nothing', async (_, spoil, sentence) => {
    await withAdmin(source, (admin) => backup(admin, file))
    fs.writeFileSync(file, spoil(fs.readFileSync(file)))
    await withEmpty((target) => refuses(sentence, target))
  })

  it('refuses a file that is not there', async () => {
    await withEmpty((target) => refuses('finnes ikke', target))
  })
})

function repacked(whole: Buffer, change: (text: string) => string): Buffer {
  return gzipSync(Buffer.from(change(gunzipSync(whole).toString('latin1')), 'latin1'))
}

/** A change by somebody who knows the format: the checksum at the end is made anew. */
function resealed(whole: Buffer, change: (text: string) => string): Buffer {
  return repacked(whole, (text) => {
    const end = text.lastIndexOf('{"end"')
    const body = change(text.slice(0, end))
    const sha256 = createHash('sha256').update(Buffer.from(body, 'latin1')).digest('hex')
    return `${body}${JSON.stringify({ end: true, sha256 })}\n`
  })
}
