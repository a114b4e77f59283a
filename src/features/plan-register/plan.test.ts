import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let ola: SignedIn

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  const { tenantId } = work
  ola = await app.signIn({ tenantId, role: 'contributor', name: 'Ola Eksempel' })
})
afterAll(() => app.close())

const fields = (more: Record<string, string>) => ({
  type: 'thematic-plan',
  status: 'in-force',
  ...more,
})

/** Adds a plan; gives its address within the workspace. */
async function added(more: Record<string, string>): Promise<string> {
  const { statusCode, headers } = await work.post('/planer/ny', fields(more))
  expect(statusCode).toBe(303)
  return String(headers.location).replace(/^.*(\/planer\/plan\/[^?]*).*$/, '$1')
}

async function versionOf(url: string): Promise<string> {
  const { body } = await work.get(`${url}/endre`)
  return /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
}

const idOf = (url: string) => url.split('/').at(-1) ?? ''

async function save(url: string, more: Record<string, string>, headers = work.planner) {
  return work.post(url, fields({ version: await versionOf(url), ...more }), headers)
}

describe('a new plan', () => {
  it('needs no more than a name, which may be long and Sámi', async () => {
    const name = `Giellaplána č đ ŋ š ŧ ž ï ${'lang '.repeat(54)}`.trim()
    const url = await added({ name })
    expect(textOf((await work.get(url)).body)).toContain(name)
    expect(textOf((await work.get('/planer')).body)).toContain(name)
  })

  it('that has a year 202, an impossible day and no name, keeps all of it', async () => {
    const { statusCode, body } = await work.post(
      '/planer/ny',
      fields({ name: '', adopted: '202', validTo: '29.02.2023', unit: 'Oppvekst', links: 'ingen' }),
    )
    expect(statusCode).toBe(422)
    for (const kept of ['202', '29.02.2023', 'Oppvekst']) expect(body).toContain(`value="${kept}"`)
    const text = textOf(body)
    expect(text).toContain('Skriv navnet på planen.')
    expect(text).toContain('«202» er verken en dato eller et år.')
    expect(text).toContain('«29.02.2023» er verken en dato eller et år.')
    expect(text).toContain('Hver lenke må ha en adresse')
  })

  it('takes everything that the register keeps, a 29 February too', async () => {
    const url = await added({
      name: 'Trafikksikkerhetsplan',
      adopted: '29.02.2024',
      period: '2024–2027',
      plannedYears: '2027, 2028-2029',
      links: 'Planen https://example.no/plan',
      'inter-municipal-with': 'Leka',
      unGoals: '3',
      notes: 'Første linje\nAndre linje',
    })
    const text = textOf((await work.get(url)).body)
    for (const shown of ['29. februar 2024', '2024–2027', '2027, 2028, 2029', 'Planen', 'Leka']) {
      expect(text).toContain(shown)
    }
    expect(text).toContain('3. God helse og livskvalitet')
  })

  it('is added once, however often its form is sent', async () => {
    const form = fields({ name: 'Ruspolitisk plan', formToken: 'one' })
    const first = await work.post('/planer/ny', form)
    const second = await work.post('/planer/ny', form)
    expect(second.headers.location).toBe(first.headers.location)
  })
})

describe('a change', () => {
  it('is stored, and stands in the history with who did it', async () => {
    const url = await added({ name: 'Kulturplan' })
    const { headers } = await save(url, { name: 'Kulturplan', status: 'ended' })
    const text = textOf((await app.get(String(headers.location), work.planner)).body)
    expect(text).toContain('Planen er lagret.')
    expect(text).toMatch(/endret planen\. Status: Gjelder → Avsluttet/)
  })

  it('loses nothing where two change the same plan', async () => {
    const url = await added({ name: 'Idrettsplan' })
    const version = await versionOf(url)
    await work.post(url, fields({ name: 'Idrettsplan', unit: 'Kultur', version }))
    const late = await work.post(url, fields({ name: 'Idrettsplan', unit: 'Oppvekst', version }))
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('value="Oppvekst"')
    expect(textOf(late.body)).toContain('Kultur')
    const again = /name="version" value="(\d+)"/.exec(late.body)?.[1] ?? ''
    const third = await work.post(url, fields({ name: 'Idrettsplan', version: again }))
    expect(third.statusCode).toBe(303)
  })

  it('puts no plan under itself, nor in a ring, nor merges it into itself', async () => {
    const top = await added({ name: 'Samfunnsdel' })
    const below = await added({ name: 'Oppvekstplan', parentId: idOf(top) })
    for (const [wrong, message] of [
      [{ name: 'Samfunnsdel', parentId: idOf(top) }, 'kan ikke høre under seg selv'],
      [{ name: 'Samfunnsdel', parentId: idOf(below) }, 'Da går de i ring'],
      [{ name: 'Samfunnsdel', 'merged-into': 'samfunnsdel' }, 'kan ikke gå opp i seg selv'],
    ] as const) {
      const { statusCode, body } = await save(top, wrong)
      expect(statusCode).toBe(422)
      expect(textOf(body)).toContain(message)
    }
  })

  it('is for the contributor who is responsible for the plan, and for no other plan', async () => {
    const own = await added({ name: 'Biblioteksplan', responsibleId: ola.personId })
    const others = await added({ name: 'Kirkegårdsplan' })
    const mine = { name: 'Biblioteksplan', unit: 'Bibliotek', responsibleId: '' }
    expect((await save(own, mine, ola.headers)).statusCode).toBe(303)
    expect((await save(others, { name: 'Tatt' }, ola.headers)).statusCode).toBe(403)
    expect((await work.get(`${others}/endre`, ola.headers)).statusCode).toBe(303)
    // A contributor does not give the plan away.
    expect((await work.get(`${own}/endre`, ola.headers)).statusCode).toBe(200)
    expect((await work.post('/planer/ny', mine, ola.headers)).statusCode).toBe(403)
  })

  it('is changed by a contributor on its own page alone', async () => {
    const own = await added({ name: 'Parkplan', responsibleId: ola.personId })
    const line = `${idOf(own)}.1`
    for (const [address, sent] of [
      ['/planer/samlet', { plan: line, hvilke: 'valgte', 'ny-status': 'ended' }],
      [`${own}/fjern`, {}],
      [`${own}/hent-tilbake`, {}],
      ['/planer/endringer/00000000-0000-4000-8000-000000000001/angre', {}],
      ['/planer/import', { text: 'Plan;Vedtatt\nParkplan;2019' }],
      ['/planer/hent-forrige', {}],
      ['/planer/typer/thematic-plan', { decidedBy: 'Kommunestyret' }],
    ] as const) {
      expect((await work.post(address, sent, ola.headers)).statusCode, address).toBe(403)
    }
    expect(textOf((await work.get(own, ola.headers)).body)).toContain('Gjelder')
  })
})

describe('a plan that is removed', () => {
  it('leaves the list, and comes back as it was', async () => {
    const url = await added({ name: 'Gammel plan', unit: 'Teknisk' })
    const gone = await work.post(`${url}/fjern`, {})
    const list = textOf((await app.get(String(gone.headers.location), work.planner)).body)
    expect(list).toContain('«Gammel plan» er fjernet.')
    expect(textOf((await work.get('/planer')).body)).not.toContain('Gammel plan')
    await work.post(`${url}/hent-tilbake`, {})
    expect(textOf((await work.get(url)).body)).toContain('Teknisk')
    expect((await work.post(`${url}/hent-tilbake`, {})).statusCode).toBe(303)
  })

  it('has a dossier, which a contributor writes in where the plan is theirs', async () => {
    const url = await added({ name: 'Museumsplan', responsibleId: ola.personId })
    const subject = { subjectKind: 'municipal-plan', subjectKey: idOf(url) }
    const written = await work.post(
      '/merknader',
      { ...subject, comment: 'Se på denne' },
      ola.headers,
    )
    expect(written.statusCode).toBe(303)
    expect(textOf((await work.get(url)).body)).toContain('Se på denne')
    const other = await added({ name: 'Annens plan' })
    const refused = { ...subject, subjectKey: idOf(other), comment: 'Nei' }
    expect((await work.post('/merknader', refused, ola.headers)).statusCode).toBe(403)
  })
})
