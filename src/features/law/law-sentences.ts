import { parseLocalDate } from '#domain/calendar/local-date.ts'
import type { EvidenceItem, Force, Reason, RequirementStatus } from '#domain/law/law-check.ts'
import { type LawKey, laws } from '#domain/law/laws.ts'
import type { LegalBasis, Who } from '#domain/law/requirement.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { evidenceTexts } from './evidence.texts.ts'
import { lawTexts } from './law.texts.ts'
import { reasonTexts } from './reason.texts.ts'

/** One or two whole sentences; dates are written out and days counted in words of the form. */
export function reasonSentence(reason: Reason, language: Language): string {
  // The dictionary ties each code to its values; the union of codes loses that tie here.
  const say = reasonTexts[language][reason.code] as (values: WrittenValues) => string
  return say(written(reason, language))
}

/** All reasons as one text, the deciding one first. */
export function reasonText(reasons: readonly Reason[], language: Language): string {
  return reasons.map((reason) => reasonSentence(reason, language)).join(' ')
}

/**
 * «Vedtaksdato: 15. juni 2028.» or «Mangler: …». A link's address stands in the sentence, so that it
 * can be read on paper; a page may show the link from `item.url` itself.
 */
export function evidenceSentence(item: EvidenceItem, language: Language): string {
  const texts = evidenceTexts[language]
  const label = texts.label[item.code]
  if (item.state === 'missing') return texts.missing(label)
  const details = [
    item.on && longDate(item.on, language),
    item.document,
    item.note?.trim(),
    item.url?.trim(),
  ].filter((detail) => detail)
  const name = capitalised(label)
  if (details.length === 0) return `${name}.`
  const text = `${name}: ${details.join(', ')}`
  return item.url || /[.!?]$/.test(text) ? text : `${text}.`
}

export function statusWord(status: RequirementStatus, language: Language): string {
  return lawTexts[language].status[status]
}

export function forceWord(force: Force, language: Language): string {
  return lawTexts[language].force[force]
}

/** «kommunestyret», «kommunen» … */
export function whoWord(who: Who, language: Language): string {
  return lawTexts[language].who[who]
}

/** «plan- og bygningsloven» */
export function lawName(lawKey: LawKey, language: Language): string {
  return lawTexts[language].lawName[lawKey]
}

/** «plan- og bygningsloven § 10-1 første ledd»; to be shown as the text of a link to `basis.url`. */
export function basisLabel(basis: LegalBasis, language: Language): string {
  const texts = lawTexts[language]
  const place = `${texts.unit[basis.unit]} ${basis.section}`
  const ledd = isLedd(basis.ledd) ? ` ${texts.ledd[basis.ledd]}` : ''
  return `${lawName(basis.lawKey, language)} ${place}${ledd}`
}

/** «plan- og bygningsloven § 11-1 tredje ledd og § 11-5»: an act is named once. */
export function basisListLabel(basis: readonly LegalBasis[], language: Language): string {
  const labels = basis.map((one, at) => {
    const label = basisLabel(one, language)
    const isNamed = basis[at - 1]?.lawKey === one.lawKey
    return isNamed ? label.slice(lawName(one.lawKey, language).length + 1) : label
  })
  const last = labels.length > 1 ? ` ${lawTexts[language].and} ${labels.at(-1)}` : ''
  return withWholeSections(`${(last ? labels.slice(0, -1) : labels).join(', ')}${last}`)
}

/** A text whose section signs stay on the line of their numbers. */
export function withWholeSections(text: string): string {
  return text.replace(/(§§?) (?=\d)/g, '$1\u00a0')
}

/** «lov 2008-06-27-71» */
export function lawNumber(lawKey: LawKey): string {
  const { kind, number } = laws[lawKey]
  return `${kind} ${number}`
}

type WrittenValues = Readonly<Record<string, string | number>>

function written(reason: Reason, language: Language): WrittenValues {
  const entries = Object.entries<string | number>(reason.values).map(([name, value]) => {
    const date = typeof value === 'string' ? parseLocalDate(value) : null
    return [name, date ? longDate(date, language) : value]
  })
  return Object.fromEntries(entries)
}

function isLedd(ledd: number | null): ledd is 1 | 2 | 3 | 4 {
  return ledd !== null && ledd >= 1 && ledd <= 4
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb-NO') + text.slice(1)
}
