import { scaleLinear } from 'd3-scale'
import { addDays, dateOf, dayNumber, type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import { monthName } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { TimelineModel } from './timeline-model.ts'

export interface TimeAxis {
  readonly from: LocalDate
  readonly to: LocalDate
  /** Where the day begins. */
  readonly at: (date: LocalDate) => number
  /** Where the day ends, for the last day of a period. */
  readonly endOf: (date: LocalDate) => number
  /** The middle of the day, for a mark. */
  readonly middleOf: (date: LocalDate) => number
  readonly start: number
  readonly end: number
}

/** Days on a straight line between two places; what lies outside is moved to the edge. */
export function timeAxis(model: TimelineModel, start: number, end: number): TimeAxis {
  const { from, to } = span(model)
  const scale = scaleLinear()
    .domain([dayNumber(from), dayNumber(to) + 1])
    .range([start, end])
    .clamp(true)
  return {
    from,
    to,
    at: (date) => scale(dayNumber(date)),
    endOf: (date) => scale(dayNumber(date) + 1),
    middleOf: (date) => scale(dayNumber(date) + 0.5),
    start,
    end,
  }
}

/** From the first to the last thing that must be seen; meetings and holidays do not stretch it. */
function span(model: TimelineModel): { from: LocalDate; to: LocalDate } {
  const chosen = model.meetings.filter((meeting) => meeting.kind === 'chosen')
  const dates = [
    model.from,
    model.to,
    ...(model.deadline ? [model.deadline] : []),
    ...chosen.map((meeting) => meeting.date),
    ...model.activities.flatMap((activity) => [activity.startsOn, activity.endsOn]),
  ].toSorted()
  return { from: dates[0] ?? model.from, to: dates.at(-1) ?? model.to }
}

export interface AxisMonth {
  readonly startsOn: LocalDate
  readonly start: number
  readonly end: number
  readonly name: string
  /** The year, for the first month shown and each January. */
  readonly year: number | null
}

/** The months of the axis, the first and the last perhaps cut. */
export function axisMonths(axis: TimeAxis, language: Language): readonly AxisMonth[] {
  const months: AxisMonth[] = []
  let { year, month } = partsOf(axis.from)
  let first = dateOf(year, month, 1)
  while (first <= axis.to) {
    const next = month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1)
    months.push({
      startsOn: first,
      start: axis.at(first),
      end: axis.endOf(addDays(next, -1)),
      name: monthName(first, language),
      year: months.length === 0 || month === 1 ? year : null,
    })
    first = next
    ;({ year, month } = partsOf(first))
  }
  return months
}

export const isWithin = (axis: TimeAxis, date: LocalDate) => date >= axis.from && date <= axis.to
