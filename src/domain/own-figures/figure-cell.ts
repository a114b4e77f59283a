/** Which sign divides the decimals from the rest; the other one groups thousands. */
export type DecimalSign = 'comma' | 'dot'

/** Why a cell holds no figure. Each is kept apart from zero. */
export const figureGaps = ['missing', 'hidden'] as const
export type FigureGap = (typeof figureGaps)[number]

export type FigureCell =
  | {
      readonly kind: 'figure'
      readonly value: number
      /** As they are written. */
      readonly decimals: number
      readonly isPercent: boolean
    }
  /** `-`, `..`, `:`, `*`, «<5», or nothing at all. */
  | { readonly kind: 'gap'; readonly gap: FigureGap; readonly isEmpty: boolean }
  | { readonly kind: 'text' }

const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f]/g
const hidden = /^(?::+|\*+|<\s?\d+)$/
const missing = /^(?:[-–—−]+|\.+|…|i\.?a\.?|n\/?a|mangler|manglar|ukjent)$/i
const grouped = {
  comma: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/,
  dot: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/,
} as const
const longestFigure = 40
/** «+4712345678» is a telephone number. */
const telephone = /^\+\s?\d{8,}$/

/**
 * What a cell says: «1 234,5», «−3», «12,4 %», «..», or a text. Spaces within a number group its
 * thousands, whichever kind they are.
 */
export function readFigureCell(text: string, decimalSign: DecimalSign): FigureCell {
  const written = text.replace(spaces, ' ').trim()
  if (written === '') return { kind: 'gap', gap: 'missing', isEmpty: true }
  if (hidden.test(written)) return { kind: 'gap', gap: 'hidden', isEmpty: false }
  if (missing.test(written)) return { kind: 'gap', gap: 'missing', isEmpty: false }
  if (written.length > longestFigure || telephone.test(written)) return { kind: 'text' }
  const isPercent = /%$/.test(written)
  const sign = /^[-–−+]\s?(?=\d)/.exec(written)?.[0] ?? ''
  const digits = withoutGroups(written.slice(sign.length).replace(/\s?%$/, ''))
  if (digits === null || !grouped[decimalSign].test(digits)) return { kind: 'text' }
  const plain =
    decimalSign === 'comma'
      ? digits.replaceAll('.', '').replace(',', '.')
      : digits.replaceAll(',', '')
  const size = Number(plain)
  if (!Number.isFinite(size)) return { kind: 'text' }
  const value = sign === '' || sign.startsWith('+') || size === 0 ? size : -size
  return { kind: 'figure', value, decimals: plain.split('.')[1]?.length ?? 0, isPercent }
}

/** Null when spaces stand elsewhere than before three digits, as in «2 5» or a telephone number. */
function withoutGroups(text: string): string | null {
  if (!text.includes(' ')) return text
  return /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text) ? text.replaceAll(' ', '') : null
}

/** The sign that the figures of a table are written with; a comma, as here, where it cannot be seen. */
export function decimalSignOf(cells: Iterable<string>): DecimalSign {
  let dots = 0
  for (const cell of cells) {
    const written = cell.replace(spaces, '')
    if (/^[-–−]?[\d.]*\d,(?:\d{1,2}|\d{4,})%?$/.test(written)) return 'comma'
    if (/^[-–−]?[\d,]*\d\.(?:\d{1,2}|\d{4,})%?$/.test(written)) dots += 1
    else if (/^[-–−]?\d{1,3}(?:,\d{3})+\.\d+%?$/.test(written)) dots += 1
  }
  return dots > 0 ? 'dot' : 'comma'
}

/** A year from 1800 on that stands for itself; null for everything else. */
export function yearOf(text: string): number | null {
  return /^(?:18|19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null
}
