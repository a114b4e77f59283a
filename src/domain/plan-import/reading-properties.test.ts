import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { findLikelyDuplicates } from './find-likely-duplicates.ts'
import type { ColumnRole, ImportedRow, SourceTable } from './plan-import.ts'
import { readPlanTable } from './read-plan-table.ts'
import { readTableText } from './read-table-text.ts'

const pieces = [
  'Kommuneplanens samfunnsdel 2018–2030',
  'Plan',
  'Vedtatt',
  'Vurdering',
  'Ansvarlig',
  'Nr.',
  '2025',
  '2026',
  '12.06.2018, sak K 24/18',
  '31.02.2020',
  '202',
  '99/99/9999',
  'X',
  'O/V',
  'Har ikke.',
  'slås sammen med',
  'inngår i i i',
  'Ferdig / Påbegynt',
  'Planvask',
  'Čáhcesuolu đŋšŧž ï',
  '§ 11-1',
  '(pdf)',
  '*',
  '"',
  '""',
  '"a',
  'a"',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u00ad',
  '\u202e',
  '👩‍👩‍👧',
  '=HYPERLINK("x")',
  '-',
  '(((((((',
  '1.1.1.1.1.1',
  ' '.repeat(40),
  'a'.repeat(300),
  '9'.repeat(300),
  '-'.repeat(100),
]
const between = [
  ';',
  ';',
  ';',
  '\t',
  '\t',
  ',',
  '|',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '\v',
  '\f',
  '',
]

/** The same numbers every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function hostileText(seed: number): string {
  const number = numbers(seed)
  const habit = between[number(between.length)] ?? ''
  const parts = Array.from({ length: 1 + number(60) }, () => {
    const separator = number(3) === 0 ? between[number(between.length)] : habit
    const lineEnd = number(5) === 0 ? '\n' : ''
    return `${pieces[number(pieces.length)]}${separator}${lineEnd}`
  })
  return parts.join('')
}

/** What is written, in any order: cells that run on come together. */
const signs = (text: string) => [...text.replace(/[\s|;,"]/g, '')].sort().join('')
const written = ({ rows }: SourceTable) => signs(rows.flatMap(({ cells }) => cells).join(''))

function isSound(row: ImportedRow): boolean {
  const { kind, questions, confidence, name, adoptedOn, adoptedYear, period, years = [] } = row
  return (
    questions.length > 0 === (confidence !== 'certain') &&
    (kind !== 'plan' || (name ?? '').trim() !== '') &&
    (!adoptedOn || adoptedYear === Number(adoptedOn.slice(0, 4))) &&
    (!period || period.firstYear <= period.lastYear) &&
    years.every((year, at) => year > 1899 && year < 2100 && year > (years[at - 1] ?? 0))
  )
}

describe('a reading of whatever there is', () => {
  const perBatch = 300
  const batches = Array.from({ length: 10 }, (_, batch) => batch * perBatch)
  const seedsFrom = (first: number) => Array.from({ length: perBatch }, (_, at) => first + at)

  it.each(batches)(
    'gives every row once and in order, and asks where it is not certain (from %i)',
    (first) => {
      const wrong = seedsFrom(first).flatMap((seed) => {
        const text = hostileText(seed)
        const table = readTableText(text)
        const { rows } = readPlanTable(table)
        findLikelyDuplicates(rows, [{ id: 'a', name: 'Kommuneplanens samfunnsdel' }])
        const isWhole =
          rows.length === table.rows.length &&
          rows.every(({ source }, at) => source === table.rows[at])
        const isInOrder = rows.every(
          ({ source }, at) => source.line > (rows[at - 1]?.source.line ?? 0),
        )
        const isSame = JSON.stringify(readPlanTable(table).rows) === JSON.stringify(rows)
        const isKept = written(table) === signs(cleanText(text))
        const isRight = isWhole && isInOrder && isSame && isKept && rows.every(isSound)
        return isRight
          ? []
          : [{ seed, isWhole, isInOrder, isSame, isKept, odd: rows.filter((row) => !isSound(row)) }]
      })
      expect(wrong).toEqual([])
    },
  )

  it('follows what a person has chosen, whatever that is', () => {
    const roles: readonly ColumnRole[] = [
      'name',
      'adopted',
      'assessment',
      'year:2026',
      'ignored',
      'owner',
    ]
    for (const seed of seedsFrom(0)) {
      const number = numbers(seed)
      const table = readTableText(hostileText(seed))
      const columns = Array.from({ length: number(6) }, () => roles[number(roles.length)] ?? 'name')
      const headingLine = number(3) === 0 ? null : number(20)
      const reading = readPlanTable(table, { columns, headingLine })
      expect(reading.rows.map(({ source }) => source)).toEqual(table.rows)
      expect(reading.columns.slice(0, columns.length).map(({ role }) => role)).toEqual(columns)
      if (headingLine === null)
        expect(reading.rows.some(({ kind }) => kind === 'heading')).toBe(false)
    }
  })
})

describe('texts made to take long', () => {
  const long = 200_000
  it.each([
    ['one word', 'a'.repeat(long)],
    ['figures', '1'.repeat(long)],
    ['figures with signs', '12.'.repeat(long / 3)],
    ['slashes', '1/'.repeat(long / 2)],
    ['quotes', '"'.repeat(long)],
    ['quotes that open', ';"a'.repeat(long / 3)],
    ['quotes and line ends', '"\n'.repeat(long / 2)],
    ['spaces', `Plan${' '.repeat(long)}x`],
    ['wide spaces', 'a  '.repeat(long / 3)],
    ['tabs', '\t'.repeat(long)],
    ['semicolons', 'Plan;Vedtatt\n'.concat(';'.repeat(long))],
    ['line ends', '\n'.repeat(long / 4)],
    ['small letters to join', 'Plan\tVedtatt\n'.concat('a\n'.repeat(long / 20), 'b\t1\n')],
    ['the same words', 'plan i i i med for '.repeat(long / 20)],
    ['merges', `Plan;Vurdering\nA;${'slås sammen med '.repeat(long / 20)}`],
    ['stars', '*'.repeat(long)],
    ['hyphens at line ends', `"${'a-\n'.repeat(long / 3)}";b`],
    ['years', '2018–2030 '.repeat(long / 10)],
  ])('%s are read in time', (_, text) => {
    const table = readTableText(text)
    expect(readPlanTable(table).rows).toHaveLength(table.rows.length)
  })
})
