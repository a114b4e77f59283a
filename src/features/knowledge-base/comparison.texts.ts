import { dictionary } from '#platform/i18n/language.ts'

export const comparisonTexts = dictionary(
  {
    groups: {
      neighbours: 'nabokommuner',
      county: 'kommunene i fylket',
      country: 'alle kommuner i landet',
      similar: 'lignende kommuner',
      'same-centrality': 'kommuner med samme sentralitet',
      'same-size': 'kommuner i samme størrelse',
      own: 'kommuner dere velger',
    },
    groupNotes: {
      neighbours: 'Nabokommuner til lands og til vanns.',
      county: 'Alle kommunene i fylket.',
      country: 'Alle kommuner i landet som har tall.',
      similar: 'Åtte kommuner med om lag samme sentralitet (SSB) og folketall.',
      own: 'Kommunene dere har valgt.',
    },
    sameCentrality: (level: number) =>
      `Alle kommuner i sentralitetsklasse ${level} (SSB). Klasse 1 er de mest sentrale, klasse 6 de minst sentrale.`,
    sameSize: (size: string, year: number) => `Alle kommuner med ${size} i ${year}.`,
    sizes: {
      below: (below: string) => `under ${below} innbyggere`,
      between: (from: string, to: string) => `${from}–${to} innbyggere`,
      above: (from: string) => `${from} innbyggere eller flere`,
    },
  },
  {
    groups: {
      neighbours: 'nabokommunar',
      county: 'kommunane i fylket',
      country: 'alle kommunar i landet',
      similar: 'liknande kommunar',
      'same-centrality': 'kommunar med same sentralitet',
      'same-size': 'kommunar i same storleik',
      own: 'kommunar de vel',
    },
    groupNotes: {
      neighbours: 'Nabokommunar til lands og til vatns.',
      county: 'Alle kommunane i fylket.',
      country: 'Alle kommunar i landet som har tal.',
      similar: 'Åtte kommunar med om lag same sentralitet (SSB) og folketal.',
      own: 'Kommunane de har valt.',
    },
    sameCentrality: (level: number) =>
      `Alle kommunar i sentralitetsklasse ${level} (SSB). Klasse 1 er dei mest sentrale, klasse 6 dei minst sentrale.`,
    sameSize: (size: string, year: number) => `Alle kommunar med ${size} i ${year}.`,
    sizes: {
      below: (below: string) => `under ${below} innbyggjarar`,
      between: (from: string, to: string) => `${from}–${to} innbyggjarar`,
      above: (from: string) => `${from} innbyggjarar eller fleire`,
    },
  },
)
