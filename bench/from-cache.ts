import { writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { type AppProcess, startServer } from './app-process.ts'
import { atLeast, type Figure, median, spread, told } from './figure.ts'
import { type LoadWithCpu, load, loadWithCpu } from './load.ts'

const rounds = 5
const seconds = 2
const share = 0.6
const headers = { 'accept-encoding': 'br' }

/** A page from the cache against node:http with the same compressed bytes (kept in `file`), in turn. */
export async function fromCache(
  app: AppProcess,
  page: { readonly name: string; readonly address: string; readonly file: string },
): Promise<readonly Figure[]> {
  const address = app.url + page.address
  writeFileSync(page.file, await compressedBody(address))
  const raw = await startServer(['--import', 'tsx', 'bench/raw-server.ts', page.file, 'br'])
  const rawAddress = `http://127.0.0.1:${raw.firstLine}/`
  try {
    for (const one of [address, rawAddress]) await load(one, { seconds: 1, headers })
    const ours: LoadWithCpu[] = []
    const baseline: LoadWithCpu[] = []
    for (let round = 0; round < rounds; round += 1) {
      baseline.push(await loadWithCpu(rawAddress, { seconds, headers }, raw))
      ours.push(await loadWithCpu(address, { seconds, headers }, app))
    }
    return figuresOf(page.name, ours, baseline)
  } finally {
    raw.stop()
  }
}

function figuresOf(
  name: string,
  ours: readonly LoadWithCpu[],
  baseline: readonly LoadWithCpu[],
): Figure[] {
  const pairs = ours.map((one, round) => ({ one, raw: baseline[round] ?? one }))
  const ratios = pairs.map(({ one, raw }) => one.perSecond / raw.perSecond)
  const cpuRatios = pairs.map(({ one, raw }) => raw.cpuMs / one.cpuMs)
  const rates = { ours: ours.map(perSecond), baseline: baseline.map(perSecond) }
  const what = `${name} from the cache, of node:http with the same bytes`
  return [
    atLeast(what, median(ratios), share, '×', spread(ratios, '×')),
    told(
      '– by processor time instead of the clock',
      median(cpuRatios),
      '×',
      spread(cpuRatios, '×'),
    ),
    told(`– ${name.toLowerCase()}`, median(rates.ours), 'requests/s', spread(rates.ours, '')),
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
