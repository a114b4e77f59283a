import { dictionary, type Language } from '#platform/i18n/language.ts'
import type { MunicipalityMatch } from './municipality-search.ts'

const texts = dictionary(
  {
    languageNames: {
      nb: 'norsk',
      se: 'nordsamisk',
      sma: 'sørsamisk',
      smj: 'lulesamisk',
      fkv: 'kvensk',
    },
    otherLanguage: (name: string, language: string) => `${name} på ${language}`,
    former: (name: string, numbers: string) => `tidligere ${name} (${numbers})`,
    partOfFormer: (name: string, numbers: string) => `del av tidligere ${name} (${numbers})`,
    formerNumber: (number: string) => `tidligere kommunenummer ${number}`,
    partOfFormerNumber: (number: string) => `del av tidligere kommunenummer ${number}`,
  },
  {
    languageNames: {
      nb: 'norsk',
      se: 'nordsamisk',
      sma: 'sørsamisk',
      smj: 'lulesamisk',
      fkv: 'kvensk',
    },
    otherLanguage: (name: string, language: string) => `${name} på ${language}`,
    former: (name: string, numbers: string) => `tidlegare ${name} (${numbers})`,
    partOfFormer: (name: string, numbers: string) => `del av tidlegare ${name} (${numbers})`,
    formerNumber: (number: string) => `tidlegare kommunenummer ${number}`,
    partOfFormerNumber: (number: string) => `del av tidlegare kommunenummer ${number}`,
  },
)

/** Why the search gave this municipality, or null when the name or number of today says it all. */
export function explainMatch(match: MunicipalityMatch, language: Language): string | null {
  const text = texts[language]
  switch (match.kind) {
    case 'name':
    case 'number':
      return null
    case 'other-language':
      return text.otherLanguage(match.name, text.languageNames[match.language])
    case 'former-name':
      return (match.isSplit ? text.partOfFormer : text.former)(match.name, match.numbers.join('/'))
    case 'former-number':
      if (match.name !== null) {
        return (match.isSplit ? text.partOfFormer : text.former)(match.name, match.number)
      }
      return (match.isSplit ? text.partOfFormerNumber : text.formerNumber)(match.number)
  }
}
