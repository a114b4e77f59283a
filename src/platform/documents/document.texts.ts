import { dictionary } from '#platform/i18n/language.ts'

/** The few words that the document itself adds. */
export const documentTexts = dictionary(
  { contents: 'Innhold', page: 'Side', of: 'av', picture: 'Bilde' },
  { contents: 'Innhald', page: 'Side', of: 'av', picture: 'Bilete' },
)
