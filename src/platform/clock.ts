import { type LocalDate, localDate } from '#domain/calendar/local-date.ts'

/** The only source of time. Everything else takes `now` or `today` as an argument. */
export interface Clock {
  now(): Date
  /** The calendar date in Europe/Oslo, also on a server that runs in UTC. */
  today(): LocalDate
}

const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export function systemClock(): Clock {
  return { now: () => new Date(), today: () => osloDate(new Date()) }
}

/** A clock that stands still at `instant`, for tests and bundled demonstrations. */
export function fixedClock(instant: string): Clock {
  return { now: () => new Date(instant), today: () => osloDate(new Date(instant)) }
}

/** Milliseconds on a clock that only goes forward: for waiting and measuring, never for dates. */
export function elapsedMs(): number {
  return performance.now()
}

export function osloDate(instant: Date): LocalDate {
  return localDate(oslo.format(instant))
}
