import type { Figure, Gap } from '#domain/statistics/dataset.ts'
import type { FileRule } from './catalogue.ts'

/** Null for what is no time as the file is to have it. */
export function timeOf(text: string, { timeIs }: FileRule): string | null {
  if (timeIs === 'as-is') return /^(19|20)\d{2}([-_/](\d{2}|\d{4}))?$/.test(text) ? text : null
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}$/.exec(text) ?? []
  // A workbook may show the month of its dates alone.
  const [, ourMonth, ourYear] = /^(?:\d{2}\.)?(0[1-9]|1[0-2])\.(\d{4})$/.exec(text) ?? []
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

/**
 * Null for an empty cell, undefined for what is no figure: «1,234» of something that is counted in
 * whole numbers may be a thousand and more.
 */
export function figureOf(
  cell: string,
  { category, isWhole }: { readonly category: string; readonly isWhole: boolean },
  { factor, signs, zeroIsHidden }: FileRule,
): Figure | null | undefined {
  const text = cell.replace(/[\s\u00A0\u2009\u202F]/g, '').replace('\u2212', '-')
  if (text === '' || text === '-') return null
  const gap = gapOf(text, signs) ?? gapOf(text, gaps)
  if (gap) return { value: null, state: gap }
  const isPercent = text.endsWith('%')
  const digits = text.replace(/%$/, '').replace(',', '.')
  if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d{1,2})?$/i.test(digits)) return undefined
  const times = isPercent ? 1 : (factor[category] ?? 1)
  if (isWhole && times === 1 && /^-?\d{1,3}\.\d{3}$/.test(digits)) return undefined
  const value = Number((Number(digits) * times).toPrecision(12))
  if (value === 0 && zeroIsHidden.includes(category)) return { value: null, state: 'suppressed' }
  return { value, state: null }
}

function gapOf(text: string, signs: Readonly<Record<string, Gap>>): Gap | undefined {
  return Object.hasOwn(signs, text) ? signs[text] : undefined
}
