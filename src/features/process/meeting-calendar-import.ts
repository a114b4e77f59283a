import type { Body } from '#domain/process.ts'
import type { Language } from '#platform/i18n/language.ts'
import { meetingCalendarTexts } from './meeting-calendar.texts.ts'
import { bodiesIn } from './meeting-calendar-bodies.ts'
import { readCalendarFile } from './meeting-calendar-ics.ts'
import { type NumberedLine, readLines } from './meeting-calendar-text.ts'
import type {
  CalendarOptions,
  CalendarProblem,
  CalendarReading,
  FoundMeeting,
} from './meeting-calendar-types.ts'

export type { CalendarProblem, CalendarReading } from './meeting-calendar-types.ts'

const mostLines = 1_000
const longestShownLine = 120

/**
 * Reads a meeting calendar as people have it: typed or pasted lines, CSV, a table, or one or more
 * calendar files (.ics), also mixed. Reads at most 1 000 lines of text; calendar files are counted by
 * their events.
 *
 * @returns each meeting once, in the order found, and every line that was not understood
 */
export function readMeetingCalendar(text: string, options: CalendarOptions): CalendarReading {
  const { plain, files } = partsOfText(text)
  const written = plain.filter((line) => line.text.trim() !== '')
  const readings = [
    readLines(written.slice(0, mostLines), options),
    ...files.map((file) => readCalendarFile(file, options)),
  ]
  const [beyond] = written.slice(mostLines)
  const tooMany: CalendarProblem[] = beyond ? [{ ...beyond, code: 'too-many-lines' }] : []
  return {
    meetings: withoutDoubles(readings.flatMap(({ meetings }) => meetings)),
    problems: [...readings.flatMap(({ problems }) => problems), ...tooMany].sort(
      (a, b) => a.line - b.line,
    ),
  }
}

/** What is wrong with a line and how to mend it, with the line itself. */
export function problemSentence(problem: CalendarProblem, language: Language): string {
  const texts = meetingCalendarTexts[language]
  const text =
    problem.text.length > longestShownLine
      ? `${problem.text.slice(0, longestShownLine)} …`
      : problem.text
  return texts.line(problem.line, text, texts.problem[problem.code])
}

/**
 * The text of an uploaded calendar: UTF-8, UTF-16 with a byte order mark, or the Windows-1252 that
 * Norwegian Excel writes.
 */
export function decodeCalendarFile(content: Uint8Array): string {
  const [first, second] = content
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}

/**
 * Whether a file can be a calendar in text: a picture, a PDF, a Word or an Excel file cannot,
 * whatever it is called.
 */
export function isCalendarText(content: Uint8Array): boolean {
  const text = decodeCalendarFile(content)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no text has
  return !text.startsWith('%PDF-') && !/[\u0000-\u0008\u000e-\u001f]/.test(text)
}

/** The body that a text names, «Rådet for personar med nedsett funksjonsevne»; null when none. */
export function bodyOfWords(text: string): Body | null {
  return bodiesIn(text)[0]?.body ?? null
}

/** Calendar files begin and end with lines of their own; the rest is ordinary text. */
function partsOfText(text: string): {
  plain: readonly NumberedLine[]
  files: readonly (readonly NumberedLine[])[]
} {
  const plain: NumberedLine[] = []
  const files: NumberedLine[][] = []
  let file: NumberedLine[] | null = null
  for (const [index, content] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const line: NumberedLine = { text: content.replace(/^\uFEFF/u, ''), line: index + 1 }
    if (file === null && /^BEGIN:VCALENDAR\s*$/iu.test(line.text)) {
      file = []
      files.push(file)
    }
    if (file === null) plain.push(line)
    else file.push(line)
    if (/^END:VCALENDAR\s*$/iu.test(line.text)) file = null
  }
  return { plain, files }
}

function withoutDoubles(meetings: readonly FoundMeeting[]): readonly FoundMeeting[] {
  const seen = new Set<string>()
  return meetings.filter(({ body, date }) => {
    const key = `${body} ${date}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
