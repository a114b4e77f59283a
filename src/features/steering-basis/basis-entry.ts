import type { PlanAge } from '#domain/plan-register/plan-age.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Citation } from './citation.ts'

/** In the order they are shown in. */
export const basisKinds = ['plan', 'work', 'goal', 'section'] as const
export type BasisKind = (typeof basisKinds)[number]

/** Something adopted that a case can rest on. */
export interface BasisEntry {
  /** The same in every search; an id in the page. */
  readonly id: string
  readonly kind: BasisKind
  readonly title: string
  /** What it stands under when nothing is searched for. */
  readonly group: string
  /** What is known of it, in words. */
  readonly facts: readonly string[]
  /** Its own words, from which a search shows the part that fits. */
  readonly passages: readonly string[]
  /** The form that its own words are written in; null for that of the page. */
  readonly language: Language | null
  /** What is searched in besides the title and the passages; of both forms. */
  readonly words: readonly string[]
  readonly themes: readonly string[]
  readonly unGoals: readonly number[]
  /** Of a plan. */
  readonly age: PlanAge | null
  readonly citation: Citation
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

/** So much of somebody's words is shown and cited. */
const longestPassage = 600

/** A passage as it is cited: whole, or cut between two words. */
export function shortened(passage: string): string {
  if (passage.length <= longestPassage) return passage
  const cut = passage.slice(0, longestPassage)
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`
}
