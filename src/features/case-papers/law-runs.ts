import { type LawKey, laws } from '#domain/law/laws.ts'
import { article, type LegalBasis, point, section } from '#domain/law/requirement.ts'
import { lawName } from '#features/law/index.ts'
import type { Run } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'

const unitOf: Readonly<Record<string, (lawKey: LawKey, number: string) => LegalBasis>> = {
  '§': section,
  punkt: point,
  artikkel: article,
}

const number = String.raw`\d+(?:[-.]\d+)?`
const keys = Object.keys(laws) as readonly LawKey[]

const byLanguage = { nb: referencesIn('nb'), nn: referencesIn('nn') } satisfies Record<
  Language,
  unknown
>

/** How references are written in the form: the names of the acts, and what finds a reference. */
function referencesIn(language: Language) {
  const keyOf = new Map(keys.map((key) => [lawName(key, language).toLowerCase(), key]))
  const names = [...keyOf.keys()].toSorted((left, right) => right.length - left.length)
  const either = names.map((name) => name.replace(/[.()]/g, '\\$&')).join('|')
  const several = `§§ (${number}(?:(?:, | og | til )${number})+)`
  const single = `(§|punkt|artikkel) (${number})`
  return { keyOf, pattern: new RegExp(`(?:(${either}) )?(?:${several}|${single})`, 'giu') }
}

/**
 * A text with each § as a link to the act: «plan- og bygningsloven § 10-1», and after it «§ 5-4» alone
 * for the same act. What names no act that is known stays as it stands.
 */
export function lawRuns(text: string, language: Language): readonly Run[] {
  const { keyOf, pattern } = byLanguage[language]
  const runs: Run[] = []
  let law: LawKey | null = null
  let end = 0
  const link = (until: number, make: (lawKey: LawKey) => LegalBasis) => {
    if (law) runs.push({ text: text.slice(end, until), href: make(law).url })
    end = until
  }
  for (const {
    0: whole,
    index,
    1: name,
    2: several,
    3: unit = '',
    4: single = '',
  } of text.matchAll(pattern)) {
    law = keyOf.get(name?.toLowerCase() ?? '') ?? law
    const make = unitOf[unit.toLowerCase()]
    if (!law) continue
    runs.push({ text: text.slice(end, index) })
    end = index
    if (make) link(index + whole.length, (lawKey) => make(lawKey, single))
    if (!several) continue
    const from = index + whole.length - several.length
    for (const one of several.matchAll(new RegExp(number, 'g'))) {
      // What stands between two numbers is no link; the act's name belongs to the first.
      if (one.index > 0) runs.push({ text: text.slice(end, from + one.index) })
      if (one.index > 0) end = from + one.index
      link(from + one.index + one[0].length, (lawKey) => section(lawKey, one[0]))
    }
  }
  runs.push({ text: text.slice(end) })
  return runs.filter((run) => run.text !== '')
}
