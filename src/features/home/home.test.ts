import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { allMunicipalities } from '#features/reference/index.ts'
import { languages } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { contactOf } from './information.routes.tsx'
import { informationPage, informationPages } from './information.texts.ts'
import { securityTxt } from './security-txt.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const nynorsk = { cookie: 'malform=nn' }

describe('the front page', () => {
  test('says what Stedsans is, finds a municipality and shows the nine steps', async () => {
    const { statusCode, body } = await app.get('/')
    expect(statusCode).toBe(200)
    expect(body).toContain('<html lang="nb"')
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(body).toContain('action="/finn-kommune"')
    expect(body.match(/class="st-steps__point"/g)).toHaveLength(9)
    expect(body.match(/data-variant="primary"/g)).toHaveLength(1)
    expect(body).toContain('href="/logg-inn"')
  })

  test('is there in nynorsk', async () => {
    const { body } = await app.get('/', nynorsk)
    expect(body).toContain('<html lang="nn"')
    expect(body).toContain('Frå nytt kommunestyre til vedteken planstrategi')
  })

  test('offers those who work somewhere the way there first', async () => {
    const { tenantId } = await app.municipality('1816')
    const { headers } = await app.signIn({ tenantId, role: 'planner' })
    const { body } = await app.get('/', headers)
    expect(body).toContain('href="/vevelstad/arbeid"')
    expect(body.match(/data-variant="primary"/g)).toHaveLength(1)
  })
})

describe('finding a municipality', () => {
  test.each([
    ['a name', 'Nærøysund', '/naeroysund'],
    ['a number', '5060', '/naeroysund'],
    ['a Sámi name', 'Kárášjohka', '/karasjok'],
    ['a name in small letters without accents', 'namsskogan', '/namsskogan'],
  ])('leads straight from %s to its page', async (_, typed, address) => {
    const { statusCode, headers } = await app.get(`/finn-kommune?q=${encodeURIComponent(typed)}`)
    expect([statusCode, headers.location]).toEqual([303, address])
  })

  test('explains a municipality that was found by its old name', async () => {
    const { statusCode, body } = await app.get('/finn-kommune?q=vikna')
    expect(statusCode).toBe(200)
    expect(body).toContain('href="/naeroysund"')
    expect(body).toContain('tidligere Vikna')
  })

  test('lists those that share a name', async () => {
    const { body } = await app.get('/finn-kommune?q=Her%C3%B8y')
    expect(body).toContain('href="/heroy-nordland"')
    expect(body).toContain('href="/heroy-more-og-romsdal"')
  })

  test('says what to do when nothing fits, and shows what was typed as text', async () => {
    const { statusCode, body } = await app.get(`/finn-kommune?q=${encodeURIComponent('<i>"x')}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('Ingen kommune passer med «&lt;i>&quot;x»')
    expect(body).not.toContain('<i>')
  })

  test('lists every municipality under its county', async () => {
    const { body } = await app.get('/finn-kommune')
    const missing = allMunicipalities().filter(({ slug }) => !body.includes(`href="/${slug}"`))
    expect(missing).toEqual([])
  })
})

describe('the page of a municipality', () => {
  test('shows the figures with their sources, and the neighbours', async () => {
    const { statusCode, body } = await app.get('/naeroysund')
    expect(statusCode).toBe(200)
    expect(body).toContain('Nærøysund kommune</h1>')
    expect(body).toContain('9\u00a0920 per 1. januar 2026')
    expect(body).toContain('Statistisk sentralbyrå, tabell 07459')
    expect(body).toContain('CC BY 4.0')
    for (const slug of ['bindal', 'hoylandet', 'leka', 'namsos', 'flatanger']) {
      expect(body).toContain(`href="/${slug}"`)
    }
    expect(body).toContain('Kommunen har ikke publisert noe her ennå.')
  })

  test('gives the Sámi and Kven names in their own languages', async () => {
    const { body } = await app.get('/kafjord')
    expect(body).toContain('<span lang="se">Gáivuotna</span> (nordsamisk)')
    expect(body).toContain('<span lang="fkv">Kaivuono</span> (kvensk)')
    expect(body).toContain('sameloven § 3-13')
  })

  test('shows the way to the work to those who may see it, and to nobody else', async () => {
    const { tenantId } = await app.municipality('1820')
    const planner = await app.signIn({ tenantId, role: 'planner' })
    const reader = await app.signIn({ tenantId, role: 'reader' })
    const link = '>Gå til arbeidet</a>'
    expect((await app.get('/alstahaug', planner.headers)).body).toContain(link)
    expect((await app.get('/alstahaug', reader.headers)).body).not.toContain(link)
    expect((await app.get('/alstahaug')).body).not.toContain(link)
  })

  test.each([
    ['an old name', '/vikna', '/naeroysund'],
    ['a Sámi name', '/guovdageaidnu', '/kautokeino'],
  ])('moves for good from %s', async (_, from, to) => {
    const { statusCode, headers } = await app.get(from)
    expect([statusCode, headers.location]).toEqual([301, to])
  })

  test.each(['/andeby', '/demo', '/prov', '/favicon.ico', '/5060'])(
    '%s is not found',
    async (url) => {
      expect((await app.get(url)).statusCode).toBe(404)
    },
  )

  test('hides no other page: no municipality has the first part of its address', () => {
    const firstParts = Object.values(routes)
      .map(({ pattern }) => pattern.split('/')[1] ?? '')
      .filter((part) => /^[a-z]/.test(part) && !part.includes('.'))
    const slugs = new Set(allMunicipalities().map(({ slug }) => slug))
    expect(firstParts.filter((part) => slugs.has(part))).toEqual([])
  })
})

describe('the information pages', () => {
  test.each(['/om', '/personvern', '/tilgjengelighet', '/sikkerhet'])(
    '%s is there in both forms',
    async (url) => {
      const [nb, nn] = await Promise.all([app.get(url), app.get(url, nynorsk)])
      expect([nb.statusCode, nn.statusCode]).toEqual([200, 200])
      expect(nb.body).toContain('lang="nb"')
      expect(nn.body).toContain('lang="nn"')
      expect(nb.body).not.toBe(nn.body)
      expect(nb.body).not.toContain('{contact}')
    },
  )

  test.each(informationPages)('%s has the same sections in bokmål and nynorsk', (name) => {
    const shapes = languages.map((language) =>
      informationPage(name, language, null).sections.map(({ paragraphs, points, links }) => [
        paragraphs?.length ?? 0,
        points?.length ?? 0,
        links?.map(({ href }) => href) ?? [],
      ]),
    )
    expect(shapes[0]).toEqual(shapes[1])
  })

  test('name the operator when the installation has an address, and nobody otherwise', () => {
    const address = contactOf({ mailFrom: 'Stedsans <plan@fylket.example.no>' })
    expect(address).toBe('plan@fylket.example.no')
    expect(JSON.stringify(informationPage('privacy', 'nb', address))).toContain(address)
    expect(contactOf({ mailFrom: 'Stedsans <stedsans@localhost>' })).toBeNull()
    expect(contactOf({ mailFrom: 'plan@fylket.example.no' })).toBe('plan@fylket.example.no')
  })
})

describe('security.txt', () => {
  test('names a contact and expires half a year from today', async () => {
    const { statusCode, headers, body } = await app.get('/.well-known/security.txt')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body).toContain('Contact: http://localhost:3000/sikkerhet')
    expect(body).toContain('Expires: 2028-04-29T00:00:00Z')
  })

  test('prefers the operator’s e-mail address', () => {
    const text = securityTxt({
      contact: 'sikkerhet@example.no',
      baseUrl: 'https://stedsans.example.no',
      today: localDate('2027-11-01'),
    })
    expect(text.split('\n')).toEqual([
      'Contact: mailto:sikkerhet@example.no',
      'Expires: 2028-04-29T00:00:00Z',
      'Preferred-Languages: nb, nn, en',
      'Canonical: https://stedsans.example.no/.well-known/security.txt',
      'Policy: https://stedsans.example.no/sikkerhet',
      '',
    ])
  })
})
