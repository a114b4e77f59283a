import { dictionary } from '#platform/i18n/language.ts'

/** The few words that the document itself adds. */
export const documentTexts = dictionary(
  {
    contents: 'Innhold',
    page: 'Side',
    of: 'av',
    mark: 'Pynt: en sti gjennom ni punkter',
    accessibleBook:
      'Boka har overskrifter og innholdsliste med lenker. Figurer og bilder har tekst som sier hva de viser.',
  },
  {
    contents: 'Innhald',
    page: 'Side',
    of: 'av',
    mark: 'Pynt: ein sti gjennom ni punkt',
    accessibleBook:
      'Boka har overskrifter og innhaldsliste med lenkjer. Figurar og bilete har tekst som seier kva dei viser.',
  },
)
