import { type Clock, osloDate } from '#platform/clock.ts'

/** A clock that stands still until a test sets it. */
export interface MovingClock extends Clock {
  set(instant: string): void
}

export function movingClock(instant: string): MovingClock {
  let now = new Date(instant)
  return {
    now: () => now,
    today: () => osloDate(now),
    set: (next) => {
      now = new Date(next)
    },
  }
}
