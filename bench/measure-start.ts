import { startApp } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { below, median, spread, told } from './figure.ts'

const warmStarts = 3
const limitSeconds = 3

/** What `npm start` runs, until /readyz says that migrations and reference data are in. */
export const start: Measurement = {
  name: 'start',
  async run(bench) {
    const folder = bench.folder('start')
    const first = await startApp(folder)
    await first.stop()
    const seconds: number[] = []
    for (let round = 0; round < warmStarts; round += 1) {
      const app = await startApp(folder)
      seconds.push(app.readyMs / 1_000)
      await app.stop()
    }
    return [
      told('Start in an empty folder, database made', first.readyMs / 1_000, 's'),
      below('Start with a database', median(seconds), limitSeconds, 's', spread(seconds, 's')),
    ]
  },
}
