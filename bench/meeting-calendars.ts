import { isWorkingDay } from '#domain/calendar/holidays.ts'
import { addDays, addYears, type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import type { Body, Meeting } from '#domain/process.ts'

const everyWeeks: readonly (readonly [Body, number])[] = [
  ['kommunestyre', 6],
  ['formannskap', 3],
  ['eldrerad', 8],
  ['rad-for-personer-med-funksjonsnedsettelse', 8],
  ['ungdomsrad', 8],
]

/**
 * Meetings from a constitution to the deadline, without July. Municipalities differ: `variant` moves
 * the bodies against each other, and every seventh meets half as often.
 */
export function meetingCalendar(constitutedOn: LocalDate, variant: number): readonly Meeting[] {
  const lastOn = addYears(constitutedOn, 1)
  const slow = variant % 7 === 0 ? 2 : 1
  return everyWeeks.flatMap(([body, weeks], index) => {
    const meetings: Meeting[] = []
    const first = addDays(constitutedOn, 7 + ((variant + index * 5) % 21))
    for (let date = first; date <= lastOn; date = addDays(date, weeks * slow * 7)) {
      const held = firstWorkingDay(date)
      if (partsOf(held).month !== 7) meetings.push({ body, date: held })
    }
    return meetings
  })
}

function firstWorkingDay(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : firstWorkingDay(addDays(date, 1))
}
