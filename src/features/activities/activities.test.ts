import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '#routes'
import type { FormFields } from '../../../test/app.ts'
import { type SignedIn, type TestApp, testApp } from '../../../test/app.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let ola: SignedIn
let neighbour: Record<string, string>

beforeAll(async () => {
  app = await testApp()
  work = await startedWorkspace(app, '1811')
  ola = await app.signIn({ tenantId: work.tenantId, role: 'contributor', name: 'Ola Eksempel' })
  const { tenantId } = await app.municipality('1812')
  neighbour = (await app.signIn({ tenantId, role: 'admin' })).headers
})
afterAll(() => app.close())

const own = {
  formToken: 'first',
  title: 'Intervju rektorene',
  step: '3',
  kind: 'work',
  startsOn: '2028-01-10',
  endsOn: '2028-01-20',
  leadPersonId: '',
  lead: '',
} satisfies FormFields

/** Adds an activity, and gives its key. */
async function add(changes: FormFields = {}): Promise<string> {
  const title = `Ny ${Math.random()}`
  const answer = await work.post('/aktiviteter/ny', { ...own, title, ...changes })
  expect(answer.statusCode).toBe(303)
  return /aktivitet\/(egen-[0-9a-f]{8})\?/.exec(String(answer.headers.location))?.[1] ?? ''
}

const lastEvent = async () => (await work.auditActions()).at(-1)
const list = async (query = '') => textOf((await work.get(`/aktiviteter${query}`)).body)
const buttonOf = (body: string, key: string, column: string) =>
  new RegExp(`value="(${column}\\.\\d+\\.${key})"`).exec(body)?.[1] ?? ''
async function move(key: string, column: string, headers = work.planner) {
  const { body } = await work.get('/aktiviteter?visning=tavle')
  const flytt = buttonOf(body, key, column)
  return work.post('/aktiviteter/status', { fra: '?visning=tavle', flytt }, headers)
}
const columnOf = (body: string, key: string) =>
  /aria-labelledby="kolonne-([a-z-]+)"(?!.*aria-labelledby)/s.exec(
    body.slice(0, body.indexOf(`id="k-${key}"`)),
  )?.[1]

describe('a new activity', () => {
  it('stands in the plan with who leads it, and is there once when it is sent twice', async () => {
    const form = { ...own, leadPersonId: ola.personId }
    const first = await work.post('/aktiviteter/ny', form)
    const second = await work.post('/aktiviteter/ny', form)
    expect(first.headers.location).toMatch(/\/framdrift\/aktivitet\/egen-[0-9a-f]{8}\?lagret=ny$/)
    expect(second.headers.location).toBe(first.headers.location)
    expect(await lastEvent()).toMatchObject({ action: 'activity.add' })
    const page = await app.get(String(first.headers.location), work.planner)
    const text = textOf(page.body)
    expect(text).toContain('Intervju rektorene')
    expect(text).toMatch(/Leder Ola Eksempel/)
    expect(text).toContain('10.–20. januar 2028')
    expect(page.body).not.toContain('name="release"')
    expect(await list()).toMatch(/Intervju rektorene Trinn 3 10.–20. januar 2028 Ola Eksempel/)
    expect(textOf((await work.get('/framdrift')).body)).toContain('Intervju rektorene')
  })

  it('without a last day is one day', async () => {
    const key = await add({ endsOn: '' })
    expect(textOf((await work.get(`/framdrift/aktivitet/${key}`)).body)).toMatch(
      /Når 10\. januar 2028/,
    )
  })

  it.each<[string, FormFields]>([
    ['title', { title: '' }],
    ['title', { title: 'x'.repeat(301) }],
    ['step', { step: '10' }],
    ['kind', { kind: 'period' }],
    ['startsOn', { startsOn: '30.02.2028' }],
    ['startsOn', { startsOn: '' }],
    ['endsOn', { endsOn: '2028-01-09' }],
    ['lead', { lead: 'n'.repeat(201) }],
    ['leadPersonId', { leadPersonId: '99999999-9999-4999-8999-999999999999' }],
    ['leadPersonId', { leadPersonId: 'not-an-id' }],
  ])('is refused for its %s and keeps what was typed', async (name, changes) => {
    const form = { ...own, title: 'Skriv brev til rektorene', ...changes }
    const answer = await work.post('/aktiviteter/ny', form)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(`href="#felt-${name}"`)
    const kept = form.title || String(form.startsOn)
    expect(answer.body).toContain(`value="${kept}"`)
    expect(answer.body).toContain('value="first"')
  })

  it('is for those who edit, in their own municipality', async () => {
    expect((await work.post('/aktiviteter/ny', own, {})).headers.location).toMatch(/logg-inn/)
    expect((await work.post('/aktiviteter/ny', own, ola.headers)).statusCode).toBe(403)
    expect((await work.post('/aktiviteter/ny', own, neighbour)).statusCode).toBe(404)
  })
})

describe('the list', () => {
  it('says how many of how many, and what to do when nothing is left', async () => {
    await add({ title: 'Besøk biblioteket', leadPersonId: ola.personId })
    expect(await list('?sok=biblioteket')).toMatch(/1 av \d+ aktiviteter Vis alle/)
    const empty = await list('?sok=finnes-ikke')
    expect(empty).toMatch(/0 av \d+ aktiviteter/)
    expect(empty).toContain('Ingen aktiviteter passer')
    expect((await work.get('/aktiviteter?hvem=meg', ola.headers)).body).toContain('biblioteket')
    expect(await list('?hvem=meg')).not.toContain('Besøk biblioteket')
  })

  it('shows a contributor everything, and no way to add or take out', async () => {
    const { body } = await work.get('/aktiviteter', ola.headers)
    expect(body).toContain('Avklar hva planstrategien skal løse')
    expect(body).not.toContain(routes.newActivity.href({ slug: work.slug, period: '2028-2031' }))
  })

  it.each(['list', 'tavle', 'tidslinje'])('as %s writes what is typed as text', async (visning) => {
    const sok = '"><script>alert(1)</script>'
    const { body } = await work.get(
      `/aktiviteter?visning=${visning}&sok=${encodeURIComponent(sok)}`,
    )
    expect(body).not.toContain('<script>alert')
  })

  it('tells how many comments hang on an activity', async () => {
    const key = await add({ title: 'Ring fylket' })
    const comment = { subjectKind: 'activity', subjectKey: key, comment: 'Husk Kåre' }
    expect((await work.post('/merknader', { formToken: 'c1', ...comment })).statusCode).toBe(303)
    expect(await list()).toContain('Ring fylket 1 merknad')
  })

  it('draws the year for the screen, a phone and a large sheet', async () => {
    const { body } = await work.get('/aktiviteter?visning=tidslinje')
    for (const variant of ['wide', 'narrow', 'poster']) {
      expect(body).toContain(`timeline-${variant}`)
    }
    expect(body).toContain('Skriv ut året på A3')
  })
})

describe('the board', () => {
  it('moves an activity along and back, done today and not done after all', async () => {
    const key = await add()
    const at = async () => columnOf((await work.get('/aktiviteter?visning=tavle')).body, key)
    expect(await at()).toBe('not-started')
    const moved = await move(key, 'under-way')
    expect(moved.headers.location).toBe(`${work.base}/aktiviteter?visning=tavle&flyttet=${key}`)
    expect(await lastEvent()).toMatchObject({
      action: 'activity.set-status',
      subject: key,
      details: { status: 'under-way' },
    })
    expect(await at()).toBe('under-way')
    await move(key, 'done')
    expect(await at()).toBe('done')
    expect(textOf((await work.get(`/framdrift/aktivitet/${key}`)).body)).toContain(
      'Gjort 1. november 2027',
    )
    await move(key, 'under-way')
    expect(await at()).toBe('under-way')
  })

  it('keeps the choices of the page after a move', async () => {
    const key = await add()
    const { body } = await work.get('/aktiviteter?visning=tavle')
    const answer = await work.post('/aktiviteter/status', {
      fra: '?visning=tavle&trinn=3&sok=ny',
      flytt: buttonOf(body, key, 'done'),
    })
    expect(answer.headers.location).toBe(
      `${work.base}/aktiviteter?visning=tavle&trinn=3&sok=ny&flyttet=${key}`,
    )
  })

  it('changed by two tells the second where the activity stands now', async () => {
    const key = await add({ title: 'Bestill lokale' })
    const seen = (await work.get('/aktiviteter?visning=tavle')).body
    const press = (column: string) =>
      work.post('/aktiviteter/status', {
        fra: '?visning=tavle',
        flytt: buttonOf(seen, key, column),
      })
    expect((await press('under-way')).statusCode).toBe(303)
    const second = await press('done')
    expect(second.statusCode).toBe(409)
    expect(textOf(second.body)).toContain('Aktiviteten står nå under «I gang»')
    expect(columnOf(second.body, key)).toBe('under-way')
  })

  it('lets two move different activities', async () => {
    const keys = [await add(), await add()]
    const seen = (await work.get('/aktiviteter?visning=tavle')).body
    for (const key of keys) {
      const flytt = buttonOf(seen, key, 'under-way')
      expect((await work.post('/aktiviteter/status', { flytt })).statusCode).toBe(303)
    }
  })

  it('lets a contributor move their own tasks, and no others', async () => {
    const mine = await add({ leadPersonId: ola.personId })
    const others = await add()
    const { body } = await work.get('/aktiviteter?visning=tavle', ola.headers)
    expect(buttonOf(body, others, 'done')).toBe('')
    const flytt = buttonOf(body, mine, 'done')
    expect((await work.post('/aktiviteter/status', { flytt }, ola.headers)).statusCode).toBe(303)
    expect((await move(others, 'done', ola.headers)).statusCode).toBe(403)
  })

  it('leaves alone what a recorded date has settled', async () => {
    const settled = await startedWorkspace(app, '1813')
    const version = await settled.versionOn('/framdrift/datoer')
    await settled.post('/framdrift/datoer', {
      constitutedOn: '2027-10-19',
      startedOn: '2027-10-25',
      viewsRequestedOn: '2027-10-26',
      version,
    })
    const answer = await settled.post('/aktiviteter/status', { flytt: 'waiting.1.request-views' })
    expect(answer.statusCode).toBe(422)
    expect(textOf(answer.body)).toContain('er gjort fordi datoen er registrert')
  })

  it.each(['', 'done', 'done.1.finnes-ikke', 'over.1.clarify-mandate', 'done.1.%00'])(
    'does not know the move «%s»',
    async (flytt) => {
      expect((await work.post('/aktiviteter/status', { flytt })).statusCode).toBe(404)
    },
  )

  it('does not take a move from no page', async () => {
    const key = await add()
    const answer = await work.post('/aktiviteter/status', { flytt: `done.x.${key}` })
    expect(answer.statusCode).toBe(409)
  })

  it('is for members who contribute', async () => {
    const flytt = `done.1.${await add()}`
    const as = async (headers: Record<string, string>) =>
      (await work.post('/aktiviteter/status', { flytt }, headers)).statusCode
    expect(await as({})).toBe(303)
    expect(await as(await work.as('elected'))).toBe(403)
    expect(await as(neighbour)).toBe(404)
  })
})
