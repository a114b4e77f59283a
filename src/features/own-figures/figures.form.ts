import {
  type ColumnUse,
  columnUses,
  type FigureTableLayout,
} from '#domain/own-figures/table-layout.ts'
import { readDate } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { type FigureDetails, figureLimits, licences } from './figures-content.ts'
import type { FiguresDraft } from './figures-draft.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

/** What is typed of a table, as it is typed. */
export const detailFields = [
  'title',
  'unit',
  'source',
  'figuresOn',
  'licence',
  'note',
  'drawnColumn',
] as const
export type DetailValues = Readonly<Record<(typeof detailFields)[number], string>>

export function postedDetails(form: Form): DetailValues {
  const values = detailFields.map((name) => [name, fieldOf(form, name).trim()] as const)
  return Object.fromEntries(values) as DetailValues
}

export function detailValues(details: FigureDetails): DetailValues {
  return { ...details, drawnColumn: String(details.drawnColumn + 1) }
}

export type ReadDetails =
  | { readonly kind: 'read'; readonly details: FigureDetails }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }

/** The details of a form, or what is wrong with them. */
export function readDetails(values: DetailValues, language: Language): ReadDetails {
  const { problems } = ownFiguresTexts[language]
  const errors: FieldError[] = []
  for (const name of ['title', 'unit', 'source'] as const) {
    if (values[name] === '') errors.push({ name, message: problems.required[name] })
    else if (values[name].length > figureLimits.line) {
      errors.push({ name, message: problems.lineLong(figureLimits.line) })
    }
  }
  const figuresOn = values.figuresOn === '' ? '' : readDate(values.figuresOn)
  if (figuresOn === null) errors.push({ name: 'figuresOn', message: problems.date })
  const licence = licences.find((one) => one === values.licence)
  if (!licence) errors.push({ name: 'licence', message: problems.licence })
  if (values.note.length > figureLimits.note) {
    errors.push({ name: 'note', message: problems.lineLong(figureLimits.note) })
  }
  if (errors.length > 0 || figuresOn === null || !licence) return { kind: 'refused', errors }
  const { title, unit, source, note } = values
  const drawnColumn = Math.max(0, (Number(values.drawnColumn) || 1) - 1)
  return { kind: 'read', details: { title, unit, source, figuresOn, licence, note, drawnColumn } }
}

export const columnField = (at: number) => `column-${at + 1}`

export interface PostedLayout {
  readonly layout: FigureTableLayout
  readonly errors: readonly FieldError[]
  readonly isChanged: boolean
}

/** How a person says that the table of a draft is to be read. */
export function postedLayout(form: Form, draft: FiguresDraft, language: Language): PostedLayout {
  const { problems } = ownFiguresTexts[language]
  const { layout: before } = draft
  const known = new Set(draft.rows.map(({ line }) => line))
  const errors: FieldError[] = []
  const linesOf = (name: 'headingLines' | 'totalLines' | 'leftOutLines') => {
    if (!Object.hasOwn(form.fields, name)) return before[name]
    const lines = readLines(fieldOf(form, name))
    const isRight = lines?.every((line) => known.has(line))
    if (!lines || !isRight) errors.push({ name, message: problems.lines })
    return lines && isRight ? lines : before[name]
  }
  const columns = before.columns.map((use, at) => postedUse(form, at) ?? use)
  const names = columns.filter((use) => use === 'name').length
  if (names !== 1) errors.push({ name: columnField(0), message: problems.oneName })
  if (!columns.includes('figures')) {
    errors.push({ name: columnField(0), message: problems.noFigures })
  }
  const sign = fieldOf(form, 'decimalSign')
  const layout: FigureTableLayout = {
    headingLines: linesOf('headingLines'),
    totalLines: linesOf('totalLines'),
    leftOutLines: linesOf('leftOutLines'),
    columns,
    decimalSign: sign === 'comma' || sign === 'dot' ? sign : before.decimalSign,
  }
  return { layout, errors, isChanged: JSON.stringify(layout) !== JSON.stringify(before) }
}

function postedUse(form: Form, at: number): ColumnUse | null {
  return columnUses.find((one) => one === fieldOf(form, columnField(at))) ?? null
}

/** «1, 2», «14-16» or nothing to line numbers; null when something else stands there. */
function readLines(text: string): readonly number[] | null {
  const lines = new Set<number>()
  const parts = text.replace(/\s*[-–]\s*/g, '-').split(/[,;\s]+/)
  for (const part of parts.filter(Boolean)) {
    const range = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part)
    const [first, last] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])]
    if (!range || last < first) return null
    for (let line = first; line <= last; line += 1) lines.add(line)
  }
  return [...lines].sort((left, right) => left - right)
}

/** Lines 1, 2, 3 and 5 as «1–3, 5». */
export function writeLines(lines: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')
}
