import type { CentralityClass } from '#domain/municipality/municipality.ts'
import { dictionary } from '#platform/i18n/language.ts'

interface MunicipalityTexts {
  readonly frontPage: string
  readonly find: {
    readonly title: string
    readonly found: (count: number, typed: string) => string
    readonly none: (typed: string) => string
    readonly noneHelp: string
    readonly all: string
    readonly number: (number: string) => string
    readonly municipalities: (count: number) => string
  }
  readonly kommune: (name: string) => string
  readonly lead: (county: string) => string
  readonly alsoCalled: string
  readonly languages: Readonly<Record<'se' | 'sma' | 'smj' | 'fkv', string>>
  readonly factsHeading: string
  readonly county: string
  readonly number: string
  readonly organisationNumber: string
  readonly population: string
  readonly inhabitants: (value: string, year: number) => string
  readonly change: (from: number, difference: string) => string
  readonly centrality: string
  readonly centralityClass: Readonly<Record<CentralityClass, string>>
  readonly centralityHelp: string
  readonly samiArea: string
  readonly samiAreaText: (since: string) => string
  readonly chartTitle: (inPlace: string) => string
  readonly chartTable: string
  readonly year: string
  readonly neighbours: string
  readonly neighboursText: string
  readonly landNeighbours: string
  readonly seaNeighbours: string
  readonly sources: {
    readonly population: (year: number) => string
    readonly populationSeries: (from: number, to: number) => string
    readonly centrality: string
    readonly borders: string
  }
  readonly knowledgeHeading: string
  readonly knowledge: string
  readonly toKnowledge: (name: string) => string
  readonly workHeading: string
  readonly work: string
  readonly toWork: string
  readonly startHeading: (name: string) => string
  readonly startText: string
  readonly notStarted: string
  readonly demo: {
    readonly title: string
    readonly lead: string
    readonly text: string
    readonly figures: (name: string) => string
  }
}

const nb: MunicipalityTexts = {
  frontPage: 'Forsiden',
  find: {
    title: 'Finn kommunen',
    found: (count, typed) =>
      count === 1
        ? `Én kommune passer med «${typed}».`
        : `${count} kommuner passer med «${typed}».`,
    none: (typed) => `Ingen kommune passer med «${typed}»`,
    noneHelp:
      'Sjekk skrivemåten, prøv en del av navnet eller kommunenummeret, eller finn kommunen i listen under fylket.',
    all: 'Alle kommuner etter fylke',
    number: (number) => `kommunenummer ${number}`,
    municipalities: (count) => (count === 1 ? '1 kommune' : `${count} kommuner`),
  },
  kommune: (name) => `${name} kommune`,
  lead: (county) => `Kommune i ${county}`,
  alsoCalled: 'Navn',
  languages: { se: 'nordsamisk', sma: 'sørsamisk', smj: 'lulesamisk', fkv: 'kvensk' },
  factsHeading: 'Kort om kommunen',
  county: 'Fylke',
  number: 'Kommunenummer',
  organisationNumber: 'Organisasjonsnummer',
  population: 'Innbyggere',
  inhabitants: (value, year) => `${value} per 1. januar ${year}`,
  change: (from, difference) => `${difference} siden ${from}`,
  centrality: 'Sentralitet',
  centralityClass: {
    1: 'Klasse 1 av 6: mest sentral',
    2: 'Klasse 2 av 6: nest mest sentral',
    3: 'Klasse 3 av 6: mellomsentral',
    4: 'Klasse 4 av 6: mellomsentral, men mindre enn klasse 3',
    5: 'Klasse 5 av 6: nest minst sentral',
    6: 'Klasse 6 av 6: minst sentral',
  },
  centralityHelp:
    'Klassen måler hvor mange arbeidsplasser og tjenester innbyggerne når innen rimelig kjøretid.',
  samiArea: 'Samisk språk',
  samiAreaText: (since) =>
    `I forvaltningsområdet for samiske språk fra ${since}. Planstrategien skal drøfte utfordringer for samisk språk (sameloven § 3-13).`,
  chartTitle: (inPlace) => `Innbyggere ${inPlace}`,
  chartTable: 'Vis tallene',
  year: 'År',
  neighbours: 'Nabokommuner',
  neighboursText:
    'Nabokommunene skal bli spurt om synspunkter før planstrategien blir vedtatt (plan- og bygningsloven § 10-1 andre ledd).',
  landNeighbours: 'Grense på land',
  seaNeighbours: 'Grense bare til sjøs',
  sources: {
    population: (year) =>
      `Kilde: Statistisk sentralbyrå, tabell 07459, folketall 1. januar ${year}, CC BY 4.0.`,
    populationSeries: (from, to) =>
      `Kilde: Statistisk sentralbyrå, tabell 07459, folketall 1. januar ${from}–${to} i dagens grenser, CC BY 4.0.`,
    centrality: 'Sentralitet: Statistisk sentralbyrå, KLASS 128, 2020, CC BY 4.0.',
    borders: 'Kilde: Kartverket, kommunegrenser per 18. desember 2023, CC BY 4.0.',
  },
  workHeading: 'Arbeidet med planstrategien',
  knowledgeHeading: 'Kunnskapsgrunnlag',
  knowledge:
    'Offentlige tall om befolkning, bolig, arbeid, oppvekst, helse og miljø, med kilde og dato.',
  toKnowledge: (name) => `Se tallene for ${name}`,
  work: 'Du er med i denne kommunen. Tidsplan, lovsjekk og dokumenter ligger i arbeidsrommet.',
  toWork: 'Gå til arbeidet',
  startHeading: (name) => `Prøv Stedsans for ${name}`,
  startText: 'Du blir administrator for kommunen på denne maskinen og begynner med fem spørsmål.',
  notStarted:
    'Vil kommunen bruke Stedsans? Den som drifter installasjonen, åpner kommunen og inviterer den første administratoren.',
  demo: {
    title: 'Demokommunen',
    lead: 'En kommune å prøve seg i, midt i arbeidet med planstrategien.',
    text: 'Navn, datoer og notater er laget for å vise hvordan det ser ut. Ingenting her er vedtatt av noen.',
    figures: (name) => `Folketall og naboer er lånt fra ${name}.`,
  },
}

const nn: MunicipalityTexts = {
  frontPage: 'Framsida',
  find: {
    title: 'Finn kommunen',
    found: (count, typed) =>
      count === 1
        ? `Éin kommune passar med «${typed}».`
        : `${count} kommunar passar med «${typed}».`,
    none: (typed) => `Ingen kommune passar med «${typed}»`,
    noneHelp:
      'Sjekk skrivemåten, prøv ein del av namnet eller kommunenummeret, eller finn kommunen i lista under fylket.',
    all: 'Alle kommunar etter fylke',
    number: (number) => `kommunenummer ${number}`,
    municipalities: (count) => (count === 1 ? '1 kommune' : `${count} kommunar`),
  },
  kommune: (name) => `${name} kommune`,
  lead: (county) => `Kommune i ${county}`,
  alsoCalled: 'Namn',
  languages: { se: 'nordsamisk', sma: 'sørsamisk', smj: 'lulesamisk', fkv: 'kvensk' },
  factsHeading: 'Kort om kommunen',
  county: 'Fylke',
  number: 'Kommunenummer',
  organisationNumber: 'Organisasjonsnummer',
  population: 'Innbyggjarar',
  inhabitants: (value, year) => `${value} per 1. januar ${year}`,
  change: (from, difference) => `${difference} sidan ${from}`,
  centrality: 'Sentralitet',
  centralityClass: {
    1: 'Klasse 1 av 6: mest sentral',
    2: 'Klasse 2 av 6: nest mest sentral',
    3: 'Klasse 3 av 6: mellomsentral',
    4: 'Klasse 4 av 6: mellomsentral, men mindre enn klasse 3',
    5: 'Klasse 5 av 6: nest minst sentral',
    6: 'Klasse 6 av 6: minst sentral',
  },
  centralityHelp:
    'Klassen måler kor mange arbeidsplassar og tenester innbyggjarane når innan rimeleg køyretid.',
  samiArea: 'Samisk språk',
  samiAreaText: (since) =>
    `I forvaltningsområdet for samiske språk frå ${since}. Planstrategien skal drøfte utfordringar for samisk språk (samelova § 3-13).`,
  chartTitle: (inPlace) => `Innbyggjarar ${inPlace}`,
  chartTable: 'Vis tala',
  year: 'År',
  neighbours: 'Nabokommunar',
  neighboursText:
    'Nabokommunane skal bli spurde om synspunkt før planstrategien blir vedteken (plan- og bygningslova § 10-1 andre ledd).',
  landNeighbours: 'Grense på land',
  seaNeighbours: 'Grense berre til sjøs',
  sources: {
    population: (year) =>
      `Kjelde: Statistisk sentralbyrå, tabell 07459, folketal 1. januar ${year}, CC BY 4.0.`,
    populationSeries: (from, to) =>
      `Kjelde: Statistisk sentralbyrå, tabell 07459, folketal 1. januar ${from}–${to} i grensene av i dag, CC BY 4.0.`,
    centrality: 'Sentralitet: Statistisk sentralbyrå, KLASS 128, 2020, CC BY 4.0.',
    borders: 'Kjelde: Kartverket, kommunegrenser per 18. desember 2023, CC BY 4.0.',
  },
  workHeading: 'Arbeidet med planstrategien',
  knowledgeHeading: 'Kunnskapsgrunnlag',
  knowledge:
    'Offentlege tal om befolkning, bustad, arbeid, oppvekst, helse og miljø, med kjelde og dato.',
  toKnowledge: (name) => `Sjå tala for ${name}`,
  work: 'Du er med i denne kommunen. Tidsplan, lovsjekk og dokument ligg i arbeidsrommet.',
  toWork: 'Gå til arbeidet',
  startHeading: (name) => `Prøv Stedsans for ${name}`,
  startText: 'Du blir administrator for kommunen på denne maskina og byrjar med fem spørsmål.',
  notStarted:
    'Vil kommunen bruke Stedsans? Den som driftar installasjonen, opnar kommunen og inviterer den første administratoren.',
  demo: {
    title: 'Demokommunen',
    lead: 'Ein kommune å prøve seg i, midt i arbeidet med planstrategien.',
    text: 'Namn, datoar og notat er laga for å vise korleis det ser ut. Ingenting her er vedteke av nokon.',
    figures: (name) => `Folketal og naboar er lånte frå ${name}.`,
  },
}

export const municipalityTexts = dictionary(nb, nn)
