import type { ColumnUse } from '#domain/own-figures/table-layout.ts'
import { dictionary } from '#platform/i18n/language.ts'
import type { Licence } from './figures-content.ts'

/** The pages of the municipality's own tables. */
export const ownFiguresTexts = dictionary(
  {
    title: 'Egne tabeller',
    lead: 'Legg inn tall dere har selv, for eksempel fra fagsystemer, undersøkelser eller rapporter. De kan brukes i utfordringsbildet sammen med tallene fra SSB og FHI.',
    empty: 'Ingen egne tabeller ennå',
    emptyHelp: 'Legg inn den første fra Excel eller CSV, eller lim den inn.',
    add: 'Legg inn en tabell',
    heads: { title: 'Tabell', unit: 'Enhet', source: 'Kilde', rows: 'Rader', updated: 'Lagret' },
    newTitle: 'Legg inn en tabell',
    newLead:
      'Velg en fil, eller lim inn tabellen. Ingenting lagres før dere har sett over det vi leste.',
    replaceTitle: (title: string) => `Nye tall i «${title}»`,
    replaceLead:
      'Velg en nyere fil, eller lim inn tallene. De gamle blir tatt vare på som en tidligere utgave.',
    file: 'Fil fra Excel (.xlsx) eller CSV',
    fileHelp: 'Høyst 5 MB, 2 000 rader og 60 kolonner.',
    sheet: 'Navnet på arket',
    optional: 'valgfritt',
    sheetHelp: 'La feltet stå tomt, så velger vi arket med flest tall.',
    text: 'Eller lim inn tabellen',
    textHelp: 'Kopier fra regnearket, og ta med overskriftene.',
    read: 'Les tabellen',
    nothing: 'Velg en fil, eller lim inn en tabell',
    refusals: {
      'too-many-rows': 'Tabellen har flere enn 2 000 rader. Ta bort dem dere ikke trenger',
      'too-many-columns': 'Tabellen har flere enn 60 kolonner. Ta bort dem dere ikke trenger',
      'too-much-inside':
        'Fila inneholder mye mer enn en tabell. Kopier tabellen til et nytt regneark, og velg det',
      'no-columns':
        'Vi fant bare én kolonne. Tabellen må ha navn i én kolonne og tall i minst én til',
    },
    reviewTitle: 'Se over tabellen før den lagres',
    nothingStored: 'Ingenting er lagret ennå.',
    layoutChanged: 'Tabellen er lest på nytt. Se over den før dere lagrer.',
    howRead: 'Slik leste vi tabellen',
    howReadHelp: 'Er noe feil, rett det her og les på nytt. Radene har numrene fra fila.',
    headingLines: 'Rader med overskrifter',
    headingHelp: 'For eksempel 1–2. To rader blir satt sammen, den øverste først.',
    totalLines: 'Rader som summerer andre',
    totalHelp: 'De holdes utenfor tallene, men vi sjekker at de stemmer.',
    leftOutLines: 'Rader som ikke skal med',
    leftOutHelp: 'For eksempel en tittel over tabellen eller en merknad under.',
    decimalSign: 'Hva skiller ut desimalene?',
    decimalSigns: { comma: 'Komma: 1 234,5', dot: 'Punktum: 1,234.5' },
    columns: 'Kolonnene',
    column: (at: number) => `Kolonne ${at}`,
    columnOf: (at: number, heading: string) => `Kolonne ${at}: «${heading}»`,
    uses: {
      name: 'Navn på raden',
      figures: 'Tall',
      'left-out': 'Ta ikke med',
    } satisfies Record<ColumnUse, string>,
    readAgain: 'Les på nytt',
    previewCaption: 'Tallene slik de blir lagret',
    previewPart: (shown: number, all: number) => `Her er de ${shown} første av ${all} rader.`,
    counts: (rows: number, columns: number) =>
      `${rows === 1 ? 'Én rad' : `${rows} rader`} og ${columns === 1 ? 'én kolonne' : `${columns} kolonner`} med tall.`,
    years: {
      columns: 'Kolonnene er år. Tallene vises som linjer.',
      rows: 'Radene er år. Tallene vises som linjer.',
      none: 'Tallene vises som søyler.',
    },
    remarks: {
      heading: 'Dette bør dere vite',
      noFigure: (line: number, column: string, text: string) =>
        `Rad ${line}, kolonnen «${column}»: «${text}» er ikke et tall. Cellen blir stående uten tall.`,
      moreNoFigures: (count: number) => `${count} celler til er ikke tall.`,
      right: (name: string) =>
        `Raden «${name}» stemmer med summen av radene. Den er holdt utenfor.`,
      wrong: (name: string, column: string, written: string, added: string) =>
        `Raden «${name}» stemmer ikke: I kolonnen «${column}» står det ${written}, men radene blir ${added} til sammen. Raden er holdt utenfor.`,
      unchecked: (name: string) =>
        `Raden «${name}» er holdt utenfor. Vi kan ikke sjekke summen, for noen tall mangler.`,
      same: (name: string) => `Flere rader heter «${name}». De har fått et nummer bak navnet.`,
      sameHeading: (heading: string) =>
        `Flere kolonner heter «${heading}». De har fått et nummer bak navnet.`,
      leftOutColumns: (quoted: string, shown: number, rest: number) =>
        `${shown === 1 ? 'Kolonnen' : 'Kolonnene'} ${quoted}${rest > 0 ? ` og ${rest} til` : ''} er ikke med. Skal noe av det være med, velg «Tall» under «Slik leste vi tabellen».`,
      macros: 'Arbeidsboken har makroer. De er ikke åpnet.',
      formulas: (count: number) =>
        count === 1
          ? 'Én celle har en formel. Vi leste det den viste sist.'
          : `${count} celler har formler. Vi leste det de viste sist.`,
      hidden: (count: number) =>
        count === 1
          ? 'Én rad er skjult i arket. Den er lest likevel.'
          : `${count} rader er skjult i arket. De er lest likevel.`,
      otherSheets: (sheet: string, others: string) =>
        `Vi leste arket «${sheet}». Arbeidsboken har også ${others}.`,
    },
    small: {
      heading: 'Små tall kan avsløre personer',
      body: (count: number, written: string) =>
        `${count === 1 ? 'Én celle' : `${written} celler`} er under 5. Gjelder tallene personer, kan noen bli kjent igjen. Slå sammen grupper, eller skriv «:» i cellene før tabellen vises til andre.`,
    },
    details: 'Om tabellen',
    fields: {
      title: 'Tittel',
      unit: 'Enhet',
      source: 'Kilde',
      figuresOn: 'Dato for tallene',
      licence: 'Lisens',
      note: 'Merknad',
      drawnColumn: 'Kolonnen som vises i diagrammet',
    },
    helps: {
      title: 'Det tallene viser. Står over diagrammet.',
      unit: 'Det som er talt, for eksempel personer, prosent eller 1 000 kroner.',
      source: 'Hvem som har laget tallene, og gjerne hvilket system eller hvilken rapport.',
      figuresOn: 'Når tallene ble hentet eller laget.',
      note: 'Det andre må vite for å forstå tallene.',
    },
    licences: {
      own: 'Egne tall, fri bruk med kildehenvisning',
      'cc-by-4.0': 'CC BY 4.0',
      'nlod-2.0': 'NLOD 2.0',
      'cc0-1.0': 'CC0 1.0',
      unknown: 'Vet ikke',
    } satisfies Record<Licence, string>,
    licenceWords: {
      own: 'kommunens egne tall',
      'cc-by-4.0': 'CC BY 4.0',
      'nlod-2.0': 'NLOD 2.0',
      'cc0-1.0': 'CC0 1.0',
      unknown: 'ukjent lisens',
    } satisfies Record<Licence, string>,
    save: 'Lagre tabellen',
    saveChanges: 'Lagre',
    toTable: 'Til tabellen',
    use: 'Bruk tabellen i en utfordring',
    edit: 'Endre tittel, kilde og merknad',
    editTitle: 'Endre tabellen',
    replace: 'Legg inn nyere tall',
    remove: 'Fjern',
    removeLabel: (title: string) => `Fjern «${title}»`,
    undo: 'Angre',
    restore: 'Hent tilbake',
    isRemoved: 'Tabellen er fjernet.',
    receipts: {
      added: (title: string) => `«${title}» er lagt inn.`,
      saved: (title: string) => `«${title}» er lagret.`,
      removed: (title: string) => `«${title}» er fjernet.`,
      restored: (title: string) => `«${title}» er hentet tilbake.`,
    },
    whole: 'Hele tabellen',
    wholeCaption: (title: string) => `${title}, alle tall`,
    name: 'Navn',
    missing: 'mangler',
    hiddenFigure: 'skjult',
    drawnFirst: (shown: number) =>
      `Diagrammet viser de ${shown} første. Alle tall står i tabellen.`,
    drawnColumnNote: (heading: string) =>
      `Diagrammet viser «${heading}». De andre kolonnene står i tabellen.`,
    source: (source: string, date: string, licence: string) =>
      `Kilde: ${[source, date, licence].filter(Boolean).join(', ')}.`,
    alternative: {
      line: (names: string, first: string, last: string) =>
        `Linjediagram fra ${first} til ${last} for ${names}.`,
      bar: (count: number) => `Søylediagram med ${count} søyler.`,
      series: (count: number) => `${count} rader`,
    },
    sheetFigures: 'Tall',
    sheetAbout: 'Om tallene',
    aboutHeading: 'Om tabellen',
    unitLine: (unit: string) => `Enhet: ${unit}`,
    earlier: 'Tidligere utgaver',
    earlierOf: (version: number) => `Utgave ${version}`,
    earlierBy: (name: string, date: string) => `${name}, ${date}`,
    earlierLead: (version: number, date: string) =>
      `Dette er utgave ${version}, slik den var ${date}. Tallene er byttet ut siden.`,
    updatedBy: (name: string, date: string) => `Lagret av ${name} ${date}`,
    conflict: (name: string) =>
      `${name} har endret tabellen mens dere så på den. Det som er lagret nå, står på siden til tabellen. Se over og lagre på nytt.`,
    problems: {
      required: {
        title: 'Skriv hva tabellen skal hete',
        unit: 'Skriv hva tallene teller',
        source: 'Skriv hvor tallene kommer fra',
      },
      lineLong: (most: number) => `Teksten er for lang. Bruk høyst ${most} tegn`,
      date: 'Skriv en dato som finnes, for eksempel 15.06.2026',
      licence: 'Velg en lisens',
      lines: 'Skriv numrene på rader som finnes, for eksempel 1–2 eller 14',
      oneName: 'Velg én kolonne med navn på radene',
      noFigures: 'Velg minst én kolonne med tall',
      noRows: 'Ingen rader med tall er igjen. Se over hvilke rader som ikke skal med',
      full: 'Dere har 500 tabeller. Fjern noen først',
    },
  },
  {
    title: 'Eigne tabellar',
    lead: 'Legg inn tal de har sjølve, til dømes frå fagsystem, undersøkingar eller rapportar. De kan bruke dei i utfordringsbiletet saman med tala frå SSB og FHI.',
    empty: 'Ingen eigne tabellar enno',
    emptyHelp: 'Legg inn den første frå Excel eller CSV, eller lim han inn.',
    add: 'Legg inn ein tabell',
    heads: { title: 'Tabell', unit: 'Eining', source: 'Kjelde', rows: 'Rader', updated: 'Lagra' },
    newTitle: 'Legg inn ein tabell',
    newLead:
      'Vel ei fil, eller lim inn tabellen. Ingenting blir lagra før de har sett over det vi las.',
    replaceTitle: (title: string) => `Nye tal i «${title}»`,
    replaceLead:
      'Vel ei nyare fil, eller lim inn tala. Dei gamle blir tekne vare på som ei tidlegare utgåve.',
    file: 'Fil frå Excel (.xlsx) eller CSV',
    fileHelp: 'Høgst 5 MB, 2 000 rader og 60 kolonnar.',
    sheet: 'Namnet på arket',
    optional: 'valfritt',
    sheetHelp: 'La feltet stå tomt, så vel vi arket som har mest tal.',
    text: 'Eller lim inn tabellen',
    textHelp: 'Kopier frå reknearket, og ta med overskriftene.',
    read: 'Les tabellen',
    nothing: 'Vel ei fil, eller lim inn ein tabell',
    refusals: {
      'too-many-rows': 'Tabellen har fleire enn 2 000 rader. Ta bort dei de ikkje treng',
      'too-many-columns': 'Tabellen har fleire enn 60 kolonnar. Ta bort dei de ikkje treng',
      'too-much-inside':
        'Fila inneheld mykje meir enn ein tabell. Kopier tabellen til eit nytt rekneark, og vel det',
      'no-columns':
        'Vi fann berre éin kolonne. Tabellen må ha namn i éin kolonne og tal i minst éin til',
    },
    reviewTitle: 'Sjå over tabellen før han blir lagra',
    nothingStored: 'Ingenting er lagra enno.',
    layoutChanged: 'Tabellen er lesen på nytt. Sjå over han før de lagrar.',
    howRead: 'Slik las vi tabellen',
    howReadHelp: 'Er noko feil, rett det her og les på nytt. Radene har numra frå fila.',
    headingLines: 'Rader med overskrifter',
    headingHelp: 'Til dømes 1–2. To rader blir sette saman, den øvste først.',
    totalLines: 'Rader som summerer andre',
    totalHelp: 'Dei blir haldne utanfor tala, men vi sjekkar at dei stemmer.',
    leftOutLines: 'Rader som ikkje skal med',
    leftOutHelp: 'Til dømes ein tittel over tabellen eller ein merknad under.',
    decimalSign: 'Kva skil ut desimalane?',
    decimalSigns: { comma: 'Komma: 1 234,5', dot: 'Punktum: 1,234.5' },
    columns: 'Kolonnane',
    column: (at: number) => `Kolonne ${at}`,
    columnOf: (at: number, heading: string) => `Kolonne ${at}: «${heading}»`,
    uses: { name: 'Namn på rada', figures: 'Tal', 'left-out': 'Ta ikkje med' },
    readAgain: 'Les på nytt',
    previewCaption: 'Tala slik dei blir lagra',
    previewPart: (shown: number, all: number) => `Her er dei ${shown} første av ${all} rader.`,
    counts: (rows: number, columns: number) =>
      `${rows === 1 ? 'Éi rad' : `${rows} rader`} og ${columns === 1 ? 'éin kolonne' : `${columns} kolonnar`} med tal.`,
    years: {
      columns: 'Kolonnane er år. Tala blir viste som linjer.',
      rows: 'Radene er år. Tala blir viste som linjer.',
      none: 'Tala blir viste som søyler.',
    },
    remarks: {
      heading: 'Dette bør de vite',
      noFigure: (line: number, column: string, text: string) =>
        `Rad ${line}, kolonnen «${column}»: «${text}» er ikkje eit tal. Cella blir ståande utan tal.`,
      moreNoFigures: (count: number) => `${count} celler til er ikkje tal.`,
      right: (name: string) => `Rada «${name}» stemmer med summen av radene. Ho er halden utanfor.`,
      wrong: (name: string, column: string, written: string, added: string) =>
        `Rada «${name}» stemmer ikkje: I kolonnen «${column}» står det ${written}, men radene blir ${added} til saman. Rada er halden utanfor.`,
      unchecked: (name: string) =>
        `Rada «${name}» er halden utanfor. Vi kan ikkje sjekke summen, for nokre tal manglar.`,
      same: (name: string) => `Fleire rader heiter «${name}». Dei har fått eit nummer bak namnet.`,
      sameHeading: (heading: string) =>
        `Fleire kolonnar heiter «${heading}». Dei har fått eit nummer bak namnet.`,
      leftOutColumns: (quoted: string, shown: number, rest: number) =>
        `${shown === 1 ? 'Kolonnen' : 'Kolonnane'} ${quoted}${rest > 0 ? ` og ${rest} til` : ''} er ikkje med. Skal noko av det vere med, vel «Tal» under «Slik las vi tabellen».`,
      macros: 'Arbeidsboka har makroar. Dei er ikkje opna.',
      formulas: (count: number) =>
        count === 1
          ? 'Éi celle har ein formel. Vi las det ho viste sist.'
          : `${count} celler har formlar. Vi las det dei viste sist.`,
      hidden: (count: number) =>
        count === 1
          ? 'Éi rad er skjult i arket. Ho er lesen likevel.'
          : `${count} rader er skjulte i arket. Dei er lesne likevel.`,
      otherSheets: (sheet: string, others: string) =>
        `Vi las arket «${sheet}». Arbeidsboka har også ${others}.`,
    },
    small: {
      heading: 'Små tal kan avsløre personar',
      body: (count: number, written: string) =>
        `${count === 1 ? 'Éi celle' : `${written} celler`} er under 5. Gjeld tala personar, kan nokon bli kjende att. Slå saman grupper, eller skriv «:» i cellene før tabellen blir vist til andre.`,
    },
    details: 'Om tabellen',
    fields: {
      title: 'Tittel',
      unit: 'Eining',
      source: 'Kjelde',
      figuresOn: 'Dato for tala',
      licence: 'Lisens',
      note: 'Merknad',
      drawnColumn: 'Kolonnen som blir vist i diagrammet',
    },
    helps: {
      title: 'Det tala viser. Står over diagrammet.',
      unit: 'Det som er talt, til dømes personar, prosent eller 1 000 kroner.',
      source: 'Kven som har laga tala, og gjerne kva system eller rapport dei kjem frå.',
      figuresOn: 'Når tala vart henta eller laga.',
      note: 'Det andre må vite for å forstå tala.',
    },
    licences: {
      own: 'Eigne tal, fri bruk når kjelda er nemnd',
      'cc-by-4.0': 'CC BY 4.0',
      'nlod-2.0': 'NLOD 2.0',
      'cc0-1.0': 'CC0 1.0',
      unknown: 'Veit ikkje',
    },
    licenceWords: {
      own: 'eigne tal frå kommunen',
      'cc-by-4.0': 'CC BY 4.0',
      'nlod-2.0': 'NLOD 2.0',
      'cc0-1.0': 'CC0 1.0',
      unknown: 'ukjend lisens',
    },
    save: 'Lagre tabellen',
    saveChanges: 'Lagre',
    toTable: 'Til tabellen',
    use: 'Bruk tabellen i ei utfordring',
    edit: 'Endre tittel, kjelde og merknad',
    editTitle: 'Endre tabellen',
    replace: 'Legg inn nyare tal',
    remove: 'Fjern',
    removeLabel: (title: string) => `Fjern «${title}»`,
    undo: 'Angre',
    restore: 'Hent tilbake',
    isRemoved: 'Tabellen er fjerna.',
    receipts: {
      added: (title: string) => `«${title}» er lagd inn.`,
      saved: (title: string) => `«${title}» er lagra.`,
      removed: (title: string) => `«${title}» er fjerna.`,
      restored: (title: string) => `«${title}» er henta tilbake.`,
    },
    whole: 'Heile tabellen',
    wholeCaption: (title: string) => `${title}, alle tal`,
    name: 'Namn',
    missing: 'manglar',
    hiddenFigure: 'skjult',
    drawnFirst: (shown: number) =>
      `Diagrammet viser dei ${shown} første. Alle tal står i tabellen.`,
    drawnColumnNote: (heading: string) =>
      `Diagrammet viser «${heading}». Dei andre kolonnane står i tabellen.`,
    source: (source: string, date: string, licence: string) =>
      `Kjelde: ${[source, date, licence].filter(Boolean).join(', ')}.`,
    alternative: {
      line: (names: string, first: string, last: string) =>
        `Linjediagram frå ${first} til ${last} for ${names}.`,
      bar: (count: number) => `Søylediagram med ${count} søyler.`,
      series: (count: number) => `${count} rader`,
    },
    sheetFigures: 'Tal',
    sheetAbout: 'Om tala',
    aboutHeading: 'Om tabellen',
    unitLine: (unit: string) => `Eining: ${unit}`,
    earlier: 'Tidlegare utgåver',
    earlierOf: (version: number) => `Utgåve ${version}`,
    earlierBy: (name: string, date: string) => `${name}, ${date}`,
    earlierLead: (version: number, date: string) =>
      `Dette er utgåve ${version}, slik ho var ${date}. Tala er bytte ut sidan.`,
    updatedBy: (name: string, date: string) => `Lagra av ${name} ${date}`,
    conflict: (name: string) =>
      `${name} har endra tabellen medan de såg på han. Det som er lagra no, står på sida til tabellen. Sjå over og lagre på nytt.`,
    problems: {
      required: {
        title: 'Skriv kva tabellen skal heite',
        unit: 'Skriv kva tala tel',
        source: 'Skriv kvar tala kjem frå',
      },
      lineLong: (most: number) => `Teksten er for lang. Bruk høgst ${most} teikn`,
      date: 'Skriv ein dato som finst, til dømes 15.06.2026',
      licence: 'Vel ein lisens',
      lines: 'Skriv numra på rader som finst, til dømes 1–2 eller 14',
      oneName: 'Vel éin kolonne med namn på radene',
      noFigures: 'Vel minst éin kolonne med tal',
      noRows: 'Ingen rader med tal er att. Sjå over kva rader som ikkje skal med',
      full: 'De har 500 tabellar. Fjern nokre først',
    },
  },
)
