import ICAL from 'ical.js'
import { type LocalDate, parseLocalDate, partsOf } from '#domain/calendar/local-date.ts'
import { osloDate } from '#platform/clock.ts'

const mostRepeats = 200
const yearsAhead = 6
const mostSteps = 5_000
const mostStepsInFile = 100_000

/** Writes repeated events out as dates; made once for each calendar file. */
export interface Repeats {
  /**
   * The dates of a repeated event, at most 200 and at most six years ahead.
   *
   * @throws RangeError when its rule never comes true, or the file asks for too much.
   */
  datesOf(event: ICAL.Component): readonly LocalDate[]
}

export function repeatsIn(events: readonly ICAL.Component[], today: LocalDate): Repeats {
  const moved = movedDates(events)
  const lastYear = partsOf(today).year + yearsAhead
  const budget = { steps: mostStepsInFile }
  return {
    datesOf(event) {
      const start = event.getFirstPropertyValue('dtstart')
      if (!(start instanceof ICAL.Time)) return []
      const skipped = new Set([...datesIn(event, 'exdate'), ...(moved.get(uidOf(event)) ?? [])])
      const rules = event.getAllProperties('rrule').map((rule) => rule.getFirstValue())
      const dates = [
        dateOfTime(start),
        ...rules.flatMap((rule) =>
          rule instanceof ICAL.Recur ? datesOfRule(rule, start, lastYear, budget) : [],
        ),
        ...datesIn(event, 'rdate'),
      ]
      return [...new Set(dates)].filter((date) => !skipped.has(date)).slice(0, mostRepeats)
    },
  }
}

/** A time in UTC is moved to Norway; other times already are what the wall clock shows there. */
export function dateOfTime(time: ICAL.Time): LocalDate {
  if (!time.isDate && time.zone === ICAL.Timezone.utcTimezone) return osloDate(time.toJSDate())
  const two = (value: number) => String(value).padStart(2, '0')
  const date = parseLocalDate(`${time.year}-${two(time.month)}-${two(time.day)}`)
  return date ?? osloDate(time.toJSDate())
}

/**
 * The library looks for the next occurrence until it finds one, so a rule that never comes true
 * («every day that is 30 February») would keep it looking for ever: its steps are counted.
 */
function datesOfRule(
  rule: ICAL.Recur,
  start: ICAL.Time,
  lastYear: number,
  budget: { steps: number },
): LocalDate[] {
  const iterator = rule.iterator(start)
  const fits = iterator.check_contracting_rules.bind(iterator)
  let steps = 0
  iterator.check_contracting_rules = () => {
    steps += 1
    budget.steps -= 1
    if (steps > mostSteps || budget.steps < 0) throw new RangeError('The rule asks for too much')
    return fits()
  }
  const dates: LocalDate[] = []
  for (let count = 0; count < mostRepeats; count += 1) {
    const time = iterator.next()
    if (!time || time.year > lastYear) break
    dates.push(dateOfTime(time))
  }
  return dates
}

/** The days that single occurrences of a repeated event have been moved away from, by its UID. */
function movedDates(events: readonly ICAL.Component[]): ReadonlyMap<string, readonly LocalDate[]> {
  const moved = new Map<string, LocalDate[]>()
  for (const event of events) {
    const from = event.getFirstPropertyValue('recurrence-id')
    if (!(from instanceof ICAL.Time)) continue
    const uid = uidOf(event)
    const dates = moved.get(uid) ?? []
    dates.push(dateOfTime(from))
    moved.set(uid, dates)
  }
  return moved
}

function datesIn(event: ICAL.Component, name: 'exdate' | 'rdate'): LocalDate[] {
  return event
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[])
    .map((value) => (value instanceof ICAL.Period ? value.start : value))
    .flatMap((time) => (time instanceof ICAL.Time ? [dateOfTime(time)] : []))
}

function uidOf(event: ICAL.Component): string {
  const uid = event.getFirstPropertyValue('uid')
  return typeof uid === 'string' ? uid : ''
}
