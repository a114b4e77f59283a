import { setTimeout as delay } from 'node:timers/promises'
import { type Clock, elapsedMs } from '#platform/clock.ts'

/** How one waits between calls. Tests have one in which time passes by itself. */
export interface Patience {
  /** The time of day, for the hours in which a source wants to be left alone. */
  now(): Date
  /** Milliseconds on a clock that only goes forward. */
  elapsedMs(): number
  /** @throws when `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** From 0 up to 1, so that many installations do not all try again at once. */
  random(): number
}

const byClock = new WeakMap<Clock, Patience>()

/** The same for one clock, so that all calls of the program are counted together. */
export function realPatience(clock: Clock): Patience {
  const known = byClock.get(clock)
  if (known) return known
  const patience: Patience = {
    now: () => clock.now(),
    elapsedMs,
    sleep: async (ms, signal) => {
      await delay(ms, undefined, { signal })
    },
    random: Math.random,
  }
  byClock.set(clock, patience)
  return patience
}
