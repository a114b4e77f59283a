import { routes } from '#routes'
import type { Measurement } from './bench.ts'
import { below, told } from './figure.ts'
import { load } from './load.ts'

const limitMegabytes = 250

/** After everything before it has loaded the same process; alone it loads it first. */
export const memory: Measurement = {
  name: 'memory',
  async run(bench) {
    const app = await bench.app()
    const { cookie, where } = await bench.municipality()
    await fetch(app.url + routes.processPlanPdf.href(where), { headers: { cookie } })
    await load(app.url + routes.overview.href(where), { seconds: 3, headers: { cookie } })
    await load(app.url + routes.law.href(), { seconds: 1 })
    const { rssBytes, queries } = await app.probe()
    const megabytes = rssBytes / 1_000_000
    return [
      below('Memory of the app after the load and a PDF', megabytes, limitMegabytes, 'MB'),
      told('– statements it had sent by then', queries, ''),
    ]
  },
}
