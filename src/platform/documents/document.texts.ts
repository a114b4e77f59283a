import { dictionary } from '#platform/i18n/language.ts'

/** The few words that the document itself adds. */
export const documentTexts = dictionary(
  { contents: 'Innhold', page: 'Side', of: 'av', mark: 'Pynt: en sti gjennom ni punkter' },
  { contents: 'Innhald', page: 'Side', of: 'av', mark: 'Pynt: ein sti gjennom ni punkt' },
)
