import { timeOfDay } from '#platform/i18n/instant.ts'
import type { SourceLimits } from '../catalogue.ts'
import type { Patience } from './patience.ts'

const minuteMs = 60_000
const longestWaitMs = 10 * minuteMs

export interface Pacer {
  /** Resolves when the next call may be made. */
  turn(): Promise<void>
  /** Takes in what an answer says about how many calls are left. */
  heed(headers: Headers): void
  /** How long the source wants to be left alone; null when it does not say. */
  afterRefusal(headers: Headers): number | null
}

const known = new WeakMap<Patience, Map<string, number[]>>()

/** Keeps calls apart as the limits say. Never more than so many within any minute. */
export function pacer(limits: SourceLimits, patience: Patience, signal: AbortSignal): Pacer {
  const calls = callsOf(limits, patience)
  let notBefore = 0
  return {
    async turn() {
      for (;;) {
        const now = patience.elapsedMs()
        while (calls.length > 0 && (calls[0] ?? 0) <= now - minuteMs) calls.shift()
        const full = calls.length >= limits.callsPerMinute ? (calls[0] ?? 0) + minuteMs : 0
        const last = calls.at(-1)
        const next = Math.max(full, notBefore, last === undefined ? 0 : last + limits.pauseMs)
        if (next <= now) break
        await patience.sleep(next - now, signal)
      }
      calls.push(patience.elapsedMs())
    },
    heed(headers) {
      if (headers.get('x-ratelimit-remaining') !== '0') return
      const seconds = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
      const wait = seconds > 0 && seconds < 3_600 ? seconds * 1000 : minuteMs
      notBefore = patience.elapsedMs() + wait
    },
    afterRefusal: (headers) => retryAfterMs(headers, patience.now()),
  }
}

/** The same whoever asks, so that two rounds after each other keep within the limit too. */
function callsOf(limits: SourceLimits, patience: Patience): number[] {
  const byLimits = known.get(patience) ?? new Map<string, number[]>()
  known.set(patience, byLimits)
  const key = JSON.stringify(limits)
  const calls = byLimits.get(key) ?? []
  byLimits.set(key, calls)
  return calls
}

/** Of `retry-after`, in seconds or as a date; null when it is missing or makes no sense. */
export function retryAfterMs(headers: Headers, now: Date): number | null {
  const text = headers.get('retry-after')
  if (text === null) return null
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestWaitMs) : null
}

/** Milliseconds until the source is open; 0 when it is. */
export function closedFor(quiet: SourceLimits['quiet'], now: Date): number {
  if (!quiet) return 0
  const clock = minutesOf(timeOfDay(now))
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)]
  return from <= clock && clock < to ? (to - clock) * minuteMs : 0
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(/[:.]/).map(Number)
  return hours * 60 + minutes
}
