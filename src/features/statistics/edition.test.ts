import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyTable, putFigure } from '#domain/statistics/figure-table.ts'
import type { OwnConnection } from '#platform/db/open-database.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { readBundledFile, writeBundledFile } from './bundled-file.ts'
import { parseCatalogue } from './catalogue.ts'
import {
  currentEditions,
  type NewEdition,
  readSeries,
  removeFormerEditions,
  storeEdition,
} from './edition.sql.ts'

const words = (text: string) => ({ nb: text, nn: text })
const dimensions = [
  {
    code: 'maal',
    label: words('måltall'),
    categories: [
      { code: 'a', label: words('a') },
      { code: 'b', label: words('b') },
    ],
  },
]
const edition = (checksum: string): NewEdition => ({
  datasetId: 'proving',
  origin: 'fetched',
  shape: { dimensions, times: ['2025', '2026'] },
  table: '01234',
  notes: [words('Foreløpige tall.')],
  sourceUpdatedAt: new Date('2026-02-25T07:00:00Z'),
  retrievedAt: new Date('2026-03-01T00:00:00Z'),
  checksum,
})

function table(first: number) {
  const made = emptyTable(['0', '5060'], 2, 2)
  for (let cell = 0; cell < 7; cell += 1)
    putFigure(made, cell, { value: first + cell, state: null })
  putFigure(made, 5, { value: null, state: 'suppressed' })
  putFigure(made, 6, { value: 0.5, state: 'preliminary' })
  return made
}

let database: TestDatabase
let connection: OwnConnection
beforeAll(async () => {
  database = await testDatabase()
  connection = await database.bulk()
})
afterAll(async () => {
  await connection.close()
  await database.close()
})

describe('an edition', () => {
  it('is read as it was stored, hidden and preliminary figures apart from zero', async () => {
    const id = await storeEdition(connection, edition('one'), table(0))
    const found = (await currentEditions(database.app)).get('proving')
    expect(found).toEqual({ id, ...edition('one') })
    expect(await readSeries(database.app, id, [0, 1], ['5060'])).toEqual([
      { region: '5060', series: 0, values: [4, null], states: ' s' },
      { region: '5060', series: 1, values: [0.5, null], states: 'pm' },
    ])
    expect((await readSeries(database.app, id, [1])).map(({ region }) => region)).toEqual([
      '0',
      '5060',
    ])
  })

  it('takes the place of the one before, whole', async () => {
    const first = await storeEdition(connection, edition('two'), table(10))
    const second = await storeEdition(connection, edition('three'), table(20))
    expect((await currentEditions(database.app)).get('proving')?.checksum).toBe('three')
    expect((await readSeries(database.app, second, [0], ['0']))[0]?.values).toEqual([20, 21])
    // Who had begun to read the one before reads it to its end.
    expect((await readSeries(database.app, first, [0], ['0']))[0]?.values).toEqual([10, 11])
    await removeFormerEditions(database.app)
    expect(await readSeries(database.app, first, [0])).not.toEqual([])
    await sql`update statistics_edition set loaded_at = now() - interval '11 minutes'`.execute(
      database.app,
    )
    await removeFormerEditions(database.app)
    expect(await readSeries(database.app, first, [0])).toEqual([])
    expect(await readSeries(database.app, second, [0])).not.toEqual([])
  })

  it('is not there when its load broke in the middle, and the old one still is', async () => {
    const before = await storeEdition(connection, edition('kept'), table(1))
    const broken = { ...table(50), regions: ['0', 'not a region'] }
    await expect(storeEdition(connection, edition('broken'), broken)).rejects.toThrow()
    expect((await currentEditions(database.app)).get('proving')?.checksum).toBe('kept')
    expect(await readSeries(database.app, before, [0], ['0'])).toHaveLength(1)
  })
})

describe('the file of a dataset', () => {
  const heading = {
    dataset: 'proving',
    table: '01234',
    times: ['2025', '2026'],
    codes: { maal: ['a', 'b'] },
    sourceUpdatedAt: null,
    retrievedAt: '2026-03-01T00:00:00Z',
    notes: [],
  }

  it('is read as it was written', () => {
    const text = writeBundledFile({ heading, table: table(0) })
    expect(text.split('\n').slice(1, -1)).toEqual([
      '0\t0\t0 1',
      '0\t1\t2 3',
      '5060\t0\t4 s',
      '5060\t1\t0.5p -',
    ])
    const read = readBundledFile(text, dimensions)
    expect(read.heading).toEqual(heading)
    expect(read.table).toEqual(table(0))
  })

  it.each([
    ['a cell that is no figure', '0\t0\t1 x'],
    ['a word', '0\t0\tmange 2'],
  ])('is refused with %s', (_name, line) => {
    expect(() => readBundledFile(`${JSON.stringify(heading)}\n${line}\n`, dimensions)).toThrow()
  })

  it('is refused when the catalogue has other categories', () => {
    const text = writeBundledFile({ heading, table: table(0) })
    expect(() => readBundledFile(text, [])).toThrow('other categories')
  })
})

it('a dataset of an unknown source, or one that stands twice, is refused', () => {
  const one = { id: 'x', title: words('X'), source: 'ssb', table: null, isAdditive: true }
  const rest = { borders: 'published', dimensions: [], fetch: null }
  expect(() => parseCatalogue({}, [{ ...one, ...rest }])).toThrow('no source')
})
