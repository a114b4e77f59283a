import { latest, partsOf } from '../calendar/local-date.ts'
import { readAssessment } from './assessment-words.ts'
import { type CellReading, nothingRead, reads } from './cell-reading.ts'
import { onOneLine, plainWords } from './clean-text.ts'
import type { ImportedFields, ImportQuestion } from './plan-import.ts'
import { datesIn, shortMonthYear, withoutMonths } from './read-dates.ts'
import { isPossibleYear, periodsIn } from './read-years.ts'

/** More than this is not looked into: a cell of that length holds prose. */
const maxReadLength = 600

/** With the letters of the body before the number, or the word «sak». */
const namedCase =
  /(?<![\p{L}\d])(?:[Ss]ak(?:snr|snummer|nr)?\.?:?\s?(?:nr\.?:?\s?)?)?((?:[A-ZÆØÅ]{1,6}|[Kk]\.?[Ss]?)(?:[-. ]?[Ss]ak)?[-.]?\s?(?:nr\.?\s)?\d{1,4}\s?\/\s?\d{2,6})(?!\d|[./]\d)/u
const saidCase =
  /(?<!\p{L})[Ss]ak(?:snr|snummer|nr)?\.?:?\s?(?:nr\.?:?\s?)?(\d{1,4}\s?\/\s?\d{1,6})(?!\d|[./]\d)/u
const bareCase = /(?<![\d./-])(\d{1,4})\s?\/\s?(\d{2,6})(?!\d|[./]\d)/

/** What stands around dates and cases without saying more. */
const fillers = new Set(
  `vedtatt vedteke vedteken vedtak vedtaksdato i den av k ks kst sak saksnr saksnummer nr dato sist rev
  revidert reviderte rullert år og for perioden periode gjelder gjeld kommunestyret kommunestyre
  kommunestyrets formannskapet formannskap møte godkjent godkjend fra frå til siste vår haust høst
  juni desember s`.split(/\s+/),
)

const lacks =
  /^(?:(?:vi )?har (?:ikke|ikkje)(?: (?:egen|eigen|plan|dette|denne))*|mangler|manglar|finnes ikke|finst ikkje|finnast ikkje|ingen|ingen plan|ingen gjeldende(?: plan)?|ingen gjeldande(?: plan)?|eksisterer (?:ikke|ikkje)|ikke laget|ikkje laga)$/
const notAdopted =
  /^(?:ikke|ikkje|aldri)(?: politisk| enno| enda| ennå)? (?:vedtatt|vedteken|vedteke|behandlet|behandla|utarbeidet|utarbeida|rullert|revidert)$/

/**
 * What a cell says of the adoption: a date with its case, a year, a period, or words instead
 * («Har ikke.», «Ny plan», «Årlig»). What is left over goes to the notes.
 */
export function readAdopted(cell: string): CellReading {
  const text = onOneLine(cell)
  if (!/[\p{L}\d]/u.test(text)) return text.includes('?') ? notUnderstood(text) : nothingRead
  if (text.length > maxReadLength) return reads({ notes: text })
  const words = plainWords(text)
  if (lacks.test(words)) return reads({ marks: ['lacking'], status: 'lacking', notes: text })
  if (words === 'prosjekt') return reads({ marks: ['project'], notes: text })
  if (words === 'privat') return reads({ marks: ['private'], notes: text })
  if (notAdopted.test(words)) return reads({ notes: text })
  if (!/\d/.test(text)) return readWords(text)
  const year = shortMonthYear(text)
  if (year !== null) return reads({ adoptedYear: year })
  return readAhead(text) ?? readFigures(text)
}

function notUnderstood(text: string, fields: ImportedFields = {}): CellReading {
  return reads(fields, [{ code: 'not-understood', field: 'adoptedOn', text }])
}

/** What is to come: «revidert 2015» has been done, «revideres 2025» has not. */
const ahead =
  /(?<!\p{L})(?:\p{L}{3,}(?:eres|erast|ides|idast|øres|ørast|lages|lagast)|vedtas|skal|bør|må|ny|nytt|hvert?|kvart|årlig|årleg|under arbeid|oppstart|planlag[td]|forvente[tr]|venta)(?!\p{L})/iu

/** A year behind such words is a planning year, and none in which the plan was adopted. */
function readAhead(text: string): CellReading | null {
  const before = /^\D*/.exec(text)?.[0] ?? ''
  if (!ahead.test(before) || datesIn(text).length > 0 || takeCase(text).caseNumber) return null
  const assessed = readAssessment(text)
  if (assessed.fields.decision || assessed.fields.status) return assessed
  return notUnderstood(text, { notes: text })
}

/** A cell of a column of case numbers; it may hold the date too. */
export function readCaseNumber(cell: string): CellReading {
  const text = onOneLine(cell)
  if (!/\d/.test(text)) return /\p{L}/u.test(text) ? reads({ notes: text }) : nothingRead
  if (text.length <= maxReadLength && datesIn(text).length > 0) return readFigures(text)
  return reads({ caseNumber: takeCase(text.slice(0, maxReadLength)).caseNumber ?? text })
}

function readWords(text: string): CellReading {
  if (
    plainWords(text)
      .split(' ')
      .every((word) => fillers.has(word))
  )
    return nothingRead
  const assessed = readAssessment(text)
  const isUnderstood =
    assessed.fields.decision !== undefined || assessed.fields.status !== undefined
  if (isUnderstood) return assessed
  return notUnderstood(text, { notes: text })
}

function readFigures(text: string): CellReading {
  const taken = takeCase(text)
  const dates = datesIn(taken.rest)
  const afterDates = dates.reduce((left, date) => left.replace(date.text, ' , '), taken.rest)
  const periods = periodsIn(afterDates)
  const rest = periods.reduce((left, { text: found }) => left.replace(found, ' , '), afterDates)
  const bare = taken.caseNumber === null ? takeBareCase(rest, dates.length > 0) : null
  const years = readYears(bare?.rest ?? rest, dates.length > 0)
  const caseNumber = taken.caseNumber ?? bare?.caseNumber
  const period = periods.find((written) => written.period)?.period
  const impossible = periods.find((written) => !written.period)
  const dated = readDays(dates)
  const fields: ImportedFields = {
    ...years.fields,
    ...dated.fields,
    ...(caseNumber && { caseNumber }),
    ...(period && { period }),
  }
  const questions: readonly ImportQuestion[] = [
    ...dated.questions,
    ...(impossible
      ? [{ code: 'impossible-period', field: 'period', text: impossible.text } as const]
      : []),
    ...(bare?.questions ?? []),
    ...years.questions,
  ]
  const isSilent = questions.length === 0 && Object.keys(fields).every((field) => field === 'notes')
  if (!isSilent) return { fields, questions }
  return reads({ notes: text }, [{ code: 'not-understood', field: 'adoptedOn', text }])
}

function readDays(dates: ReturnType<typeof datesIn>): CellReading {
  const impossible = dates.find(({ date }) => date === null)
  if (impossible) {
    return reads({}, [{ code: 'impossible-date', field: 'adoptedOn', text: impossible.text }])
  }
  const [first, ...others] = dates.flatMap(({ date }) => (date ? [date] : []))
  if (!first) return nothingRead
  const adoptedOn = latest(first, ...others)
  const fields: ImportedFields = { adoptedOn, adoptedYear: partsOf(adoptedOn).year }
  if (others.every((date) => date === first)) return reads(fields)
  const text = dates.map((date) => date.text).join(', ')
  return reads(fields, [{ code: 'several-dates', field: 'adoptedOn', text }])
}

function takeCase(text: string): { caseNumber: string | null; rest: string } {
  const match = namedCase.exec(text) ?? saidCase.exec(text)
  if (!match) return { caseNumber: null, rest: text }
  return { caseNumber: onOneLine(match[1] ?? ''), rest: text.replace(match[0], ' , ') }
}

interface BareCase {
  readonly caseNumber: string | null
  readonly rest: string
  readonly questions: readonly ImportQuestion[]
}

/** «24/18» alone is a case; «6/18» without a date beside it may be June 2018. */
function takeBareCase(text: string, hasDate: boolean): BareCase {
  const match = bareCase.exec(text)
  if (!match) return { caseNumber: null, rest: text, questions: [] }
  const rest = text.replace(match[0], ' , ')
  const mayBeMonth = !hasDate && Number(match[1]) <= 12 && match[2]?.length !== 3
  const question = { code: 'case-or-month', field: 'caseNumber', text: match[0] } as const
  if (mayBeMonth) return { caseNumber: null, rest, questions: [question] }
  return { caseNumber: match[0], rest, questions: [] }
}

const doubt =
  /\?|(?<!\p{L})(?:ca|cirka|omkring|omlag|rundt|trolig|truleg|antakelig|kanskje)(?!\p{L})/iu

/** «H1» and «2. halvår» are read as they stand, and hold no figure of their own. */
const figureOrPart =
  /(?<![\p{L}\d])(?:[hkqt][1-4]|[1-4]h|[1-4]\.? ?(?:halvår|kvartal|tertial))(?![\p{L}\d])|\d+/giu

/** What is left when dates, cases and periods are taken out: years, words and what nobody can read. */
function readYears(text: string, hasDate: boolean): CellReading {
  const figures = [...withoutMonths(text).matchAll(/(?<![\p{L}\d])\d+(?![\p{L}\d])/gu)].map(
    (m) => m[0],
  )
  const years = [...new Set(figures.filter((figure) => figure.length === 4).map(Number))]
  const wrong = figures.find((figure) => figure.length === 3 || !isPossibleYearText(figure))
  const left = onOneLine(
    text
      .replace(figureOrPart, (found) => (/^\d+$/.test(found) ? ' ' : found))
      .replace(/\s[,.;:–-]+(?=\s|$)/g, ' '),
  )
  const isSilent = plainWords(left)
    .split(' ')
    .every((word) => word === '' || fillers.has(word))
  const said = isSilent ? {} : notesOf(left)
  const question = { field: 'adoptedYear', text: onOneLine(text) } as const
  if (/^\d{1,2}$/.test(question.text)) return reads({}, [{ ...question, code: 'impossible-year' }])
  if (wrong !== undefined && !hasDate) {
    return reads(said, [{ code: 'impossible-year', field: 'adoptedYear', text: wrong }])
  }
  const [first, ...others] = years.filter(isPossibleYear)
  if (first === undefined || hasDate) return reads(said)
  const adoptedYear = Math.max(first, ...others)
  if (doubt.test(text)) {
    return reads({ adoptedYear }, [{ ...question, code: 'not-understood' }])
  }
  if (others.length === 0) return reads({ ...said, adoptedYear })
  const texts = [first, ...others].join(', ')
  return reads({ ...said, adoptedYear }, [
    { code: 'several-dates', field: 'adoptedYear', text: texts },
  ])
}

function isPossibleYearText(figure: string): boolean {
  return figure.length < 3 || (figure.length === 4 && isPossibleYear(Number(figure)))
}

function notesOf(left: string): ImportedFields {
  const notes = left.replace(/^[\s,.;:()/–-]+|[\s,;:(/–-]+$/g, '')
  return notes ? { notes } : {}
}
