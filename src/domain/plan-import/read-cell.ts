import { partsOf } from '../calendar/local-date.ts'
import { readAssessment } from './assessment-words.ts'
import { type CellReading, nothingRead, reads } from './cell-reading.ts'
import { onOneLine } from './clean-text.ts'
import type { ImportedFields, ReadColumn, YearMark, YearMarkKind } from './plan-import.ts'
import { readAdopted, readCaseNumber } from './read-adopted.ts'
import { datesIn } from './read-dates.ts'
import { readName } from './read-name.ts'
import { type MarkCodes, readYearMark } from './read-year-marks.ts'
import { isPossibleYear, periodsIn, planningYearsIn, yearsIn } from './read-years.ts'

/** More than this is not looked into: a cell of that length holds prose. */
const maxReadLength = 400

const isCross = /^[\s()]*(?:[x×✓✔☑☒●■]|ja)[\s().*]*$/iu
const isNothing = /^(?:[\s\-–—.,/?()]*|nei|ikke|ikkje|nvt|n\/a)$/iu
/** «Vedtatt 2020» and figures alone tell of the plan that is there, not of what is planned. */
const saysWhenAdopted =
  /^(?:sist )?(?:vedtatt|vedteken|vedteke|godkjent|godkjend)\b.*\d|^[\d\s.,/–-]+$/iu
const isNoteHeading =
  /merknad|kommentar|beskriv|skildr|omtal|notat|begrunn|grunng|inn?h[ao]ld|informasjon/iu

const lacking: ImportedFields = { marks: ['lacking'], status: 'lacking' }

/** «Mangler» alone: it is the plan that is not there, and not something in it. */
export function saysLacking(text: string): boolean {
  return /^(?:mangler|manglar|har ikke|har ikkje|finnes ikke|finst ikkje)[\s.!]*$/iu.test(text)
}

/** Reads one cell of a row by what its column holds. Type and group are read with the whole row. */
export function readCell(cell: string, column: ReadColumn, codes: MarkCodes): CellReading {
  const { role, heading } = column
  if (role.startsWith('year:')) return readYearMark(cell, Number(role.slice(5)), codes)
  const text = onOneLine(cell)
  switch (role) {
    case 'name':
      return readName(cell)
    case 'adopted':
      return isCross.test(text) ? reads({ status: 'in-force' }) : readAdopted(cell)
    case 'case-number':
      return readCaseNumber(cell)
    case 'valid-to':
      return readValidTo(text)
    case 'period':
      return readPeriod(text)
    case 'assessment':
      return readAssessed(text, heading)
    case 'status':
      return readStatus(text)
    case 'planned':
      return readPlanned(text, 'x', heading)
    case 'start':
      return readPlanned(text, 'start', heading)
    case 'adopt':
      return readPlanned(text, 'adopt', heading)
    case 'legal-basis':
      return readLegalBasis(text, heading)
    default:
      return isNothing.test(text) ? nothingRead : readText(text, role, heading)
  }
}

function readText(text: string, role: ReadColumn['role'], heading: string): CellReading {
  switch (role) {
    case 'number':
      return reads({ number: text })
    case 'owner':
      return reads({ owner: text })
    case 'committee':
      return reads({ committee: text })
    case 'priority':
      return reads({ priority: text })
    case 'other-units':
      return reads({ otherUnits: text.split(/\s*[,;/]\s*/).filter((unit) => unit !== '') })
    case 'notes':
      if (heading !== '' && !isNoteHeading.test(heading)) {
        return reads({ notes: `${onOneLine(heading)}: ${text}` })
      }
      return reads({ notes: text, ...(saysLacking(text) && lacking) })
    default:
      return nothingRead
  }
}

/** A cross or a year under «Revideres» means what the heading says; «Nei» there means that nothing is done. */
function readAssessed(text: string, heading: string): CellReading {
  if (/^nei[.!]?$/i.test(text) && readAssessment(heading).fields.decision === 'revise') {
    return reads({ assessment: text, decision: 'continue' })
  }
  if (isCross.test(text)) {
    const headed = readAssessment(heading)
    if (headed.fields.decision) return headed
    return reads({ assessment: text }, [
      { code: 'assessment-not-understood', field: 'decision', text },
    ])
  }
  if (isNothing.test(text) && !/\p{L}/u.test(text)) return nothingRead
  const read = readAssessment(text)
  const saysYes = /^ja(?!\p{L})/iu.test(text) && read.fields.decision === undefined
  if (saysYes) return underHeading(read, heading)
  if (read.fields.years === undefined || /\p{L}/u.test(text)) return read
  return underHeading(read, heading)
}

function underHeading(read: CellReading, heading: string): CellReading {
  const { decision } = readAssessment(heading).fields
  return decision ? reads({ ...read.fields, decision }) : read
}

function readValidTo(text: string): CellReading {
  if (isNothing.test(text)) return nothingRead
  const asks = (fields: ImportedFields = {}) =>
    reads(fields, [{ code: 'not-understood', field: 'validToYear', text }])
  if (text.length > maxReadLength) return asks({ notes: text })
  const [day] = datesIn(text)
  if (day && !day.date) {
    return reads({}, [{ code: 'impossible-date', field: 'validTo', text: day.text }])
  }
  if (day?.date) return reads({ validTo: day.date, validToYear: partsOf(day.date).year })
  const [written] = periodsIn(text)
  if (written?.period) {
    return reads({ period: written.period, validToYear: written.period.lastYear })
  }
  const years = yearsIn(text)
  if (years.length === 1 && years[0] !== undefined) return reads({ validToYear: years[0] })
  const wrong = /(?<!\d)\d{3,4}(?!\d)/.exec(text)?.[0]
  if (wrong) return reads({}, [{ code: 'impossible-year', field: 'validToYear', text: wrong }])
  return asks({ notes: text })
}

function readPeriod(text: string): CellReading {
  if (isNothing.test(text)) return nothingRead
  const short = text.slice(0, maxReadLength)
  const [written] = periodsIn(short)
  if (written && !written.period) {
    return reads({}, [{ code: 'impossible-period', field: 'period', text: written.text }])
  }
  if (written?.period) return reads({ period: written.period })
  const days = datesIn(short).flatMap(({ date }) => (date ? [date] : []))
  const [first, last] = days.map((date) => partsOf(date).year)
  if (days.length === 2 && first !== undefined && last !== undefined && first <= last) {
    return reads({ period: { firstYear: first, lastYear: last } })
  }
  const assessed = readAssessment(short)
  if (assessed.fields.decision && assessed.fields.years === undefined) return assessed
  return reads({ notes: text }, [{ code: 'not-understood', field: 'period', text }])
}

/** The words are an assessment too where there is no column of its own for it. */
function readStatus(text: string): CellReading {
  if (isNothing.test(text) || isCross.test(text)) return nothingRead
  if (saysWhenAdopted.test(text)) return readAdopted(text)
  const read = readAssessment(text)
  return saysLacking(text) ? { ...read, fields: { ...read.fields, ...lacking } } : read
}

/** A year or more, or words: which become of the plan, or when without naming a year. */
function readPlanned(text: string, mark: YearMarkKind, heading: string): CellReading {
  if (isNothing.test(text)) return nothingRead
  if (isCross.test(text)) return readAssessment(heading)
  const years = planningYearsIn(text.slice(0, maxReadLength))
  if (years.length > 0) {
    const yearMarks: YearMark[] = years.map((year) => ({ year, mark }))
    const decision = mark === 'x' ? readAssessment(heading).fields.decision : undefined
    return reads({ years, ...(mark !== 'x' && { yearMarks }), ...(decision && { decision }) })
  }
  const [period] = periodsIn(text.slice(0, maxReadLength))
  if (period?.period) return reads({ period: period.period })
  const wrong = /(?<!\d)\d{3,4}(?!\d)/.exec(text)?.[0]
  if (wrong && !isPossibleYear(Number(wrong))) {
    return reads({ notes: text }, [{ code: 'impossible-year', field: 'years', text: wrong }])
  }
  const assessed = readAssessment(text)
  if (assessed.fields.decision || assessed.fields.status) return assessed
  return reads({ notes: text }, [{ code: 'years-in-words', field: 'years', text }])
}

/** Such columns mix law with other reasons; both are kept, and what is no law is asked about. */
function readLegalBasis(text: string, heading: string): CellReading {
  if (isNothing.test(text)) return nothingRead
  if (isCross.test(text)) return heading ? reads({ legalBasis: onOneLine(heading) }) : nothingRead
  const isLaw =
    /§|(?<!\p{L})(?:pbl|koml|hol|fhl)(?!\p{L})|lov|forskrift|direktiv|instruks|statlig|statleg|rundskriv/iu
  if (isLaw.test(text.slice(0, maxReadLength))) return reads({ legalBasis: text })
  return reads({ legalBasis: text }, [{ code: 'basis-without-law', field: 'legalBasis', text }])
}
