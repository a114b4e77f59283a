import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { municipalityBySlug } from '#features/reference/index.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { loadPopulationFigures } from '../../../test/population-figures.ts'
import { pyramidOfTables } from './age-pyramid.ts'
import { type PlaceTable, placeTable } from './place-table.ts'

let app: TestApp
let together: PlaceTable
let bySex: PlaceTable

beforeAll(async () => {
  app = await testApp()
  await loadPopulationFigures(app.services.database)
  const table = async (id: string) => {
    const found = await placeTable(app.services.database.app, id, '4001')
    if (!found) throw new Error(`Porsgrunn has no ${id}`)
    return found
  }
  together = await table('folkemengde-ettarig')
  bySex = await table('folkemengde-kjonn-alder')
})
afterAll(() => app.close())

function pyramid(tables: Parameters<typeof pyramidOfTables>[0]) {
  const municipality = municipalityBySlug('porsgrunn')
  if (!municipality) throw new Error('Porsgrunn is gone')
  const place = { municipality, slug: 'porsgrunn', name: 'Porsgrunn', isDemo: false }
  const chart = pyramidOfTables(tables, place, 'nb')
  return chart?.kind === 'pyramid' ? chart : null
}

/** As it will be when the source has been asked. */
function renewed(table: PlaceTable): PlaceTable {
  const { edition } = table
  return { ...table, edition: { ...edition, shape: { ...edition.shape, times: ['2026'] } } }
}

describe('the age pyramid', () => {
  it('has one side while men and women are known only for an earlier year', () => {
    const chart = pyramid({ together, bySex })
    expect(chart?.year.name).toBe('2026')
    expect(chart?.year.ages[0]).toEqual({ name: '0–4', all: expect.any(Number) })
    expect(chart?.outline?.ages[0]).toEqual({ name: '0–4', all: expect.any(Number) })
    expect(chart?.notes?.[0]).toBe('Tallene skiller ikke mellom menn og kvinner.')
  })

  // Table 07459 by sex and age for Porsgrunn on 1 January 2021.
  it('has a side for men and one for women when their figures are as new', () => {
    const chart = pyramid({ together, bySex: renewed(bySex) })
    const ages = chart?.year.ages ?? []
    expect(ages).toHaveLength(19)
    expect(ages[0]).toEqual({ name: '0–4', men: 854, women: 829 })
    expect(ages.at(-1)).toEqual({ name: '90+', men: 101, women: 241 })
    expect(chart?.outline?.ages.map(({ name }) => name)).toEqual(ages.map(({ name }) => name))
    for (const age of chart?.outline?.ages ?? []) {
      expect([age.all, Number.isInteger(age.men), Number.isInteger(age.women)]).toEqual([
        undefined,
        true,
        true,
      ])
    }
    expect(chart?.notes?.join(' ')).not.toContain('skiller ikke')
    expect(chart?.notes?.join(' ')).toContain('fordelingen på menn og kvinner i 2026 anslått')
    expect(chart?.words.title).toMatch(/^Den største aldersgruppen i Porsgrunn er .* i 2026\.$/)
  })

  it('is drawn from men and women alone where ages together are not at hand', () => {
    expect(pyramid({ together: null, bySex })?.year.name).toBe('2021')
    expect(pyramid({ together: null, bySex: null })).toBeNull()
  })

  it('tells no sexes apart where the figure of one is missing', () => {
    const [[series, row] = [0, undefined]] = bySex.rows
    if (!row) throw new Error('no rows')
    const rows = new Map(bySex.rows).set(series, { ...row, values: [null], states: 's' })
    const chart = pyramid({ together, bySex: { ...renewed(bySex), rows } })
    expect(chart?.year.ages[0]).toHaveProperty('all')
  })
})
