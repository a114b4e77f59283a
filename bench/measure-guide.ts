import { searchQuestions } from '#features/guide/search-samples.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { AppProcess } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { atMost, below, median, spread, told } from './figure.ts'

const slowestMs = 20
const mostStatements = 3

/** The questions that the search is to answer, one after the other in both forms, as whole pages. */
export const guide: Measurement = {
  name: 'guide',
  async run(bench) {
    const app = await bench.app()
    const asked = languages.flatMap((language) =>
      searchQuestions.map((one) => ({ language, address: addressOf(one[language]) })),
    )
    for (const { language, address } of asked) await timed(app, address, language)
    const before = await app.probe()
    const times: number[] = []
    for (const { language, address } of asked) times.push(await timed(app, address, language))
    const after = await app.probe()
    const empty: number[] = []
    for (let round = 0; round < 30; round += 1) {
      empty.push(await timed(app, routes.search.href(), 'nb'))
    }
    const sorted = times.toSorted((left, right) => left - right)
    const slow = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
    return [
      below('A search, the whole page: 95th percentile', slow, slowestMs, 'ms'),
      told('– median', median(times), 'ms', spread(times, 'ms')),
      told('– the same page without a question', median(empty), 'ms', spread(empty, 'ms')),
      told('– processor time of the app', (after.cpuMs - before.cpuMs) / times.length, 'ms/search'),
      atMost(
        '– statements to PostgreSQL for a search',
        (after.queries - before.queries) / times.length,
        mostStatements,
        '',
      ),
    ]
  },
}

function addressOf(question: string): string {
  return `${routes.search.href()}?q=${encodeURIComponent(question)}`
}

/** Milliseconds until the whole page is there. */
async function timed(app: AppProcess, address: string, language: Language): Promise<number> {
  const startedAt = performance.now()
  const answer = await fetch(app.url + address, {
    headers: { 'accept-language': language, 'accept-encoding': 'identity' },
  })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  return performance.now() - startedAt
}
