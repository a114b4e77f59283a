import type { LocalDate } from '#domain/calendar/local-date.ts'
import { processDates } from '#domain/process.ts'
import {
  type LivingActivity,
  type ProcessView,
  processDateLabel,
  titleOf,
} from '#features/process/index.ts'
import { handoverTexts } from './handover.texts.ts'

export interface DatedLine {
  readonly date: LocalDate
  readonly text: string
}

const shownDates = 3

/** The next dates that somebody waits for, the soonest first: what begins or ends, and the law's own. */
export function nextDates(view: ProcessView): readonly DatedLine[] {
  const { language, schedule, strategy, today, activities } = view
  const text = handoverTexts[language]
  const lines: DatedLine[] = activities
    .filter((activity) => !activity.isDone && !activity.isClosed && activity.endsOn >= today)
    .map((activity) => ({
      date: nextDay(activity, today),
      text: titleOf(activity, language),
    }))
  if (strategy.process.adoptedOn === null) {
    if (schedule.adoptBy) lines.push({ date: schedule.adoptBy, text: text.adoptBy })
    if (strategy.process.proposalPublishedOn === null) {
      lines.push({ date: schedule.publishByLaw, text: text.publish })
    }
  }
  return lines
    .filter((line) => line.date >= today)
    .sort((left, right) => left.date.localeCompare(right.date))
    .slice(0, shownDates)
}

/** Dates that others may count on: what is recorded, and what is set by hand, in order. */
export function promisedDates(view: ProcessView): readonly DatedLine[] {
  const { language, strategy, activities } = view
  const recorded = processDates.flatMap((name): DatedLine[] => {
    const date = strategy.process[name]
    return date ? [{ date, text: processDateLabel(name, language) }] : []
  })
  const byHand = activities
    .filter((activity) => activity.pinned && !activity.isDone)
    .map((activity) => ({
      date: activity.startsOn,
      text: handoverTexts[language].setByHand(titleOf(activity, language)),
    }))
  return [...recorded, ...byHand].sort((left, right) => left.date.localeCompare(right.date))
}

// What has begun is waited for at its end, what lies ahead at its beginning.
function nextDay(activity: LivingActivity, today: LocalDate): LocalDate {
  return activity.startsOn >= today ? activity.startsOn : activity.endsOn
}
