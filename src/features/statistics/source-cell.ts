import type { Figure, Gap } from '#domain/statistics/dataset.ts'
import type { FileRule } from './catalogue.ts'

/** Null for what is no time as the file is to have it. */
export function timeOf(text: string, { timeIs }: FileRule): string | null {
  if (timeIs === 'as-is') return text
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? []
  // A workbook may show the month of its dates alone.
  const [, ourMonth, ourYear] = /^(?:\d{2}\.)?(\d{2})\.(\d{4})$/.exec(text) ?? []
  if (year) return `${year}M${month}`
  return ourYear ? `${ourYear}M${ourMonth}` : null
}

const gaps: Readonly<Record<string, Gap>> = {
  ':': 'suppressed',
  '*': 'suppressed',
  '.': 'not-applicable',
  '..': 'missing',
  '...': 'missing',
}

/** Null for an empty cell, undefined for what is no figure. */
export function figureOf(
  cell: string,
  category: string,
  { factor, signs, zeroIsHidden }: FileRule,
): Figure | null | undefined {
  const text = cell.replace(/[\s\u00A0\u2009\u202F]/g, '').replace('\u2212', '-')
  if (text === '' || text === '-') return null
  const gap = signs[text] ?? gaps[text]
  if (gap) return { value: null, state: gap }
  const isPercent = text.endsWith('%')
  const digits = text.replace(/%$/, '').replace(',', '.')
  if (!/^-?\d+(\.\d+)?(e[-+]?\d{1,2})?$/i.test(digits)) return undefined
  const times = isPercent ? 1 : (factor[category] ?? 1)
  const value = Number((Number(digits) * times).toPrecision(12))
  if (value === 0 && zeroIsHidden.includes(category)) return { value: null, state: 'suppressed' }
  return { value, state: null }
}
