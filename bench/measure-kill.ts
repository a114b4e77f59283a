import { runNode } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { atLeast, atMost, told } from './figure.ts'
import type { KillTestResult } from './kill-test.ts'

const rounds = 10

/** The process group killed again and again while it writes. */
export const kill: Measurement = {
  name: 'kill',
  async run() {
    const args = ['--import', 'tsx', 'bench/kill-test.ts', String(rounds)]
    const result = JSON.parse(await runNode(args)) as KillTestResult
    return [
      atMost(
        `Acknowledged rows missing after ${result.rounds} × kill -9`,
        result.missing,
        0,
        '',
        `of ${result.acknowledged.toLocaleString('en')} acknowledged`,
      ),
      atLeast('– kills while it wrote', result.rounds, rounds, ''),
      told('– from a new start to the first stored row', result.medianRecoveryMs / 1_000, 's'),
    ]
  },
}
