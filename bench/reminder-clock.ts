import { addDays, localDate } from '#domain/calendar/local-date.ts'

/** The change to summer time, the change to winter time, and the end of the year. */
const fortnights = ['2028-03-20', '2028-10-23', '2028-12-25'] as const
const days = 15
/** UTC; seven o'clock in Norway is among them in summer and in winter. */
const hours = [4, 5, 6, 7] as const

/** Every instant that the clock of the kill test shows, as ISO text in order. */
export const instants: readonly string[] = fortnights.flatMap((first) =>
  Array.from({ length: days }, (_, day) => addDays(localDate(first), day)).flatMap((date) =>
    hours.map((hour) => `${date}T0${hour}:00:00.000Z`),
  ),
)

/** The instant before all of them, at which the reminders begin. */
export const beginning = '2028-03-19T12:00:00.000Z'

/** Days on which something is due: spread over each of the fortnights. */
export const dueOn: readonly string[] = fortnights.flatMap((first) =>
  [3, 7, 12].map((day) => addDays(localDate(first), day)),
)

/** The Mondays among the days. */
export const mondays: readonly string[] = fortnights.flatMap((first) =>
  [0, 7, 14].map((day) => addDays(localDate(first), day)),
)
