import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicatorThemes } from '#features/indicators/index.ts'
import { loadBundledFigures } from '#features/statistics/index.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { textOf } from '../../../test/workspace.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
  const connection = await app.services.database.bulk()
  for await (const _ of loadBundledFigures(connection));
  await connection.close()
})
afterAll(() => app.close())

async function read(url: string): Promise<string> {
  const answer = await app.get(url)
  expect([url, answer.statusCode]).toEqual([url, 200])
  return answer.body
}

const indicatorPage = (slug: string, indicator: string, query = '') =>
  read(`${routes.publicIndicator.href({ slug, indicator })}${query}`)

describe('the first view of a theme', () => {
  // A large one with most figures, the smallest, one that was parted in 2024 and one made in 2020.
  it.each(['porsgrunn', 'utsira', 'haram', 'naeroysund'])(
    'in %s is three to six figures, or all there are',
    async (slug) => {
      const counts = []
      for (const theme of indicatorThemes) {
        const body = await read(routes.publicTheme.href({ slug, theme }))
        const shown = body.match(/<figure class="st-figure/g)?.length ?? 0
        const hasMore = body.includes('>Flere tall</h2>')
        counts.push({ theme, shown, hasMore })
      }
      expect(counts.filter(({ shown }) => shown > 6)).toEqual([])
      expect(counts.filter(({ shown, hasMore }) => shown < 3 && hasMore)).toEqual([])
      expect(counts[0]).toEqual({ theme: 'befolkning', shown: 6, hasMore: true })
    },
  )
})

describe('a change', () => {
  it('is drawn for up to thirty places, and told in words of more', async () => {
    const few = await indicatorPage('naeroysund', 'andel-80-ar-og-over')
    expect(few).toContain('id="figur-endring"')
    expect(textOf(few)).not.toContain('Vi tegner ikke endringen')
    const many = await indicatorPage('naeroysund', 'andel-80-ar-og-over', '?sammenlign=fylket')
    expect(many).not.toContain('id="figur-endring"')
    expect(textOf(many)).toMatch(
      /(opp|ned) for \d+ av 38 kommuner fra 2020 til 2026\. Nærøysund gikk fra [\d,]+ til [\d,]+\. Vi tegner ikke endringen for flere enn 30 kommuner\./,
    )
  })
})

describe('how a place lies beside others', () => {
  it.each([
    ['with one figure', 'porsgrunn', 'kvinner-per-100-menn'],
    ['with several', 'porsgrunn', 'andel-80-ar-og-over'],
    ['where few have figures', 'porsgrunn', 'arbeidsledighet'],
  ])('is told once on the page of an indicator %s', async (_, slug, indicator) => {
    const text = textOf(await indicatorPage(slug, indicator))
    expect(text.match(/Porsgrunn \([^)]+\) lå /g)).toHaveLength(1)
    expect(text.match(/\d+ av 357 kommuner har tall\./g)?.length ?? 0).toBeLessThanOrEqual(1)
  })
})

describe('a name that two municipalities share', () => {
  it('is asked about, with both and their counties as links that keep the rest', async () => {
    const query = `?${new URLSearchParams({ sammenlign: 'egne', kommuner: 'Oslo, Herøy' })}`
    const body = await indicatorPage('naeroysund', 'folketall', query)
    expect(textOf(body)).toMatch(
      /Flere kommuner heter Herøy\. Velg hvilken dere mener: Herøy \(Møre og Romsdal\) , Herøy \(Nordland\) , begge/,
    )
    expect(body).toContain('value="Oslo, Herøy"')
    const [, href = ''] = /<a href="([^"]+)">Herøy \(Nordland\)<\/a>/.exec(body) ?? []
    const chosen = await read(href.replaceAll('&amp;', '&').replace('#sammenlign', ''))
    expect(chosen).toContain('value="Oslo, Herøy (Nordland)"')
    expect(textOf(chosen)).not.toContain('Flere kommuner heter')
    expect(textOf(chosen)).not.toContain('Herøy (Møre og Romsdal)')
    expect(textOf(chosen)).toMatch(/Nærøysund har \d\. plass av 3/)
  })
})
