import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '#platform/i18n/language.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { loadGuide } from './load-guide.ts'
import { allPassages } from './passages.ts'

let test: TestApp

beforeAll(async () => {
  test = await testApp()
  const admin = await test.services.database.admin()
  await loadGuide(admin)
  await admin.client.query(`
    insert into guide_passage (id, kind, page, position, href, content)
    select 'eksempel', 'question', 'eksempel', 0, '/veileder', jsonb_object_agg(form, jsonb_build_object(
      'title', '<b>Hestehov</b>', 'heading', '', 'keywords', '[]'::jsonb,
      'text', 'Her er <script>alert(1)</script> & hestehov <mark>.'))
    from unnest(array['nb', 'nn']) as form`)
  await admin.client.query(
    `insert into guide_stem (stem, passage, page, score)
     select unnest(tsvector_to_array(to_tsvector('norwegian', 'hestehov'))), 'eksempel', 'eksempel', 1`,
  )
  await admin.close()
})

afterAll(() => test.close())

async function page(address: string, language: Language = 'nb') {
  return test.get(address, { 'accept-language': language })
}

const searchFor = (question: string, language: Language = 'nb') =>
  page(`/sok?q=${encodeURIComponent(question)}`, language)

describe('the page of results', () => {
  it.each([
    ['nb', 'Må planstrategien på høring?', 'Spørsmål og svar', 'Nærmest det du spør om'],
    ['nn', 'Må planstrategien på høyring?', 'Spørsmål og svar', 'Nærast det du spør om'],
  ] as const)('shows the best first and then by kind (%s)', async (language, title, kind, best) => {
    const { statusCode, body } = await searchFor('høyring', language)
    expect(statusCode).toBe(200)
    expect(body).toContain(`<html lang="${language}"`)
    expect(body).toContain('name="robots" content="noindex"')
    expect(body.indexOf(title)).toBeGreaterThan(body.indexOf(best))
    expect(body).toContain(kind)
    expect(body).toMatch(/<mark>\p{L}+<\/mark>/u)
    expect(body).toContain('value="høyring"')
  })

  it.each([
    ['nb', 'Fant ikke «horing». Viser treff for «høring».'],
    ['nn', 'Fann ikkje «horing». Viser treff for «høring».'],
  ] as const)('says which word was corrected (%s)', async (language, sentence) => {
    expect((await searchFor('horing', language)).body).toContain(sentence)
  })

  it.each([
    ['nb', 'Ingen treff på «qqqqqq»', 'Prøv et annet ord'],
    ['nn', 'Ingen treff på «qqqqqq»', 'Prøv eit anna ord'],
  ] as const)('offers ways on when nothing is found (%s)', async (language, none, way) => {
    const { statusCode, body } = await searchFor('qqqqqq', language)
    expect(statusCode).toBe(200)
    expect(body).toContain(none)
    expect(body).toContain(way)
    expect(body).toContain('href="/ordliste"')
    expect(body).toContain('content="noindex"')
  })

  it.each([
    ['no question', '/sok'],
    ['an empty question', '/sok?q='],
    ['the question twice', '/sok?q=plan&q=frist'],
    ['a null byte', '/sok?q=pl%00an'],
    ['what is no UTF-8', '/sok?q=%ff%fe'],
    ['too long a question', `/sok?q=${'😀a'.repeat(2_000)}`],
  ])('is there for %s', async (_, address) => {
    const { statusCode, body } = await page(address)
    expect(statusCode).toBe(200)
    expect(body).toContain('name="q"')
  })

  it('shows neither the question nor a text as HTML', async () => {
    const { body } = await searchFor('hestehov "><script>alert(2)</script>')
    expect(body).toContain('&lt;b>Hestehov')
    expect(body).toContain('<mark>hestehov</mark>')
    expect(body).not.toContain('<script>alert')
    expect(body).not.toContain('<b>Hestehov')
  })
})

describe('every place that can be found', () => {
  it.each(languages)(
    'is on a page that is there, at its id (%s)',
    async (language) => {
      const places = allPassages().map(({ href }) => new URL(href, 'http://localhost'))
      const broken: string[] = []
      for (const path of new Set(places.map(({ pathname }) => pathname))) {
        const { statusCode, body } = await page(path, language)
        if (statusCode !== 200) broken.push(`${path} answered ${statusCode}`)
        const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`))
        broken.push(
          ...places
            .filter(({ pathname, hash }) => pathname === path && hash !== '' && !ids.has(hash))
            .map(({ hash }) => path + hash),
        )
      }
      expect(broken).toEqual([])
    },
    90_000,
  )
})
