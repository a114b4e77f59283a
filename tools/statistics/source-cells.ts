import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { BothForms, FigureState } from '#domain/statistics/dataset.ts'

/** A figure as a gathered file has it, with our own codes. */
export interface SourceCell {
  /** `0` the country, two digits a county, four a municipality of today or of that time. */
  readonly region: string
  readonly time: string
  /** By dimension. Those with one category need not be named. */
  readonly categories?: Readonly<Record<string, string>>
  readonly value: number | null
  /** Why there is no value, or that it is preliminary. */
  readonly state?: FigureState
}

/** What was gathered for a dataset. */
export interface Gathered {
  readonly cells: readonly SourceCell[]
  /** `YYYY-MM-DD`: the day it was taken from the source, as far as it is known. */
  readonly retrievedOn: string
  /** Such as which municipalities these are. */
  readonly notes: readonly BothForms[]
  /** When the figures have been made to fit the municipalities of today by those who gathered them. */
  readonly borders?: 'recalculated'
}

export type Row = Readonly<Record<string, string>>

/** The rows of a gathered CSV file. */
export function rowsOf(dataDir: string, path: string): readonly Row[] {
  return parse(readFileSync(join(dataDir, path)), { columns: true, bom: true }) as Row[]
}

/** @throws RangeError when the file has no such column. */
export function field(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined) throw new RangeError(`There is no column ${column}`)
  return value.trim()
}

/** @throws RangeError when it is no number. */
export function numberIn(row: Row, column: string): number {
  const text = field(row, column)
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`${column} is no number: ${text}`)
  return Number(text)
}

/** Rounded to a number of decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

/** Our code for a text of the source. @throws RangeError when it is not known. */
export function codeFor(codes: Readonly<Record<string, string>>, text: string): string {
  const code = codes[text]
  if (code === undefined) throw new RangeError(`No code for «${text}»`)
  return code
}
