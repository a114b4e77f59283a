import type { Language } from '#platform/i18n/language.ts'
import type { PassageKind } from './passages.ts'

/** A page that answers, with the place on it that does so best. */
export interface Hit {
  readonly kind: PassageKind
  readonly page: string
  readonly href: string
  readonly title: string
  readonly heading: string
  /** Some of its words; what was searched for stands between `mark.start` and `mark.end`. */
  readonly excerpt: string
  /** The form that the excerpt is in. */
  readonly excerptLanguage: Language
}

export interface SearchResult {
  /** The best first, a page only once. */
  readonly hits: readonly Hit[]
  /** Words that nothing was found for, with what was searched for instead. */
  readonly corrected: readonly { readonly typed: string; readonly instead: string }[]
}

/** Control characters, which no text of ours has. */
export const mark = { start: '\u0002', end: '\u0003' } as const
