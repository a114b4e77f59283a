import { dictionary } from '#platform/i18n/language.ts'

/** The list of plans. */
export const plansTexts = dictionary(
  {
    title: 'Planer',
    intro:
      'Alle planer, strategier, oversikter og programmer kommunen har. Her ser dere hva som gjelder, og hva som har blitt gammelt.',
    emptyHeading: 'Ingen planer ennå',
    emptyHelp:
      'Har dere en planoversikt i Excel, på en nettside eller i et dokument, kan dere hente inn alle planene på én gang. Ellers kan dere skrive inn planene én for én, eller begynne med dem loven krever.',
    import: 'Hent inn en planoversikt',
    add: 'Legg til en plan',
    lawList: 'Lovpålagte planer',
    needs: 'Planbehov',
    hierarchy: 'Plansystemet',
    ages: 'Alder',
    types: 'Plantyper',
    viewsLabel: 'Visninger av planene',
    list: 'Liste',
    copyEarlier: (period: string, plans: number) =>
      plans === 1
        ? `Hent planen fra planstrategien for ${period}`
        : `Hent de ${plans} planene fra planstrategien for ${period}`,
    copyLines: (lines: number) =>
      lines === 1
        ? 'Hent også det dere har skrevet om én linje i listen over lovpålagte planer'
        : `Hent også det dere har skrevet om ${lines} linjer i listen over lovpålagte planer`,
    copyLinesHelp:
      'Det gjelder hva som ikke er aktuelt her og hvorfor, og linjer dere har lagt til. Når dere sist sjekket en linje, blir ikke med.',
    linesCopied: (lines: number) =>
      lines === 1
        ? 'Det dere hadde skrevet om én linje i listen over lovpålagte planer, er også hentet. Det blir stående om dere angrer.'
        : `Det dere hadde skrevet om ${lines} linjer i listen over lovpålagte planer, er også hentet. Det blir stående om dere angrer.`,
    copyRefused:
      'Det er allerede planer her. Planene fra før kan bare hentes til et tomt register.',
    copyEarlierHelp:
      'Planene blir kopiert hit. Den forrige planstrategien står som den var. Dere kan angre.',
    summary: (plans: number, old: number) => {
      const count = plans === 1 ? 'Én plan' : `${plans} planer`
      if (old === 0) return `${count}. Ingen er gamle eller har gått ut.`
      return `${count}. ${old === 1 ? 'Én er gammel eller har gått ut.' : `${old} er gamle eller har gått ut.`}`
    },
    shown: (shown: number, all: number) => `${shown} av ${all} planer`,
    seeOld: 'Vis dem',
    none: 'Ingen planer passer med valgene',
    noneHelp: 'Prøv færre valg, eller et annet søkeord.',
    filter: {
      heading: 'Velg hva du vil se',
      text: 'Søk',
      family: 'Slag',
      allFamilies: 'Alle slag',
      status: 'Status',
      allStatuses: 'Alle',
      age: 'Alder',
      allAges: 'Alle',
      old: 'Gammel eller gått ut',
      unit: 'Enhet',
      allUnits: 'Alle',
      order: 'Rekkefølge',
      orders: {
        register: 'Som lagt inn',
        name: 'Navn',
        adopted: 'Eldste vedtak først',
        type: 'Type',
      },
      columns: 'Velg kolonner',
      show: 'Vis',
      reset: 'Vis alle',
    },
    columns: {
      name: 'Plan',
      number: 'Nr.',
      type: 'Type',
      status: 'Status',
      adopted: 'Vedtatt',
      age: 'Alder',
      validTo: 'Gjelder til',
      caseNumber: 'Saksnummer',
      unit: 'Enhet',
      responsible: 'Ansvarlig',
      committee: 'Utvalg',
      parent: 'Hører under',
    },
    caption: 'Planer',
    pages: 'Sider',
    page: (page: number, of: number) => `Side ${page} av ${of}`,
    previous: 'Forrige side',
    next: 'Neste side',
    csv: 'Last ned som CSV',
    workbook: 'Last ned til Excel',
    exportHelp:
      'Filene har med alle opplysninger om planene i listen. Dere kan rette i dem og hente dem inn igjen.',
    choose: (name: string) => `Velg ${name}`,
    planRemoved: (name: string) => `«${name}» er fjernet.`,
  },
  {
    title: 'Planar',
    intro:
      'Alle planar, strategiar, oversyn og program kommunen har. Her ser de kva som gjeld, og kva som har blitt gammalt.',
    emptyHeading: 'Ingen planar enno',
    emptyHelp:
      'Har de eit planoversyn i Excel, på ei nettside eller i eit dokument, kan de hente inn alle planane på éin gong. Elles kan de skrive inn planane éin for éin, eller byrje med dei lova krev.',
    import: 'Hent inn eit planoversyn',
    add: 'Legg til ein plan',
    lawList: 'Lovpålagde planar',
    needs: 'Planbehov',
    hierarchy: 'Plansystemet',
    ages: 'Alder',
    types: 'Plantypar',
    viewsLabel: 'Visingar av planane',
    list: 'Liste',
    copyEarlier: (period: string, plans: number) =>
      plans === 1
        ? `Hent planen frå planstrategien for ${period}`
        : `Hent dei ${plans} planane frå planstrategien for ${period}`,
    copyLines: (lines: number) =>
      lines === 1
        ? 'Hent også det de har skrive om éi linje i lista over lovpålagde planar'
        : `Hent også det de har skrive om ${lines} linjer i lista over lovpålagde planar`,
    copyLinesHelp:
      'Det gjeld kva som ikkje er aktuelt her og kvifor, og linjer de har lagt til. Når de sist sjekka ei linje, blir ikkje med.',
    linesCopied: (lines: number) =>
      lines === 1
        ? 'Det de hadde skrive om éi linje i lista over lovpålagde planar, er også henta. Det blir ståande om de angrar.'
        : `Det de hadde skrive om ${lines} linjer i lista over lovpålagde planar, er også henta. Det blir ståande om de angrar.`,
    copyRefused: 'Det er alt planar her. Planane frå før kan berre hentast til eit tomt register.',
    copyEarlierHelp:
      'Planane blir kopierte hit. Den førre planstrategien står som han var. De kan angre.',
    summary: (plans: number, old: number) => {
      const count = plans === 1 ? 'Éin plan' : `${plans} planar`
      if (old === 0) return `${count}. Ingen er gamle eller har gått ut.`
      return `${count}. ${old === 1 ? 'Éin er gammal eller har gått ut.' : `${old} er gamle eller har gått ut.`}`
    },
    shown: (shown: number, all: number) => `${shown} av ${all} planar`,
    seeOld: 'Vis dei',
    none: 'Ingen planar passar med vala',
    noneHelp: 'Prøv færre val, eller eit anna søkjeord.',
    filter: {
      heading: 'Vel kva du vil sjå',
      text: 'Søk',
      family: 'Slag',
      allFamilies: 'Alle slag',
      status: 'Status',
      allStatuses: 'Alle',
      age: 'Alder',
      allAges: 'Alle',
      old: 'Gammal eller gått ut',
      unit: 'Eining',
      allUnits: 'Alle',
      order: 'Rekkjefølgje',
      orders: {
        register: 'Som lagt inn',
        name: 'Namn',
        adopted: 'Eldste vedtak først',
        type: 'Type',
      },
      columns: 'Vel kolonnar',
      show: 'Vis',
      reset: 'Vis alle',
    },
    columns: {
      name: 'Plan',
      number: 'Nr.',
      type: 'Type',
      status: 'Status',
      adopted: 'Vedteken',
      age: 'Alder',
      validTo: 'Gjeld til',
      caseNumber: 'Saksnummer',
      unit: 'Eining',
      responsible: 'Ansvarleg',
      committee: 'Utval',
      parent: 'Høyrer under',
    },
    caption: 'Planar',
    pages: 'Sider',
    page: (page: number, of: number) => `Side ${page} av ${of}`,
    previous: 'Førre side',
    next: 'Neste side',
    csv: 'Last ned som CSV',
    workbook: 'Last ned til Excel',
    exportHelp:
      'Filene har med alle opplysningar om planane i lista. De kan rette i dei og hente dei inn att.',
    choose: (name: string) => `Vel ${name}`,
    planRemoved: (name: string) => `«${name}» er fjerna.`,
  },
)
