import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import type { Option } from '#ui/field.tsx'
import {
  decisionLimits,
  type ImpartialityDecision,
  type TreatmentContent,
} from './decision-content.ts'
import type { DecisionView } from './decision-view.ts'
import { treatmentTexts } from './treatment.texts.ts'
import { readCount, rowField, type Typed } from './typed-rows.ts'

/** A list of rows that belongs to a treatment: changes in the text, other proposals, habilitet. */
export interface RowsPart {
  readonly list: string
  readonly route: {
    readonly pattern: string
    href(where: { slug: string; period: string; treatmentId: string }): string
  }
  readonly audit: string
  readonly most: number
  readonly fields: readonly RowFieldKind[]
  title(language: Language): string
  lead(language: Language): readonly string[]
  rowTitle(row: number, language: Language): string
  label(name: string, language: Language): string
  options(name: string, language: Language): readonly Option[]
  valuesOf(content: TreatmentContent): readonly Typed[]
  /** What is filled in before anything is stored. */
  startWith(decision: DecisionView): readonly Typed[]
  read(rows: readonly Typed[]): Partial<TreatmentContent>
  /** What a row lacks, beyond what is too long or no number. */
  problemOf(row: Typed, language: Language): { name: string; message: string } | null
}

interface RowFieldKind {
  readonly name: string
  readonly kind: 'line' | 'text' | 'count' | 'choice'
}

const fields = (...kinds: readonly (readonly [string, RowFieldKind['kind']])[]) =>
  kinds.map(([name, kind]) => ({ name, kind }))
const written = (count: number | null) => (count === null ? '' : String(count))
const countOf = (text: string | undefined) => readCount(text ?? '') ?? null
const yesNo = (value: boolean | null) => (value === null ? '' : value ? 'ja' : 'nei')
const isYes = (text: string | undefined) => (text === 'ja' ? true : text === 'nei' ? false : null)

const textsPart: RowsPart = {
  list: 'change',
  route: routes.treatmentTexts,
  audit: 'treatment.change-text',
  most: decisionLimits.textChanges,
  fields: fields(['section', 'line'], ['before', 'text'], ['after', 'text'], ['sentence', 'text']),
  title: (language) => treatmentTexts[language].texts.title,
  lead: (language) => [treatmentTexts[language].texts.lead],
  rowTitle: (row, language) => treatmentTexts[language].texts.row(row),
  label: (name, language) => {
    const { section, before, after, sentence } = treatmentTexts[language].texts
    return labelFrom({ section, before, after, sentence }, name)
  },
  options: () => [],
  valuesOf: ({ textChanges }) => textChanges.map((one) => ({ ...one })),
  startWith: () => [],
  read: (rows) => ({
    textChanges: rows.map(({ section = '', before = '', after = '', sentence = '' }) => ({
      ...{ section, before, after, sentence },
    })),
  }),
  problemOf: ({ before, after, sentence }, language) =>
    before || after || sentence
      ? null
      : { name: 'sentence', message: treatmentTexts[language].texts.incomplete },
}

const alternativesPart: RowsPart = {
  list: 'alternative',
  route: routes.treatmentAlternatives,
  audit: 'treatment.change-alternatives',
  most: decisionLimits.rows,
  fields: fields(
    ['name', 'line'],
    ['text', 'text'],
    ['proposedBy', 'line'],
    ['votesFor', 'count'],
    ['votesAgainst', 'count'],
    ['isCarried', 'choice'],
  ),
  title: (language) => treatmentTexts[language].alternatives.title,
  lead: (language) => [treatmentTexts[language].alternatives.lead],
  rowTitle: (row, language) => treatmentTexts[language].alternatives.row(row),
  label: (name, language) => {
    const { name: title, text, proposedBy, ...rest } = treatmentTexts[language].alternatives
    const { votesFor, votesAgainst, isCarried } = rest
    const labels = { name: title, text, proposedBy, votesFor, votesAgainst, isCarried }
    return labelFrom(labels, name)
  },
  options: (_, language) => {
    const { carried, fallen } = treatmentTexts[language].alternatives
    return [
      { value: 'ja', label: carried },
      { value: 'nei', label: fallen },
    ]
  },
  valuesOf: ({ alternatives }) =>
    alternatives.map((one) => ({
      ...{ name: one.title, text: one.text, proposedBy: one.proposedBy },
      votesFor: written(one.votesFor),
      votesAgainst: written(one.votesAgainst),
      isCarried: yesNo(one.isCarried),
    })),
  startWith: () => [],
  read: (rows) => ({
    alternatives: rows.map(({ name = '', text = '', proposedBy = '', ...row }) => ({
      ...{ title: name, text, proposedBy },
      votesFor: countOf(row.votesFor),
      votesAgainst: countOf(row.votesAgainst),
      isCarried: isYes(row.isCarried),
    })),
  }),
  problemOf: () => null,
}

const impartialityPart: RowsPart = {
  list: 'person',
  route: routes.treatmentImpartiality,
  audit: 'treatment.change-impartiality',
  most: decisionLimits.rows,
  fields: fields(
    ['name', 'line'],
    ['isDisqualified', 'choice'],
    ['basis', 'line'],
    ['replacedBy', 'line'],
    ['note', 'text'],
  ),
  title: (language) => treatmentTexts[language].impartiality.title,
  lead: (language) => {
    const { lead, law, prefilled } = treatmentTexts[language].impartiality
    return [lead, law, prefilled]
  },
  rowTitle: (row, language) => treatmentTexts[language].impartiality.row(row),
  label: (field, language) => {
    const { name, isDisqualified, basis, replacedBy, note } = treatmentTexts[language].impartiality
    return labelFrom({ name, isDisqualified, basis, replacedBy, note }, field)
  },
  options: (_, language) => {
    const { yes, no } = treatmentTexts[language].impartiality
    return [
      { value: 'ja', label: yes },
      { value: 'nei', label: no },
    ]
  },
  valuesOf: ({ impartiality }) => impartiality.map(impartialityValues),
  startWith: ({ view }) =>
    view.strategy.dualRoles.map(({ name, position }) => ({
      ...{ name, isDisqualified: '', replacedBy: '', basis: '' },
      note: position,
    })),
  read: (rows) => ({
    impartiality: rows.map(({ name = '', basis = '', replacedBy = '', note = '', ...row }) => ({
      ...{ name, basis, replacedBy, note },
      isDisqualified: isYes(row.isDisqualified),
    })),
  }),
  problemOf: () => null,
}

export const rowsParts: readonly RowsPart[] = [textsPart, alternativesPart, impartialityPart]

function impartialityValues({ isDisqualified, ...one }: ImpartialityDecision): Typed {
  return { ...one, isDisqualified: yesNo(isDisqualified) }
}

function labelFrom(labels: Readonly<Record<string, string>>, name: string): string {
  return labels[name] ?? name
}

/** Rows in which something is written, and what is wrong with them. */
export function readRows(
  part: RowsPart,
  rows: readonly Typed[],
  language: Language,
): { readonly filled: readonly Typed[]; readonly errors: readonly FieldError[] } {
  const isFilled = (row: Typed) => part.fields.some(({ name }) => (row[name] ?? '').trim() !== '')
  const errors = rows.flatMap((row, index) =>
    isFilled(row) ? rowErrors(part, row, index, language) : [],
  )
  return { filled: rows.filter(isFilled), errors }
}

function rowErrors(
  part: RowsPart,
  row: Typed,
  index: number,
  language: Language,
): readonly FieldError[] {
  const text = treatmentTexts[language].problems
  const errors = part.fields.flatMap(({ name, kind }): readonly FieldError[] => {
    const value = row[name] ?? ''
    const at = rowField(part.list, index, name)
    if (kind === 'line' && value.length > decisionLimits.line)
      return [{ name: at, message: text.line }]
    if (kind === 'text' && value.length > decisionLimits.text)
      return [{ name: at, message: text.text }]
    if (kind === 'count' && readCount(value) === undefined)
      return [{ name: at, message: text.votes }]
    return kind === 'choice' && !['', 'ja', 'nei'].includes(value)
      ? [{ name: at, message: text.choice }]
      : []
  })
  const own = part.problemOf(row, language)
  return own
    ? [...errors, { name: rowField(part.list, index, own.name), message: own.message }]
    : errors
}
