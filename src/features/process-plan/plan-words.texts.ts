import { dictionary } from '#platform/i18n/language.ts'

/** The words for the choices in the lists of the process plan, the same on pages and in documents. */
export const planWords = dictionary(
  {
    levels: {
      information: 'Informasjon',
      gathering: 'Innhenting',
      dialogue: 'Dialog',
      collaboration: 'Samarbeid',
    },
    functions: {
      owner: 'Eier',
      leader: 'Leder',
      secretary: 'Sekretær',
      member: 'Medlem',
      adviser: 'Rådgiver',
    },
    raci: { R: 'Utfører', A: 'Ansvarlig', C: 'Gir råd', I: 'Får vite' },
    outcomes: {
      done: 'Gjort',
      'under-way': 'I gang',
      'not-done': 'Ikke gjort',
      dropped: 'Valgt bort',
    },
    statuses: { 'not-started': 'Ikke begynt', 'under-way': 'I gang', waiting: 'Venter' },
  },
  {
    levels: {
      information: 'Informasjon',
      gathering: 'Innhenting',
      dialogue: 'Dialog',
      collaboration: 'Samarbeid',
    },
    functions: {
      owner: 'Eigar',
      leader: 'Leiar',
      secretary: 'Sekretær',
      member: 'Medlem',
      adviser: 'Rådgivar',
    },
    raci: { R: 'Utfører', A: 'Ansvarleg', C: 'Gir råd', I: 'Får vite' },
    outcomes: {
      done: 'Gjort',
      'under-way': 'I gang',
      'not-done': 'Ikkje gjort',
      dropped: 'Valt bort',
    },
    statuses: { 'not-started': 'Ikkje byrja', 'under-way': 'I gang', waiting: 'Ventar' },
  },
)
