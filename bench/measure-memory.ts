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
    const headers = { cookie, 'accept-encoding': 'br' }
    const megabytes = async () => (await app.probe()).rssBytes / 1_000_000
    await load(app.url + routes.overview.href(where), { seconds: 3, headers })
    await load(app.url + routes.law.href(), { seconds: 1 })
    const afterLoad = await megabytes()
    const answer = await fetch(app.url + routes.processPlanPdf.href(where), { headers })
    await answer.arrayBuffer()
    const afterPdf = await megabytes()
    const { queries } = await app.probe()
    return [
      below('Memory of the app after the load', afterLoad, limitMegabytes, 'MB'),
      told('– and after a PDF, while its worker is kept for the next', afterPdf, 'MB'),
      told('– statements it had sent by then', queries, ''),
    ]
  },
}
