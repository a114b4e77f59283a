import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderXlsx } from '#platform/documents/xlsx.ts'
import { type TestApp, testApp } from '../../../test/app.ts'

let app: TestApp
let tenantId: string
let token: { authorization: string }
let reader: { authorization: string }
let other: { authorization: string }

beforeAll(async () => {
  app = await testApp()
  tenantId = (await app.municipality('1811')).tenantId
  token = await app.token(tenantId)
  reader = await app.token(tenantId, 'planner', 'read')
  other = await app.token((await app.municipality('5052', 'nn')).tenantId)
})
afterAll(() => app.close())

const call = (
  method: 'GET' | 'POST',
  url: string,
  payload?: object,
  headers: Record<string, string> = token,
) =>
  app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { ...headers, ...(payload && { 'content-type': 'application/json' }) },
    ...(payload && { payload: JSON.stringify(payload) }),
  })

async function newStrategy(): Promise<string> {
  const answer = await call('POST', '/strategies', {
    municipalityNumber: '1811',
    term: { firstYear: 2028, lastYear: 2031 },
    constitutedOn: '2027-10-19',
    meetings: [{ body: 'kommunestyre', date: '2028-09-21' }],
  })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json().id
}

function sendFile(id: string, content: Buffer, type = 'application/octet-stream', field = 'file') {
  const boundary = 'delt'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="tabell"\r\nContent-Type: ${type}\r\n\r\n`
  return app.inject({
    method: 'POST',
    url: `/api/v1/strategies/${id}/plans/import`,
    headers: { ...token, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
}

const table = `Plan;Vedtatt;Vurdering;Ansvarlig
Samfunn;;;
Kommuneplanens samfunnsdel 2018–2030;12.06.2018, sak K 24/18;Revideres;Rådmannen
Kulturplan;2019;Inngår i Kommuneplanens samfunnsdel;Oppvekst
;;;
Plan for Sámi giella – čđŋšŧž;31.02.2020;Videreføres;Oppvekst
`

async function imported(id: string, text = table) {
  const answer = await call('POST', `/strategies/${id}/plans/import`, { text })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}

const confirm = (id: string, importId: string, rows: unknown, headers = token) =>
  call('POST', `/strategies/${id}/plans/import/${importId}/confirm`, { rows }, headers)

const plansOf = async (id: string) => (await call('GET', `/strategies/${id}/plans`)).json().plans

describe('reading a plan table', () => {
  it('gives every row in order, and stores nothing', async () => {
    const id = await newStrategy()
    const { importId, rows } = await imported(id)
    expect(importId).toEqual(expect.any(String))
    expect(rows.map((row: { kind: string }) => row.kind)).toEqual([
      'heading',
      'group-heading',
      'plan',
      'plan',
      'empty',
      'plan',
    ])
    expect(rows.map((row: { source: { line: number } }) => row.source.line)).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
    expect(rows[2]).toMatchObject({
      source: {
        cells: [
          'Kommuneplanens samfunnsdel 2018–2030',
          '12.06.2018, sak K 24/18',
          'Revideres',
          'Rådmannen',
        ],
      },
      name: 'Kommuneplanens samfunnsdel',
      group: 'Samfunn',
      adoptedOn: '2018-06-12',
      adoptedYear: 2018,
      caseNumber: 'K 24/18',
      period: { firstYear: 2018, lastYear: 2030 },
      assessment: 'Revideres',
      owner: 'Rådmannen',
      confidence: 'certain',
      questions: [],
    })
    expect(rows[5].questions[0]).toMatchObject({
      code: 'impossible-date',
      message: expect.stringContaining('31.02.2020'),
    })
    expect(await plansOf(id)).toEqual([])
  })

  it('asks in the language that is asked for', async () => {
    const id = await newStrategy()
    const url = `/strategies/${id}/plans/import?language=nn`
    const { rows } = (await call('POST', url, { text: table })).json()
    expect(rows[5].questions[0].message).toContain('Kva dato')
  })

  it('takes a file, whatever its part says it is', async () => {
    const id = await newStrategy()
    const csv = await sendFile(id, Buffer.from(table), 'image/png')
    expect(csv.statusCode, csv.body).toBe(200)
    expect(csv.json().rows).toHaveLength(6)
    const workbook = await renderXlsx({
      sheets: [
        {
          name: 'Planer',
          columns: [
            { title: 'Plan', width: 20, kind: 'text' },
            { title: 'Vedtatt', width: 20, kind: 'date' },
          ],
          rows: [['Kulturplan', '2024-02-29']],
        },
      ],
    })
    expect((await sendFile(id, workbook, 'text/plain')).json().rows[1]).toMatchObject({
      kind: 'plan',
      name: 'Kulturplan',
      adoptedOn: '2024-02-29',
    })
  })

  it.each([
    [{}, 'text'],
    [{ text: 5 }, 'text'],
    [{ text: '   \n ' }, 'text'],
    [{ text: 'Plan', more: 1 }, 'more'],
  ])('refuses %j with its place', async (body, path) => {
    const answer = await call('POST', `/strategies/${await newStrategy()}/plans/import`, body)
    expect(answer.statusCode).toBe(422)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json().errors[0].path).toBe(path)
  })

  it('refuses files that are no table, and those that are too large', async () => {
    const id = await newStrategy()
    const word = Buffer.from(zipSync({ 'word/document.xml': strToU8('<x/>') }))
    const refused = await sendFile(id, word)
    expect(refused.statusCode).toBe(422)
    expect(refused.json().errors).toEqual([
      { path: 'file', message: expect.stringContaining('lim den inn') },
    ])
    expect((await sendFile(id, Buffer.alloc(5 * 1024 * 1024 + 1, 'a'))).statusCode).toBe(413)
    const nameless = await sendFile(id, Buffer.from(table), 'text/csv', 'vedlegg')
    expect(nameless.json().errors[0].path).toBe('file')
  })

  it('is for those who may', async () => {
    const id = await newStrategy()
    const url = `/strategies/${id}/plans/import`
    expect((await call('POST', url, { text: table }, {})).statusCode).toBe(401)
    expect((await call('POST', url, { text: table }, reader)).statusCode).toBe(403)
    expect((await call('POST', url, { text: table }, other)).statusCode).toBe(404)
    expect((await call('POST', '/strategies/no/plans/import', { text: table })).statusCode).toBe(
      404,
    )
  })
})

describe('confirming an import', () => {
  it('stores the rows that are plans as they are given, unsure ones too', async () => {
    const id = await newStrategy()
    const { importId, rows } = await imported(id)
    const given = rows.map((row: { name?: string }) =>
      row.name === 'Kulturplan' ? { ...row, name: 'Plan for kultur' } : row,
    )
    const answer = await confirm(id, importId, given)
    expect(answer.statusCode, answer.body).toBe(200)
    const { plans, stored } = answer.json()
    expect(stored).toBe(3)
    expect(plans.map((plan: { name: string }) => plan.name)).toEqual([
      'Kommuneplanens samfunnsdel',
      'Plan for kultur',
      'Plan for Sámi giella – čđŋšŧž',
    ])
    expect(plans[0]).toMatchObject({
      adoptedOn: '2018-06-12',
      caseNumber: 'K 24/18',
      assessment: 'Revideres',
      decision: null,
      owner: 'Rådmannen',
      group: 'Samfunn',
      source: { line: 3, headings: ['Plan', 'Vedtatt', 'Vurdering', 'Ansvarlig'] },
    })
    expect(plans[1].relations).toEqual([
      { kind: 'part-of', planId: plans[0].id, name: 'Kommuneplanens samfunnsdel' },
    ])
    expect(await plansOf(id)).toEqual(plans)
  })

  it('twice stores once, and with other rows is refused', async () => {
    const id = await newStrategy()
    const { importId, rows } = await imported(id)
    const [first, second] = await Promise.all([
      confirm(id, importId, rows),
      confirm(id, importId, rows),
    ])
    expect(second.json()).toEqual(first.json())
    expect(await plansOf(id)).toHaveLength(3)
    expect((await confirm(id, importId, rows.slice(0, 3))).statusCode).toBe(409)
    expect(await plansOf(id)).toHaveLength(3)
  })

  it('takes rows that say little, and the shortest of all is a name', async () => {
    const id = await newStrategy()
    const { importId } = await imported(id)
    const rows = [
      { kind: 'plan', name: 'Trafikksikkerhetsplan' },
      { kind: 'plan', source: { line: 7, cells: ['', 'Skoleplan'] }, name: null },
      { kind: 'note', name: 'Ferdig' },
    ]
    const { plans } = (await confirm(id, importId, rows)).json()
    expect(plans.map((plan: { name: string }) => plan.name)).toEqual([
      'Trafikksikkerhetsplan',
      'Skoleplan',
    ])
  })

  it.each([
    [{}, 'rows'],
    [{ rows: 'alle' }, 'rows'],
    [{ rows: [{ kind: 'plan', name: 'A' }, { name: 'B' }] }, 'rows.1.kind'],
    [{ rows: [{ kind: 'plan', name: 'A', adoptedOn: '2020-02-31' }] }, 'rows.0.adoptedOn'],
    [{ rows: [{ kind: 'plan', name: 'A', adoptedYear: 202 }] }, 'rows.0.adoptedYear'],
    [
      { rows: [{ kind: 'plan', name: 'A', period: { firstYear: 2020, lastYear: 2019 } }] },
      'rows.0.period.lastYear',
    ],
    [{ rows: [{ kind: 'plan' }] }, 'rows.0.name'],
  ])('refuses %j with its place', async (body, path) => {
    const id = await newStrategy()
    const { importId } = await imported(id)
    const url = `/strategies/${id}/plans/import/${importId}/confirm`
    const answer = await call('POST', url, body)
    expect(answer.statusCode, answer.body).toBe(422)
    expect(answer.json().errors[0].path).toBe(path)
    expect(await plansOf(id)).toEqual([])
  })

  it('needs the id that this strategy was given', async () => {
    const [id, another] = [await newStrategy(), await newStrategy()]
    const { importId, rows } = await imported(id)
    const wrong = ['oppdiktet', `${importId}x`, importId.replace('.', '..'), importId.split('.')[0]]
    for (const one of wrong) expect((await confirm(id, one, rows)).statusCode).toBe(404)
    expect((await confirm(another, importId, rows)).statusCode).toBe(404)
    expect((await confirm(id, importId, rows, other)).statusCode).toBe(404)
    expect((await confirm(id, importId, rows, reader)).statusCode).toBe(403)
    const contributor = await app.token(tenantId, 'contributor')
    expect((await confirm(id, importId, rows, contributor)).statusCode).toBe(403)
    const url = `/strategies/${id}/plans/import/${importId}/confirm`
    expect((await call('POST', url, { rows }, {})).statusCode).toBe(401)
    expect(await plansOf(id)).toEqual([])
  })
})
