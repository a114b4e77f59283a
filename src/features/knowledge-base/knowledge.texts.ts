import { dictionary } from '#platform/i18n/language.ts'

/** The public pages of the knowledge base. */
export const knowledgeTexts = dictionary(
  {
    frontPage: 'Forside',
    title: 'Kunnskapsgrunnlag',
    country: 'Landet',
    heading: (place: string) => `Kunnskap om ${place}`,
    lead: 'Offentlige tall om kommunen, ordnet etter tema. Hvert tall har kilde, tabell, dato og lisens.',
    demo: (place: string) => `Demoen er ingen virkelig kommune. Den låner tallene til ${place}.`,
    themesHeading: 'Tema',
    themeTitle: (theme: string, inPlace: string) => `${theme} ${inPlace}`,
    figureCount: (count: number) =>
      count === 1 ? '1 indikator med tall' : `${count} indikatorer med tall`,
    noFigures: 'Uten tall ennå',
    emptyTheme:
      'Vi har ikke tall om dette for kommunen ennå. De fleste kan den som drifter Stedsans, hente fra kilden. Under ser dere hva som kommer.',
    emptyIndicator:
      'Vi har ikke tall om dette for kommunen ennå. Den som drifter Stedsans, kan som regel hente dem fra kilden.',
    emptyBase:
      'Tallene blir lest inn nå. Det tar som regel under ett minutt. Last siden på nytt om litt.',
    moreHeading: 'Flere tall',
    moreCaption: 'Andre indikatorer om temaet, med siste tall',
    hiddenTheme:
      'Vi har ingen tall om dette som vi kan vise for kommunen. Under ser dere hva som er skjult, og hvorfor.',
    hiddenHeading: (count: number) => `Skjult (${count})`,
    hiddenNote: 'Tallene finnes, men vi kan ikke vise dem for kommunen.',
    hiddenFigure: (place: string, reason: string) => `Vi viser ikke tall for ${place}: ${reason}.`,
    waitingHeading: (count: number) => `Uten tall ennå (${count})`,
    waitingNote: 'Disse blir vist når vi har tall for kommunen.',
    columns: {
      indicator: 'Indikator',
      latest: 'Siste tall',
      time: 'År',
    },
    otherThemes: 'Andre tema',
    about: {
      why: 'Hvorfor det betyr noe for planleggingen',
      formula: 'Slik er det regnet ut',
      directions: {
        'higher-is-better': 'Høyere tall er som regel bedre.',
        'lower-is-better': 'Lavere tall er som regel bedre.',
        none: null,
      },
      sources: 'Kilder',
      minimum: (count: number) =>
        `Tallet vises ikke der det er regnet ut av færre enn ${count}. Det er av hensyn til personvernet, og fordi så få gir usikre tall.`,
    },
    source: {
      line: (
        attribution: string,
        updated: string | null,
        retrieved: string,
        licence: string | null,
      ) =>
        `Kilde: ${attribution}.${updated ? ` Oppdatert ${updated}.` : ''} Hentet ${retrieved}. Lisens: ${licence ?? 'ikke oppgitt hos kilden'}.`,
      table: 'Se tabellen hos kilden',
    },
    overTime: {
      heading: 'Utvikling over tid',
      eachYear: (part: string) => `Tall for ${part} hvert år.`,
      alternative: (title: string, from: string, to: string) =>
        `Linjediagram: ${title}, fra ${from} til ${to}. Alle tallene står i tabellen.`,
    },
    comparison: {
      heading: 'Sammenlign',
      label: 'Sammenlign med',
      own: 'Kommuner, med komma mellom',
      ownHint: 'Skriv navn eller nummer, for eksempel Namsos, 5046',
      unknown: (typed: string) =>
        `Fant ingen kommune som heter ${typed}. Skriv navnet slik det står på kartet, eller kommunenummeret.`,
      shared: (typed: string) => `Flere kommuner heter ${typed}. Velg hvilken dere mener:`,
      allOf: (count: number) => (count === 2 ? 'begge' : 'alle'),
      show: 'Vis',
      chart: (title: string, time: string) => `${title} ${time}`,
      alternative: (title: string, time: string, count: number) =>
        `Søylediagram: ${title} i ${time} for ${count} steder. Alle tallene står i tabellen.`,
      finding: (title: string, time: string, standing: string) => `${title} ${time}: ${standing}`,
      besideMiddle: (name: string, own: string, count: number, middle: string) =>
        `${name} ${own}, den midterste av ${count} kommuner ${middle}.`,
      spread: (title: string, time: string) =>
        `Hvor kommunen ligger blant alle kommuner: ${title} i ${time}.`,
      rank: (name: string, place: number, of: number, tied: boolean) =>
        `${name} har ${tied ? 'delt ' : ''}${place}. plass av ${of} når det høyeste tallet står først.`,
    },
    change: {
      years: (from: string, to: string) => `fra ${from} til ${to}`,
      up: (count: number, of: number, years: string) =>
        `opp for ${count} av ${of} kommuner ${years}`,
      down: (count: number, of: number, years: string) =>
        `ned for ${count} av ${of} kommuner ${years}`,
      same: (_: number, of: number, years: string) => `det samme for ${of} kommuner ${years}`,
      own: (name: string, was: string, is: string) => `${name} gikk fra ${was} til ${is}.`,
      finding: (title: string, counted: string, own: string) => `${title}: ${counted}. ${own}`,
      tooMany: (most: number) =>
        `Vi tegner ikke endringen for flere enn ${most} kommuner. Sammenlign med færre for å se hver av dem.`,
      slopes: (title: string, from: string, to: string, count: number) =>
        `Linjer fra ${from} til ${to} for ${count} kommuner: ${title}. Alle tallene står i tabellen.`,
      panels: (title: string, from: string, to: string, count: number) =>
        `Et lite linjediagram for hver av ${count} kommuner: ${title} fra ${from} til ${to}. Alle tallene står i tabellen.`,
    },
    map: {
      link: 'Se på kart',
      title: (indicator: string) => `${indicator} på kart`,
      scopeLabel: 'Vis kart over',
      country: 'hele landet',
      alternative: (figures: string) =>
        `Kart over kommunene, farget etter tallene: ${figures}. Alle tallene står i tabellen.`,
      highest: (told: string) => `Høyest: ${told}.`,
      lowest: (told: string) => `Lavest: ${told}.`,
      several: (count: number) => `${count} kommuner`,
      coverage: (count: number, of: number) => `${count} av ${of} kommuner har tall.`,
      noFigure: 'Uten tall',
      credit: 'Kart: Kartverket 2024, CC BY 4.0.',
    },
    figures: {
      pyramidAlternative: (year: string) =>
        `Aldersfordeling i ${year}, fem år i hver gruppe. Alle tallene står i tabellen.`,
      people: 'Innbyggere 1. januar',
      groupsAlternative: 'Stablet diagram med aldersgruppenes andel år for år.',
      share: 'Prosent av innbyggerne',
      both: 'Tallene skiller ikke mellom menn og kvinner.',
      years: 'år',
      perYear: 'Personer i året',
      birthsAlternative: (names: string, from: string, to: string) =>
        `Linjediagram: ${names} fra ${from} til ${to}. Alle tallene står i tabellen.`,
    },
    api: {
      heading: 'Åpne data',
      jsonStat: 'JSON-stat',
      csv: 'CSV',
      turtle: 'Katalog (DCAT, Turtle)',
      jsonLd: 'Katalog (DCAT, JSON-LD)',
      one: 'Alle tallene for kommunen over tid, og tallene for fylket og landet:',
      text: 'Alle tallene kan hentes som JSON-stat 2 og CSV gjennom et åpent grensesnitt.',
    },
    note: {
      borders: (years: string) =>
        `Tall for ${years} mangler fordi kommunegrensene var andre. Vi anslår aldri tall for en del av en kommune.`,
      otherBorders: 'andre grenser',
      suppressed: 'Små tall er skjult av kilden for å verne om enkeltpersoner.',
      tooFew:
        'Vi viser ikke tall som for få ligger bak. Det er av hensyn til personvernet, og fordi så få gir usikre tall.',
    },
  },
  {
    frontPage: 'Framside',
    title: 'Kunnskapsgrunnlag',
    country: 'Landet',
    heading: (place: string) => `Kunnskap om ${place}`,
    lead: 'Offentlege tal om kommunen, ordna etter tema. Kvart tal har kjelde, tabell, dato og lisens.',
    demo: (place: string) => `Demoen er ingen verkeleg kommune. Han låner tala til ${place}.`,
    themesHeading: 'Tema',
    themeTitle: (theme: string, inPlace: string) => `${theme} ${inPlace}`,
    figureCount: (count: number) =>
      count === 1 ? '1 indikator med tal' : `${count} indikatorar med tal`,
    noFigures: 'Utan tal enno',
    emptyTheme:
      'Vi har ikkje tal om dette for kommunen enno. Dei fleste kan den som driftar Stedsans, hente frå kjelda. Under ser de kva som kjem.',
    emptyIndicator:
      'Vi har ikkje tal om dette for kommunen enno. Den som driftar Stedsans, kan som regel hente dei frå kjelda.',
    emptyBase:
      'Tala blir lesne inn no. Det tek som regel under eitt minutt. Last sida på nytt om litt.',
    moreHeading: 'Fleire tal',
    moreCaption: 'Andre indikatorar om temaet, med siste tal',
    hiddenTheme:
      'Vi har ingen tal om dette som vi kan vise for kommunen. Under ser de kva som er skjult, og kvifor.',
    hiddenHeading: (count: number) => `Skjult (${count})`,
    hiddenNote: 'Tala finst, men vi kan ikkje vise dei for kommunen.',
    hiddenFigure: (place: string, reason: string) => `Vi viser ikkje tal for ${place}: ${reason}.`,
    waitingHeading: (count: number) => `Utan tal enno (${count})`,
    waitingNote: 'Desse blir viste når vi har tal for kommunen.',
    columns: {
      indicator: 'Indikator',
      latest: 'Siste tal',
      time: 'År',
    },
    otherThemes: 'Andre tema',
    about: {
      why: 'Kvifor det har noko å seie for planlegginga',
      formula: 'Slik er det rekna ut',
      directions: {
        'higher-is-better': 'Høgare tal er som regel betre.',
        'lower-is-better': 'Lågare tal er som regel betre.',
        none: null,
      },
      sources: 'Kjelder',
      minimum: (count: number) =>
        `Talet blir ikkje vist der det er rekna ut av færre enn ${count}. Det er av omsyn til personvernet, og fordi så få gir usikre tal.`,
    },
    source: {
      line: (
        attribution: string,
        updated: string | null,
        retrieved: string,
        licence: string | null,
      ) =>
        `Kjelde: ${attribution}.${updated ? ` Oppdatert ${updated}.` : ''} Henta ${retrieved}. Lisens: ${licence ?? 'ikkje oppgitt hos kjelda'}.`,
      table: 'Sjå tabellen hos kjelda',
    },
    overTime: {
      heading: 'Utvikling over tid',
      eachYear: (part: string) => `Tal for ${part} kvart år.`,
      alternative: (title: string, from: string, to: string) =>
        `Linjediagram: ${title}, frå ${from} til ${to}. Alle tala står i tabellen.`,
    },
    comparison: {
      heading: 'Samanlikn',
      label: 'Samanlikn med',
      own: 'Kommunar, med komma mellom',
      ownHint: 'Skriv namn eller nummer, til dømes Namsos, 5046',
      unknown: (typed: string) =>
        `Fann ingen kommune som heiter ${typed}. Skriv namnet slik det står på kartet, eller kommunenummeret.`,
      shared: (typed: string) => `Fleire kommunar heiter ${typed}. Vel kven de meiner:`,
      allOf: (count: number) => (count === 2 ? 'begge' : 'alle'),
      show: 'Vis',
      chart: (title: string, time: string) => `${title} ${time}`,
      alternative: (title: string, time: string, count: number) =>
        `Søylediagram: ${title} i ${time} for ${count} stader. Alle tala står i tabellen.`,
      finding: (title: string, time: string, standing: string) => `${title} ${time}: ${standing}`,
      besideMiddle: (name: string, own: string, count: number, middle: string) =>
        `${name} ${own}, den midtarste av ${count} kommunar ${middle}.`,
      spread: (title: string, time: string) =>
        `Kvar kommunen ligg blant alle kommunar: ${title} i ${time}.`,
      rank: (name: string, place: number, of: number, tied: boolean) =>
        `${name} har ${tied ? 'delt ' : ''}${place}. plass av ${of} når det høgaste talet står først.`,
    },
    change: {
      years: (from: string, to: string) => `frå ${from} til ${to}`,
      up: (count: number, of: number, years: string) =>
        `opp for ${count} av ${of} kommunar ${years}`,
      down: (count: number, of: number, years: string) =>
        `ned for ${count} av ${of} kommunar ${years}`,
      same: (_: number, of: number, years: string) => `det same for ${of} kommunar ${years}`,
      own: (name: string, was: string, is: string) => `${name} gjekk frå ${was} til ${is}.`,
      finding: (title: string, counted: string, own: string) => `${title}: ${counted}. ${own}`,
      tooMany: (most: number) =>
        `Vi teiknar ikkje endringa for fleire enn ${most} kommunar. Samanlikn med færre for å sjå kvar av dei.`,
      slopes: (title: string, from: string, to: string, count: number) =>
        `Linjer frå ${from} til ${to} for ${count} kommunar: ${title}. Alle tala står i tabellen.`,
      panels: (title: string, from: string, to: string, count: number) =>
        `Eit lite linjediagram for kvar av ${count} kommunar: ${title} frå ${from} til ${to}. Alle tala står i tabellen.`,
    },
    map: {
      link: 'Sjå på kart',
      title: (indicator: string) => `${indicator} på kart`,
      scopeLabel: 'Vis kart over',
      country: 'heile landet',
      alternative: (figures: string) =>
        `Kart over kommunane, farga etter tala: ${figures}. Alle tala står i tabellen.`,
      highest: (told: string) => `Høgast: ${told}.`,
      lowest: (told: string) => `Lågast: ${told}.`,
      several: (count: number) => `${count} kommunar`,
      coverage: (count: number, of: number) => `${count} av ${of} kommunar har tal.`,
      noFigure: 'Utan tal',
      credit: 'Kart: Kartverket 2024, CC BY 4.0.',
    },
    figures: {
      pyramidAlternative: (year: string) =>
        `Aldersfordeling i ${year}, fem år i kvar gruppe. Alle tala står i tabellen.`,
      people: 'Innbyggjarar 1. januar',
      groupsAlternative: 'Stabla diagram med delen til kvar aldersgruppe år for år.',
      share: 'Prosent av innbyggjarane',
      both: 'Tala skil ikkje mellom menn og kvinner.',
      years: 'år',
      perYear: 'Personar i året',
      birthsAlternative: (names: string, from: string, to: string) =>
        `Linjediagram: ${names} frå ${from} til ${to}. Alle tala står i tabellen.`,
    },
    api: {
      heading: 'Opne data',
      jsonStat: 'JSON-stat',
      csv: 'CSV',
      turtle: 'Katalog (DCAT, Turtle)',
      jsonLd: 'Katalog (DCAT, JSON-LD)',
      one: 'Alle tala for kommunen over tid, og tala for fylket og landet:',
      text: 'Alle tala kan hentast som JSON-stat 2 og CSV gjennom eit ope grensesnitt.',
    },
    note: {
      borders: (years: string) =>
        `Tal for ${years} manglar fordi kommunegrensene var andre. Vi anslår aldri tal for ein del av ein kommune.`,
      otherBorders: 'andre grenser',
      suppressed: 'Små tal er skjulte av kjelda for å verne om enkeltpersonar.',
      tooFew:
        'Vi viser ikkje tal som for få ligg bak. Det er av omsyn til personvernet, og fordi så få gir usikre tal.',
    },
  },
)
