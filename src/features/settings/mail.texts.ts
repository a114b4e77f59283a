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
    waiting: 'Venter på sending',
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
    waiting: 'Ventar på sending',
    kept: 'Blir liggjande her: installasjonen sender ikkje e-post',
    newest: (count: number) => `Dei ${count} nyaste står her.`,
  },
)
