import { dictionary } from '#platform/i18n/language.ts'

export const mailTexts = dictionary(
  {
    title: 'Utboks',
    tenantLead:
      'Her står e-posten som er skrevet på vegne av dere. Innloggingslenker er tatt ut, så ingen kan logge inn som en annen.',
    none: 'Ingen e-post ennå',
    noneText: 'Når dere inviterer noen, står e-posten her.',
    to: 'Til',
    written: 'Skrevet',
    sent: (when: string) => `Sendt ${when}`,
    failed: 'Er ikke sendt ennå. Siste forsøk feilet',
    states: {
      waiting: 'Venter på sending',
      sending: 'Sendes nå',
      uncertain:
        'Usikkert om den kom fram. Sendingen ble brutt, og vi sender den ikke en gang til, så ingen får den to ganger.',
      expired: 'Ikke sendt. Den ble for gammel før den kunne sendes.',
      givenUp: 'Ikke sendt. Vi har prøvd tolv ganger, og siste forsøk feilet',
    },
    private: 'Innholdet er bare for den som får brevet.',
    kept: 'Blir liggende her: installasjonen sender ikke e-post',
    newest: (count: number) => `De ${count} nyeste vises.`,
  },
  {
    title: 'Utboks',
    tenantLead:
      'Her står e-posten som er skriven på vegner av dykk. Innloggingslenkjer er tekne ut, så ingen kan logge inn som ein annan.',
    none: 'Ingen e-post enno',
    noneText: 'Når de inviterer nokon, står e-posten her.',
    to: 'Til',
    written: 'Skriven',
    sent: (when: string) => `Send ${when}`,
    failed: 'Er ikkje send enno. Siste forsøk feila',
    states: {
      waiting: 'Ventar på sending',
      sending: 'Blir send no',
      uncertain:
        'Usikkert om han kom fram. Sendinga vart broten, og vi sender han ikkje ein gong til, så ingen får han to gonger.',
      expired: 'Ikkje send. Han vart for gammal før han kunne sendast.',
      givenUp: 'Ikkje send. Vi har prøvd tolv gonger, og siste forsøket feila',
    },
    private: 'Innhaldet er berre for den som får brevet.',
    kept: 'Blir liggjande her: installasjonen sender ikkje e-post',
    newest: (count: number) => `Dei ${count} nyaste står her.`,
  },
)
