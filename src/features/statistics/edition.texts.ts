import { dictionary } from '#platform/i18n/language.ts'

export const editionTexts = dictionary(
  {
    countiesSummed:
      'Der kilden ikke gir tall for fylket, har Stedsans lagt sammen tallene for kommunene.',
    countrySummed:
      'Der kilden ikke gir tall for landet, har Stedsans lagt sammen tallene for kommunene.',
    bothSummed:
      'Der kilden ikke gir tall for fylket eller landet, har Stedsans lagt sammen tallene for kommunene.',
  },
  {
    countiesSummed:
      'Der kjelda ikkje gir tal for fylket, har Stedsans lagt saman tala for kommunane.',
    countrySummed:
      'Der kjelda ikkje gir tal for landet, har Stedsans lagt saman tala for kommunane.',
    bothSummed:
      'Der kjelda ikkje gir tal for fylket eller landet, har Stedsans lagt saman tala for kommunane.',
  },
)
