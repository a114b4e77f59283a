import { dictionary } from '#platform/i18n/language.ts'

export const calendarTexts = dictionary(
  {
    title: 'Kalender',
    intro:
      'Få fristene og møtene inn i din egen kalender. De flytter seg når tidsplanen flytter seg.',
    subscribe: 'Abonner med en lenke',
    subscribeHelp:
      'Lenken er hemmelig og bare din. Den som har den, kan lese datoene. Trekk den tilbake hvis den kommer på avveie.',
    scope: 'Hva skal kalenderen vise?',
    scopes: {
      strategy: 'Denne planstrategien',
      person: 'Alle kommunene jeg arbeider i',
    },
    make: 'Lag kalenderlenke',
    madeHeading: 'Her er lenken din',
    madeHelp:
      'Kopier den nå. Den vises bare denne ene gangen. I kalenderprogrammet velger du «Legg til kalender fra Internett» eller «Abonner på kalender».',
    mine: 'Lenkene dine',
    none: 'Du har ingen lenker ennå.',
    columns: { scope: 'Viser', made: 'Laget', revoke: 'Trekk tilbake' },
    revoke: 'Trekk tilbake',
    revokeLabel: (made: string) => `Trekk tilbake lenken fra ${made}`,
    revoked: 'Lenken er trukket tilbake. Den som bruker den, får ikke lenger datoene.',
    download: 'Last ned som fil',
    downloadHelp: 'En fil med datoene slik de er i dag. Den oppdaterer seg ikke.',
    downloadButton: 'Last ned .ics',
    chooseScope: 'Velg hva kalenderen skal vise',
    tooMany: 'Du har 20 lenker. Trekk tilbake en du ikke bruker, før du lager en ny',
    fileName: (place: string, period: string) => `Planstrategi ${place} ${period}`,
    feedName: (place: string, period: string) => `Planstrategi ${period}, ${place}`,
    allName: 'Planstrategi, alle kommuner',
    due: (title: string) => `Ferdig: ${title}`,
    adoptBy: {
      title: 'Siste dag for vedtak av planstrategien',
      description:
        'Kommunestyret skal vedta planstrategien senest ett år etter konstitueringen (plan- og bygningsloven § 10-1).',
    },
    publishByLaw: {
      title: 'Siste dag for å gjøre forslaget til vedtak offentlig',
      description:
        'Forslaget skal være offentlig i minst 30 dager før kommunestyret behandler det (plan- og bygningsloven § 10-1).',
    },
  },
  {
    title: 'Kalender',
    intro:
      'Få fristane og møta inn i din eigen kalender. Dei flyttar seg når tidsplanen flyttar seg.',
    subscribe: 'Abonner med ei lenkje',
    subscribeHelp:
      'Lenkja er hemmeleg og berre di. Den som har ho, kan lese datoane. Trekk ho tilbake om ho kjem på avvegar.',
    scope: 'Kva skal kalenderen vise?',
    scopes: {
      strategy: 'Denne planstrategien',
      person: 'Alle kommunane eg arbeider i',
    },
    make: 'Lag kalenderlenkje',
    madeHeading: 'Her er lenkja di',
    madeHelp:
      'Kopier ho no. Ho blir vist berre denne eine gongen. I kalenderprogrammet vel du «Legg til kalender frå Internett» eller «Abonner på kalender».',
    mine: 'Lenkjene dine',
    none: 'Du har ingen lenkjer enno.',
    columns: { scope: 'Viser', made: 'Laga', revoke: 'Trekk tilbake' },
    revoke: 'Trekk tilbake',
    revokeLabel: (made: string) => `Trekk tilbake lenkja frå ${made}`,
    revoked: 'Lenkja er trekt tilbake. Den som bruker ho, får ikkje lenger datoane.',
    download: 'Last ned som fil',
    downloadHelp: 'Ei fil med datoane slik dei er i dag. Ho oppdaterer seg ikkje.',
    downloadButton: 'Last ned .ics',
    chooseScope: 'Vel kva kalenderen skal vise',
    tooMany: 'Du har 20 lenkjer. Trekk tilbake ei du ikkje bruker, før du lagar ei ny',
    fileName: (place: string, period: string) => `Planstrategi ${place} ${period}`,
    feedName: (place: string, period: string) => `Planstrategi ${period}, ${place}`,
    allName: 'Planstrategi, alle kommunar',
    due: (title: string) => `Ferdig: ${title}`,
    adoptBy: {
      title: 'Siste dag for vedtak av planstrategien',
      description:
        'Kommunestyret skal vedta planstrategien seinast eitt år etter konstitueringa (plan- og bygningslova § 10-1).',
    },
    publishByLaw: {
      title: 'Siste dag for å gjere forslaget til vedtak offentleg',
      description:
        'Forslaget skal vere offentleg i minst 30 dagar før kommunestyret behandlar det (plan- og bygningslova § 10-1).',
    },
  },
)
