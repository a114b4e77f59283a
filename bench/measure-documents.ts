import { routes } from '#routes'
import type { Measurement } from './bench.ts'
import { below, type Figure, median, spread, told } from './figure.ts'

const rounds = 7
const limitSeconds = 1

/** The documents as they are downloaded: queries, calculation and typesetting. */
export const documents: Measurement = {
  name: 'documents',
  async run(bench) {
    const app = await bench.app()
    const { cookie, where } = await bench.municipality()
    const download = async (address: string) => {
      const startedAt = performance.now()
      const answer = await fetch(app.url + address, { headers: { cookie } })
      const bytes = (await answer.arrayBuffer()).byteLength
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
      return { seconds: (performance.now() - startedAt) / 1_000, bytes }
    }
    const figures: Figure[] = []
    for (const [name, address] of [
      ['PDF of the prosessplan', routes.processPlanPdf.href(where)],
      ['Word of the prosessplan', routes.processPlanDocx.href(where)],
      ['Excel of the schedule', routes.scheduleWorkbook.href(where)],
    ] as const) {
      const first = await download(address)
      const seconds: number[] = []
      for (let round = 0; round < rounds; round += 1)
        seconds.push((await download(address)).seconds)
      const size = `${Math.round(first.bytes / 1_000)} kB`
      figures.push(
        below(
          `${name}, warm`,
          median(seconds),
          limitSeconds,
          's',
          `${spread(seconds, 's')}; ${size}`,
        ),
        told('– the first after the start', first.seconds, 's'),
      )
    }
    const { rssBytes } = await app.probe()
    return [...figures, told('– memory of the app afterwards', rssBytes / 1_000_000, 'MB')]
  },
}
