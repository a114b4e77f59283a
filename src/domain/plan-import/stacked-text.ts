import { isAssessment } from './assessment-words.ts'
import { isWholeHeading } from './heading-words.ts'
import type { TableRow } from './plan-import.ts'
import { namesPlan } from './plan-words.ts'
import { datesIn } from './read-dates.ts'
import { headsGroup } from './row-words.ts'

/** Fewer values than this may stand alone for another reason. */
const fewestValues = 3
const smallestShare = 0.2

/**
 * Whether lines of one cell are the columns of a table under each other, as when text is copied from
 * a PDF: headings behind headings, or values that no list of names holds. Years that each head a
 * group do not count.
 */
export function looksStacked(rows: readonly TableRow[]): boolean {
  const lines = rows.map(({ cells }) => cells[0] ?? '').filter((line) => line !== '')
  if (headingsInARow(lines)) return true
  const values = lines.filter(isLoneValue)
  if (values.length < fewestValues || values.length / lines.length < smallestShare) return false
  return !lines.every((line, at) => !isLoneValue(line) || isGroupOf(line, lines[at + 1]))
}

/** A date, year, case number, mark or assessment that a line holds and nothing else. */
export function isLoneValue(line: string): boolean {
  if (line.length > 60) return false
  if (/^(?:[xXoOvV✓●]|[\d\s.,/–-]+)$/u.test(line)) return true
  if (namesPlan(line)) return false
  if (datesIn(line).length > 0 || /\d{1,4}\/\d{2}/.test(line)) return true
  return isAssessment(line)
}

function headingsInARow(lines: readonly string[]): boolean {
  return lines.some((line, at) => {
    const next = lines[at + 1]
    if (next === undefined || line.length > 60 || next.length > 60) return false
    return isWholeHeading(line) && isWholeHeading(next) && !(headsGroup(line) && headsGroup(next))
  })
}

function isGroupOf(line: string, next: string | undefined): boolean {
  return headsGroup(line) && next !== undefined && !isLoneValue(next)
}
