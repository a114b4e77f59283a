import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AdminConnection } from '#platform/db/connection.ts'
import { testDatabase } from '../../../test/database.ts'
import { loadReferenceData, replaceReferenceData } from './load-reference-data.ts'
import { findMunicipality, listMunicipalities } from './municipalities.sql.ts'
import { allMunicipalities } from './municipality-lookup.ts'
import { type ReferenceData, referenceData } from './reference-data.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
let admin: AdminConnection

beforeAll(async () => {
  database = await testDatabase()
  admin = await database.admin()
})

afterAll(async () => {
  await admin?.close()
  await database?.close()
})

const replace = (data: ReferenceData) =>
  admin.db.transaction().execute((tx) => replaceReferenceData(tx, data, 'changed'))

async function slugs(...numbers: string[]): Promise<unknown> {
  const { rows } = await sql<{ number: string; slug: string }>`
    select number, slug from municipality where number = any(${numbers}) order by number
  `.execute(admin.db)
  return Object.fromEntries(rows.map(({ number, slug }) => [number, slug]))
}

/** Nærøysund gets a new number and keeps its name; Flatanger disappears. */
function reformed(data: ReferenceData): ReferenceData {
  const renumber = (number: string) => (number === '5060' ? '5099' : number)
  return {
    ...data,
    municipalities: data.municipalities
      .filter((place) => place.number !== '5049')
      .map((place) => ({
        ...place,
        number: renumber(place.number),
        neighbours: place.neighbours
          .filter((neighbour) => neighbour.number !== '5049')
          .map((neighbour) => ({ ...neighbour, number: renumber(neighbour.number) })),
      })),
    history: data.history.filter((former) => !['5049', '5060'].includes(former.number)),
  }
}

describe('loading the reference data', () => {
  beforeEach(async () => {
    await sql`delete from organisation where municipality_number = '5060'`.execute(admin.db)
    await sql`delete from reference_load`.execute(admin.db)
    await loadReferenceData(admin)
  })

  it('writes once and then finds nothing to do', async () => {
    expect(await loadReferenceData(admin)).toEqual({
      outcome: 'unchanged',
      removed: [],
      retired: [],
    })
  })

  it('fills every table', async () => {
    const { rows } = await sql<Record<string, number>>`
      select
        (select count(*)::int from county) as counties,
        (select count(*)::int from municipality) as municipalities,
        (select count(*)::int from municipality where sami_area_from is not null) as sami,
        (select count(*)::int from municipality_neighbour) as neighbours,
        (select value from municipality_population
          where municipality_number = '5060' and year = 2026) as population,
        (select count(*)::int from municipality_code_history
          where old_number = '1850' and is_split) as split,
        (select to_char(valid_to, 'YYYY-MM-DD') from municipality_code_history
          where old_number = '5050') as until
    `.execute(admin.db)
    expect(rows[0]).toEqual({
      ...{ counties: 15, municipalities: 357, sami: 14, neighbours: 1896 },
      ...{ population: 9920, split: 4, until: '2020-01-01' },
    })
  })

  it('lets two starts at once both succeed, and one of them write', async () => {
    await sql`delete from reference_load`.execute(admin.db)
    const other = await database.admin()
    const loads = await Promise.all([loadReferenceData(admin), loadReferenceData(other)])
    await other.close()
    expect(loads.map((load) => load.outcome).sort()).toEqual(['loaded', 'unchanged'])
  })

  it('deletes what is gone when nothing refers to it', async () => {
    expect(await replace(reformed(referenceData()))).toEqual({
      outcome: 'loaded',
      removed: ['5049', '5060'],
      retired: [],
    })
    expect(await slugs('5060', '5099')).toEqual({ '5099': 'naeroysund' })
  })

  it('keeps what is gone while a tenant refers to it, and frees its address', async () => {
    await sql`
      insert into organisation (kind, name, slug, municipality_number, language)
      values ('municipality', 'Nærøysund', 'naeroysund', '5060', 'nb')
    `.execute(admin.db)
    expect(await replace(reformed(referenceData()))).toEqual({
      outcome: 'loaded',
      removed: ['5049'],
      retired: ['5060'],
    })
    expect(await slugs('5060', '5099')).toEqual({
      '5060': 'naeroysund-5060',
      '5099': 'naeroysund',
    })
    await loadReferenceData(admin)
    expect(await slugs('5049', '5060', '5099')).toEqual({
      '5049': 'flatanger',
      '5060': 'naeroysund',
    })
  })

  it('swaps two addresses without a conflict', async () => {
    const data = referenceData()
    const swap = new Map([
      ['5049', 'naeroysund'],
      ['5060', 'flatanger'],
    ])
    await replace({
      ...data,
      municipalities: data.municipalities.map((place) => ({
        ...place,
        slug: swap.get(place.number) ?? place.slug,
      })),
    })
    expect(await slugs('5049', '5060')).toEqual(Object.fromEntries(swap))
  })

  it('leaves figures alone that are newer than the files', async () => {
    await sql`insert into municipality_population values ('5060', 2027, 9999)`.execute(admin.db)
    await sql`insert into municipality_population values ('5060', 1999, 1)`.execute(admin.db)
    await sql`delete from reference_load`.execute(admin.db)
    await loadReferenceData(admin)
    const { rows } = await sql<{ year: number }>`
      select year from municipality_population
      where municipality_number = '5060' and year not between 2005 and 2026
    `.execute(admin.db)
    expect(rows).toEqual([{ year: 2027 }])
  })
})

describe('the municipalities of the API', () => {
  beforeAll(async () => {
    await sql`delete from reference_load`.execute(admin.db)
    await loadReferenceData(admin)
  })

  it('are all 357, sorted by number, with what the bundled files say', async () => {
    const nameOf = new Map(allMunicipalities().map((place) => [place.number, place.names.nb]))
    expect(await listMunicipalities(database.app)).toEqual(
      allMunicipalities().map((place) => ({
        number: place.number,
        name: place.names.nb,
        officialName: place.name,
        displayName: place.displayName,
        slug: place.slug,
        county: { number: place.county.number, name: place.county.name },
        centralityClass: place.centralityClass,
        population: { value: place.population, year: place.populationYear },
        neighbours: place.neighbours.map(({ number, border }) => ({
          number,
          name: nameOf.get(number),
          border,
        })),
      })),
    )
  })

  it('give one in the shape of the contract', async () => {
    expect(await findMunicipality(database.app, '5060')).toEqual({
      number: '5060',
      name: 'Nærøysund',
      officialName: 'Nærøysund',
      displayName: 'Nærøysund',
      slug: 'naeroysund',
      county: { number: '50', name: 'Trøndelag' },
      centralityClass: 5,
      population: { value: 9920, year: 2026 },
      neighbours: [
        { number: '1811', name: 'Bindal', border: 'land' },
        { number: '5007', name: 'Namsos', border: 'land' },
        { number: '5046', name: 'Høylandet', border: 'land' },
        { number: '5049', name: 'Flatanger', border: 'sea' },
        { number: '5052', name: 'Leka', border: 'land' },
      ],
    })
  })

  it.each(['9999', '1750', '', "5060'", '50600'])('do not give %j', async (number) => {
    expect(await findMunicipality(database.app, number)).toBeNull()
  })
})
