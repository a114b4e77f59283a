import { dictionary } from '#platform/i18n/language.ts'

/** The words that every page of the follow-up uses, and its front page. */
export const followUpTexts = dictionary(
  {
    title: 'Oppfølging',
    lead: 'Hvordan går det med planarbeidet kommunestyret har vedtatt? Her ser dere hva som er gjort, hva som er forsinket, og hva som har endret seg.',
    notAdopted:
      'Planstrategien er ikke ført som vedtatt ennå. Dere kan likevel følge arbeidet her. Listen følger det som står i planbehovet.',
    statuses: {
      'not-started': 'Ikke begynt',
      'under-way': 'I gang',
      consultation: 'På høring',
      done: 'Gjort',
      late: 'Forsinket',
      stopped: 'Stanset',
    },
    late: {
      adoption: 'Skulle vært vedtatt',
      start: 'Skulle vært i gang',
      milestone: 'Delmålet er passert',
      reported: 'Meldt forsinket',
    },
    isLate: 'Forsinket',
    noLateReason: 'Begrunnelse mangler',
    counts: (all: string, done: string, late: string) =>
      `${all} planarbeid. ${done} er gjort, og ${late} er forsinket.`,
    columns: {
      plan: 'Plan',
      decision: 'Vedtatt',
      adoption: 'Ferdig',
      unit: 'Enhet',
      status: 'Status',
      next: 'Neste delmål',
      budget: 'I økonomiplanen',
    },
    filter: {
      heading: 'Velg hva du vil se',
      status: 'Status',
      all: 'Alle',
      unit: 'Enhet',
      onlyLate: 'Bare forsinkede',
      show: 'Vis',
      none: 'Ingen planarbeid passer til valget.',
      reset: 'Vis alle',
    },
    empty: 'Ingen planarbeid å følge opp ennå',
    emptyHelp:
      'Listen kommer fra planbehovet: planer dere skal lage, revidere, slå sammen eller oppheve.',
    emptyAction: 'Gå til planbehov',
    table: 'Planarbeid i perioden',
    outside: 'Planarbeid utenfor strategien',
    outsideLead:
      'Disse er i gang uten at kommunestyret har tatt dem inn. Legg dem fram, bytt dem mot en annen plan, eller stans dem.',
    swappedOutBy: (name: string, details: string) =>
      `Byttet ut mot ${name}${details && `: ${details}`}`,
    takenIn: (details: string) =>
      `Tatt inn etter at planstrategien ble vedtatt${details && `: ${details}`}`,
    caseNumber: (number: string) => `sak ${number}`,
    budgetYear: (year: string) => `økonomiplanen for ${year}`,
    outsideWeeks: (weeks: string) => `${weeks} ukeverk`,
    percentDone: (percent: string) => `${percent} prosent`,
    reopened: 'Må vurderes på nytt',
    reopenedLead: 'Noe har hendt som gjør at dette må vurderes på nytt.',
    reopenedBy: (event: string, date: string) => `${event}, ${date}`,
    more: 'Mer om oppfølgingen',
    steeringBasis: 'Styringsgrunnlag: finn og siter det som er vedtatt',
    mine: 'Mine planarbeid',
    halfYear: (half: string, year: string) => `${half}. halvår ${year}`,
    thousands: (amount: string) => `${amount} 000 kr`,
  },
  {
    title: 'Oppfølging',
    lead: 'Korleis går det med planarbeidet kommunestyret har vedteke? Her ser de kva som er gjort, kva som er forseinka, og kva som har endra seg.',
    notAdopted:
      'Planstrategien er ikkje ført som vedteken enno. De kan likevel følgje arbeidet her. Lista følgjer det som står i planbehovet.',
    statuses: {
      'not-started': 'Ikkje byrja',
      'under-way': 'I gang',
      consultation: 'På høyring',
      done: 'Gjort',
      late: 'Forseinka',
      stopped: 'Stansa',
    },
    late: {
      adoption: 'Skulle vore vedteken',
      start: 'Skulle vore i gang',
      milestone: 'Delmålet er passert',
      reported: 'Meldt forseinka',
    },
    isLate: 'Forseinka',
    noLateReason: 'Grunngiving manglar',
    counts: (all: string, done: string, late: string) =>
      `${all} planarbeid. ${done} er gjort, og ${late} er forseinka.`,
    columns: {
      plan: 'Plan',
      decision: 'Vedteke',
      adoption: 'Ferdig',
      unit: 'Eining',
      status: 'Status',
      next: 'Neste delmål',
      budget: 'I økonomiplanen',
    },
    filter: {
      heading: 'Vel kva du vil sjå',
      status: 'Status',
      all: 'Alle',
      unit: 'Eining',
      onlyLate: 'Berre forseinka',
      show: 'Vis',
      none: 'Ingen planarbeid passar til valet.',
      reset: 'Vis alle',
    },
    empty: 'Ingen planarbeid å følgje opp enno',
    emptyHelp:
      'Lista kjem frå planbehovet: planar de skal lage, revidere, slå saman eller oppheve.',
    emptyAction: 'Gå til planbehov',
    table: 'Planarbeid i perioden',
    outside: 'Planarbeid utanfor strategien',
    outsideLead:
      'Desse er i gang utan at kommunestyret har teke dei inn. Legg dei fram, byt dei mot ein annan plan, eller stans dei.',
    swappedOutBy: (name: string, details: string) =>
      `Bytt ut mot ${name}${details && `: ${details}`}`,
    takenIn: (details: string) =>
      `Teken inn etter at planstrategien vart vedteken${details && `: ${details}`}`,
    caseNumber: (number: string) => `sak ${number}`,
    budgetYear: (year: string) => `økonomiplanen for ${year}`,
    outsideWeeks: (weeks: string) => `${weeks} vekeverk`,
    percentDone: (percent: string) => `${percent} prosent`,
    reopened: 'Må vurderast på nytt',
    reopenedLead: 'Noko har hendt som gjer at dette må vurderast på nytt.',
    reopenedBy: (event: string, date: string) => `${event}, ${date}`,
    more: 'Meir om oppfølginga',
    steeringBasis: 'Styringsgrunnlag: finn og siter det som er vedteke',
    mine: 'Planarbeida mine',
    halfYear: (half: string, year: string) => `${half}. halvår ${year}`,
    thousands: (amount: string) => `${amount} 000 kr`,
  },
)
