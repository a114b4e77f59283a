import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { type BasisEntry, type BasisKind, basisKinds, shortened } from './basis-entry.ts'

export interface BasisSearch {
  readonly text: string
  readonly kind: BasisKind | null
  readonly theme: string
  readonly unGoal: number | null
  /** From 1. */
  readonly page: number
}

/** How a kind is written in an address. */
export const basisKindWords: Readonly<Record<BasisKind, string>> = {
  section: 'planstrategien',
  plan: 'planer',
  work: 'planarbeid',
  goal: 'mal',
}

/** What an address asks for; what is not understood chooses nothing. */
export function readBasisSearch(query: Readonly<Record<string, string>>): BasisSearch {
  const page = /^\d{1,4}$/.test(query.side ?? '') ? Number(query.side) : 1
  const unGoal = /^\d{1,2}$/.test(query.fn ?? '') ? Number(query.fn) : null
  return {
    text: (query.sok ?? '').trim().slice(0, 200),
    kind: basisKinds.find((one) => basisKindWords[one] === query.slag) ?? null,
    theme: (query.tema ?? '').slice(0, 300),
    unGoal: unGoal !== null && unGoal >= 1 && unGoal <= 17 ? unGoal : null,
    page: Math.max(1, page),
  }
}

/** The same as the query of an address; empty for what nobody asked for. */
export function basisSearchQuery({ text, kind, theme, unGoal, page }: BasisSearch): string {
  const asked = new URLSearchParams()
  if (text !== '') asked.set('sok', text)
  if (kind !== null) asked.set('slag', basisKindWords[kind])
  if (theme !== '') asked.set('tema', theme)
  if (unGoal !== null) asked.set('fn', String(unGoal))
  if (page > 1) asked.set('side', String(page))
  const query = asked.toString()
  return query === '' ? '' : `?${query}`
}

export function isAsked({ text, kind, theme, unGoal }: BasisSearch): boolean {
  return text !== '' || kind !== null || theme !== '' || unGoal !== null
}

const hitsPerPage = 20

export interface FoundBasis {
  /** Each with the part of its words that fits. */
  readonly hits: readonly BasisEntry[]
  readonly count: number
  readonly page: number
  readonly pages: number
}

/**
 * What has all the words of the search, in any order and as parts of words; capital letters count for
 * nothing, accents do. Where nothing is asked for, everything in its order; else what has the words in
 * its title comes first.
 */
export function searchBasis(entries: readonly BasisEntry[], search: BasisSearch): FoundBasis {
  const words = folded(search.text).split(/\s+/).filter(Boolean)
  const found = entries.filter((entry) => fits(entry, search) && hasAll(entry, words))
  const inOrder =
    words.length === 0
      ? found
      : found.toSorted((left, right) => inTitle(right, words) - inTitle(left, words))
  const pages = Math.max(1, Math.ceil(inOrder.length / hitsPerPage))
  const page = Math.min(search.page, pages)
  const shown = inOrder.slice((page - 1) * hitsPerPage, page * hitsPerPage)
  return { hits: shown.map((entry) => hitOf(entry, words)), count: inOrder.length, page, pages }
}

function fits({ kind, themes, unGoals }: BasisEntry, search: BasisSearch): boolean {
  return (
    (search.kind === null || kind === search.kind) &&
    (search.theme === '' || themes.includes(search.theme)) &&
    (search.unGoal === null || unGoals.includes(search.unGoal))
  )
}

function hasAll({ title, passages, words: known }: BasisEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const all = folded([title, ...known, ...passages].join('\n'))
  return words.every((word) => all.includes(word))
}

function inTitle({ title }: BasisEntry, words: readonly string[]): number {
  return countIn(title, words)
}

function countIn(text: string, words: readonly string[]): number {
  const folding = folded(text)
  return words.filter((word) => folding.includes(word)).length
}

/** Shows and cites the passage that has the most of the words; its usual one where none has any. */
function hitOf(entry: BasisEntry, words: readonly string[]): BasisEntry {
  const best = entry.passages.reduce(
    (known, passage) => {
      const count = countIn(passage, words)
      return count > known.count ? { passage, count } : known
    },
    { passage: entry.citation.quote, count: 0 },
  )
  const passage = shortened(best.passage)
  return { ...entry, citation: { ...entry.citation, quote: passage } }
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb')
}

/** The themes and the UN's goals that there is something to find under. */
export function choicesIn(entries: readonly BasisEntry[]) {
  const themes = new Set(entries.flatMap((entry) => entry.themes).filter(Boolean))
  const unGoals = new Set(entries.flatMap((entry) => entry.unGoals))
  return {
    themes: [...themes].toSorted(inNorwegianOrder),
    unGoals: [...unGoals].toSorted((left, right) => left - right),
  }
}
