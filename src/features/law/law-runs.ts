import { type LawKey, laws } from '#domain/law/laws.ts'
import { article, type LegalBasis, point, section } from '#domain/law/requirement.ts'
import type { Run } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import { lawName } from './law-sentences.ts'

const unitOf: Readonly<Record<string, (lawKey: LawKey, number: string) => LegalBasis>> = {
  '§': section,
  punkt: point,
  artikkel: article,
}

// A letter belongs to the number («§ 7 b»); «i» and «å» after it are words.
const number = String.raw`\d+(?:[-.]\d+)?(?: ?[a-h](?![\p{L}-]))?`
// «forskriften § 8» and «Barnekonvensjonen artikkel 3» are of no act that was named before.
const otherAct = String.raw`\p{L}*(?:lov|loven|lova|forskrift|forskriften|forskrifta|konvensjonen)`
const keys = Object.keys(laws) as readonly LawKey[]

const byLanguage = { nb: referencesIn('nb'), nn: referencesIn('nn') } satisfies Record<
  Language,
  unknown
>

/** A reference to the law in a text: from which character to which, and what it points at. */
interface Reference {
  readonly from: number
  readonly to: number
  readonly basis: LegalBasis
}

/**
 * A text with each § as a link to the act: «plan- og bygningsloven § 10-1», and after it «§ 5-4» alone
 * for the same act. What names no act that is known stays as it stands.
 */
export function lawRuns(text: string, language: Language): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const { from, to, basis } of referencesOf(text, language)) {
    runs.push({ text: text.slice(end, from) }, { text: text.slice(from, to), href: basis.url })
    end = to
  }
  runs.push({ text: text.slice(end) })
  return runs.filter((run) => run.text !== '')
}

/** What the references of a text point at, in their order; those that name no known act left out. */
export function citedIn(text: string, language: Language): readonly LegalBasis[] {
  return [...referencesOf(text, language)].map(({ basis }) => basis)
}

/** How references are written in the form: the names of the acts, and what finds a reference. */
function referencesIn(language: Language) {
  const keyOf = new Map(
    keys.flatMap((key) => {
      const name = lawName(key, language).toLowerCase()
      // «FNs barnekonvensjon (menneskerettsloven)» is as well known without what it is part of.
      return [name, name.replace(/ \(.*\)$/, '')].map((each) => [each, key] as const)
    }),
  )
  const names = [...keyOf.keys()].toSorted((left, right) => right.length - left.length)
  const either = names.map((name) => name.replace(/[.()]/g, '\\$&')).join('|')
  const several = `§§ (?<several>${number}(?:(?:, | og | til )${number})+)`
  const single = `(?<unit>§|punkt|artikkel) (?<single>${number})`
  const act = `(?:(?<known>${either})|(?<other>${otherAct})) `
  return { keyOf, pattern: new RegExp(`(?:${act})?(?:${several}|${single})`, 'giu') }
}

function* referencesOf(text: string, language: Language): Generator<Reference> {
  const { keyOf, pattern } = byLanguage[language]
  let law: LawKey | null = null
  for (const { 0: whole, index: from, groups = {} } of text.matchAll(pattern)) {
    const { known = '', other, several, unit = '', single = '' } = groups
    law = other ? null : (keyOf.get(known.toLowerCase()) ?? law)
    if (!law) continue
    const to = from + whole.length
    const make = unitOf[unit.toLowerCase()]
    if (make) yield { from, to, basis: make(law, unspaced(single)) }
    if (!several) continue
    const listFrom = to - several.length
    for (const { 0: one, index } of several.matchAll(new RegExp(number, 'gu'))) {
      const oneFrom = listFrom + index
      // What stands between two numbers is no link; the act's name belongs to the first.
      const basis = section(law, unspaced(one))
      yield { from: index === 0 ? from : oneFrom, to: oneFrom + one.length, basis }
    }
  }
}

/** «7 b» as Lovdata has it in an address: `7b`. */
function unspaced(sectionNumber: string): string {
  return sectionNumber.replaceAll(' ', '')
}
