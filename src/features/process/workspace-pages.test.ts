import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processDates } from '#domain/process.ts'
import { fixedClock } from '#platform/clock.ts'
import { type FormFields, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, startFields, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
const numbers = ['1811', '5052', '1853', '1812', '1813', '1815', '1816', '1818', '1820', '1822']

beforeAll(async () => {
  app = await testApp({ clock: fixedClock('2028-10-20T09:00:00Z') })
})
afterAll(() => app.close())

const fresh = (changes: FormFields = {}) => startedWorkspace(app, numbers.shift() ?? '', changes)

async function record(work: Workspace, dates: FormFields) {
  const empty = Object.fromEntries(processDates.map((name) => [name, '']))
  const version = await work.versionOn('/framdrift/datoer')
  const answer = await work.post('/framdrift/datoer', { ...empty, ...dates, version })
  expect(answer.statusCode).toBe(303)
}

const overviewOf = async (work: Workspace) => textOf((await work.get()).body)

describe('the overview', () => {
  it.each(['/1999-2002', '/2028', '/2028-2031x', '/2031-2028', '/abc'])(
    'of %s is not there',
    async (period) => {
      const { slug, planner } = await shared()
      expect((await app.get(`/${slug}/arbeid${period}`, planner)).statusCode).toBe(404)
    },
  )

  it('says that the deadline has passed', async () => {
    const page = await overviewOf(await shared())
    expect(page).toContain('dag over fristen')
    expect(page).toContain('19. oktober 2028')
  })

  it('says what comes next while nothing is done', async () => {
    const page = await overviewOf(await fresh({ constitution: '2028-10-17', meetings: '' }))
    expect(page).toMatch(/Dette gjør dere nå/)
    expect(page).toContain('foreløpig dato')
    expect(page).toContain('dager til fristen')
  })

  it('closes what lies behind when the council has adopted', async () => {
    const work = await fresh()
    await record(work, {
      constitutedOn: '2027-10-19',
      proposalPublishedOn: '2028-08-01',
      adoptedOn: '2028-09-21',
    })
    const page = await overviewOf(work)
    expect(page).toContain('Dette gjør dere nå Gjør vedtaket kjent')
    expect(page).toContain('Vedtatt 21. september 2028')
    expect(page).not.toMatch(/dager? (til|over) fristen/)
    expect(textOf((await work.get('/framdrift')).body)).toContain('Ikke merket som gjort')
  })

  it('says so when everything is done', async () => {
    const work = await fresh()
    await record(work, { constitutedOn: '2027-10-19', adoptedOn: '2028-09-21' })
    for (const key of ['announce-adoption', 'start-follow-up']) {
      await work.post(`/framdrift/aktivitet/${key}/ferdig`, { doneOn: '2028-10-20' })
    }
    expect(await overviewOf(work)).toContain('Alt i tidsplanen er gjort')
  })

  it('works without any date for the constitution', async () => {
    const work = await fresh()
    await record(work, {})
    for (const path of ['', '/framdrift', '/lovsjekk', '/prosessplan', '/prosessplan.docx']) {
      expect((await work.get(path)).statusCode, path).toBe(200)
    }
    expect(await overviewOf(work)).toContain('Ikke kjent ennå')
  })

  it('draws a council meeting that is long after the deadline', async () => {
    const work = await fresh({ constitution: '2028-01-10', meetings: 'Kommunestyret 21.06.2029' })
    const { body } = await work.get()
    expect(body).toContain('Vedtak 21. juni')
  })

  it('offers what can be done before the election', async () => {
    const page = await overviewOf(
      await fresh({ held: 'nei', constitution: '2029-10-16', meetings: '' }),
    )
    expect(page).toContain('Dette kan dere gjøre allerede nå')
    for (const offer of [
      'Evaluer forrige planstrategi',
      'Planlegg folkehelseoversikten',
      'Inviter tidlig til innspill',
      'Sett av tid til folkevalgtopplæring',
    ]) {
      expect(page).toContain(offer)
    }
  })

  it('asks the database no more than eight times', async () => {
    const work = await shared()
    const statements: string[] = []
    const { query } = pg.Client.prototype
    pg.Client.prototype.query = function (this: unknown, ...args: unknown[]) {
      statements.push(String(args[0]))
      return Reflect.apply(query, this, args)
    } as typeof query
    try {
      await work.get()
    } finally {
      pg.Client.prototype.query = query
    }
    expect(statements.length).toBeGreaterThan(1)
    expect(statements.length).toBeLessThanOrEqual(8)
  })
})

let started: Workspace | null = null
/** A municipality that the tests only look at. */
async function shared(): Promise<Workspace> {
  started ??= await fresh()
  return started
}

describe('documents', () => {
  const types = [
    ['/prosessplan.docx', 'PK', 'wordprocessingml.document'],
    ['/prosessplan.pdf', '%PDF', 'application/pdf'],
    ['/framdrift.xlsx', 'PK', 'spreadsheetml.sheet'],
  ] as const

  it.each(types)('%s is a file of its kind in both forms', async (path, start, type) => {
    const work = await shared()
    const [nb, nn] = [await work.get(path), await work.get(`${path}?language=nn`)]
    for (const answer of [nb, nn]) {
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-type']).toContain(type)
      expect(answer.rawPayload.subarray(0, start.length).toString()).toBe(start)
    }
    expect(nb.rawPayload.equals(nn.rawPayload)).toBe(false)
  })

  it.each(types)('%s with a language that is none comes in the form of the page', async (path) => {
    const work = await shared()
    expect((await work.get(`${path}?language=en`)).statusCode).toBe(200)
  })

  it('are named with the letters of the municipality', async () => {
    const vaeroy = await startedWorkspace(app, '1857')
    const named = await vaeroy.get('/framdrift.xlsx')
    expect(named.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('Tidsplan Værøy 2028-2031.xlsx')}`,
    )
    expect(named.headers['content-disposition']).toMatch(/filename="[\x20-\x7e]+"/)
  })

  it('can be read as a page in the other form, and say nothing without leave', async () => {
    const work = await shared()
    const page = textOf((await work.get('/prosessplan?language=nn')).body)
    expect(page).toContain('Kommunestyret vedtek planstrategi')
    const elected = await work.as('elected')
    for (const [path] of types) expect((await work.get(path, elected)).statusCode).toBe(403)
    const contributor = await work.as('contributor')
    expect((await work.get('/prosessplan.docx', contributor)).statusCode).toBe(200)
  })

  it('do not run what somebody has written', async () => {
    const hostile = '<script>alert(1)</script>&"\''
    const work = await fresh({ leader: hostile })
    const page = await work.get('/prosessplan')
    expect(page.body).not.toContain('<script>alert')
    for (const [path] of types) expect((await work.get(path)).statusCode).toBe(200)
  })
})

describe('a county', () => {
  it('has no planstrategi to start', async () => {
    const county = await app.services.database.app
      .insertInto('organisation')
      .values({
        kind: 'county',
        name: 'Eksempel fylke',
        slug: 'eksempel-fylke',
        county_number: '18',
        language: 'nb',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { headers } = await app.signIn({ tenantId: county.id, role: 'admin' })
    expect((await app.get('/eksempel-fylke/arbeid/ny', headers)).statusCode).toBe(404)
    const answer = await app.post('/eksempel-fylke/arbeid/ny', startFields, headers)
    expect(answer.statusCode).toBe(404)
  })
})
