import { dateOfDayNumber } from '../calendar/local-date.ts'
import { programmeHearingDays, publicationDaysByLaw } from './activity-table.ts'
import { warn } from './schedule-frame.ts'
import type { PlannedParts } from './views-warnings.ts'

/** The 30 days of pbl § 10-1, and whether they are of use to those who want to say something. */
export function warnOfPublication({ context, path }: PlannedParts): void {
  const { frame, calendar, meeting, isOpen } = context
  const { publication } = path
  const on = { meeting: dateOfDayNumber(meeting) }
  const published = dateOfDayNumber(publication.from)
  const about = { requirementId: 'L5', activityKey: 'publish-proposal' } as const
  const days = meeting - publication.from
  if (days < publicationDaysByLaw) {
    const byLaw = dateOfDayNumber(meeting - publicationDaysByLaw)
    warn(frame, 'publication-too-late', { ...on, published, days, byLaw }, about)
  } else if (days === publicationDaysByLaw) {
    warn(frame, 'publication-without-margin', { ...on, published }, about)
  }
  warnOfEnd({ context, path })
  if (frame.input.startingPoint === 'merged') {
    const open = frame.pins.get('programme-hearing') ?? publication
    const hearing = open.to - open.from
    if (hearing < programmeHearingDays) {
      const values = { days: hearing }
      warn(frame, 'programme-hearing-too-short', values, {
        requirementId: 'L8',
        activityKey: 'programme-hearing',
      })
    }
  }
  if (!isOpen) return
  const summer = calendar.summerDays(publication.from, publication.to)
  if (summer > 0) warn(frame, 'summer-in-publication', { days: summer }, about)
  const christmas = calendar.christmasDays(publication.from, publication.to)
  if (christmas > 0) warn(frame, 'christmas-in-publication', { days: christmas }, about)
  const inputsBy = path.order === 'publication-first' ? path.recommendation : meeting
  const toAssess = Math.max(calendar.openDays(publication.to + 1, inputsBy - 1), 0)
  const fewestDays = 3
  if (toAssess < fewestDays) {
    warn(frame, 'little-time-for-inputs', { days: toAssess }, { activityKey: 'assess-inputs' })
  }
}

/** A recorded last day that takes the proposal down too early, or lies behind the meeting. */
function warnOfEnd({ context, path }: Pick<PlannedParts, 'context' | 'path'>): void {
  const { frame, meeting } = context
  const ends = frame.dates.publicationEndsOn
  if (ends === null) return
  const from = path.publication.from
  const about = { requirementId: 'L5', activityKey: 'publish-proposal' } as const
  const last = dateOfDayNumber(ends)
  if (ends - from < publicationDaysByLaw && ends < meeting - 1) {
    const values = { published: dateOfDayNumber(from), ends: last, days: ends - from }
    warn(frame, 'publication-too-short', values, about)
  }
  if (ends > meeting) {
    const values = { ends: last, meeting: dateOfDayNumber(meeting) }
    warn(frame, 'publication-ends-after-meeting', values, about)
  }
}
