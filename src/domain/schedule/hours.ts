import { dateOfDayNumber } from '../calendar/local-date.ts'
import { activityTable } from './activity-table.ts'
import { hoursOf, workKeys } from './plan-context.ts'
import { warn } from './schedule-frame.ts'
import type { PlannedParts } from './views-warnings.ts'

/** Warns when the hours a week, or the days there are, cannot carry the work (pbl §§ 3-1, 3-3). */
export function warnOfHours({ context, path, work, activities }: PlannedParts): void {
  const { frame, calendar, start, notBefore, meeting, isOpen } = context
  if (!isOpen || frame.dates.proposalPublishedOn !== null) return
  const { hoursPerWeek, startingPoint } = frame.input
  const sum = (hours: readonly number[]) => hours.reduce((total, one) => total + one, 0)
  const available = (from: number, to: number) => calendar.openDays(from, to) * frame.hoursPerDay
  const ahead = activities.filter(
    ({ endsOn, happened }) =>
      !happened && endsOn >= dateOfDayNumber(notBefore) && endsOn <= dateOfDayNumber(meeting),
  )
  const stages = [
    {
      needed: sum(workKeys(context).map((key) => hoursOf(key, startingPoint))),
      from: start,
      to: path.draftBy,
    },
    { needed: sum(ahead.map(({ hours }) => hours)), from: notBefore, to: meeting - 1 },
  ]
  const short = stages.find(({ needed, from, to }) => needed > available(from, to))
  if (short) {
    const weeks = Math.max(calendar.openDays(short.from, short.to) / 5, 0.2)
    const values = {
      needed: Math.ceil(short.needed),
      available: Math.floor(available(short.from, short.to)),
      hoursPerWeek,
      neededPerWeek: Math.ceil((short.needed / weeks) * 2) / 2,
      until: dateOfDayNumber(short.to),
    }
    warn(frame, 'hours-insufficient', values, { requirementId: 'L20' })
  }
  const fewest = sum(workKeys(context).map((key) => activityTable[key].fewestDays))
  const days = calendar.openDays(start, path.draftBy)
  if (!work.fits && days < fewest) {
    const values = { needed: fewest, available: days }
    warn(frame, 'too-little-time', values, { activityKey: 'draft-strategy' })
  }
}
