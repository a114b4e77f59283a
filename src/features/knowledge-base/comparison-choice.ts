import type { Municipality } from '#domain/municipality/municipality.ts'
import { nameKey } from '#domain/municipality/name-key.ts'
import type { ComparisonGroup } from '#features/indicators/index.ts'
import { allMunicipalities, municipalityByNumber } from '#features/reference/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'

/** Names of the fields in the address. */
export const groupField = 'sammenlign'
export const ownField = 'kommuner'

export const groupWords = {
  naboer: 'neighbours',
  fylket: 'county',
  lignende: 'similar',
  sentralitet: 'same-centrality',
  storrelse: 'same-size',
  landet: 'country',
  egne: 'own',
} as const satisfies Record<string, ComparisonGroup>

export type GroupWord = keyof typeof groupWords
export const groupOrder = Object.keys(groupWords) as readonly GroupWord[]
const mostOwn = 30

export interface ComparisonChoice {
  readonly word: GroupWord
  readonly group: ComparisonGroup
  /** Numbers, for a group of one's own. */
  readonly own: readonly string[]
  /** As it was typed. */
  readonly typed: string
  /** What no municipality is called. */
  readonly unknown: readonly string[]
  /** What several are called; none of them is compared with before one is chosen. */
  readonly shared: readonly SharedName[]
}

export interface SharedName {
  /** As it was typed. */
  readonly typed: string
  /** With the county, so that each is one municipality. */
  readonly names: readonly string[]
}

/** What the address asks to compare with; the neighbours when it asks for nothing. */
export function readComparison(query: Readonly<Record<string, string>>): ComparisonChoice {
  const asked = query[groupField] ?? ''
  const typed = (query[ownField] ?? '').trim().slice(0, 400)
  const word: GroupWord = isGroupWord(asked) ? asked : typed ? 'egne' : 'naboer'
  const found = partsOf(typed).map((part) => ({ part, places: placesOf(part) }))
  return {
    word,
    group: groupWords[word],
    own: [...new Set(found.flatMap(({ places }) => (places.length === 1 ? places : [])))].map(
      ({ number }) => number,
    ),
    typed,
    unknown: found.filter(({ places }) => places.length === 0).map(({ part }) => part),
    shared: found
      .filter(({ places }) => places.length > 1)
      .map(({ part, places }) => ({
        typed: part,
        names: places.map(({ displayName }) => displayName),
      })),
  }
}

/** The query that asks for the same again; empty for the neighbours. */
export function comparisonQuery({ word, typed }: ComparisonChoice): string {
  const query = new URLSearchParams({
    ...(word !== 'naboer' && { [groupField]: word }),
    ...(word === 'egne' && typed && { [ownField]: typed }),
  }).toString()
  return query ? `?${query}` : ''
}

/** The query that asks for the same with one or more of `names` in place of the name they share. */
export function queryWithNames(
  choice: ComparisonChoice,
  { typed }: SharedName,
  names: readonly string[],
): string {
  const parts = partsOf(choice.typed).flatMap((part) => (part === typed ? names : [part]))
  return comparisonQuery({ ...choice, word: 'egne', typed: parts.join(', ') })
}

function partsOf(typed: string): readonly string[] {
  return typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, mostOwn)
}

function isGroupWord(word: string): word is GroupWord {
  return Object.hasOwn(groupWords, word)
}

/** A name that several have gives them all: «Våler» is two. */
function placesOf(text: string): readonly Municipality[] {
  const numbered = municipalityByNumber(text)
  if (numbered) return [numbered]
  const key = nameKey(text)
  return allMunicipalities()
    .filter(({ name, displayName, names }) =>
      [name, displayName, ...Object.values(names)].some((one) => nameKey(one) === key),
    )
    .sort((a, b) => inNorwegianOrder(a.displayName, b.displayName))
}
