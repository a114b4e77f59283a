import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requirementOf, requirements } from '#domain/law/requirements.ts'
import { type TestApp, testApp } from '../../../test/app.ts'
import { groupOf } from './law-page.tsx'
import { basisLabel } from './law-sentences.ts'
import { requirementTexts } from './requirement.texts.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

describe('the law page', () => {
  test.each([
    ['nb', 'malform=nb'],
    ['nn', 'malform=nn'],
  ] as const)(
    'has every requirement with anchor, title, § and link in %s',
    async (language, cookie) => {
      const { statusCode, body } = await app.get('/lov', { cookie })
      expect(statusCode).toBe(200)
      const missing = requirements.flatMap(({ id, basis }) => [
        ...[`<article class="st-law__entry" id="${id}"`, `href="#${id}"`].filter(
          (text) => !body.includes(text),
        ),
        ...[requirementTexts[language][id].title].filter((text) => !body.includes(text)),
        ...basis
          .map((one) => `<a href="${one.url}">${basisLabel(one, language)}</a>`)
          .filter((text) => !body.includes(text)),
      ])
      expect(missing).toEqual([])
    },
  )

  test('is the same for everybody and comes from the cache the second time', async () => {
    const first = await app.get('/lov')
    const again = await app.get('/lov', { 'if-none-match': String(first.headers.etag) })
    expect(again.statusCode).toBe(304)
  })

  test('counts the example back from the meeting by 30 and 31 days', async () => {
    const { body } = await app.get('/lov')
    for (const date of ['22. august 2028', '21. august 2028', '19. oktober 2028']) {
      expect(body).toContain(date)
    }
  })

  test('says which municipalities a requirement is for', async () => {
    const { body } = await app.get('/lov')
    expect(body).toContain('Gjelder bare disse kommunene: Hamarøy, Hattfjelldal, Karasjok')
  })

  test('says plainly what has not been read again', async () => {
    const { body } = await app.get('/lov')
    const entry = body.slice(body.indexOf('id="L28"'), body.indexOf('id="L29"'))
    expect(entry).toContain('Ikke lest på nytt av oss.')
    expect(entry).not.toContain('Lest 2. juli 2026')
  })
})

describe('the groups', () => {
  test.each([
    ['L1', 'core'],
    ['L8', 'core'],
    ['L9', 'other'],
    ['L23', 'other'],
    ['L29', 'other'],
    ['L21', 'standing'],
    ['L27', 'standing'],
  ] as const)('%s stands under %s', (id, group) => {
    expect(groupOf(requirementOf(id))).toBe(group)
  })
})
