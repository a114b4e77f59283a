import { dictionary } from '#platform/i18n/language.ts'

const plans = (some: number) => (some === 1 ? '1 plan' : `${some} planer`)
const plansNn = (some: number) => (some === 1 ? '1 plan' : `${some} planar`)

/** The front page of the planning needs. */
export const needsTexts = dictionary(
  {
    lead: 'Hvilke planer skal lages, endres, slås sammen eller oppheves, og rekker dere det? Alt videreføres til dere bestemmer noe annet.',
    counts: (all: number, continued: number, toAssess: number, settled: number) =>
      `${plans(all)}: ${continued} videreføres, ${toAssess} må vurderes, ${settled} er avklart.`,
    empty: 'Ingen planer i registeret ennå',
    emptyHelp:
      'Hent inn eller skriv opp planene kommunen har. Så ser dere her hvilke som må vurderes.',
    toRegister: 'Til planregisteret',
    next: {
      label: 'Neste',
      assess: (name: string) => `Vurder ${name}`,
      assessHelp: (left: number) =>
        left === 1 ? 'Det er den siste som venter.' : `${plans(left)} venter på vurdering.`,
      size: (name: string) => `Si når ${name} skal lages, og hvor mye arbeid det er`,
      sizeHelp: 'Da ser dere om dere rekker den.',
      capacity: 'Si hvor mye tid dere har til planarbeid',
      capacityHelp: 'Ett tall er nok til å begynne med.',
      overload: 'Få planene til å gå opp',
      overloadHelp: (weeks: string) => `Det mangler ${weeks} ukeverk der det er mest å gjøre.`,
      community: 'Gå gjennom samfunnsdelen',
      communityHelp: 'Svarene sier om den bør revideres eller videreføres.',
      ready: 'Planene er avklart, og arbeidet går opp',
      readyHelp: 'Se tabellen med de andre før dere tar den med til planstrategien.',
      open: 'Åpne',
      toTable: 'Se tabellen',
    },
    parts: 'Resten av planbehovet',
    partsStates: {
      capacityUnset: 'Ikke satt',
      capacityFits: (demand: string, hands: string) => `${demand} av ${hands} ukeverk er brukt`,
      capacityOver: (weeks: string) => `${weeks} ukeverk for mye`,
    },
    viewsLabel: 'Visninger',
    views: { oversikt: 'Oversikt', tabell: 'Tabell', tavle: 'Tavle', tidslinje: 'Tidslinje' },
    toAssess: 'Må vurderes',
    noneToAssess: 'Ingen planer venter på vurdering.',
    settled: 'Avklart',
    noneSettled: 'Ingenting er bestemt ennå.',
    continues: 'Videreføres',
    continuesHelp:
      'Ingenting tyder på at disse må vurderes nå. Åpne en plan for å bestemme noe annet.',
    andMore: (some: number) => `Og ${some} til. Alle står i tabellen.`,
    all: 'Alle planene',
    columns: {
      plan: 'Plan',
      decision: 'Bestemt',
      priority: 'Prioritet',
      start: 'Starter',
      adoption: 'Vedtas',
      weeks: 'Ukeverk',
      costs: 'Kostnad (1000 kr)',
    },
    yearlyCost: (year: string, amount: string) => `${year}: ${amount}`,
    earlier: 'Forrige side',
    later: 'Neste side',
    pageOf: (page: number, pages: number) => `Side ${page} av ${pages}`,
    print: 'Skriv ut',
    timeline: 'Planene i perioden',
    timelineText: (some: number) =>
      `${plans(some)} som skal lages eller endres, med halvåret de starter i og halvåret de vedtas i. Det samme står i tabellen under.`,
    timelineTable: 'Tidslinjen som tabell',
    noneDated: 'Ingen planer har tidspunkt ennå',
    noneDatedHelp:
      'Åpne en plan som skal lages eller endres, og si når arbeidet starter og når planen vedtas.',
    undated: 'Uten tidspunkt',
    undatedHelp: 'Disse skal lages eller endres, men ingen har sagt når.',
    overloadedHelp: 'Halvår med farget bakgrunn har mer arbeid enn dere har tid til.',
    emptyColumn: 'Ingen',
    move: {
      label: (name: string) => `Flytt «${name}» til`,
      choose: 'Flytt til …',
      button: 'Flytt',
      noTarget: (name: string) => `Velg hva som skal skje med «${name}», og trykk Flytt.`,
      meanwhile: (by: string, name: string, now: string, wanted: string) =>
        `${by} har endret «${name}» mens du så på tavla. Den står nå under «${now}». Trykk Flytt igjen hvis den heller skal til «${wanted}».`,
    },
  },
  {
    lead: 'Kva planar skal lagast, endrast, slåast saman eller opphevast, og rekk de det? Alt blir ført vidare til de bestemmer noko anna.',
    counts: (all: number, continued: number, toAssess: number, settled: number) =>
      `${plansNn(all)}: ${continued} blir førte vidare, ${toAssess} må vurderast, ${settled} er avklarte.`,
    empty: 'Ingen planar i registeret enno',
    emptyHelp:
      'Hent inn eller skriv opp planane kommunen har. Så ser de her kva for nokre som må vurderast.',
    toRegister: 'Til planregisteret',
    next: {
      label: 'Neste',
      assess: (name: string) => `Vurder ${name}`,
      assessHelp: (left: number) =>
        left === 1 ? 'Det er den siste som ventar.' : `${plansNn(left)} ventar på vurdering.`,
      size: (name: string) => `Sei når ${name} skal lagast, og kor mykje arbeid det er`,
      sizeHelp: 'Då ser de om de rekk han.',
      capacity: 'Sei kor mykje tid de har til planarbeid',
      capacityHelp: 'Eitt tal er nok til å byrje med.',
      overload: 'Få planane til å gå opp',
      overloadHelp: (weeks: string) => `Det manglar ${weeks} vekeverk der det er mest å gjere.`,
      community: 'Gå gjennom samfunnsdelen',
      communityHelp: 'Svara seier om han bør reviderast eller førast vidare.',
      ready: 'Planane er avklarte, og arbeidet går opp',
      readyHelp: 'Sjå tabellen med dei andre før de tek han med til planstrategien.',
      open: 'Opne',
      toTable: 'Sjå tabellen',
    },
    parts: 'Resten av planbehovet',
    partsStates: {
      capacityUnset: 'Ikkje sett',
      capacityFits: (demand: string, hands: string) => `${demand} av ${hands} vekeverk er brukte`,
      capacityOver: (weeks: string) => `${weeks} vekeverk for mykje`,
    },
    viewsLabel: 'Visingar',
    views: { oversikt: 'Oversyn', tabell: 'Tabell', tavle: 'Tavle', tidslinje: 'Tidslinje' },
    toAssess: 'Må vurderast',
    noneToAssess: 'Ingen planar ventar på vurdering.',
    settled: 'Avklart',
    noneSettled: 'Ingenting er bestemt enno.',
    continues: 'Blir førte vidare',
    continuesHelp:
      'Ingenting tyder på at desse må vurderast no. Opne ein plan for å bestemme noko anna.',
    andMore: (some: number) => `Og ${some} til. Alle står i tabellen.`,
    all: 'Alle planane',
    columns: {
      plan: 'Plan',
      decision: 'Bestemt',
      priority: 'Prioritet',
      start: 'Startar',
      adoption: 'Blir vedteken',
      weeks: 'Vekeverk',
      costs: 'Kostnad (1000 kr)',
    },
    yearlyCost: (year: string, amount: string) => `${year}: ${amount}`,
    earlier: 'Førre side',
    later: 'Neste side',
    pageOf: (page: number, pages: number) => `Side ${page} av ${pages}`,
    print: 'Skriv ut',
    timeline: 'Planane i perioden',
    timelineText: (some: number) =>
      `${plansNn(some)} som skal lagast eller endrast, med halvåret dei startar i og halvåret dei blir vedtekne i. Det same står i tabellen under.`,
    timelineTable: 'Tidslinja som tabell',
    noneDated: 'Ingen planar har tidspunkt enno',
    noneDatedHelp:
      'Opne ein plan som skal lagast eller endrast, og sei når arbeidet startar og når planen blir vedteken.',
    undated: 'Utan tidspunkt',
    undatedHelp: 'Desse skal lagast eller endrast, men ingen har sagt når.',
    overloadedHelp: 'Halvår med farga bakgrunn har meir arbeid enn de har tid til.',
    emptyColumn: 'Ingen',
    move: {
      label: (name: string) => `Flytt «${name}» til`,
      choose: 'Flytt til …',
      button: 'Flytt',
      noTarget: (name: string) => `Vel kva som skal skje med «${name}», og trykk Flytt.`,
      meanwhile: (by: string, name: string, now: string, wanted: string) =>
        `${by} har endra «${name}» medan du såg på tavla. Planen står no under «${now}». Trykk Flytt igjen om han heller skal til «${wanted}».`,
    },
  },
)
