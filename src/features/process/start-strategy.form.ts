import { type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import { type Body, bodies, type StartingPoint, startingPoints } from '#domain/process.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import type { Term } from './current-strategy.sql.ts'
import { readDate, readNumber, readWeeks } from './form-values.ts'
import {
  type CalendarProblem,
  decodeCalendarFile,
  isCalendarText,
  readMeetingCalendar,
} from './meeting-calendar-import.ts'
import { processTexts } from './process.texts.ts'
import type { NewMeeting } from './schedule.sql.ts'
import type { NewStrategy } from './strategy.sql.ts'

/** The five questions as they were typed. */
export interface StartValues {
  readonly held: string
  readonly constitution: string
  readonly meetings: string
  readonly defaultBody: Body
  readonly startingPoint: string
  readonly hoursPerWeek: string
  readonly closedWeeks: string
  readonly leader: string
  readonly firstYear: string
  readonly lastYear: string
  readonly skipUnread: boolean
}

export type StartReading =
  | {
      readonly kind: 'read'
      readonly strategy: Omit<NewStrategy, 'createdBy'>
      readonly meetings: readonly NewMeeting[]
    }
  | {
      readonly kind: 'wrong'
      readonly values: StartValues
      readonly errors: readonly FieldError[]
      readonly unread: readonly CalendarProblem[]
    }

/** The most meetings that a strategy holds. */
export const maxMeetings = 1_000
// As much as a form may send back; what is longer cannot be shown for mending.
const maxShownCalendar = 150_000

/** Reads the start form. A file of meetings is added to what was pasted. */
export function readStartForm(form: Form, language: Language, today: LocalDate): StartReading {
  const text = processTexts[language].problems
  const values = startValues(form)
  const errors: FieldError[] = []
  const constitution = readDate(values.constitution)
  if (values.held !== 'ja' && values.held !== 'nei')
    errors.push({ name: 'held', message: text.held })
  if (!constitution) errors.push({ name: 'constitution', message: text.constitution })
  const startingPoint = startingPoints.find((one) => one === values.startingPoint)
  if (!startingPoint) errors.push({ name: 'startingPoint', message: text.startingPoint })
  const hoursPerWeek = readHours(values.hoursPerWeek)
  if (hoursPerWeek === null) errors.push({ name: 'hoursPerWeek', message: text.hours })
  const closedWeeks = readWeeks(values.closedWeeks)
  if (!closedWeeks) errors.push({ name: 'closedWeeks', message: text.closedWeeks })
  if (values.leader.length > 200) errors.push({ name: 'leader', message: text.leader })
  const term = termOrUsual(values, constitution)
  if (constitution && !term) errors.push({ name: 'firstYear', message: text.term })

  const calendar = readMeetingCalendar(values.meetings, { defaultBody: values.defaultBody, today })
  const unread = values.skipUnread ? [] : calendar.problems
  if (unread.length > 0) errors.push({ name: 'meetings', message: text.unread(unread.length) })
  errors.push(...refusedFiles(form, language))
  if (calendar.meetings.length > maxMeetings) {
    errors.push({ name: 'meetings', message: text.tooManyMeetings })
  }
  if (
    errors.length > 0 ||
    !constitution ||
    !startingPoint ||
    !term ||
    !closedWeeks ||
    hoursPerWeek === null
  ) {
    const shown = shownCalendar(form)
    if (shown.isCut) errors.push({ name: 'meetingsFile', message: text.fileTooLong })
    return { kind: 'wrong', values: { ...values, meetings: shown.text }, errors, unread }
  }
  return {
    kind: 'read',
    meetings: calendar.meetings.map(({ body, date }) => ({ body, date })),
    strategy: {
      term,
      startingPoint,
      hoursPerWeek,
      closedWeeks,
      order: null,
      leader: values.leader || null,
      process:
        values.held === 'ja'
          ? { constitutedOn: constitution }
          : { expectedConstitutionOn: constitution },
    },
  }
}

/** What the form holds when it is opened. */
export function emptyStartValues(suggestion: {
  startingPoint: StartingPoint
  leader: string
}): StartValues {
  return {
    held: 'nei',
    constitution: '',
    meetings: '',
    defaultBody: 'kommunestyre',
    startingPoint: suggestion.startingPoint,
    hoursPerWeek: '4',
    closedWeeks: '28–30',
    leader: suggestion.leader,
    firstYear: '',
    lastYear: '',
    skipUnread: false,
  }
}

/** Half an hour to 200 hours a week; null for anything else. */
export function readHours(text: string): number | null {
  const hours = readNumber(text)
  return hours !== null && hours >= 0.5 && hours <= 200 ? Math.round(hours * 10) / 10 : null
}

export function readBody(text: string): Body | null {
  return bodies.find((body) => body === text) ?? null
}

/** The pasted calendar and the files that came along, as one text. */
export function calendarText(form: Form): string {
  const files = form.files
    .filter((file) => file.field === 'meetingsFile' && isCalendarText(file.content))
    .map((file) => decodeCalendarFile(file.content))
  return [fieldOf(form, 'meetings'), ...files].filter((text) => text !== '').join('\n')
}

/** The files that came along as a calendar and are no text: they are refused, not read. */
export function refusedFiles(form: Form, language: Language): readonly FieldError[] {
  return form.files
    .filter((file) => file.field === 'meetingsFile' && !isCalendarText(file.content))
    .map((file) => ({
      name: 'meetingsFile',
      message: processTexts[language].problems.fileNotText(file.fileName),
    }))
}

/** The calendar as it is shown again: with the files, unless they are too long to be sent back. */
export function shownCalendar(form: Form): { readonly text: string; readonly isCut: boolean } {
  const text = calendarText(form)
  return text.length <= maxShownCalendar
    ? { text, isCut: false }
    : { text: fieldOf(form, 'meetings').slice(0, maxShownCalendar), isCut: true }
}

function startValues(form: Form): StartValues {
  return {
    held: fieldOf(form, 'held'),
    constitution: fieldOf(form, 'constitution'),
    meetings: calendarText(form),
    defaultBody: readBody(fieldOf(form, 'defaultBody')) ?? 'kommunestyre',
    startingPoint: fieldOf(form, 'startingPoint'),
    hoursPerWeek: fieldOf(form, 'hoursPerWeek'),
    closedWeeks: fieldOf(form, 'closedWeeks'),
    leader: fieldOf(form, 'leader'),
    firstYear: fieldOf(form, 'firstYear'),
    lastYear: fieldOf(form, 'lastYear'),
    skipUnread: fieldOf(form, 'skipUnread') !== '',
  }
}

// Without years of its own the strategy is for the four years after the constitution.
function termOrUsual(values: StartValues, constitution: LocalDate | null): Term | null {
  if (values.firstYear !== '' || values.lastYear !== '' || !constitution) return readTerm(values)
  const firstYear = partsOf(constitution).year + 1
  return readTerm({ firstYear: String(firstYear), lastYear: String(firstYear + 3) })
}

/** Two years as typed to a term of at most twelve years; null for anything else. */
export function readTerm(values: {
  readonly firstYear: string
  readonly lastYear: string
}): Term | null {
  const [firstYear, lastYear] = [Number(values.firstYear), Number(values.lastYear)]
  const isTerm =
    /^\d{4}$/.test(values.firstYear) &&
    /^\d{4}$/.test(values.lastYear) &&
    firstYear >= 1900 &&
    firstYear <= 2200 &&
    lastYear <= 2210 &&
    lastYear >= firstYear &&
    lastYear - firstYear < 12
  return isTerm ? { firstYear, lastYear } : null
}
