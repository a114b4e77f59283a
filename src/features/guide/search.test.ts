import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '#platform/i18n/language.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { loadGuide } from './load-guide.ts'
import { allPassages } from './passages.ts'
import { searchGuide } from './search.sql.ts'
import { mark } from './search-result.ts'
import { searchQuestions } from './search-samples.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  const admin = await database.admin()
  await loadGuide(admin)
  await admin.close()
})

afterAll(() => database.close())

const search = (question: string, language: Language = 'nb') =>
  searchGuide(database.app, question, language)

describe('the questions people ask', () => {
  it('name pages that exist', () => {
    const pages = new Set(allPassages().map(({ page }) => page))
    const named = searchQuestions.flatMap(({ right }) => right)
    expect(named.filter((page) => !pages.has(page))).toEqual([])
  })

  it.each(languages)(
    'are answered among the first three for 95 of 100 (%s)',
    async (language) => {
      const misses: string[] = []
      for (const { right, ...asked } of searchQuestions) {
        const { hits } = await search(asked[language], language)
        const first = hits.slice(0, 3).map(({ page }) => page)
        if (!right.some((page) => first.includes(page))) {
          misses.push(`${asked[language]}: not ${right.join(' or ')}, but ${first.join(', ')}`)
        }
      }
      const share = 1 - misses.length / searchQuestions.length
      expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.95)
    },
    60_000,
  )

  it.each([
    ['høyring', 'nb', 'sporsmal/horing'],
    ['høring', 'nn', 'sporsmal/horing'],
    ['kven skal vi spørje', 'nb', 'sporsmal/hvem-spor-vi'],
    ['hva om vi blir for sene', 'nn', 'sporsmal/for-sent'],
    ['bustadoversikt', 'nb', 'sporsmal/boligoversikt'],
  ] as const)('find the page when «%s» is asked on a page in %s', async (question, on, page) => {
    const { hits } = await search(question, on)
    expect(hits.slice(0, 3).map((hit) => hit.page)).toContain(page)
  })

  it.each([
    ['prosessplan', 'mal prosessplan', 'maler/prosessplan'],
    ['interessentanalyse', 'skjema interessentanalyse', 'maler/interessentanalyse'],
  ])('put the template first only when one is asked for: %s', async (without, having, template) => {
    expect((await search(having)).hits[0]?.page).toBe(template)
    const { hits } = await search(without)
    expect(hits.map(({ page }) => page)).toContain(template)
    expect(hits[0]?.page).not.toBe(template)
  })

  it('find what a § is about', async () => {
    const { hits } = await search('§ 11-10')
    expect(hits.map(({ page }) => page)).toContain('lov#L23')
  })
})

describe('a result', () => {
  it('is told which word it was found for when the word was misspelt', async () => {
    expect((await search('horing')).corrected).toEqual([{ typed: 'horing', instead: 'høring' }])
    expect((await search('høring')).corrected).toEqual([])
    expect((await search('når må det være ferdig')).corrected).toEqual([])
  })

  it('shows each page once, with the words that were searched for marked', async () => {
    const { hits } = await search('høring')
    expect(new Set(hits.map(({ page }) => page)).size).toBe(hits.length)
    expect(hits[0]?.excerpt).toContain(`${mark.start}høring${mark.end}`)
    expect(hits[0]?.excerptLanguage).toBe('nb')
  })

  it('shows the other form where only that has the word', async () => {
    const { hits } = await search('utsetje', 'nb')
    expect(hits.some(({ excerptLanguage }) => excerptLanguage === 'nn')).toBe(true)
  })

  it('asks the database at most three times', async () => {
    let statements = 0
    const counted = database.app.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1
        return node
      },
      transformResult: ({ result }) => Promise.resolve(result),
    })
    await searchGuide(counted, 'hvem er inabil når planstrategien behandels', 'nb')
    expect(statements).toBeGreaterThan(0)
    expect(statements).toBeLessThanOrEqual(3)
  })
})

const hostile = [
  '',
  ' ',
  'og i på',
  'a'.repeat(120),
  'æ'.repeat(100),
  `${'lang'.repeat(25)} planstrategi`,
  `'"«»\``,
  "plan' or 1=1 --",
  "'; drop table guide_passage; --",
  ':* :A plan:B',
  '((plan) (',
  'plan\\ \\',
  '& | ! <-> !! &&',
  'plan & !plan <-> | ',
  '% _ %plan_',
  '😀 plan 👩‍👩‍👧',
  '\u0000 pl\u0000an',
  '\ud800 plan \udfff',
  '12- -12 1-2-3 § 10-1',
  '\u0002plan\u0003',
  'čđŋ ŧž áŋŋa',
  '平成 план',
  Array.from({ length: 40 }, (_, at) => `ord${at}`).join(' '),
]

describe('a hostile question', () => {
  it.each(hostile.map((question) => [question]))('is answered: %j', async (question) => {
    for (const language of languages) {
      const { hits } = await search(question, language)
      for (const hit of hits) {
        expect(hit.excerpt.trim()).not.toBe('')
        expect(hit.title).not.toBe('')
      }
    }
  })

  it('finds nothing where there are no words', async () => {
    for (const question of ['', ' ', '& | ! <->', '😀', '%']) {
      expect(await search(question)).toEqual({ hits: [], corrected: [] })
    }
  })

  it('leaves no connection behind after a thousand searches', async () => {
    const questions = [...hostile, ...searchQuestions.map(({ nb }) => nb)]
    for (let asked = 0; asked < 1_000; asked += 20) {
      const some = Array.from({ length: 20 }, (_, at) => questions[(asked + at) % questions.length])
      await Promise.all(some.map((question) => search(question ?? '')))
    }
    const admin = await database.admin()
    const { rows } = await admin.client.query<{ all: number; busy: number }>(`
      select count(*)::int as all, count(*) filter (where state <> 'idle')::int as busy
      from pg_stat_activity
      where datname = current_database() and application_name = 'stedsans'`)
    await admin.close()
    expect(rows[0]?.all).toBeLessThanOrEqual(10)
    expect(rows[0]?.busy).toBe(0)
  }, 90_000)
})

describe('loading the guide', () => {
  it('does nothing when the texts are the same', async () => {
    const admin = await database.admin()
    const done = await loadGuide(admin)
    await admin.close()
    expect(done).toBe('unchanged')
  })
})
