import { osloDate } from '#platform/clock.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { EditionInForce, EditionStep } from './edition-in-force.sql.ts'
import { steeringBasisTexts } from './steering-basis.texts.ts'

/** What is pasted into a case: who decided it and where it stands, its words, and its address. */
export interface Citation {
  readonly lead: string
  /** Word for word; empty where the lead says it all. */
  readonly quote: string
  /** Where everybody can read it; empty when nowhere. */
  readonly address: string
}

/** The citation as one sentence of plain text. */
export function citationText({ lead, quote, address }: Citation): string {
  const sentence = quote === '' ? lead : `${lead}: «${quote}»`
  return [sentence, address].filter(Boolean).join(' ')
}

/** «Planstrategi 2028–2031, vedtatt av kommunestyret 15. juni 2028 (sak 45/28), rettet …» */
export function strategyWords({ period, steps }: EditionInForce, language: Language): string {
  const text = steeringBasisTexts[language].citation
  const [first, ...later] = steps
  const adopted = first
    ? text.adopted(text.by(bodyWords(first, language)), longDate(first.adoptedOn, language)) +
      caseWords(first.caseNumber, language)
    : ''
  const since = later.map((step) => stepWords(step, language)).join('')
  return `${text.strategy(period.replace('-', '–'))}${adopted}${since}`
}

function stepWords({ kind, adoptedOn, madeAt, caseNumber }: EditionStep, language: Language) {
  const text = steeringBasisTexts[language].citation
  return kind === 'correction'
    ? text.corrected(longDate(osloDate(madeAt), language))
    : text.amended(longDate(adoptedOn, language)) + caseWords(caseNumber, language)
}

function bodyWords({ body, label }: EditionStep, language: Language): string {
  return body === 'kommunestyre' ? steeringBasisTexts[language].citation.council : label || body
}

export function caseWords(caseNumber: string, language: Language): string {
  return caseNumber === '' ? '' : steeringBasisTexts[language].citation.caseNumber(caseNumber)
}
