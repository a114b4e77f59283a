import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { ProcessView, StoredMeeting } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { calendarChangeTexts } from './calendar-change.texts.ts'

/** What has already happened in a meeting that is about to move or go: whoever does it must know. */
export function notesOnHappened(
  { strategy, language }: ProcessView,
  meeting: StoredMeeting,
): readonly string[] {
  const text = calendarChangeTexts[language].notes
  const { recommendedOn, adoptedOn } = strategy.process
  const date = longDate(meeting.date, language)
  const mayRecommend = meeting.body === 'formannskap' || meeting.body === 'planutvalg'
  const isCouncil = meeting.body === 'kommunestyre'
  return [
    ...(mayRecommend && recommendedOn === meeting.date ? [text.recommended(date)] : []),
    ...(isCouncil && adoptedOn === meeting.date ? [text.adopted(date)] : []),
  ]
}

/** Whether the municipality has chosen this meeting for the decision. */
export function isChosen({ strategy }: ProcessView, meeting: StoredMeeting): boolean {
  return meeting.body === 'kommunestyre' && strategy.process.councilMeetingOn === meeting.date
}

/** Everything worth knowing before a meeting moves to a day. */
export function notesOnMove(
  view: ProcessView,
  meeting: StoredMeeting,
  to: LocalDate,
): readonly string[] {
  const { language, today, schedule } = view
  const text = calendarChangeTexts[language].notes
  const { adoptBy } = schedule
  const happened = notesOnHappened(view, meeting)
  const isLate = meeting.body === 'kommunestyre' && adoptBy !== null && to > adoptBy
  return [
    ...happened,
    ...(isChosen(view, meeting) ? [text.chosen] : []),
    ...(happened.length === 0 && meeting.date < today ? [text.held] : []),
    ...(isLate ? [text.afterDeadline(longDate(adoptBy, language))] : []),
    ...(to < today ? [text.past] : []),
  ]
}
