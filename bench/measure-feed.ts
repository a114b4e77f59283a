import { runNode } from './app-process.ts'
import type { Measurement } from './bench.ts'
import type { FeedResult } from './feed-program.ts'
import { atLeast, below, median, spread, told } from './figure.ts'

const mostMs = 20

/** A calendar feed, from the request to the whole answer, without the network. */
export const feed: Measurement = {
  name: 'feed',
  async run(bench) {
    const args = ['--import', 'tsx', 'bench/feed-program.ts', bench.folder('feed')]
    const { events, bytes, ms, cpuMs } = JSON.parse(await runNode(args)) as FeedResult
    return [
      below('A calendar feed, time in the server', median(ms), mostMs, 'ms', spread(ms, 'ms')),
      told('– processor time of the app', cpuMs, 'ms'),
      atLeast('– events in it', events, 200, ''),
      told('– size', bytes / 1_000, 'kB'),
    ]
  },
}
