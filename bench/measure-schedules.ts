import { addDays, localDate } from '#domain/calendar/local-date.ts'
import { type ProcessFacts, processDates, startingPoints } from '#domain/process.ts'
import { planSchedule } from '#domain/schedule/plan-schedule.ts'
import type { ScheduleInput } from '#domain/schedule/schedule-types.ts'
import { allMunicipalities } from '#features/reference/index.ts'
import type { Measurement } from './bench.ts'
import { amount, below, median, spread } from './figure.ts'
import { meetingCalendar } from './meeting-calendars.ts'

const rounds = 5
const hours = [2, 4, 8, 15, 30]

/** A schedule for every municipality, each with a calendar, a size and a date of its own. */
export const schedules: Measurement = {
  name: 'schedules',
  async run() {
    const inputs = allMunicipalities().map((_, index) => scheduleInput(index))
    // The first round runs before the program is warm, as after a start.
    const times = Array.from({ length: rounds }, () => {
      const startedAt = performance.now()
      for (const input of inputs) planSchedule(input)
      return performance.now() - startedAt
    })
    const single = inputs.map((input) => {
      const startedAt = performance.now()
      planSchedule(input)
      return performance.now() - startedAt
    })
    const largest = Math.max(...single)
    return [
      below(
        `Schedules for all ${inputs.length} municipalities`,
        median(times) / 1_000,
        1,
        's',
        `${spread(times, 'ms')}; the first time ${amount(times[0] ?? Number.NaN, 'ms')}`,
      ),
      below(
        'One schedule',
        median(single),
        5,
        'ms',
        `median of ${single.length}; the slowest ${largest.toFixed(1)} ms`,
      ),
    ]
  },
}

const nothingKnown = Object.fromEntries(processDates.map((name) => [name, null]))

function scheduleInput(index: number): ScheduleInput {
  const constitutedOn = addDays(localDate('2027-09-27'), index % 35)
  return {
    today: addDays(constitutedOn, (index * 11) % 200),
    process: { ...(nothingKnown as Record<keyof ProcessFacts, null>), constitutedOn },
    startingPoint: startingPoints[index % startingPoints.length] ?? 'mini',
    meetings: meetingCalendar(constitutedOn, index),
    order: null,
    hoursPerWeek: hours[index % hours.length] ?? 4,
    closedWeeks: index % 2 === 0 ? [28, 29, 30] : [29, 30],
    pinned: [],
  }
}
