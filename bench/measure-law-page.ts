import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { routes } from '#routes'
import { startServer } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { atLeast, median, spread, told } from './figure.ts'
import { load } from './load.ts'

const rounds = 5
const seconds = 2
const share = 0.6
const headers = { 'accept-encoding': 'br' }

/** The law page from the cache against node:http with the same compressed bytes, in turn. */
export const lawPage: Measurement = {
  name: 'law-page',
  async run(bench) {
    const app = await bench.app()
    const address = app.url + routes.law.href()
    const file = bench.folder('law-page.br')
    writeFileSync(file, await compressedBody(address))
    const raw = await startServer(['--import', 'tsx', 'bench/raw-server.ts', file, 'br'])
    const rawAddress = `http://127.0.0.1:${raw.firstLine}/`
    try {
      for (const one of [address, rawAddress]) await load(one, { seconds: 1, headers })
      const ours: number[] = []
      const baseline: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        baseline.push((await load(rawAddress, { seconds, headers })).perSecond)
        ours.push((await load(address, { seconds, headers })).perSecond)
        await delay(50)
      }
      const ratios = ours.map((value, round) => value / (baseline[round] ?? Number.NaN))
      return [
        atLeast(
          'Law page from the cache, of node:http with the same bytes',
          median(ratios),
          share,
          '×',
          spread(ratios, '×'),
        ),
        told('– law page', median(ours), 'requests/s', spread(ours, '')),
        told('– node:http', median(baseline), 'requests/s', spread(baseline, '')),
      ]
    } finally {
      raw.stop()
    }
  },
}

// fetch would unpack it.
function compressedBody(address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks)))
      if (response.headers['content-encoding'] !== 'br') reject(new Error('Not compressed'))
    }).on('error', reject)
  })
}
