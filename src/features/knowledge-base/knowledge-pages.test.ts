import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicatorThemes } from '#features/indicators/index.ts'
import { loadBundledFigures } from '#features/statistics/index.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'

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
