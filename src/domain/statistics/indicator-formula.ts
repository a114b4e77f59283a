import type { DatasetShape } from './dataset.ts'
import { seriesNumber } from './dataset.ts'

/** Categories of a dimension: by name, or all from one to another in the order of the dataset. */
export type Codes = readonly string[] | { readonly from: string; readonly to: string }

/** A part of a dataset. The figures of all the categories that are named are added. */
export interface FigureTerm {
  readonly dataset: string
  /** Codes by dimension. A dimension with a single category need not be named. */
  readonly where: Readonly<Record<string, Codes>>
}

/** How an indicator is made from datasets; data, so that it can be told, checked and changed. */
export type Formula =
  | { readonly kind: 'sum'; readonly of: readonly FigureTerm[] }
  | {
      readonly kind: 'ratio'
      readonly of: readonly FigureTerm[]
      readonly per: readonly FigureTerm[]
      /** 100 for percent, 1000 for «per 1000 inhabitants», 1 for plain. */
      readonly scale: number
      /**
       * How far from the year of the numerator the denominator may be when the same year has none;
       * the nearest is taken, of two the earlier. 0 when nothing is said.
       */
      readonly nearestWithinYears?: number | undefined
    }
  | {
      readonly kind: 'change'
      readonly of: Formula
      /** Back from each time, or `first`: from the first time that there is, for projections. */
      readonly since: number | 'first'
      readonly as: 'absolute' | 'percent'
    }
  | { readonly kind: 'rolling-mean'; readonly of: Formula; readonly years: number }
  | { readonly kind: 'difference'; readonly of: Formula; readonly minus: Formula }

/** Every part of a dataset that the formula reads. */
export function termsOf(formula: Formula): readonly FigureTerm[] {
  switch (formula.kind) {
    case 'sum':
      return formula.of
    case 'ratio':
      return [...formula.of, ...formula.per]
    case 'difference':
      return [...termsOf(formula.of), ...termsOf(formula.minus)]
    case 'change':
    case 'rolling-mean':
      return termsOf(formula.of)
  }
}

/** The datasets that the formula reads, each once, the one that sets the times first. */
export function datasetsOf(formula: Formula): readonly string[] {
  return [...new Set(termsOf(formula).map(({ dataset }) => dataset))]
}

/**
 * Whether the figures of municipalities add up to that of their county: then a hidden one could be
 * found by subtraction.
 */
export function addsUp(formula: Formula): boolean {
  switch (formula.kind) {
    case 'sum':
      return true
    case 'ratio':
      return false
    case 'change':
      return formula.as === 'absolute' && addsUp(formula.of)
    case 'rolling-mean':
      return addsUp(formula.of)
    case 'difference':
      return addsUp(formula.of) && addsUp(formula.minus)
  }
}

/** The numbers of the series that a term adds; null when the dataset lacks what it asks for. */
export function seriesOfTerm(
  { where }: FigureTerm,
  shape: Pick<DatasetShape, 'dimensions'>,
): readonly number[] | null {
  const known = new Set(shape.dimensions.map(({ code }) => code))
  if (Object.keys(where).some((code) => !known.has(code))) return null
  let combinations: readonly Readonly<Record<string, string>>[] = [{}]
  for (const { code, categories } of shape.dimensions) {
    const wanted = codesOf(
      where[code],
      categories.map((one) => one.code),
    )
    if (!wanted) return null
    combinations = combinations.flatMap((one) => wanted.map((value) => ({ ...one, [code]: value })))
  }
  const numbers = combinations.map((one) => seriesNumber(shape, one))
  return numbers.some((number) => number === null) ? null : (numbers as number[])
}

function codesOf(wanted: Codes | undefined, all: readonly string[]): readonly string[] | null {
  if (wanted === undefined) return all.length === 1 ? all : null
  if (!('from' in wanted)) {
    return wanted.length > 0 && wanted.every((code) => all.includes(code)) ? wanted : null
  }
  const first = all.indexOf(wanted.from)
  const last = all.indexOf(wanted.to)
  return first < 0 || last < first ? null : all.slice(first, last + 1)
}
