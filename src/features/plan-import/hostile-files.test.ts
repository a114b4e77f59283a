import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlanTable } from '#domain/plan-import/read-plan-table.ts'
import { tableRefusals } from '#platform/tables/read-table-file.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { lyingZip, mutated, oddStart, oddText, oddWorkbook } from '../../../test/hostile-samples.ts'
import { workbookFile } from '../../../test/workbook-samples.ts'
import { readPlanFile } from './read-plan-file.ts'

const inText = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const plans = workbookFile([
  {
    rows: `<row>${inText('Plan')}${inText('Vedtatt')}</row><row>${inText('Kulturplan')}<c s="1"><v>43263</v></c></row>`,
  },
  { rows: `<row hidden="1">${inText('Skoleplan')}</row>` },
])

const samples: readonly (readonly [string, (seed: number) => Buffer, number])[] = [
  ['workbooks with changed bytes', (seed) => mutated(plans, seed), 1_500],
  ['workbooks of odd XML', oddWorkbook, 800],
  ['workbooks of odd XML with changed bytes', (seed) => mutated(oddWorkbook(seed), seed), 700],
  ['texts in odd encodings', oddText, 1_000],
  ['texts with changed bytes', (seed) => mutated(oddText(seed), seed), 700],
  ['beginnings of other files', oddStart, 500],
]

/** Refused in so many words, or rows within the limits that are all read. */
async function expectAnswer(content: Buffer, what: string): Promise<'rows' | 'refused'> {
  const reading = await readPlanFile(content).catch((cause: unknown) => {
    throw new Error(what, { cause })
  })
  if (reading.kind === 'refused') {
    expect(tableRefusals, what).toContain(reading.refusal)
    return 'refused'
  }
  const { rows } = reading.table
  expect(rows.length, what).toBeLessThanOrEqual(tableLimits.rows)
  expect(Math.max(...rows.map(({ cells }) => cells.length)), what).toBeLessThanOrEqual(
    tableLimits.columns,
  )
  const read = readPlanTable(reading.table)
  expect(read.rows.map(({ source }) => source)).toEqual(rows)
  return 'rows'
}

describe('hostile files', () => {
  it.each(samples)('that are %s are read or refused', { timeout: 60_000 }, async (...sample) => {
    const [what, make, count] = sample
    const answers = new Set<string>()
    for (let seed = 1; seed <= count; seed += 1) {
      answers.add(await expectAnswer(make(seed), `${what}, number ${seed}`))
    }
    expect(answers).toContain('refused')
  })
})

const manyRows = Array.from(
  { length: tableLimits.rows },
  (_, at) => `<row>${inText(`${at}`)}</row>`,
)
const sheetRelations = (more: string) =>
  `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>${more}</Relationships>`
const withStrings = (rows: string, strings: string) =>
  workbookFile([{ rows }], {
    'xl/sharedStrings.xml': strings,
    'xl/_rels/workbook.xml.rels': sheetRelations(
      '<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/>',
    ),
  })
const entities = `<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1_000)}">]>`

describe('a file made to do harm', () => {
  it.each<[string, () => Buffer, string]>([
    [
      'shows one long text in every cell',
      () =>
        withStrings(
          `<row>${'<c t="s"><v>0</v></c>'.repeat(60)}</row>`.repeat(200),
          `<sst><si><t>${'ord '.repeat(2_000)}</t></si></sst>`,
        ),
      'too-much-inside',
    ],
    [
      'unpacks to eight times its limit',
      () =>
        Buffer.from(
          zipSync({ 'xl/workbook.xml': new Uint8Array(8 * tableLimits.bytes) }, { level: 1 }),
        ),
      'too-much-inside',
    ],
    ['says it is small and is not', () => lyingZip('size', 10), 'damaged'],
    ['says it is 4 GB', () => lyingZip('size', 0xffff_ffff), 'too-much-inside'],
    ['says its parts lie beyond its end', () => lyingZip('offset', 0xffff_fff0), 'damaged'],
    ['is packed in a way nobody knows', () => lyingZip('method', 99), 'damaged'],
    ['holds a million lines', () => Buffer.from('a\n'.repeat(1_000_000)), 'too-many-rows'],
    ['holds one enormous line', () => Buffer.alloc(5_000_000, 'a'), 'cell-too-long'],
    ['holds one line of a million cells', () => Buffer.alloc(2_000_000, 'a;'), 'too-many-columns'],
    ['has letters of another file type in front', () => Buffer.from('GIF89a\u0001'), 'picture'],
    ['has zero bytes among the letters', () => Buffer.from('Plan;\u0000;Vedtatt'), 'unknown'],
  ])('that %s is refused', async (_, make, refusal) => {
    expect(await readPlanFile(make())).toEqual({ kind: 'refused', refusal })
  })

  it('by merging the same cells twenty thousand times is read in time', async () => {
    const merge = `<mergeCell ref="A1:A${tableLimits.rows}"/>`
    const file = workbookFile([
      { rows: manyRows.join(''), after: `<mergeCells>${merge.repeat(20_000)}</mergeCells>` },
    ])
    expect((await readPlanFile(file)).kind).toBe('rows')
  })

  it('by filling many sheets is read in time', async () => {
    const sheets = Array.from({ length: 12 }, () => ({ rows: manyRows.join('') }))
    expect((await readPlanFile(workbookFile(sheets))).kind).toBe('rows')
  })

  it('with hundreds of empty cells behind each row gives those that may be used', async () => {
    const reading = await readPlanFile(
      Buffer.from(`Plan;Vedtatt\nKulturplan;2019${';'.repeat(254)}`),
    )
    expect(reading).toMatchObject({
      table: { rows: [{}, { cells: { length: tableLimits.columns } }] },
    })
  })

  it('by entities that grow holds them unopened', async () => {
    const reading = await readPlanFile(
      withStrings('<row><c t="s"><v>0</v></c></row>', `${entities}<sst><si><t>&b;</t></si></sst>`),
    )
    expect(reading).toMatchObject({ kind: 'rows', table: { rows: [{ cells: ['&b;'] }] } })
  })

  it('counts days from 1904 where the workbook does', async () => {
    const book = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`
    const rows = '<row><c s="1"><v>41801</v></c><c s="1"><v>2958465</v></c></row>'
    const reading = await readPlanFile(workbookFile([{ rows }], { 'xl/workbook.xml': book }))
    expect(reading).toMatchObject({
      kind: 'rows',
      table: { rows: [{ cells: ['12.06.2018', expect.anything()] }] },
    })
  })
})

describe('hostile files sent by programs', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('are answered, and nothing of them is stored', { timeout: 60_000 }, async () => {
    const headers = await app.token((await app.municipality('1811')).tenantId)
    const term = { firstYear: 2028, lastYear: 2031 }
    const payload = { municipalityNumber: '1811', term, constitutedOn: '2027-10-19' }
    const made = await app.inject({ method: 'POST', url: '/api/v1/strategies', headers, payload })
    const url = `/api/v1/strategies/${made.json().id}/plans`
    const head = '--delt\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n'
    for (const [what, make] of samples) {
      for (let seed = 9_001; seed <= 9_020; seed += 1) {
        const answer = await app.inject({
          method: 'POST',
          url: `${url}/import`,
          headers: { ...headers, 'content-type': 'multipart/form-data; boundary=delt' },
          payload: Buffer.concat([Buffer.from(head), make(seed), Buffer.from('\r\n--delt--\r\n')]),
        })
        expect([200, 422], `${what}, number ${seed}: ${answer.body}`).toContain(answer.statusCode)
      }
    }
    expect((await app.inject({ url, headers })).json()).toEqual({ plans: [] })
  })
})
