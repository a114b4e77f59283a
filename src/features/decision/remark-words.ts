import type { AdoptionRemark } from '#domain/decision/adoption-remarks.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { treatmentTexts } from './treatment.texts.ts'

/** A remark in a sentence with its rule. */
export function remarkSentence(remark: AdoptionRemark, language: Language): string {
  const text = treatmentTexts[language].remark
  switch (remark.code) {
    case 'too-early': {
      const { days, publishedOn, earliestOn } = remark.values
      const published = longDate(publishedOn, language)
      return days < 0
        ? text['too-early-after'](published)
        : text['too-early'](days, published, longDate(earliestOn, language))
    }
    case 'unpublished':
      return text.unpublished
    case 'other-version':
      return text['other-version'](remark.values.publishedNumber)
    case 'no-position':
      return text['no-position'](remark.values.openParts)
    case 'collective-position':
      return text['collective-position']
    case 'late':
      return text.late(remark.values.days, longDate(remark.values.adoptBy, language))
    case 'adopted-before':
      return text['adopted-before'](longDate(remark.values.adoptedOn, language))
  }
}
