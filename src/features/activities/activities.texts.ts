import { dictionary } from '#platform/i18n/language.ts'

/** The list, the board and the timeline of all activities. */
export const activitiesTexts = dictionary(
  {
    title: 'Aktiviteter',
    intro: 'Alt som skal gjøres, og hvem som gjør det. Velg det du vil se.',
    add: 'Legg til en aktivitet',
    views: { list: 'Liste', board: 'Tavle', timeline: 'Tidslinje' },
    viewsLabel: 'Visning',
    columns: {
      'not-started': 'Ikke begynt',
      'under-way': 'I gang',
      waiting: 'Venter',
      done: 'Gjort',
    },
    closed: 'Ikke merket som gjort',
    late: 'Forsinket',
    step: (number: number) => `Trinn ${number}`,
    filter: {
      heading: 'Velg hva du vil se',
      step: 'Trinn',
      allSteps: 'Alle trinn',
      who: 'Hvem',
      everybody: 'Alle',
      me: 'Meg',
      nobody: 'Ingen',
      status: 'Status',
      allStatuses: 'Alle',
      text: 'Søk i tittel og navn',
      lateOnly: 'Bare forsinkede',
      order: 'Rekkefølge',
      orders: { date: 'Dato', step: 'Trinn', who: 'Hvem' },
      show: 'Vis',
      reset: 'Vis alle',
    },
    count: (shown: number, all: number) =>
      shown === all
        ? all === 1
          ? '1 aktivitet'
          : `${all} aktiviteter`
        : `${shown} av ${all} aktiviteter`,
    none: 'Ingen aktiviteter passer',
    noneHelp: 'Fjern noen av valgene over, eller vis alle.',
    emptyColumn: 'Ingen',
    table: {
      caption: 'Aktivitetene',
      activity: 'Aktivitet',
      step: 'Trinn',
      when: 'Når',
      who: 'Hvem',
      status: 'Status',
    },
    comments: (count: number) => (count === 1 ? '1 merknad' : `${count} merknader`),
    attachments: (count: number) => `${count} vedlegg`,
    moveTo: {
      'under-way': 'I gang',
      waiting: 'Venter',
      done: 'Gjort',
      back: 'Ikke gjort likevel',
    },
    moved: (title: string, column: string) => `«${title}» står nå under «${column}».`,
    movedMeanwhile: (title: string, column: string, by: string) =>
      by === ''
        ? `Noen andre har endret «${title}». Aktiviteten står nå under «${column}». Flytt den på nytt hvis det ikke stemmer.`
        : `${by} har endret «${title}». Aktiviteten står nå under «${column}». Flytt den på nytt hvis det ikke stemmer.`,
    fixedByFact: (title: string) =>
      `«${title}» er gjort fordi datoen er registrert. Rett datoen i tidsplanen hvis den er feil.`,
    print: 'Skriv ut året på A3',
    printHelp:
      'Velg A3 og liggende format når du skriver ut. Det du har valgt over, gjelder også på papiret.',
    removed: {
      summary: 'Tatt ut av planen',
      help: 'Disse er ikke med i tidsplanen. Merknader og vedlegg er tatt vare på.',
      bringBack: 'Hent tilbake',
      bringBackTitle: (title: string) => `Hent tilbake «${title}»`,
      receipt: (title: string) => `«${title}» er tatt ut av planen.`,
      undo: 'Angre',
      back: (title: string) =>
        `«${title}» er hentet tilbake. Aktiviteten kommer inn i tidsplanen når det igjen er en plass til den.`,
    },
  },
  {
    title: 'Aktivitetar',
    intro: 'Alt som skal gjerast, og kven som gjer det. Vel det du vil sjå.',
    add: 'Legg til ein aktivitet',
    views: { list: 'Liste', board: 'Tavle', timeline: 'Tidslinje' },
    viewsLabel: 'Vising',
    columns: {
      'not-started': 'Ikkje byrja',
      'under-way': 'I gang',
      waiting: 'Ventar',
      done: 'Gjort',
    },
    closed: 'Ikkje merkt som gjort',
    late: 'Forseinka',
    step: (number: number) => `Steg ${number}`,
    filter: {
      heading: 'Vel kva du vil sjå',
      step: 'Steg',
      allSteps: 'Alle stega',
      who: 'Kven',
      everybody: 'Alle',
      me: 'Meg',
      nobody: 'Ingen',
      status: 'Status',
      allStatuses: 'Alle',
      text: 'Søk i tittel og namn',
      lateOnly: 'Berre dei som er forseinka',
      order: 'Rekkjefølgje',
      orders: { date: 'Dato', step: 'Steg', who: 'Kven' },
      show: 'Vis',
      reset: 'Vis alle',
    },
    count: (shown: number, all: number) =>
      shown === all
        ? all === 1
          ? '1 aktivitet'
          : `${all} aktivitetar`
        : `${shown} av ${all} aktivitetar`,
    none: 'Ingen aktivitetar passar',
    noneHelp: 'Fjern nokre av vala over, eller vis alle.',
    emptyColumn: 'Ingen',
    table: {
      caption: 'Aktivitetane',
      activity: 'Aktivitet',
      step: 'Steg',
      when: 'Når',
      who: 'Kven',
      status: 'Status',
    },
    comments: (count: number) => (count === 1 ? '1 merknad' : `${count} merknader`),
    attachments: (count: number) => `${count} vedlegg`,
    moveTo: {
      'under-way': 'I gang',
      waiting: 'Ventar',
      done: 'Gjort',
      back: 'Ikkje gjort likevel',
    },
    moved: (title: string, column: string) => `«${title}» står no under «${column}».`,
    movedMeanwhile: (title: string, column: string, by: string) =>
      by === ''
        ? `Nokon andre har endra «${title}». Aktiviteten står no under «${column}». Flytt han på nytt om det ikkje stemmer.`
        : `${by} har endra «${title}». Aktiviteten står no under «${column}». Flytt han på nytt om det ikkje stemmer.`,
    fixedByFact: (title: string) =>
      `«${title}» er gjort fordi datoen er registrert. Rett datoen i tidsplanen om han er feil.`,
    print: 'Skriv ut året på A3',
    printHelp:
      'Vel A3 og liggjande format når du skriv ut. Det du har valt over, gjeld også på papiret.',
    removed: {
      summary: 'Tekne ut av planen',
      help: 'Desse er ikkje med i tidsplanen. Merknader og vedlegg er tekne vare på.',
      bringBack: 'Hent tilbake',
      bringBackTitle: (title: string) => `Hent tilbake «${title}»`,
      receipt: (title: string) => `«${title}» er teken ut av planen.`,
      undo: 'Angre',
      back: (title: string) =>
        `«${title}» er henta tilbake. Aktiviteten kjem inn i tidsplanen når det igjen er ein plass til han.`,
    },
  },
)
