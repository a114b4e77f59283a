import { runNode } from './app-process.ts'
import type { Measurement } from './bench.ts'
import { atLeast, atMost, told } from './figure.ts'
import type { KillRemindersResult } from './kill-reminders.ts'

const kills = 20

/** Whoever writes and delivers reminders, killed again and again while a clock runs through a year. */
export const killReminders: Measurement = {
  name: 'kill-reminders',
  patienceMs: 180_000,
  async run() {
    const args = ['--import', 'tsx', 'bench/kill-reminders.ts', String(kills)]
    const result = JSON.parse(await runNode(args)) as KillRemindersResult
    const { reminders, letters, received, uncertain } = result
    return [
      atLeast(
        'Kills while reminders were written and sent, over summer time, winter time and new year',
        result.kills,
        kills,
        '',
      ),
      atMost(`– reminders missing of ${reminders}`, result.missing, 0, ''),
      atMost('– reminders that were not to be', result.unforeseen, 0, ''),
      atMost('– weeks written at another time than Monday at seven', result.offTime, 0, ''),
      atMost('– letters received twice', result.receivedTwice, 0, '', `${received} received`),
      atMost(
        '– letters neither received nor shown as uncertain',
        result.lost,
        0,
        '',
        `of ${letters}`,
      ),
      told('– letters shown as uncertain', uncertain, ''),
    ]
  },
}
