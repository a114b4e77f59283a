import { setTimeout } from 'node:timers/promises'
import { routes } from '#routes'
import type { AppProcess } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { below, median, spread, told } from './figure.ts'
import { fromCache } from './from-cache.ts'
import { timedPage } from './timed-page.ts'

const limitMs = 60
const patienceMs = 60_000
const slug = 'porsgrunn'
const address = routes.publicTheme.href({ slug, theme: 'befolkning' })
/** No page of the program has more than six charts, so the time of twelve is that of two whole pages. */
const addresses = [address, routes.publicTheme.href({ slug, theme: 'oppvekst-og-utdanning' })]
const chartsWanted = 12

/** Twelve charts, on two themes' pages: made anew, and one of them from the cache against node:http. */
export const themePage: Measurement = {
  name: 'theme-page',
  patienceMs: 120_000,
  async run(bench) {
    const app = await bench.app()
    const charts = await chartsOnceLoaded(app)
    // With a query it is an address that is not kept.
    const pages = await inTurn(addresses, (page) => timedPage(app, `${page}?maaling=1`, ''))
    const times = sumsOf(pages.map((page) => page.times))
    const kilobytes = pages.reduce((sum, page) => sum + page.kilobytes, 0)
    return [
      below(
        `Two theme pages with ${charts} charts together, made anew`,
        median(times),
        limitMs,
        'ms',
        spread(times, 'ms'),
      ),
      told('– before compression', kilobytes, 'kB', ''),
      ...(await fromCache(app, {
        name: 'Theme page',
        address,
        file: bench.folder('theme-page.br'),
      })),
    ]
  },
}

/** The figures that come with the program are loaded while it already answers. */
async function chartsOnceLoaded(app: AppProcess): Promise<number> {
  const until = performance.now() + patienceMs
  let before = -1
  while (performance.now() < until) {
    const pages = await inTurn(addresses, async (page) =>
      (await fetch(`${app.url}${page}?maaling=1`)).text(),
    )
    // Each chart is drawn wide and narrow, in one figure.
    const charts = pages.join('').split('<figure').length - 1
    if (charts >= chartsWanted && charts === before) return charts
    before = charts
    await setTimeout(500)
  }
  throw new Error(`Only ${before} charts came`)
}

async function inTurn<From, To>(
  all: readonly From[],
  of: (one: From) => Promise<To>,
): Promise<readonly To[]> {
  const made: To[] = []
  for (const one of all) made.push(await of(one))
  return made
}

/** The first of each added, the second of each … */
function sumsOf([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  return first.map((time, round) => others.reduce((sum, one) => sum + (one[round] ?? 0), time))
}
