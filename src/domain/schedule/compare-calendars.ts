import { addDays, dateOf, dayNumber, type LocalDate, partsOf } from '../calendar/local-date.ts'
import type { Meeting } from '../process.ts'

/** A meeting of the calendar that is stored. */
export interface KnownMeeting extends Meeting {
  /** The body's own name where it has one; meetings of other names are never taken for each other. */
  readonly label?: string
  /** It has been held: whatever the new calendar says, it is not the meeting that moves. */
  readonly isHeld: boolean
}

/** What a new calendar makes of the one that is stored. */
export interface CalendarComparison<Known extends KnownMeeting> {
  readonly kept: readonly Known[]
  readonly added: readonly Meeting[]
  readonly moved: readonly { readonly meeting: Known; readonly to: LocalDate }[]
  /** Not in the new calendar, though it speaks of their body and their month. */
  readonly gone: readonly Known[]
  /** Of other bodies, or of months that the new calendar does not reach. */
  readonly untouched: readonly Known[]
}

/** A meeting that is further away is another meeting. */
const longestMoveDays = 45

/**
 * Holds a new calendar against the stored one. It speaks of the bodies it names and of whole months
 * from its first meeting to its last. A meeting that is not on its day any more is paired with a new
 * one of the same body at most 45 days away, so that the days moved are fewest in all and no two
 * change places; the rest is new or gone. Each list is in order of date.
 */
export function compareCalendars<Known extends KnownMeeting>(
  stored: readonly Known[],
  calendar: readonly Meeting[],
): CalendarComparison<Known> {
  const span = spanOf(calendar)
  const groups = new Map<string, { old: Known[]; now: Meeting[] }>()
  for (const meeting of calendar) {
    const group = groups.get(groupOf(meeting)) ?? { old: [], now: [] }
    if (!group.now.some(({ date }) => date === meeting.date)) group.now.push(meeting)
    groups.set(groupOf(meeting), group)
  }
  const untouched: Known[] = []
  for (const meeting of stored) {
    const group = groups.get(groupOf(meeting))
    const isSpokenOf = span && meeting.date >= span.from && meeting.date <= span.to
    if (group && isSpokenOf) group.old.push(meeting)
    else untouched.push(meeting)
  }
  const compared = [...groups.values()].map(({ old, now }) => compareBody(old, now))
  return {
    kept: inOrder(compared.flatMap(({ kept }) => kept)),
    added: inOrder(compared.flatMap(({ added }) => added)),
    moved: compared
      .flatMap(({ moved }) => moved)
      .toSorted((left, right) => left.meeting.date.localeCompare(right.meeting.date)),
    gone: inOrder(compared.flatMap(({ gone }) => gone)),
    untouched: inOrder(untouched),
  }
}

function compareBody<Known extends KnownMeeting>(old: readonly Known[], now: readonly Meeting[]) {
  const oldDays = new Set(old.map(({ date }) => date))
  const newDays = new Set(now.map(({ date }) => date))
  const kept = old.filter(({ date }) => newDays.has(date))
  const missing = inOrder(old.filter(({ date }) => !newDays.has(date)))
  const unknown = inOrder(now.filter(({ date }) => !oldDays.has(date)))
  const moved = pairsOf(
    missing.filter(({ isHeld }) => !isHeld),
    unknown,
  )
  const from = new Set<Known>(moved.map(({ meeting }) => meeting))
  const to = new Set(moved.map((one) => one.to))
  return {
    kept,
    moved,
    gone: missing.filter((meeting) => !from.has(meeting)),
    added: unknown.filter(({ date }) => !to.has(date)),
  }
}

/**
 * The cheapest alignment of two lists in order of date. To leave one on each side alone costs as much
 * as the longest move, so that a pair is only made where the days are nearer than that.
 */
function pairsOf<Known extends KnownMeeting>(old: readonly Known[], now: readonly Meeting[]) {
  const alone = longestMoveDays / 2
  const width = now.length + 1
  const costs = new Float64Array((old.length + 1) * width)
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0
  const daysApart = (row: number, column: number) => {
    const [one, other] = [old[row], now[column]]
    return one && other ? Math.abs(dayNumber(one.date) - dayNumber(other.date)) : Infinity
  }
  for (let row = old.length; row >= 0; row -= 1) {
    for (let column = now.length; column >= 0; column -= 1) {
      if (row === old.length && column === now.length) continue
      const pair = daysApart(row, column) + cost(row + 1, column + 1)
      const oldAlone = row < old.length ? alone + cost(row + 1, column) : Infinity
      const newAlone = column < now.length ? alone + cost(row, column + 1) : Infinity
      costs[row * width + column] = Math.min(pair, oldAlone, newAlone)
    }
  }
  const pairs: { meeting: Known; to: LocalDate }[] = []
  let [row, column] = [0, 0]
  while (row < old.length && column < now.length) {
    const [meeting, other] = [old[row], now[column]]
    const days = daysApart(row, column)
    if (meeting && other && cost(row, column) === days + cost(row + 1, column + 1)) {
      pairs.push({ meeting, to: other.date })
      row += 1
      column += 1
    } else if (cost(row, column) === alone + cost(row + 1, column)) row += 1
    else column += 1
  }
  return pairs
}

function spanOf(calendar: readonly Meeting[]): { from: LocalDate; to: LocalDate } | null {
  const [first] = inOrder(calendar)
  const last = inOrder(calendar).at(-1)
  if (!first || !last) return null
  const { year, month } = partsOf(first.date)
  const end = partsOf(last.date)
  const nextMonth =
    end.month === 12 ? dateOf(end.year + 1, 1, 1) : dateOf(end.year, end.month + 1, 1)
  return { from: dateOf(year, month, 1), to: addDays(nextMonth, -1) }
}

const groupOf = ({ body, label = '' }: Meeting & { readonly label?: string }) => `${body} ${label}`

function inOrder<One extends Meeting>(meetings: readonly One[]): readonly One[] {
  return meetings.toSorted((left, right) => left.date.localeCompare(right.date))
}
