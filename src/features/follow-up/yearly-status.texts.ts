import { dictionary } from '#platform/i18n/language.ts'

/** The status to the council: the page and the document. */
export const yearlyStatusTexts = dictionary(
  {
    title: 'Årlig status',
    lead: 'Én gang i året bør kommunestyret få vite hva planstrategien har ført til. Statusen lages av det dere har meldt i oppfølgingen.',
    now: 'Les statusen slik den er i dag',
    download: 'Last ned',
    word: 'Word',
    pdf: 'PDF',
    lay: 'Legg fram statusen',
    layHelp: 'Når dere legger den fram, lagres den slik den er nå. Den kan ikke endres etterpå.',
    laidNow: 'Statusen er lagt fram og lagret.',
    laid: 'Lagt fram',
    laidOn: (date: string) => `Lagt fram ${date}`,
    none: 'Ingen status er lagt fram ennå.',
    fileName: (municipality: string, date: string) =>
      `Status for planstrategien ${municipality} ${date}`,
    document: {
      title: (period: string) => `Status for planstrategien ${period}`,
      subtitle: 'Til kommunestyret',
      dateline: (date: string) => `Per ${date}`,
      summary: 'Kort fortalt',
      counts: (all: string, done: string, late: string) =>
        `Planstrategien har ${all} planarbeid. ${done} er gjort, og ${late} er forsinket.`,
      outsideToo: (some: number) =>
        some === 1
          ? 'I tillegg er ett planarbeid i gang utenfor strategien.'
          : `I tillegg er ${some} planarbeid i gang utenfor strategien.`,
      done: 'Dette er gjort',
      noneDone: 'Ingen planarbeid er meldt som gjort.',
      late: 'Dette er forsinket',
      noneLate: 'Ingen planarbeid er forsinket.',
      why: 'Hvorfor',
      noReason: 'Begrunnelse mangler',
      underWay: 'Dette er i gang eller kommer',
      noneUnderWay: 'Ingen andre planarbeid.',
      swapped: 'Dette er byttet ut',
      changed: 'Dette har endret seg',
      noneChanged: 'Ingen planønsker eller hendelser er ført i perioden.',
      wishes: 'Planønsker',
      events: 'Hendelser',
      outside: 'I gang uten vedtak',
      capacity: 'Kapasitet nå',
      capacityUnknown: 'Kommunen har ikke skrevet hvor mange ukeverk som kan brukes på planarbeid.',
      fits: 'Arbeidet går opp med de ukeverkene kommunen har.',
      overload: (weeks: string) => `Det mangler ${weeks} ukeverk i resten av perioden.`,
      overloadPercent: (percent: string) =>
        `Samlet er arbeidet ${percent} prosent større enn det er ukeverk til.`,
      outsideLead:
        'Dette planarbeidet er i gang uten at kommunestyret har tatt det inn. Det er regnet med i halvåret vi er i.',
      weeksUnknown: 'Ikke oppgitt',
      halfYear: 'Halvår',
      demand: 'Arbeid (ukeverk)',
      hands: 'Kapasitet (ukeverk)',
      missing: 'Mangler (ukeverk)',
      reason: 'Begrunnelse',
      date: 'Dato',
      budget: 'Økonomiplan',
    },
  },
  {
    title: 'Årleg status',
    lead: 'Éin gong i året bør kommunestyret få vite kva planstrategien har ført til. Statusen blir laga av det de har meldt i oppfølginga.',
    now: 'Les statusen slik han er i dag',
    download: 'Last ned',
    word: 'Word',
    pdf: 'PDF',
    lay: 'Legg fram statusen',
    layHelp: 'Når de legg han fram, blir han lagra slik han er no. Han kan ikkje endrast etterpå.',
    laidNow: 'Statusen er lagd fram og lagra.',
    laid: 'Lagd fram',
    laidOn: (date: string) => `Lagd fram ${date}`,
    none: 'Ingen status er lagd fram enno.',
    fileName: (municipality: string, date: string) =>
      `Status for planstrategien ${municipality} ${date}`,
    document: {
      title: (period: string) => `Status for planstrategien ${period}`,
      subtitle: 'Til kommunestyret',
      dateline: (date: string) => `Per ${date}`,
      summary: 'Kort fortalt',
      counts: (all: string, done: string, late: string) =>
        `Planstrategien har ${all} planarbeid. ${done} er gjort, og ${late} er forseinka.`,
      outsideToo: (some: number) =>
        some === 1
          ? 'I tillegg er eitt planarbeid i gang utanfor strategien.'
          : `I tillegg er ${some} planarbeid i gang utanfor strategien.`,
      done: 'Dette er gjort',
      noneDone: 'Ingen planarbeid er melde som gjort.',
      late: 'Dette er forseinka',
      noneLate: 'Ingen planarbeid er forseinka.',
      why: 'Kvifor',
      noReason: 'Grunngiving manglar',
      underWay: 'Dette er i gang eller kjem',
      noneUnderWay: 'Ingen andre planarbeid.',
      swapped: 'Dette er bytt ut',
      changed: 'Dette har endra seg',
      noneChanged: 'Ingen planønske eller hendingar er førte i perioden.',
      wishes: 'Planønske',
      events: 'Hendingar',
      outside: 'I gang utan vedtak',
      capacity: 'Kapasitet no',
      capacityUnknown:
        'Kommunen har ikkje skrive kor mange vekeverk som kan brukast på planarbeid.',
      fits: 'Arbeidet går opp med dei vekeverka kommunen har.',
      overload: (weeks: string) => `Det manglar ${weeks} vekeverk i resten av perioden.`,
      overloadPercent: (percent: string) =>
        `Samla er arbeidet ${percent} prosent større enn det er vekeverk til.`,
      outsideLead:
        'Dette planarbeidet er i gang utan at kommunestyret har teke det inn. Det er rekna med i halvåret vi er i.',
      weeksUnknown: 'Ikkje oppgitt',
      halfYear: 'Halvår',
      demand: 'Arbeid (vekeverk)',
      hands: 'Kapasitet (vekeverk)',
      missing: 'Manglar (vekeverk)',
      reason: 'Grunngiving',
      date: 'Dato',
      budget: 'Økonomiplan',
    },
  },
)
