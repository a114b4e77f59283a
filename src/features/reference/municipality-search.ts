import {
  isMunicipalityNumber,
  type Municipality,
  type NameLanguage,
} from '#domain/municipality/municipality.ts'
import { nameKey } from '#domain/municipality/name-key.ts'
import { type FormerMunicipality, referenceData } from './reference-data.ts'

/** Why a municipality was found. Former names and numbers are in the order they held. */
export type MunicipalityMatch =
  | { readonly kind: 'name' }
  | { readonly kind: 'other-language'; readonly language: NameLanguage; readonly name: string }
  | { readonly kind: 'number' }
  | {
      readonly kind: 'former-name'
      readonly name: string
      readonly numbers: readonly string[]
      readonly isSplit: boolean
    }
  | {
      readonly kind: 'former-number'
      readonly number: string
      /** The name it had then, or null when it still has it. */
      readonly name: string | null
      readonly isSplit: boolean
    }

export interface MunicipalityHit {
  readonly municipality: Municipality
  readonly match: MunicipalityMatch
  /** How well the text fits: the whole, the beginning, the beginning of a word, or a part. */
  readonly fit: Fit
}

const fits = ['exact', 'prefix', 'word', 'contains'] as const
type Fit = (typeof fits)[number]

interface Entry {
  readonly key: string
  readonly municipality: Municipality
  readonly match: MunicipalityMatch
}

interface Candidate {
  readonly entry: Entry
  readonly fit: Fit
}

const kindOrder: Readonly<Record<MunicipalityMatch['kind'], number>> = {
  name: 0,
  'other-language': 1,
  number: 2,
  'former-name': 3,
  'former-number': 4,
}
const maxQueryLength = 100
const collator = new Intl.Collator('nb')

let index: readonly Entry[] | null = null

/**
 * Finds municipalities by today's name (Norwegian, Sámi or Kven), number, old name or old number.
 * Case, accents and å/aa, ø/oe/o, æ/ae do not matter. Best fit first, then in Norwegian order; each
 * municipality once. Empty text finds nothing. Searches in memory: there is nothing to wait for.
 */
export function searchMunicipalities(text: string, limit = 20): readonly MunicipalityHit[] {
  const query = queryKey(text)
  if (query === '') return []
  index ??= buildIndex()
  const found = new Map<Municipality, Candidate[]>()
  for (const entry of index) {
    const fit = fitOf(entry, query)
    if (!fit) continue
    const candidates = found.get(entry.municipality)
    if (candidates) candidates.push({ entry, fit })
    else found.set(entry.municipality, [{ entry, fit }])
  }
  return [...found.values()]
    .map((candidates) => ({ best: bestOf(candidates), shown: toExplain(candidates) }))
    .sort((a, b) => rankOf(a.best) - rankOf(b.best) || byName(a.best, b.best))
    .slice(0, limit)
    .map(({ best, shown }) => ({
      municipality: best.entry.municipality,
      match: shown.entry.match,
      fit: best.fit,
    }))
}

/** A number among other words decides alone: `Nærøysund (5060)` is what a picker may send back. */
function queryKey(text: string): string {
  const key = nameKey(text.slice(0, maxQueryLength))
  const number = key.split(' ').find(isMunicipalityNumber)
  return number ?? key.replace(/ (kommune|suohkan|gielda|tjielte|kunta)$/, '').replace(/ i /, ' ')
}

function fitOf(entry: Entry, query: string): Fit | null {
  const { key } = entry
  if (key === query) return 'exact'
  if (key.startsWith(query)) return 'prefix'
  if (isNumeric(entry) || query.length < 2) return null
  if (key.includes(` ${query}`)) return 'word'
  return query.length > 2 && key.includes(query) ? 'contains' : null
}

function isNumeric(entry: Entry): boolean {
  return entry.match.kind === 'number' || entry.match.kind === 'former-number'
}

function bestOf(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((best, next) => (rankOf(next) < rankOf(best) ? next : best))
}

/** A name of today needs no explanation, so it is preferred even when an old one fits better. */
function toExplain(candidates: readonly Candidate[]): Candidate {
  const todays = candidates.filter(({ entry }) => !entry.match.kind.startsWith('former'))
  return bestOf(todays.length > 0 ? todays : candidates)
}

function rankOf({ entry, fit }: Candidate): number {
  return fits.indexOf(fit) * 10 + kindOrder[entry.match.kind]
}

function byName(a: Candidate, b: Candidate): number {
  return collator.compare(a.entry.municipality.displayName, b.entry.municipality.displayName)
}

function buildIndex(): readonly Entry[] {
  const { municipalities, history } = referenceData()
  const formerOf = groupedBy(history, (former) => former.number)
  return municipalities.flatMap((municipality) => [
    ...todaysEntries(municipality),
    ...formerEntries(municipality, formerOf.get(municipality.number) ?? []),
  ])
}

function todaysEntries(municipality: Municipality): readonly Entry[] {
  const { nb, ...others } = municipality.names
  const names = new Set([nb, municipality.name, `${nb} ${municipality.county.name}`].map(nameKey))
  return [
    ...[...names].map((key) => ({ key, municipality, match: { kind: 'name' as const } })),
    ...Object.entries(others).map(([language, name]) => ({
      key: nameKey(name),
      municipality,
      match: { kind: 'other-language' as const, language: language as NameLanguage, name },
    })),
    { key: municipality.number, municipality, match: { kind: 'number' } },
  ]
}

function formerEntries(
  municipality: Municipality,
  history: readonly FormerMunicipality[],
): readonly Entry[] {
  const oldestFirst = history.toSorted((a, b) => (a.validTo < b.validTo ? -1 : 1))
  return [...formerNames(municipality, oldestFirst), ...formerNumbers(municipality, oldestFirst)]
}

function formerNames(
  municipality: Municipality,
  oldestFirst: readonly FormerMunicipality[],
): readonly Entry[] {
  const todaysKeys = new Set(Object.values(municipality.names).map(nameKey))
  const named = oldestFirst.flatMap((former) =>
    former.oldName.split(' - ').map((name) => ({ ...former, name, key: nameKey(name) })),
  )
  const groups = groupedBy(
    named.filter(({ key }) => !todaysKeys.has(key)),
    ({ key }) => key,
  )
  return [...groups].flatMap(([key, formers]) => {
    const latest = formers.at(-1)
    if (!latest) return []
    const numbers = [...new Set(formers.map((former) => former.oldNumber))]
    const { name, isSplit } = latest
    return [{ key, municipality, match: { kind: 'former-name' as const, name, numbers, isSplit } }]
  })
}

function formerNumbers(
  municipality: Municipality,
  oldestFirst: readonly FormerMunicipality[],
): readonly Entry[] {
  const todaysKeys = new Set(Object.values(municipality.names).map(nameKey))
  const groups = groupedBy(
    oldestFirst.filter((former) => former.oldNumber !== municipality.number),
    (former) => former.oldNumber,
  )
  return [...groups].flatMap(([number, formers]) => {
    const latest = formers.at(-1)
    if (!latest) return []
    const hasKeptName = latest.oldName.split(' - ').some((name) => todaysKeys.has(nameKey(name)))
    const name = hasKeptName ? null : latest.oldName
    const match = { kind: 'former-number' as const, number, name, isSplit: latest.isSplit }
    return [{ key: number, municipality, match }]
  })
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
