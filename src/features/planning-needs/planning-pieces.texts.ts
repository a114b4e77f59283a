import { dictionary } from '#platform/i18n/language.ts'

/** What the planning needs look like in a document. */
export const planningPieceTexts = dictionary(
  {
    plans: 'Planene og hva som er bestemt',
    columns: {
      plan: 'Plan',
      adopted: 'Vedtatt',
      decision: 'Bestemt',
      when: 'Oppstart–vedtak',
      weeks: 'Ukeverk',
      owner: 'Ansvarlig',
      question: 'Spørsmål',
      answer: 'Svar',
      part: 'Del av kommuneplanen',
      position: 'Standpunkt',
      halfYear: 'Halvår',
      demand: 'Arbeid',
      hands: 'Tid',
      over: 'For mye',
      start: 'Oppstart',
      adoption: 'Vedtak',
      ambition: 'Ambisjon',
      plans: 'Planer som følger den opp',
      measures: 'Tiltak',
      count: 'Antall',
    },
    noPlans: 'Planregisteret er tomt.',
    undecidedCount: (count: string, isOne: boolean) =>
      isOne
        ? 'Det er ikke bestemt ennå hva som skal skje med én av planene.'
        : `Det er ikke bestemt ennå hva som skal skje med ${count} av planene.`,
    undecided: 'Ikke bestemt ennå',
    inSource: (words: string) => `I kilden står det «${words}».`,
    lacking: 'Finnes ikke',
    timeline: 'Planarbeidet over fire år',
    timelineAlternative: (count: string) =>
      `${count} planer med oppstart og vedtak, halvår for halvår. De samme opplysningene står i tabellen over planene.`,
    community: 'Hva samfunnsdelen inneholder',
    positions: 'Standpunkt til hver del av kommuneplanen',
    land: 'Arealplaner',
    landLine: (group: string, names: string) => `${group}: ${names}.`,
    capacity: 'Arbeid mot tid, i ukeverk',
    capacityAlternative:
      'Søyler viser arbeidet i hvert halvår, og streker viser tiden vi har. Tallene står i tabellen under.',
    capacityFits: (demand: string, hands: string) =>
      `Planene tar ${demand} ukeverk i perioden. Vi har ${hands}. Det går opp.`,
    capacityOver: (demand: string, hands: string, over: string) =>
      `Planene tar ${demand} ukeverk i perioden. Vi har ${hands}. I noen halvår er det til sammen ${over} ukeverk for mye.`,
    ambitions: 'Ambisjoner for perioden',
    challenges: 'Utfordringer vi vil gjøre noe med',
    simplification: 'Antall planer før og etter',
    before: 'Planer nå',
    merged: 'Slås sammen',
    repealed: 'Oppheves',
    added: 'Nye',
    after: 'Planer når alt er gjort',
    previous: 'Planer i forrige planstrategi',
    followUp: 'Når hver plan starter og skal vedtas',
  },
  {
    plans: 'Planane og kva som er bestemt',
    columns: {
      plan: 'Plan',
      adopted: 'Vedteken',
      decision: 'Bestemt',
      when: 'Oppstart–vedtak',
      weeks: 'Vekeverk',
      owner: 'Ansvarleg',
      question: 'Spørsmål',
      answer: 'Svar',
      part: 'Del av kommuneplanen',
      position: 'Standpunkt',
      halfYear: 'Halvår',
      demand: 'Arbeid',
      hands: 'Tid',
      over: 'For mykje',
      start: 'Oppstart',
      adoption: 'Vedtak',
      ambition: 'Ambisjon',
      plans: 'Planar som følgjer han opp',
      measures: 'Tiltak',
      count: 'Tal',
    },
    noPlans: 'Planregisteret er tomt.',
    undecidedCount: (count: string, isOne: boolean) =>
      isOne
        ? 'Det er ikkje bestemt enno kva som skal skje med éin av planane.'
        : `Det er ikkje bestemt enno kva som skal skje med ${count} av planane.`,
    undecided: 'Ikkje bestemt enno',
    inSource: (words: string) => `I kjelda står det «${words}».`,
    lacking: 'Finst ikkje',
    timeline: 'Planarbeidet over fire år',
    timelineAlternative: (count: string) =>
      `${count} planar med oppstart og vedtak, halvår for halvår. Dei same opplysningane står i tabellen over planane.`,
    community: 'Kva samfunnsdelen inneheld',
    positions: 'Standpunkt til kvar del av kommuneplanen',
    land: 'Arealplanar',
    landLine: (group: string, names: string) => `${group}: ${names}.`,
    capacity: 'Arbeid mot tid, i vekeverk',
    capacityAlternative:
      'Søyler viser arbeidet i kvart halvår, og strekar viser tida vi har. Tala står i tabellen under.',
    capacityFits: (demand: string, hands: string) =>
      `Planane tek ${demand} vekeverk i perioden. Vi har ${hands}. Det går opp.`,
    capacityOver: (demand: string, hands: string, over: string) =>
      `Planane tek ${demand} vekeverk i perioden. Vi har ${hands}. I nokre halvår er det til saman ${over} vekeverk for mykje.`,
    ambitions: 'Ambisjonar for perioden',
    challenges: 'Utfordringar vi vil gjere noko med',
    simplification: 'Talet på planar før og etter',
    before: 'Planar no',
    merged: 'Blir slått saman',
    repealed: 'Blir oppheva',
    added: 'Nye',
    after: 'Planar når alt er gjort',
    previous: 'Planar i førre planstrategi',
    followUp: 'Når kvar plan startar og skal vedtakast',
  },
)
