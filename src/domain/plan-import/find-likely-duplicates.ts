import { nameKey } from '../municipality/name-key.ts'
import type { ImportedRow } from './plan-import.ts'
import { readName } from './read-name.ts'

/** A plan by its name, from the file or from the register. */
export interface RegisteredName {
  readonly id: string
  readonly name: string
}

/** Which plan a row is likely to be once more: one above it in the file, or one of the register. */
export interface LikelyDuplicate {
  /** Of the row that comes second. */
  readonly line: number
  readonly of:
    | { readonly kind: 'row'; readonly line: number }
    | { readonly kind: 'registered'; readonly id: string }
  /** `same`: the names differ in letters and signs only. `similar`: the same words in another order or form. */
  readonly likeness: 'same' | 'similar'
}

/** Names are compared up to here. */
const maxComparedLength = 400

/**
 * Rows of plans that are likely to be in the file already, or in the register. Names are compared
 * without case, accents, periods, years and joining words, in both forms of Norwegian. Takes time in
 * proportion to the rows and the register together.
 */
export function findLikelyDuplicates(
  rows: readonly ImportedRow[],
  registered: readonly RegisteredName[],
): LikelyDuplicate[] {
  const inRegister = new Names<RegisteredName>(registered, ({ name }) => name)
  const inFile = new Names<ImportedRow>([], ({ name }) => name ?? '')
  const duplicates: LikelyDuplicate[] = []
  for (const row of rows) {
    if (row.kind !== 'plan' || !row.name) continue
    const { line } = row.source
    const known = inRegister.like(row.name)
    if (known) {
      duplicates.push({
        line,
        of: { kind: 'registered', id: known.item.id },
        likeness: known.likeness,
      })
    }
    const above = inFile.like(row.name)
    if (above) {
      const of = { kind: 'row', line: above.item.source.line } as const
      duplicates.push({ line, of, likeness: above.likeness })
    }
    inFile.add(row)
  }
  return duplicates
}

/** The first of each name, by the name and by its words. */
class Names<T> {
  readonly #byName = new Map<string, T>()
  readonly #byWords = new Map<string, T>()
  readonly #nameOf: (item: T) => string

  constructor(items: readonly T[], nameOf: (item: T) => string) {
    this.#nameOf = nameOf
    for (const item of items) this.add(item)
  }

  add(item: T): void {
    const name = plainName(this.#nameOf(item))
    const words = wordsKey(name)
    if (!this.#byName.has(name)) this.#byName.set(name, item)
    if (words !== '' && !this.#byWords.has(words)) this.#byWords.set(words, item)
  }

  like(name: string): { item: T; likeness: 'same' | 'similar' } | null {
    const plain = plainName(name)
    const same = plain === '' ? undefined : this.#byName.get(plain)
    if (same) return { item: same, likeness: 'same' }
    const similar = this.#byWords.get(wordsKey(plain))
    return similar ? { item: similar, likeness: 'similar' } : null
  }
}

/** Without years, which tell two versions of one plan apart and no two plans. */
function plainName(name: string): string {
  const bare = readName(name.slice(0, maxComparedLength)).fields.name ?? ''
  return nameKey(bare)
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, '')
    .replace(/ +/g, ' ')
    .trim()
}

const joining = new Set([
  'for',
  'og',
  'i',
  'til',
  'av',
  'om',
  'pa',
  'med',
  'sin',
  'den',
  'det',
  'kommune',
  'kommunes',
])

/** Words of which one form is written where the other municipality writes the other. */
const inOtherForm: readonly (readonly [RegExp, string])[] = [
  [/trafikktryggleik|trafikktrygging|trafikktryggleiks/, 'trafikksikkerhet'],
  [/samfunnstryggleik/, 'samfunnssikkerhet'],
  [/skule/, 'skole'],
  [/bustad/, 'bolig'],
  [/naering|nering/, 'naring'],
  [/vass/, 'vann'],
  [/vatn/, 'vann'],
  [/hovud/, 'hoved'],
  [/^veg/, 'vei'],
  [/eigar/, 'eier'],
  [/barnehag/, 'barnehage'],
  [/oversyn/, 'oversikt'],
  [/verksemd/, 'virksomhet'],
  [/hamn/, 'havn'],
  [/kyrkje/, 'kirke'],
]

/** The words of a name sorted: «Plan for trafikksikkerhet» and «Trafikksikkerhetsplan» are alike. */
function wordsKey(plain: string): string {
  const words = plain.split(' ').filter((word) => word !== '' && !joining.has(word))
  return [...new Set(words.flatMap(partsOf))].sort().join(' ')
}

function partsOf(word: string): string[] {
  const form = inOtherForm.reduce((text, [other, own]) => text.replace(other, own), word)
  if (/^kommuneplan(?:en|ens)?$/.test(form)) return ['kommuneplan']
  const [, before, kind] = /^(.{4,}?)(plan|strategi|program)(?:en|a|ens|et)?$/.exec(form) ?? []
  return before && kind ? [stem(before), kind] : [stem(form)]
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/s$/, '').replace(/(?:en|et|a)$/, '') : word
}
