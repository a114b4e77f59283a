import { dictionary } from '#platform/i18n/language.ts'

/** What the figures say, all in one place. */
export const findingsTexts = dictionary(
  {
    title: 'Funn',
    lead: 'Les hva tallene sier om kommunen. Det som er viktig hos dere, gjør dere til en utfordring eller en mulighet.',
    themes: 'Temaer',
    own: 'Egne tabeller og scenarioer',
    make: 'Lag\u00a0utfordring',
    makeLabel: (finding: string) => `Lag utfordring: ${finding}`,
    usedIn: 'Brukt i',
    empty: 'Ingen tall for kommunen ennå',
    emptyHelp:
      'Tallene hentes i bakgrunnen. Så lenge kan dere skrive funn med egne ord, eller laste opp egne tall.',
    columns: { finding: 'Funn', challenge: 'Utfordring' },
  },
  {
    title: 'Funn',
    lead: 'Les kva tala seier om kommunen. Det som er viktig hos dykk, gjer de til ei utfordring eller ei moglegheit.',
    themes: 'Tema',
    own: 'Eigne tabellar og scenario',
    make: 'Lag\u00a0utfordring',
    makeLabel: (finding: string) => `Lag utfordring: ${finding}`,
    usedIn: 'Brukt i',
    empty: 'Ingen tal for kommunen enno',
    emptyHelp:
      'Tala blir henta i bakgrunnen. Så lenge kan de skrive funn med eigne ord, eller laste opp eigne tal.',
    columns: { finding: 'Funn', challenge: 'Utfordring' },
  },
)
