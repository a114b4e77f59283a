const minutesADay = 1_440

/** When something begins and ends: clock times, or time since the start where that has no time. */
export interface RunningTime {
  /** `09:00`, or `0:00` since the start. */
  readonly from: string
  readonly to: string
  /** How many midnights have passed when it begins, and when it ends. */
  readonly daysBefore: number
  readonly daysAfter: number
}

/**
 * When each activity begins and ends, one after the other. `startsAt` is `HH:MM`; with an empty text
 * the times count from zero.
 */
export function runningTimes(startsAt: string, minutes: readonly number[]): readonly RunningTime[] {
  const start = minuteOfDay(startsAt)
  let passed = 0
  return minutes.map((length) => {
    const from = passed
    passed += length
    return {
      from: timeAt(start, from),
      to: timeAt(start, passed),
      daysBefore: midnights(start, from),
      daysAfter: midnights(start, passed),
    }
  })
}

/** When all of it is over; null where the start has no time. */
export function endOfAll(
  startsAt: string,
  minutes: readonly number[],
): { readonly at: string; readonly daysAfter: number } | null {
  const start = minuteOfDay(startsAt)
  if (start === null) return null
  const passed = sumOf(minutes)
  return { at: timeAt(start, passed), daysAfter: midnights(start, passed) }
}

export const sumOf = (minutes: readonly number[]) => minutes.reduce((sum, one) => sum + one, 0)

/** A time of the day as people type it: 9, 9:30, 09.30, 0930, «kl. 9». Null when it is none. */
export function readTime(typed: string): string | null {
  const plain = typed.trim().replace(/^kl\.?\s*/i, '')
  const parts = /^(\d{1,2})(?:\s*[:.]\s*(\d{2}))?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain)
  if (!parts) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${twoDigits(hour)}:${twoDigits(minute)}` : null
}

function minuteOfDay(startsAt: string): number | null {
  const time = readTime(startsAt)
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

function timeAt(start: number | null, passed: number): string {
  const minute = start === null ? passed : (start + passed) % minutesADay
  const hour = Math.floor(minute / 60)
  return `${start === null ? hour : twoDigits(hour)}:${twoDigits(minute % 60)}`
}

function midnights(start: number | null, passed: number): number {
  return start === null ? 0 : Math.floor((start + passed) / minutesADay)
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
