import { dateOf, type LocalDate } from '#domain/calendar/local-date.ts'
import { type ProcessView, periodText, processTexts, readDate } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { activityTexts } from './activity.texts.ts'

interface Period {
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
}

export type PeriodReading =
  | { readonly kind: 'read'; readonly dates: Period }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

// The work begins before the term; what is far outside it is a slip, and centuries fill the timeline.
const yearsBefore = 4
const yearsAfter = 1

/** First and last day as they were typed; without a last day it is one day. */
export function readPeriod(
  typed: { readonly startsOn: string; readonly endsOn: string },
  view: Pick<ProcessView, 'language' | 'strategy'>,
): PeriodReading {
  const text = processTexts[view.language].problems
  const own = activityTexts[view.language].problems
  const startsOn = readDate(typed.startsOn)
  const endsOn = typed.endsOn === '' ? startsOn : readDate(typed.endsOn)
  const errors: FieldError[] = []
  if (!startsOn) {
    const message = typed.startsOn === '' ? own.startsOn : text.noSuchDate(typed.startsOn)
    errors.push({ name: 'startsOn', message })
  } else errors.push(...outside('startsOn', startsOn, view))
  if (!endsOn && typed.endsOn !== '') {
    errors.push({ name: 'endsOn', message: text.noSuchDate(typed.endsOn) })
  }
  if (endsOn && typed.endsOn !== '') errors.push(...outside('endsOn', endsOn, view))
  if (errors.length === 0 && startsOn && endsOn && endsOn < startsOn) {
    errors.push({ name: 'endsOn', message: text.endBeforeStart })
  }
  if (errors.length > 0 || !startsOn || !endsOn) return { kind: 'wrong', errors }
  return { kind: 'read', dates: { startsOn, endsOn } }
}

function outside(
  name: string,
  date: LocalDate,
  { language, strategy }: Pick<ProcessView, 'language' | 'strategy'>,
): readonly FieldError[] {
  const first = dateOf(strategy.term.firstYear - yearsBefore, 1, 1)
  const last = dateOf(strategy.term.lastYear + yearsAfter, 12, 31)
  if (date >= first && date <= last) return []
  const message = activityTexts[language].problems.outside(
    longDate(first, language),
    longDate(last, language),
  )
  return [{ name, message }]
}

/** The dates that a form was filled in from, for its hidden field `shown`. */
export function shownDates({ startsOn, endsOn }: Period): string {
  return `${startsOn}/${endsOn}`
}

/** What is wrong when somebody else has set other dates since the form was opened. */
export function datesConflict(
  form: Form,
  stored: Parameters<typeof periodText>[0],
  wanted: Period | null,
  view: Pick<ProcessView, 'language'>,
): readonly FieldError[] {
  const shown = fieldOf(form, 'shown')
  const isSame = wanted !== null && shownDates(wanted) === shownDates(stored)
  if (shown === '' || shown === shownDates(stored) || isSame) return []
  const { datesMoved } = activityTexts[view.language].problems
  return [{ name: 'startsOn', message: datesMoved(periodText(stored, view.language)) }]
}
