import type { ColumnRole, RowKind, TableLayout } from '#domain/plan-import/plan-import.ts'
import { dictionary } from '#platform/i18n/language.ts'
import type { DuplicateChoice } from './import-draft.ts'

type NamedRole = Exclude<ColumnRole, `year:${number}`>

/** The pages of the import. */
export const importTexts = dictionary(
  {
    plans: 'Planer',
    title: 'Hent planene fra en tabell',
    lead: 'Velg plantabellen dere har i Excel eller som CSV, eller lim den inn. Ingenting lagres før dere har sett over det vi leste.',
    file: 'Fil fra Excel (.xlsx) eller CSV',
    fileHelp: 'Høyst 5 MB og 5 000 rader.',
    sheet: 'Navnet på arket',
    optional: 'valgfritt',
    sheetHelp: 'La feltet stå tomt, så velger vi arket med flest planer.',
    text: 'Eller lim inn tabellen',
    textHelp: 'Kopier fra Excel, Word, en nettside eller en PDF. Ta gjerne med overskriftene.',
    read: 'Les tabellen',
    nothing: 'Velg en fil, eller lim inn en tabell',
    fileChosenAgain: 'Velg fila på nytt',
    reviewTitle: 'Se over planene før de lagres',
    nothingStored: 'Ingenting er lagret ennå.',
    count: {
      plans: (count: number, written: string) => (count === 1 ? 'Én plan' : `${written} planer`),
      groups: (count: number, written: string) =>
        count === 1 ? 'én gruppe' : `${written} grupper`,
      asked: (count: number, written: string) =>
        count === 1 ? 'én rad med spørsmål' : `${written} rader med spørsmål`,
      known: (count: number, written: string) =>
        count === 1
          ? 'Én plan ser ut til å stå i registeret fra før.'
          : `${written} planer ser ut til å stå i registeret fra før.`,
    },
    layout: {
      cells: '',
      aligned: 'Cellene er skilt ved mellomrommene i teksten. Se over at de er delt riktig.',
      'one-column': 'Tabellen har bare én kolonne.',
      stacked:
        'Kolonnene står under hverandre i teksten, slik de ofte gjør når den er kopiert fra en PDF. Vi har bare lest navnene, for år og ansvar kan høre til en annen plan.',
    } satisfies Record<TableLayout, string>,
    notices: {
      'macros-left-out': 'Arbeidsboken har makroer. De er ikke åpnet.',
      'formulas-as-text': (count: number) =>
        count === 1
          ? 'Én celle har en formel. Vi leste det den viste sist.'
          : `${count} celler har formler. Vi leste det de viste sist.`,
      'hidden-rows-read': (count: number) =>
        count === 1
          ? 'Én rad er skjult i arket. Den er lest likevel.'
          : `${count} rader er skjult i arket. De er lest likevel.`,
      'other-sheets': (sheet: string, others: string) =>
        `Vi leste arket «${sheet}». Arbeidsboken har også ${others}. Skriv navnet på arket når dere velger fila, om det er et annet dere vil ha.`,
    },
    columns: 'Kolonnene slik vi forsto dem',
    columnsHelp: 'Er en kolonne noe annet, velg det og les tabellen på nytt.',
    heading: 'Rad med overskrifter',
    noHeading: 'Tabellen har ingen overskrifter',
    column: (at: number) => `Kolonne ${at}`,
    columnOf: (at: number, heading: string) => `Kolonne ${at}: «${heading}»`,
    readAgain: 'Les på nytt med disse kolonnene',
    columnsChanged:
      'Kolonnene er endret, og tabellen er lest på nytt. Se over radene før dere lagrer.',
    role: {
      number: 'Nummer',
      name: 'Navn på planen',
      adopted: 'Vedtatt',
      'valid-to': 'Gjelder til',
      period: 'Periode',
      'case-number': 'Saksnummer',
      assessment: 'Vurdering',
      status: 'Status',
      owner: 'Ansvarlig',
      'other-units': 'Andre som deltar',
      committee: 'Politisk utvalg',
      'legal-basis': 'Lovgrunnlag',
      priority: 'Prioritet',
      planned: 'Planlagt år',
      start: 'År for oppstart',
      adopt: 'År for vedtak',
      notes: 'Merknad',
      type: 'Type plan',
      group: 'Gruppe',
      ignored: 'Les ikke',
    } satisfies Record<NamedRole, string>,
    year: (year: string) => `Merker for ${year}`,
    registered: 'Planer som står i registeret med samme navn',
    choice: {
      keep: 'Legg inn likevel',
      skip: 'Hopp over',
      update: 'Oppdater den som står der',
    } satisfies Record<DuplicateChoice, string>,
    rows: 'Radene',
    rowsCaption: (first: string, last: string, all: string) =>
      `Rad ${first}–${last} av ${all}, de vi er usikre på først`,
    heads: {
      row: 'Rad i tabellen',
      kind: 'Hva er raden?',
      name: 'Navn',
      adopted: 'Vedtatt',
      assessment: 'Vurdering',
    },
    line: (line: number) => `Rad ${line}`,
    cell: (line: number, head: string) => `${head}, rad ${line}`,
    kind: {
      plan: 'Plan',
      'group-heading': 'Gruppe',
      heading: 'Overskrifter',
      legend: 'Tegnforklaring',
      task: 'Oppgave',
      note: 'Merknad',
      empty: 'Tom rad',
    } satisfies Record<RowKind, string>,
    same: (count: number) => `Gjør det samme med alle ${count} slike rader`,
    duplicateOfPlan: (name: string) => `Ligner på «${name}», som står i registeret.`,
    duplicateOfRow: (line: number) => `Ligner på rad ${line}.`,
    duplicate: 'Dobbelt?',
    previous: 'Forrige rader',
    next: 'Neste rader',
    store: (count: number, written: string) =>
      count === 1 ? 'Lagre én plan' : `Lagre ${written} planer`,
    storeNone: 'Lagre',
    noPlans: 'Ingen rad blir lagret som plan. Velg hvilke rader som er planer',
    exported: {
      lead: 'Dette er planregisteret slik det ble hentet ut herfra. Ingenting er lagret ennå.',
      added: (count: string) => `Nye planer: ${count}`,
      edited: (count: string) => `Planer som blir endret: ${count}`,
      unchanged: (count: string) => `Planer som er som før: ${count}`,
      problems: (count: string) => `Rader som ikke kan leses, og som blir utelatt: ${count}`,
      store: 'Lagre endringene',
      nothing: 'Det er ingenting å lagre. Alt står i registeret fra før',
    },
    startAgain: 'Velg en annen tabell',
    wrongAdopted: (line: number) =>
      `Rad ${line}: Skriv når planen ble vedtatt som 12.06.2018, eller bare året`,
    missingName: (line: number) => `Rad ${line}: Skriv hva planen heter`,
    conflict: (names: string) =>
      `Noen har endret ${names} siden tabellen ble lest. Se over valgene, og lagre igjen`,
  },
  {
    plans: 'Planar',
    title: 'Hent planane frå ein tabell',
    lead: 'Vel plantabellen de har i Excel eller som CSV, eller lim han inn. Ingenting blir lagra før de har sett over det vi las.',
    file: 'Fil frå Excel (.xlsx) eller CSV',
    fileHelp: 'Høgst 5 MB og 5 000 rader.',
    sheet: 'Namnet på arket',
    optional: 'valfritt',
    sheetHelp: 'La feltet stå tomt, så vel vi arket som har dei fleste planane.',
    text: 'Eller lim inn tabellen',
    textHelp: 'Kopier frå Excel, Word, ei nettside eller ein PDF. Ta gjerne med overskriftene.',
    read: 'Les tabellen',
    nothing: 'Vel ei fil, eller lim inn ein tabell',
    fileChosenAgain: 'Vel fila på nytt',
    reviewTitle: 'Sjå over planane før dei blir lagra',
    nothingStored: 'Ingenting er lagra enno.',
    count: {
      plans: (count: number, written: string) => (count === 1 ? 'Éin plan' : `${written} planar`),
      groups: (count: number, written: string) =>
        count === 1 ? 'éi gruppe' : `${written} grupper`,
      asked: (count: number, written: string) =>
        count === 1 ? 'éi rad med spørsmål' : `${written} rader med spørsmål`,
      known: (count: number, written: string) =>
        count === 1
          ? 'Éin plan ser ut til å stå i registeret frå før.'
          : `${written} planar ser ut til å stå i registeret frå før.`,
    },
    layout: {
      cells: '',
      aligned: 'Cellene er skilde ved mellomromma i teksten. Sjå over at dei er delte rett.',
      'one-column': 'Tabellen har berre éin kolonne.',
      stacked:
        'Kolonnane står under kvarandre i teksten, slik dei ofte gjer når han er kopiert frå ein PDF. Vi har berre lese namna, for år og ansvar kan høyre til ein annan plan.',
    },
    notices: {
      'macros-left-out': 'Arbeidsboka har makroar. Dei er ikkje opna.',
      'formulas-as-text': (count: number) =>
        count === 1
          ? 'Éi celle har ein formel. Vi las det ho viste sist.'
          : `${count} celler har formlar. Vi las det dei viste sist.`,
      'hidden-rows-read': (count: number) =>
        count === 1
          ? 'Éi rad er gøymd i arket. Ho er lesen likevel.'
          : `${count} rader er gøymde i arket. Dei er lesne likevel.`,
      'other-sheets': (sheet: string, others: string) =>
        `Vi las arket «${sheet}». Arbeidsboka har også ${others}. Skriv namnet på arket når de vel fila, om det er eit anna de vil ha.`,
    },
    columns: 'Kolonnane slik vi forstod dei',
    columnsHelp: 'Er ein kolonne noko anna, vel det og les tabellen på nytt.',
    heading: 'Rad med overskrifter',
    noHeading: 'Tabellen har ingen overskrifter',
    column: (at: number) => `Kolonne ${at}`,
    columnOf: (at: number, heading: string) => `Kolonne ${at}: «${heading}»`,
    readAgain: 'Les på nytt med desse kolonnane',
    columnsChanged:
      'Kolonnane er endra, og tabellen er lesen på nytt. Sjå over radene før de lagrar.',
    role: {
      number: 'Nummer',
      name: 'Namn på planen',
      adopted: 'Vedteken',
      'valid-to': 'Gjeld til',
      period: 'Periode',
      'case-number': 'Saksnummer',
      assessment: 'Vurdering',
      status: 'Status',
      owner: 'Ansvarleg',
      'other-units': 'Andre som deltek',
      committee: 'Politisk utval',
      'legal-basis': 'Lovgrunnlag',
      priority: 'Prioritet',
      planned: 'Planlagt år',
      start: 'År for oppstart',
      adopt: 'År for vedtak',
      notes: 'Merknad',
      type: 'Type plan',
      group: 'Gruppe',
      ignored: 'Les ikkje',
    },
    year: (year: string) => `Merke for ${year}`,
    registered: 'Planar som står i registeret med same namn',
    choice: {
      keep: 'Legg inn likevel',
      skip: 'Hopp over',
      update: 'Oppdater han som står der',
    },
    rows: 'Radene',
    rowsCaption: (first: string, last: string, all: string) =>
      `Rad ${first}–${last} av ${all}, dei vi er usikre på først`,
    heads: {
      row: 'Rad i tabellen',
      kind: 'Kva er rada?',
      name: 'Namn',
      adopted: 'Vedteken',
      assessment: 'Vurdering',
    },
    line: (line: number) => `Rad ${line}`,
    cell: (line: number, head: string) => `${head}, rad ${line}`,
    kind: {
      plan: 'Plan',
      'group-heading': 'Gruppe',
      heading: 'Overskrifter',
      legend: 'Teiknforklaring',
      task: 'Oppgåve',
      note: 'Merknad',
      empty: 'Tom rad',
    },
    same: (count: number) => `Gjer det same med alle ${count} slike rader`,
    duplicateOfPlan: (name: string) => `Liknar på «${name}», som står i registeret.`,
    duplicateOfRow: (line: number) => `Liknar på rad ${line}.`,
    duplicate: 'Dobbelt?',
    previous: 'Førre rader',
    next: 'Neste rader',
    store: (count: number, written: string) =>
      count === 1 ? 'Lagre éin plan' : `Lagre ${written} planar`,
    storeNone: 'Lagre',
    noPlans: 'Inga rad blir lagra som plan. Vel kva rader som er planar',
    exported: {
      lead: 'Dette er planregisteret slik det vart henta ut herifrå. Ingenting er lagra enno.',
      added: (count: string) => `Nye planar: ${count}`,
      edited: (count: string) => `Planar som blir endra: ${count}`,
      unchanged: (count: string) => `Planar som er som før: ${count}`,
      problems: (count: string) => `Rader som ikkje kan lesast, og som blir utelatne: ${count}`,
      store: 'Lagre endringane',
      nothing: 'Det er ingenting å lagre. Alt står i registeret frå før',
    },
    startAgain: 'Vel ein annan tabell',
    wrongAdopted: (line: number) =>
      `Rad ${line}: Skriv når planen vart vedteken som 12.06.2018, eller berre året`,
    missingName: (line: number) => `Rad ${line}: Skriv kva planen heiter`,
    conflict: (names: string) =>
      `Nokon har endra ${names} sidan tabellen vart lesen. Sjå over vala, og lagre igjen`,
  },
)
