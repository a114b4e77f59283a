import { isAssessment } from './assessment-words.ts'
import { plainWords } from './clean-text.ts'
import { maxColumns } from './find-heading.ts'
import { type LearnedHeadings, roleOfHeading } from './heading-words.ts'
import type { ColumnRole, ReadColumn, ReadingOptions, TableRow } from './plan-import.ts'
import { namesPlan } from './plan-words.ts'
import { datesIn } from './read-dates.ts'
import { periodsIn } from './read-years.ts'

/** Enough rows to see what a column holds. */
const sampledRows = 200

/** A year or a day of what, the cells must show. */
const isVague = /^\s*(?:år|årstall?|dato)\s*:?\s*$/i

/** Roles that several columns of one table may have. */
const mayRepeat = new Set<ColumnRole>(['assessment', 'planned', 'notes', 'other-units', 'ignored'])

/**
 * What each column holds: as a person chose it, else by its heading, else by its cells. A role that
 * only one column can have goes to the first; a second owner takes part, others become notes.
 */
export function columnsOf(
  rows: readonly TableRow[],
  headings: readonly string[] | null,
  learned: LearnedHeadings,
  options: ReadingOptions,
): ReadColumn[] {
  const sample = rows.slice(0, sampledRows)
  const width = widthOf(rows, headings, options.columns)
  const headed = Array.from({ length: width }, (_, at): ReadColumn => {
    const heading = headings?.[at] ?? ''
    const chosen = options.columns?.[at]
    if (chosen) return { role: chosen, origin: 'chosen', heading }
    const saysWhat = heading !== '' && (learned.has(plainWords(heading)) || !isVague.test(heading))
    const role = saysWhat ? roleOfHeading(heading, learned) : null
    return { role: role ?? 'ignored', origin: role ? 'heading' : 'content', heading }
  })
  const single = withoutRepeated(withStartAndAdoption(headed))
  return withAssessments(withRolesByContent(single, sample, headings !== null), sample)
}

/** As wide as the headings; beyond them only where many rows go on. */
function widthOf(
  rows: readonly TableRow[],
  headings: readonly string[] | null,
  chosen: readonly ColumnRole[] | undefined,
): number {
  const counts = new Array<number>(maxColumns).fill(0)
  for (const { cells } of rows) {
    for (let at = 0; at < Math.min(cells.length, maxColumns); at += 1) {
      if (cells[at] !== '') counts[at] = (counts[at] ?? 0) + 1
    }
  }
  const least = headings ? Math.max(2, rows.length * 0.2) : 1
  const filled = counts.findLastIndex((count) => count >= least) + 1
  return Math.max(1, filled, headings?.length ?? 0, Math.min(chosen?.length ?? 0, maxColumns))
}

function withoutRepeated(columns: readonly ReadColumn[]): ReadColumn[] {
  const taken = new Set<ColumnRole>(
    columns.filter(({ origin }) => origin === 'chosen').map(({ role }) => role),
  )
  return columns.map((column) => {
    const { role, origin } = column
    if (origin !== 'heading' || mayRepeat.has(role) || role.startsWith('year:')) return column
    if (!taken.has(role)) {
      taken.add(role)
      return column
    }
    return { ...column, role: role === 'owner' ? 'other-units' : 'notes' }
  })
}

/** Beside a column of starts, «Vedtak» is when the plan is to be adopted. */
function withStartAndAdoption(columns: readonly ReadColumn[]): ReadColumn[] {
  if (!columns.some(({ role }) => role === 'start')) return [...columns]
  return columns.map((column) =>
    column.role === 'adopted' &&
    column.origin === 'heading' &&
    /^(?:vedtak|ferdig)$/i.test(column.heading)
      ? { ...column, role: 'adopt' }
      : column,
  )
}

/** «Type» and «Merknad» may hold what becomes of the plans, when no other column does. */
function withAssessments(columns: readonly ReadColumn[], rows: readonly TableRow[]): ReadColumn[] {
  if (columns.some(({ role }) => role === 'assessment' || role === 'status')) return [...columns]
  const mayBe = new Set<ColumnRole>(['type', 'notes'])
  const found = columns.findIndex(
    ({ role, origin }, at) =>
      mayBe.has(role) && origin === 'heading' && profileOf(rows, at).assessment > 0.5,
  )
  return columns.map((column, at) => (at === found ? { ...column, role: 'assessment' } : column))
}

/** How large a part of the filled cells of a column are of each kind. */
interface Profile {
  readonly filled: number
  readonly plan: number
  readonly number: number
  readonly date: number
  readonly year: number
  readonly period: number
  readonly caseNumber: number
  readonly assessment: number
  readonly law: number
  readonly mark: number
  readonly averageLength: number
}

function withRolesByContent(
  columns: readonly ReadColumn[],
  rows: readonly TableRow[],
  hasHeading: boolean,
): ReadColumn[] {
  const taken = new Set(
    columns.filter(({ origin }) => origin !== 'content').map(({ role }) => role),
  )
  const open = columns.map(({ origin }) => origin === 'content')
  const profiles = columns.map((_, at) => profileOf(rows, at))
  const named = taken.has('name') ? -1 : nameColumn(profiles, columns, open)
  if (named !== -1) taken.add('name')
  const nameAt = named === -1 ? columns.findIndex(({ role }) => role === 'name') : named
  return columns.map((column, at) => {
    const profile = profiles[at]
    if (at === named) return { ...column, role: 'name', origin: 'content' }
    if (!open[at] || !profile) return column
    const role = roleByContent(
      profile,
      taken,
      at < nameAt || nameAt === -1,
      hasHeading,
      column.heading,
    )
    taken.add(role)
    return { ...column, role }
  })
}

/** Names plans most often; where none does, the longest text. */
function nameColumn(
  profiles: readonly Profile[],
  columns: readonly ReadColumn[],
  open: readonly boolean[],
): number {
  const mayBe = (at: number) =>
    open[at] || columns[at]?.role === 'group' || columns[at]?.role === 'type'
  let best = -1
  for (const [at, profile] of profiles.entries()) {
    if (!mayBe(at) || profile.filled === 0) continue
    const over = profiles[best]
    if (!over || scoreOf(profile) > scoreOf(over)) best = at
  }
  return best
}

function scoreOf({ plan, averageLength, filled, number, mark, date, year }: Profile): number {
  if (filled === 0 || number > 0.8 || mark > 0.8 || date > 0.5 || year > 0.5) return -1
  return plan * 100 + Math.min(averageLength, 40) / 40
}

function roleByContent(
  profile: Profile,
  taken: ReadonlySet<ColumnRole>,
  isLeftOfName: boolean,
  hasHeading: boolean,
  heading: string,
): ColumnRole {
  const free = (role: ColumnRole) => !taken.has(role)
  if (profile.filled === 0) return 'ignored'
  if (profile.number > 0.7 && isLeftOfName && free('number')) return 'number'
  if (profile.caseNumber > 0.5 && free('case-number')) return 'case-number'
  if (profile.date > 0.5) return free('adopted') ? 'adopted' : 'notes'
  if (profile.period > 0.5 && free('period')) return 'period'
  if (profile.year + profile.date > 0.5) return free('adopted') ? 'adopted' : 'planned'
  if (profile.assessment > 0.4) return 'assessment'
  if (profile.law > 0.5 && free('legal-basis')) return 'legal-basis'
  if (profile.mark > 0.5) return 'ignored'
  const isShort = profile.averageLength <= 40
  return isShort && free('owner') && !(hasHeading && heading !== '') ? 'owner' : 'notes'
}

function profileOf(rows: readonly TableRow[], column: number): Profile {
  const filledCells = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '')
  const cells = filledCells.map((cell) => cell.slice(0, 300))
  const share = (test: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length
  return {
    filled: cells.length,
    plan: share(namesPlan),
    number: share((cell) => /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[a-zæøå][.)])$/i.test(cell)),
    date: share((cell) => cell.length < 80 && datesIn(cell).length > 0),
    year: share((cell) => /^(?:19|20)\d{2}$/.test(cell)),
    period: share((cell) => cell.length < 40 && periodsIn(cell).length > 0),
    caseNumber: share((cell) => /^\D{0,12}\d{1,4}\/\d{2,6}$/.test(cell)),
    assessment: share(isAssessment),
    law: share((cell) => /§|(?<!\p{L})(?:pbl|koml)(?!\p{L})|lov(?:en|a)(?!\p{L})/iu.test(cell)),
    mark: share((cell) => /^[xXoOvV✓●\s/]{1,4}$/.test(cell)),
    averageLength: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
  }
}
