import { dictionary } from '#platform/i18n/language.ts'
import type { PassageKind } from './passages.ts'

export const searchTexts = dictionary(
  {
    title: 'Søk',
    titleFor: (question: string) => `Søk: ${question}`,
    found: (count: number) => (count === 1 ? 'Ett treff' : `${count} treff`),
    best: 'Nærmest det du spør om',
    rest: 'Flere treff',
    kinds: {
      step: 'Trinn',
      question: 'Spørsmål og svar',
      'plan-system': 'Plansystemet',
      process: 'Prosessguiden',
      method: 'Metoder',
      role: 'Roller',
      year: 'Året og perioden',
      requirement: 'Loven',
      template: 'Maler',
      word: 'Ordliste',
    } satisfies Record<PassageKind, string>,
    corrected: (typed: string, instead: string) =>
      `Fant ikke «${typed}». Viser treff for «${instead}».`,
    none: (question: string) => `Ingen treff på «${question}»`,
    noneText: 'Prøv et annet ord, eller færre. Eller gå rett til:',
    empty: 'Skriv et ord eller et helt spørsmål, for eksempel «hvem skal vi spørre».',
    searchesIn: 'Søket leter i veilederen, loven, malene og ordlisten, på bokmål og nynorsk.',
  },
  {
    title: 'Søk',
    titleFor: (question: string) => `Søk: ${question}`,
    found: (count: number) => (count === 1 ? 'Eitt treff' : `${count} treff`),
    best: 'Nærast det du spør om',
    rest: 'Fleire treff',
    kinds: {
      step: 'Steg',
      question: 'Spørsmål og svar',
      'plan-system': 'Plansystemet',
      process: 'Prosessguiden',
      method: 'Metodar',
      role: 'Roller',
      year: 'Året og perioden',
      requirement: 'Lova',
      template: 'Malar',
      word: 'Ordliste',
    } satisfies Record<PassageKind, string>,
    corrected: (typed: string, instead: string) =>
      `Fann ikkje «${typed}». Viser treff for «${instead}».`,
    none: (question: string) => `Ingen treff på «${question}»`,
    noneText: 'Prøv eit anna ord, eller færre. Eller gå rett til:',
    empty: 'Skriv eit ord eller eit heilt spørsmål, til dømes «kven skal vi spørje».',
    searchesIn: 'Søket leitar i rettleiaren, lova, malane og ordlista, på nynorsk og bokmål.',
  },
)
