import { dictionary } from '#platform/i18n/language.ts'

export const planWritingTexts = dictionary(
  {
    title: 'Det dere skriver selv',
    intro:
      'Resten av prosessplanen følger tidsplanen. Dette skriver dere selv. Start med mandatet, og ta resten når dere trenger det.',
    processPlan: 'Prosessplan',
    handover: 'Overlevering',
    more: 'Mer, hvis dere trenger det',
    moreHelp: 'En liten kommune klarer seg fint uten dette.',
    notWritten: 'Ikke skrevet',
    lastChanged: (when: string, name: string) => `Sist endret ${when} av ${name}`,
    raci: 'Ansvar i hvert trinn',
    raciNone: 'Ikke fordelt',
    raciState: (some: string, all: string) => `${some} av ${all} medlemmer har en rolle`,
  },
  {
    title: 'Det de skriv sjølve',
    intro:
      'Resten av prosessplanen følgjer tidsplanen. Dette skriv de sjølve. Start med mandatet, og ta resten når de treng det.',
    processPlan: 'Prosessplan',
    handover: 'Overlevering',
    more: 'Meir, om de treng det',
    moreHelp: 'Ein liten kommune klarer seg fint utan dette.',
    notWritten: 'Ikkje skrive',
    lastChanged: (when: string, name: string) => `Sist endra ${when} av ${name}`,
    raci: 'Ansvar i kvart steg',
    raciNone: 'Ikkje fordelt',
    raciState: (some: string, all: string) => `${some} av ${all} medlemer har ei rolle`,
  },
)
