import { describe, expect, it } from 'vitest'
import type { ReadingOptions } from './plan-import.ts'
import { readPlanTable } from './read-plan-table.ts'
import { readTableText } from './read-table-text.ts'

const read = (text: string, options?: ReadingOptions) => readPlanTable(readTableText(text), options)
const roles = (text: string, options?: ReadingOptions) =>
  read(text, options).columns.map(({ role }) => role)

describe('what a reading is told', () => {
  const own = 'Dokumentet;Saksgang;Hvor hen\nKulturplan;2018;Revideres\nSkoleplan;2019;Utgår'

  it('the municipality’s own headings, whatever their case and signs', () => {
    const learned = {
      dokumentet: 'name',
      'SAKSGANG:': 'adopted',
      'Hvor hen': 'assessment',
    } as const
    expect(roles(own, { learned })).toEqual(['name', 'adopted', 'assessment'])
    const [heading, first] = read(own, { learned }).rows
    expect(heading?.kind).toBe('heading')
    expect(first).toMatchObject({ name: 'Kulturplan', adoptedYear: 2018, decision: 'revise' })
    expect(first?.confidence).toBe('certain')
  })

  it('a learned heading goes before what the word usually means', () => {
    const text = 'Plan;Sektor\nKulturplan;Levekår'
    expect(roles(text)).toEqual(['name', 'owner'])
    expect(roles(text, { learned: { Sektor: 'committee' } })).toEqual(['name', 'committee'])
  })

  it('the columns, chosen by a person', () => {
    const { rows, columns } = read(own, { columns: ['name', 'ignored', 'notes'], headingLine: 1 })
    expect(columns.map(({ origin }) => origin)).toEqual(['chosen', 'chosen', 'chosen'])
    expect(rows[1]).toMatchObject({ name: 'Kulturplan', notes: 'Hvor hen: Revideres' })
    expect(rows[1]?.adoptedYear).toBeUndefined()
    expect(rows[1]?.confidence).toBe('certain')
  })

  it('a year for a column that has none over it', () => {
    const text = 'Kulturplan;X;\nSkoleplan;;X'
    const { rows } = read(text, { columns: ['name', 'year:2026', 'year:2027'] })
    expect(rows.map(({ years }) => years)).toEqual([[2026], [2027]])
  })

  it('the line of the heading row, or that there is none', () => {
    expect(read(own, { headingLine: 1 }).headingLine).toBe(1)
    expect(read(own, { headingLine: null }).rows.map(({ kind }) => kind)).not.toContain('heading')
    expect(read('Plan;Vedtatt\nKulturplan;2018', { headingLine: null }).headingLine).toBeNull()
    expect(read(own, { headingLine: 99 }).rows).toHaveLength(3)
  })

  it('the columns of a text that looked stacked', () => {
    const text = 'Kulturplan\nSkoleplan\nBoligplan\n2018\n2019\n2020'
    const { rows } = read(text, { columns: ['name'] })
    expect(rows[0]).toMatchObject({ kind: 'plan', name: 'Kulturplan', confidence: 'certain' })
  })
})

describe('headings', () => {
  it.each([
    ['Nr;Plannavn;Sist vedtatt;Ansvarlig enhet', ['number', 'name', 'adopted', 'owner']],
    ['Plan;Vedteken;Gjeld til;Vidare arbeid', ['name', 'adopted', 'valid-to', 'assessment']],
    ['Plan;Planperiode;Status;Eigar', ['name', 'period', 'status', 'owner']],
    ['Plan;Saksnr;Lovheimel;Prioritet', ['name', 'case-number', 'legal-basis', 'priority']],
    ['Plan;Politisk utvalg;Sektor', ['name', 'committee', 'owner']],
    ['Plan;Ansvarlig utvalg;Ansvarlig', ['name', 'committee', 'owner']],
    ['Plan;Oppstart;Vedtak', ['name', 'start', 'adopt']],
    ['Plan;Vedtak;Ansvar', ['name', 'adopted', 'owner']],
    ['Plan;2024;2025;2026', ['name', 'year:2024', 'year:2025', 'year:2026']],
    ['Plan;1. halvår 2025;2. halvår 2025', ['name', 'year:2025', 'year:2025']],
    ['Tema;Plan;Type;Merknader', ['group', 'name', 'type', 'notes']],
    ['Planer under arbeid;Merknad', ['name', 'notes']],
    ['Plána;Mearriduvvon;Ovddasvástádus', ['name', 'adopted', 'owner']],
    ['Planens navn;Dato for vedtak;Behov for revisjon', ['name', 'adopted', 'assessment']],
  ])('«%s»', (heading, expected) => {
    expect(
      roles(`${heading}\nKulturplan;a;b;c\nSkoleplan;d;e;f`).slice(0, expected.length),
    ).toEqual(expected)
  })

  it('gives another table below headings of its own, and knows them again', () => {
    const text = `Plan;Vedtatt
Kulturplan;2018
Plan;Oppstart
Klimaplan;2026
Plan;Vedtatt
Skoleplan;2019`
    const { rows } = read(text)
    expect(rows.map(({ kind }) => kind)).toEqual([
      'heading',
      'plan',
      'heading',
      'plan',
      'heading',
      'plan',
    ])
    expect(rows.map(({ adoptedYear }) => adoptedYear)).toEqual([
      undefined,
      2018,
      undefined,
      undefined,
      undefined,
      2019,
    ])
    expect(rows[3]?.years).toEqual([2026])
  })

  it('reads two rows of headings as one', () => {
    const text = 'Plan;Vedtatt;Oppstart;;\n;;2025;2026;2027\nKulturplan;2018;;X;'
    const { rows, columns } = read(text)
    expect(columns.map(({ role }) => role)).toEqual([
      'name',
      'adopted',
      'year:2025',
      'year:2026',
      'year:2027',
    ])
    expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'plan'])
    expect(rows[2]?.years).toEqual([2026])
  })

  it('takes «Planer under arbeid» over a column of its own for one', () => {
    const { rows } = read('Planer under arbeid;Merknad\nKulturplan;Ferdig i vår\nIdrettsplan;')
    expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'plan', 'plan'])
    expect(rows[1]?.notes).toBe('Ferdig i vår')
  })

  it('takes no row of a plan for one', () => {
    const text = 'Kommuneplan;2014;Revideres;Plan\nPlanstrategi;2020;Vedtatt;Stab'
    expect(read(text).rows.map(({ kind }) => kind)).toEqual(['plan', 'plan'])
  })
})

describe('«Mangler» alone', () => {
  const lacking = { status: 'lacking', marks: ['lacking'] }

  it.each([
    ['Kommentar', 'Sykkelplan;;Mangler', { ...lacking, notes: 'Mangler', questions: [] }],
    ['Status', 'Sykkelplan;;Manglar.', { ...lacking, assessment: 'Manglar.', questions: [] }],
    ['Kommentar', 'Kulturplan;2018;Mangler', { status: 'in-force', notes: 'Mangler' }],
    [
      'Status',
      'Kulturplan;2018;Mangler',
      { status: 'in-force', questions: [{ code: 'assessment-not-understood' }] },
    ],
  ])('under «%s» in «%s»', (heading, row, expected) => {
    expect(read(`Plan;Vedtatt;${heading}\n${row}`).rows[1]).toMatchObject(expected)
  })

  it('is not «Mangler finansiering»', () => {
    const row = read('Plan;Vedtatt;Kommentar\nSykkelplan;;Mangler finansiering').rows[1]
    expect(row).toMatchObject({ notes: 'Mangler finansiering' })
    expect(row).not.toHaveProperty('status')
  })
})
