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

const osloHour = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  hour: '2-digit',
  hourCycle: 'h23',
})

/**
 * The instant at which clocks in Norway show a whole hour (0–23) on a day, in summer and in winter
 * time. Meant for hours that every day has once: not 2, which one night a year skips and one repeats.
 */
export function osloInstant(day: LocalDate, hour: number): Date {
  const [winter, summer] = [1, 2].map(
    (offset) => new Date(Date.parse(`${day}T00:00:00Z`) + (hour - offset) * 3_600_000),
  ) as [Date, Date]
  return osloDate(winter) === day && Number(osloHour.format(winter)) === hour ? winter : summer
}
