import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../../test/app.ts'

let app: TestApp
let id: string
let token: { authorization: string }
let reader: { authorization: string }
let other: { authorization: string }

beforeAll(async () => {
  app = await testApp()
  const { tenantId } = await app.municipality('1811')
  token = await app.token(tenantId)
  reader = await app.token(tenantId, 'planner', 'read')
  other = await app.token((await app.municipality('5052', 'nn')).tenantId)
  const strategy = await post('/strategies', {
    municipalityNumber: '1811',
    term: { firstYear: 2028, lastYear: 2031 },
    constitutedOn: '2027-10-19',
  })
  id = strategy.json().id
})
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = token) =>
  app.inject({ method: 'GET', url: `/api/v1${url}`, headers })

const post = (url: string, payload: object) =>
  app.inject({ method: 'POST', url: `/api/v1${url}`, headers: token, payload })

const document = (query: string) => get(`/strategies/${id}/document?${query}`)

describe('the plans and the document', () => {
  it('are for those who may', async () => {
    for (const url of [`/strategies/${id}/plans`, `/strategies/${id}/document`]) {
      expect((await get(url, {})).statusCode).toBe(401)
      expect((await get(url, other)).statusCode).toBe(404)
      expect((await get(url, reader)).statusCode).toBe(200)
    }
    expect((await document('format=odt')).statusCode).toBe(422)
  })

  it('say so when there is no plan', async () => {
    expect((await document('')).body).toContain('Planregisteret er tomt')
    expect((await document('language=nn&format=json')).json().plans).toEqual([])
  })

  it('list every plan in each format, and say what is undecided', async () => {
    const reading = await post(`/strategies/${id}/plans/import`, { text: 'Kulturplan;2019' })
    const { importId } = reading.json()
    await post(`/strategies/${id}/plans/import/${importId}/confirm`, {
      rows: [
        { kind: 'plan', name: 'Kulturplan' },
        { kind: 'plan', name: 'Plan for Sámi giella – čđŋšŧž', marks: ['lacking'] },
      ],
    })
    const html = await document('format=html')
    expect(html.headers['content-type']).toContain('text/html')
    expect(html.body).toContain('Plan for Sámi giella – čđŋšŧž')
    expect(html.body).toContain('Ikke bestemt ennå')
    expect(html.body).toContain('Finnes ikke')
    expect((await document('format=html&language=nn')).body).toContain('Ikkje bestemt enno')
    const json = (await document('format=json')).json()
    expect(json.plans).toHaveLength(2)
    expect(json.plans[0]).toMatchObject({ decision: null, decisionWord: 'Ikke bestemt ennå' })
    const docx = unzipSync((await document('format=docx')).rawPayload)
    expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('Kulturplan')
    const pdf = await document('format=pdf')
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
