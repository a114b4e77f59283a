import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '#features/index.ts'
import { inTenant } from '#platform/db/tenant.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { type MovingClock, movingClock } from '../../../test/moving-clock.ts'
import { startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'

let app: TestApp
let work: Workspace
let clock: MovingClock
let elected: Record<string, string>
let contributor: Record<string, string>
let link = ''

const at = (key: string, below = '') => `/strategi/deler/${key}${below}`

async function write(key: string, body: string): Promise<void> {
  await work.post(at(key, '/hold'), {})
  const saved = await work.post(at(key, '/skriv'), { title: '', version: '0', body })
  expect(saved.statusCode).toBe(303)
}

async function makeLink(days: string): Promise<string> {
  const made = await work.post('/strategi/leselenker', { label: 'Formannskapet', days })
  return /\/les\/[\w-]{43}/.exec(made.body)?.[0] ?? ''
}

beforeAll(async () => {
  clock = movingClock('2027-11-01T09:00:00Z')
  app = await testApp({ clock })
  work = await startedWorkspace(app, '1811')
  elected = await work.as('elected')
  contributor = (
    await app.signIn({ tenantId: work.tenantId, role: 'contributor', name: 'Ola Eksempel' })
  ).headers
  await write('purpose', 'Vi skriver dette for kommunestyret.')
  await write('resources', 'Denne delen er ikke klar.')
  await work.post(at('resources', '/oppsett'), { pieces: [] })
  const remark = { quoted: 'Vi skriver', remark: 'Er ordføreren enig?' }
  await work.post(at('purpose', '/merknader'), remark, contributor)
  const proposal = { body: 'Et forslag som ingen har godtatt.', version: '1', reason: 'Klarere' }
  await work.post(at('purpose', '/forslag'), proposal, contributor)
  const page = textOf((await work.get(at('purpose'))).body)
  expect(page).toContain('Er ordføreren enig?')
  expect(page).toContain('Ola Eksempel')
  link = await makeLink('30')
})
afterAll(() => app.close())

/** Everything that the writing of the document leaves behind. */
async function stored(): Promise<unknown> {
  return inTenant(app.services.database.app, work.tenantId, async (tx) => ({
    sections: await tx.selectFrom('document_section').selectAll().orderBy('id').execute(),
    versions: await tx.selectFrom('document_section_version').selectAll().execute(),
    remarks: await tx.selectFrom('section_remark').selectAll().orderBy('id').execute(),
    proposals: await tx.selectFrom('section_proposal').selectAll().orderBy('id').execute(),
    links: await tx.selectFrom('reading_link').select(['id', 'revoked_at']).orderBy('id').execute(),
    pictures: await tx.selectFrom('attachment').select('id').execute(),
    log: await tx.selectFrom('audit_event').select('id').execute(),
  }))
}

describe('a reading link', () => {
  it.each([
    ['nobody', () => ({})],
    ['the councillor it was sent to', () => elected],
  ])('is read by %s who has it, also forwarded', async (_, who) => {
    const answer = await app.get(link, who())
    expect(answer.statusCode).toBe(200)
    expect(textOf(answer.body)).toContain('Vi skriver dette for kommunestyret.')
  })

  it('shows no names, remarks, proposals or sections that are left out', async () => {
    const { body } = await app.get(link)
    for (const hidden of [
      ...['Ola', 'Kari', 'Eksempel', 'Er ordføreren enig?', 'Et forslag som ingen har godtatt.'],
      ...['Denne delen er ikke klar.', 'Formannskapet', '<textarea', `${work.base}/`],
    ]) {
      expect(body).not.toContain(hidden)
    }
  })

  it('is kept out of search engines and memories, and its address from other sites', async () => {
    const { body, headers } = await app.get(link)
    expect(body).toContain('<meta name="robots" content="noindex"/>')
    expect(headers['cache-control']).toContain('no-store')
    // Forms need the address to come back to; other sites get nothing.
    expect(headers['referrer-policy']).toBe('same-origin')
  })

  it('is for reading alone: nothing is stored, whoever sends, with the link or without', async () => {
    const before = await stored()
    const secret = link.replace('/les/', '')
    const patterns = allRoutes.filter(
      ({ method, pattern }) =>
        method === 'POST' && pattern.startsWith(routes.strategyDocument.pattern),
    )
    expect(patterns.length).toBeGreaterThan(10)
    const fields = { title: 'Nytt', body: 'Skrevet av en folkevalgt', version: '1', takeOver: 'ja' }
    for (const { pattern } of patterns) {
      const url = pattern
        .replace(/^\/:slug\/arbeid\/:period/, work.base)
        .replace(':sectionKey', 'purpose')
        .replace(/:\w+/g, '5f0c9a52-6d7a-4a63-8a9e-0a4cf5b4a7a1')
      const more = { remark: 'Hei', label: 'Min', days: '30', restore: '1', move: 'up' }
      const asCouncillor = await app.post(url, { ...fields, ...more }, elected)
      expect([url, asCouncillor.statusCode]).toEqual([url, 403])
      const asNobody = await app.post(url, { ...fields, ...more }, { referer: link })
      expect(asNobody.headers.location).toMatch(/^\/logg-inn/)
      const asCookie = await app.post(url, fields, { cookie: `stedsans=${secret}` })
      expect(asCookie.headers.location).toMatch(/^\/logg-inn/)
    }
    for (const url of [link, `${link}/skriv`, `${link}/deler/purpose/skriv`]) {
      expect((await app.post(url, fields, elected)).statusCode).toBe(404)
    }
    const asToken = await app.get('/api/v1/municipalities', { authorization: `Bearer ${secret}` })
    expect(asToken.statusCode).toBe(401)
    expect(await stored()).toEqual(before)
  })

  it('opens nothing else of the municipality', async () => {
    for (const path of ['/strategi', at('purpose'), '/strategi/leselenker', '/vedtak']) {
      expect((await app.get(`${work.base}${path}`, { referer: link })).statusCode).toBe(303)
      expect((await work.get(path, elected)).statusCode).toBe(403)
    }
  })

  it('ends on its day, and at once when it is withdrawn', async () => {
    const short = await makeLink('14')
    expect((await app.get(short)).statusCode).toBe(200)
    clock.set('2027-11-15T08:59:00Z')
    expect((await app.get(short)).statusCode).toBe(200)
    clock.set('2027-11-15T09:00:00Z')
    expect((await app.get(short)).statusCode).toBe(404)
    const planner = await work.as('planner')
    const { body } = await work.get('/strategi/leselenker', planner)
    const withdrawals = [...body.matchAll(/action="([^"]*\/leselenker\/[0-9a-f-]{36}\/trekk)"/g)]
    expect(withdrawals.length).toBeGreaterThan(0)
    for (const [, action = ''] of withdrawals) {
      expect((await app.post(action, {}, planner)).statusCode).toBe(303)
    }
    const gone = await app.get(link, elected)
    expect(gone.statusCode).toBe(404)
    expect(gone.body).not.toContain('Vi skriver dette')
  })
})
