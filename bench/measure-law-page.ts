import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { routes } from '#routes'
import { startServer } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { atLeast, type Figure, median, spread, told } from './figure.ts'
import { type LoadWithCpu, load, loadWithCpu } from './load.ts'

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
      const ours: LoadWithCpu[] = []
      const baseline: LoadWithCpu[] = []
      for (let round = 0; round < rounds; round += 1) {
        baseline.push(await loadWithCpu(rawAddress, { seconds, headers }, raw))
        ours.push(await loadWithCpu(address, { seconds, headers }, app))
      }
      return figuresOf(ours, baseline)
    } finally {
      raw.stop()
    }
  },
}

function figuresOf(ours: readonly LoadWithCpu[], baseline: readonly LoadWithCpu[]): Figure[] {
  const pairs = ours.map((one, round) => ({ one, raw: baseline[round] ?? one }))
  const ratios = pairs.map(({ one, raw }) => one.perSecond / raw.perSecond)
  const cpuRatios = pairs.map(({ one, raw }) => raw.cpuMs / one.cpuMs)
  const rates = { ours: ours.map(perSecond), baseline: baseline.map(perSecond) }
  const what = 'Law page from the cache, of node:http with the same bytes'
  return [
    atLeast(what, median(ratios), share, '×', spread(ratios, '×')),
    told(
      '– by processor time instead of the clock',
      median(cpuRatios),
      '×',
      spread(cpuRatios, '×'),
    ),
    told('– law page', median(rates.ours), 'requests/s', spread(rates.ours, '')),
    told('– node:http', median(rates.baseline), 'requests/s', spread(rates.baseline, '')),
  ]
}

const perSecond = (result: LoadWithCpu) => result.perSecond

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
