import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '#platform/db/tenant.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { fillStrategy } from '../../../test/filled-strategy.ts'
import { placeOf } from '../../../test/own-places.ts'
import { fileForm, startedWorkspace, textOf, type Workspace } from '../../../test/workspace.ts'
import { ownFilling } from './filling.ts'
import { allTemplates } from './template-library.ts'

let app: TestApp
let here: Workspace
let visitor: (url: string) => ReturnType<TestApp['get']>

beforeAll(async () => {
  app = await testApp()
  here = await startedWorkspace(app, '1811', { leader: 'Kari **Eksempel**' })
  await fillStrategy(app, here)
  visitor = (url) => app.get(url)
})
afterAll(() => app.close())

const letter = '/maler/brev-stat-fylke-naboer'
const mandate = '/maler/mandat'
const read = async (url: string, headers?: Record<string, string>) => {
  const { statusCode, body } = await app.get(url, headers)
  expect(statusCode).toBe(200)
  return textOf(/<main.*<\/main>/s.exec(body)?.[0] ?? '')
}
const partOf = (file: Buffer, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array())

describe('a visitor', () => {
  it('finds every template, and gets each blank', async () => {
    const { body } = await visitor('/maler')
    for (const { slug, title } of allTemplates('nb')) {
      expect(body).toContain(`<a href="/maler/${slug}">${title}</a>`)
    }
    const shown = await read(letter)
    expect(shown).toContain('Fra: [kommunens navn]')
    expect(shown).toContain('[Sametinget og reinbeitedistrikt')
    expect(shown).not.toContain('Bindal')
    expect(await read(`${letter}?kommune=bindal`)).not.toContain('Brønnøy')
  })

  it('gets the other form by the address, and is told which language it is', async () => {
    const { body } = await visitor(`${letter}?language=nn`)
    expect(body).toContain('<div lang="nn">')
    expect(textOf(body)).toContain('Frå: [namnet på kommunen]')
    const docx = await visitor(`${letter}/mal.docx?language=nn`)
    expect(partOf(docx.rawPayload, 'word/styles.xml')).toContain('"nn-NO"')
    expect(await read(`${letter}?language=en`)).toContain('Fra: [kommunens navn]')
  })

  it('gets files that are called as the template is', async () => {
    for (const [format, type] of [
      ['docx', 'wordprocessingml.document'],
      ['odt', 'opendocument.text'],
      ['pdf', 'application/pdf'],
    ]) {
      const url = `/maler/arlig-status/mal.${format}`
      const { headers, statusCode } = await visitor(url)
      expect(headers['content-type']).toContain(type)
      const name = encodeURIComponent(`Årlig status for planstrategien.${format}`)
      expect(headers['content-disposition']).toContain(`filename*=UTF-8''${name}`)
      expect(headers['cache-control']).toBe('private, no-store')
      const head = await app.inject({ method: 'HEAD', url })
      expect([statusCode, head.statusCode, head.body]).toEqual([200, 200, ''])
      expect(head.headers['content-disposition']).toBe(headers['content-disposition'])
    }
  })

  it.each(['', '/mal.docx', '/mal.odt', '/mal.pdf'])(
    'finds no unknown template%s',
    async (file) => {
      expect((await visitor(`/maler/finnes-ikke${file}`)).statusCode).toBe(404)
      expect((await visitor(`/maler/..%2Fmandat${file}`)).statusCode).toBe(404)
    },
  )
})

describe('a planner', () => {
  it('gets the names, dates and neighbours of the work, and what is written stays as it is', async () => {
    const shown = await read(letter, here.planner)
    for (const said of [
      'Fra: Bindal kommune',
      'Nordland fylkeskommune',
      'Brønnøy kommune',
      'planstrategi 2028–2031',
      '4 timer i uka',
      'Kari **Eksempel**',
      'Klimaplan',
      'Åpne brevet',
    ]) {
      expect(shown).toContain(said)
    }
    expect(shown).not.toContain('Sametinget')
    const mandated = await read(mandate, here.planner)
    expect(mandated).toContain('for vedtaket, er 19. oktober 2028')
    const plan = await read('/maler/prosessplan', here.planner)
    expect(plan).toContain('12. oktober 2028')
    expect(plan).toContain('Be om synspunkter')
  })

  it('gets the look of the municipality', async () => {
    const page = `/${here.slug}/innstillinger/dokumenter`
    const admin = await here.as('admin')
    const png = sharp({ create: { width: 40, height: 30, channels: 3, background: '#0033a0' } })
    const arms = { field: 'logo', name: 'a.png', content: await png.png().toBuffer() }
    const fields = { version: '0', colour: '#8A1538', description: 'Vårt våpen' }
    const saved = await app.inject(fileForm(page, fields, arms, admin))
    expect(saved.statusCode).toBe(303)
    const { body } = await app.get(mandate, here.planner)
    expect(body).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="Vårt våpen"/)
    const docx = await app.get(`${mandate}/mal.docx`, here.planner)
    expect(partOf(docx.rawPayload, 'word/styles.xml')).toContain('8a1538')
    expect(
      partOf((await visitor(`${mandate}/mal.docx`)).rawPayload, 'word/styles.xml'),
    ).not.toContain('8a1538')
  })

  it('gets files with the name of the municipality', async () => {
    const { headers } = await app.get(`${mandate}/mal.pdf`, here.planner)
    expect(headers['content-disposition']).toContain(
      encodeURIComponent('Mandat for arbeidet med planstrategien Bindal kommune.pdf'),
    )
  })

  it('never leaves a page behind for others', async () => {
    const { headers } = await app.get(letter, here.planner)
    expect(headers['cache-control']).toBe('private, no-store')
    expect(await read(letter)).not.toContain('Bindal')
    await visitor(letter)
    expect(await read(letter, here.planner)).toContain('Bindal kommune')
    const other = await startedWorkspace(app, '5025')
    const theirs = await read(letter, other.planner)
    expect(theirs).toContain('Fra: Røros kommune')
    expect(theirs).not.toContain('Bindal')
    expect(theirs).toContain('Sametinget')
  })
})

describe('those who see no drafts, or have none', () => {
  it('get the names and the neighbours, and no dates', async () => {
    const elected = await here.as('elected')
    const bare = await app.municipality('1820')
    const planner = await app.signIn({ tenantId: bare.tenantId, role: 'planner' })
    for (const [headers, name, neighbour] of [
      [elected, 'Bindal', 'Brønnøy kommune'],
      [planner.headers, 'Alstahaug', 'Herøy kommune'],
    ] as const) {
      const shown = await read(letter, headers)
      expect(shown).toContain(`Fra: ${name} kommune`)
      expect(shown).toContain('Nordland fylkeskommune')
      expect(shown).toContain(neighbour)
      expect(shown).toContain('Datoene kommer når dere har startet')
      expect(shown).not.toMatch(/2028|Klimaplan|Kari|Åpne brevet/)
      expect(await read(mandate, headers)).toContain('er [ett år etter konstitueringen]')
    }
  })
})

describe('a person of two municipalities', () => {
  it('chooses by the address, and never gets one that they do not belong to', async () => {
    const [one, two] = [await app.municipality('4204'), await app.municipality('4215')]
    await startedWorkspace(app, '4203')
    const person = await app.signIn({ tenantId: one.tenantId, role: 'planner' })
    await inTenant(app.services.database.app, two.tenantId, (tx) =>
      tx
        .insertInto('membership')
        .values({ tenant_id: two.tenantId, person_id: person.personId, role: 'reader' })
        .execute(),
    )
    const from = async (query: string) =>
      /Fra: (\S+) kommune/.exec(await read(`${letter}${query}`, person.headers))?.[1]
    expect(await from(`?kommune=${one.slug}`)).toBe('Kristiansand')
    expect(await from(`?kommune=${two.slug}`)).toBe('Lillesand')
    const own = await from('')
    expect(['Kristiansand', 'Lillesand']).toContain(own)
    for (const slug of ['arendal', 'finnes-ikke', '../arendal', '']) {
      expect(await from(`?kommune=${slug}`)).toBe(own)
    }
    const { body } = await app.get(`${letter}?kommune=${two.slug}`, person.headers)
    expect(body).toContain(`href="${letter}/mal.docx?kommune=${two.slug}"`)
    const file = await app.get(`${letter}/mal.odt?kommune=${two.slug}`, person.headers)
    expect(partOf(file.rawPayload, 'content.xml')).toContain('Lillesand kommune')
  })
})

describe('what a municipality is called', () => {
  const inlineOf = (number: string, demoName?: string) =>
    ownFilling(placeOf(number, demoName), null, 'nb')

  it.each([
    ['5610', 'Karasjok kommune', true],
    ['1818', 'Herøy kommune', false],
    ['1515', 'Herøy kommune', false],
    ['3419', 'Våler kommune', false],
    ['3114', 'Våler kommune', false],
    ['1840', 'Saltdal kommune', true],
  ])('%s is %s', (number, name, hasSami) => {
    const filling = inlineOf(number)
    expect([filling.inline.kommune, filling.author, filling.hasSami]).toEqual([name, name, hasSami])
  })

  it('is the county too in Oslo, which does not write to itself', () => {
    const { inline, blocks } = inlineOf('0301')
    expect(inline.fylkeskommune).toBe('Oslo kommune som fylkeskommune')
    expect(JSON.stringify(blocks['liste:parter'])).not.toMatch(/fylkeskommune|Oslo/)
    expect(JSON.stringify(blocks['liste:parter'])).toContain('Bærum kommune')
  })

  it('is the name of the demo, with and without a strategy', async () => {
    const { inline, author } = inlineOf('1811', 'Demokommunen')
    expect([inline.kommune, inline.kommunenavn, author]).toEqual(Array(3).fill('Demokommunen'))
    const work = await startedWorkspace(app, '5060')
    const admin = await app.services.database.admin()
    await admin.client.query(
      "update organisation set is_demo = true, name = 'Demokommunen' where id = $1",
      [work.tenantId],
    )
    await admin.close()
    for (const { slug } of allTemplates('nb')) {
      const shown = await read(`/maler/${slug}`, work.planner)
      expect(shown).not.toContain('Nærøysund')
    }
    expect(await read(letter, work.planner)).toContain('Fra: Demokommunen')
  })
})
