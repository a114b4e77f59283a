import type { ActivityKey } from './schedule-codes.ts'
import type { Span } from './schedule-frame.ts'
import type { Day, WorkCalendar } from './work-calendar.ts'

/** A piece of work that follows the one before it. */
export interface ChainItem {
  readonly key: ActivityKey
  /** Working days it cannot do with less than, at the hours available. */
  readonly needed: number
  readonly usual: number
  /** Days that are already settled; the rest is arranged around them. */
  readonly fixed: Span | null
  readonly notBefore: Day | null
}

export interface ChainWindow {
  readonly calendar: WorkCalendar
  readonly from: Day
  /** The work should be finished by the end of this day. */
  readonly to: Day
  /** Working days kept free at the end when there is room. */
  readonly reserve: number
  /** No work is placed after this day, even when it does not fit. */
  readonly lastDay: Day
}

export interface Chain {
  readonly spans: ReadonlyMap<ActivityKey, Span>
  /** False when the work had to be pressed together. */
  readonly fits: boolean
}

/**
 * Lays work end to end between two days. With much room each takes its usual time; with less, all
 * shrink alike towards what they need; with too little they are pressed together in order.
 */
export function layChain(items: readonly ChainItem[], window: ChainWindow): Chain {
  const spans = new Map<ActivityKey, Span>()
  let fits = true
  let from = window.from
  let waiting: ChainItem[] = []
  for (const item of items) {
    if (item.fixed === null) {
      waiting.push(item)
      continue
    }
    fits =
      laySegment(waiting, { ...window, from, to: item.fixed.from - 1, reserve: 0 }, spans) && fits
    spans.set(item.key, item.fixed)
    from = Math.max(from, item.fixed.to + 1)
    waiting = []
  }
  fits = laySegment(waiting, { ...window, from }, spans) && fits
  return { spans, fits }
}

const tenths = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] as const

function laySegment(
  items: readonly ChainItem[],
  window: ChainWindow,
  spans: Map<ActivityKey, Span>,
): boolean {
  if (items.length === 0) return true
  const { calendar, from, to, reserve } = window
  const withReserve = calendar.plus(calendar.onOrBefore(to), -reserve)
  for (const limit of reserve > 0 ? [withReserve, to] : [to]) {
    for (const tenth of tenths) {
      const days = items.map(({ needed, usual }) =>
        Math.round(needed + (Math.max(usual - needed, 0) * tenth) / 10),
      )
      const laid = lay(items, days, calendar, from)
      if (laid !== null && laid.end <= limit) {
        for (const [key, span] of laid.spans) spans.set(key, span)
        return true
      }
    }
  }
  const at = items.findIndex(({ notBefore }, index) => index > 0 && notBefore !== null)
  const boundary = items[at]?.notBefore ?? null
  if (boundary !== null && boundary > from && boundary <= to) {
    // What must wait has the days after the boundary to itself, the rest those before it.
    const [first, rest] = [items.slice(0, at), items.slice(at)]
    const isFirstLaid = laySegment(first, { ...window, to: boundary - 1, reserve: 0 }, spans)
    return laySegment(rest, { ...window, from: boundary, reserve: 0 }, spans) && isFirstLaid
  }
  for (const [key, span] of press(items, window)) spans.set(key, span)
  return false
}

function lay(
  items: readonly ChainItem[],
  days: readonly number[],
  calendar: WorkCalendar,
  from: Day,
): { spans: Map<ActivityKey, Span>; end: Day } | null {
  const spans = new Map<ActivityKey, Span>()
  let next = calendar.onOrAfter(from)
  let end = next
  for (const [index, { key, notBefore }] of items.entries()) {
    const start = calendar.onOrAfter(Math.max(next, notBefore ?? next))
    end = calendar.plus(start, Math.max(days[index] ?? 1, 1) - 1)
    spans.set(key, { from: start, to: end })
    next = calendar.plus(end, 1)
    if (next === end) return null
  }
  return { spans, end }
}

/** Shares the days there are in proportion to what each piece needs; several may share a day. */
function press(items: readonly ChainItem[], window: ChainWindow): Map<ActivityKey, Span> {
  const { calendar, from, to, lastDay } = window
  const first = Math.min(calendar.onOrAfter(from), calendar.onOrBefore(lastDay))
  const last = Math.max(first, calendar.onOrBefore(to))
  const room = Math.max(calendar.openDays(first, last), 1)
  const total = items.reduce((sum, { needed }) => sum + needed, 0)
  const spans = new Map<ActivityKey, Span>()
  let used = 0
  let earliest = first
  for (const { key, needed, usual, notBefore } of items) {
    const begins = calendar.plus(first, Math.min(Math.floor((used * room) / total), room - 1))
    used += needed
    const ends = calendar.plus(first, Math.min(Math.ceil((used * room) / total), room) - 1)
    const start = Math.max(begins, earliest, Math.min(calendar.onOrAfter(notBefore ?? first), last))
    earliest = start
    spans.set(key, { from: start, to: usual === 1 ? start : Math.max(ends, start) })
  }
  return spans
}
