import { osloDate } from '#platform/clock.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { AdoptedEdition, EditionStep } from './edition-in-force.sql.ts'
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

type Adopted = Pick<AdoptedEdition, 'period' | 'steps'>

/** «Planstrategi 2028–2031, vedtatt av kommunestyret 15. juni 2028 (sak 45/28), rettet …» */
export function strategyWords({ period, steps }: Adopted, language: Language): string {
  const text = steeringBasisTexts[language].citation
  return text.strategy(period.replace('-', '–')) + adoptionWords({ steps }, language)
}

/** «, vedtatt av kommunestyret 15. juni 2028 (sak 45/28), rettet …» */
export function adoptionWords({ steps }: Pick<Adopted, 'steps'>, language: Language): string {
  return steps.map((step, at) => stepWords(step, at === 0, language)).join('')
}

/** The first step also says who decided it. */
function stepWords(step: EditionStep, isFirst: boolean, language: Language): string {
  const text = steeringBasisTexts[language].citation
  const { kind, adoptedOn, madeAt, caseNumber } = step
  if (kind === 'correction' && !isFirst) {
    return text.corrected(longDate(osloDate(madeAt), language))
  }
  const by = isFirst ? text.by(bodyWords(step, language)) : ''
  const words = kind === 'amendment' ? text.amended : text.adopted
  return words(by, longDate(adoptedOn, language)) + caseWords(caseNumber, language)
}

function bodyWords({ body, label }: EditionStep, language: Language): string {
  return body === 'kommunestyre' ? steeringBasisTexts[language].citation.council : label || body
}

export function caseWords(caseNumber: string, language: Language): string {
  return caseNumber === '' ? '' : steeringBasisTexts[language].citation.caseNumber(caseNumber)
}
