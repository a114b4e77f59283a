import type { FileLacks } from '#features/statistics/index.ts'
import { dictionary } from '#platform/i18n/language.ts'

export const statisticsTexts = dictionary(
  {
    title: 'Statistikk',
    lead: 'Tallene er felles for alle kommunene i installasjonen. Her ser du hva som er lastet inn, og når det ble hentet.',
    refreshAll: 'Oppdater nå',
    refreshOne: 'Oppdater',
    receipts: {
      started: 'Hentingen er i gang.',
      busy: 'En annen runde er allerede i gang. Den blir ferdig først.',
      imported: 'Fila er lest inn.',
    },
    running: 'Henter tall nå',
    runningText: 'Siden viser nye linjer hvert femte sekund.',
    stopFollowing: 'Ikke last siden på nytt',
    follow: 'Følg med mens det pågår',
    isOff: 'Stedsans henter ikke tall av seg selv, fordi STATISTICS_REFRESH er satt til off.',
    datasets: 'Datasett',
    dataset: 'Datasett',
    source: 'Kilde',
    table: 'Tabell',
    updated: 'Oppdatert hos kilden',
    retrieved: 'Hentet',
    origin: 'Hvorfra',
    origins: { bundled: 'Følger med programmet', fetched: 'Hentet hos kilden' },
    places: 'Kommuner',
    action: 'Handling',
    notThere: 'Ikke hentet ennå',
    rounds: 'Runder',
    noRounds: 'Ingen runder ennå.',
    causes: {
      scheduled: 'Daglig henting',
      manual: 'Satt i gang herfra',
      bundled: 'Innlasting av tallene som følger med',
    },
    outcomes: {
      complete: 'Ferdig',
      partial: 'Ferdig, men ikke alt gikk bra',
      failed: 'Ingenting ble hentet',
      interrupted: 'Avbrutt',
    },
    inProgress: (seen: number, all: number) => `Pågår: ${seen} av ${all} datasett`,
    file: 'Les inn en fil',
    fromFile: 'Lest inn fra fil',
    fileLead:
      'Noen kilder gir bare ut filer. Last ned fila fra kilden, lagre den som CSV og legg den inn her. Fila må ha alle årene du vil vise: Den erstatter tallene som ligger her fra før.',
    fileColumns: 'Filene må ha disse kolonnene',
    columns: 'Kolonner',
    chooseDataset: 'Velg datasett',
    fileField: 'Fil (CSV)',
    importFile: 'Les inn',
    needsDataset: 'Velg datasettet som fila hører til.',
    needsFile: 'Velg en fil på høyst 20 MB.',
    lacks: (lacks: FileLacks) =>
      [
        lacks.hasFewerPlaces
          ? `Kommuner med tall i fila: ${lacks.now}. Her fra før: ${lacks.before}.`
          : '',
        lacks.times.length > 0 ? `Disse tidene mangler i fila: ${lacks.times.join(', ')}.` : '',
        'Ingenting er lest inn. Velg en fil som har alt, eller velg fila på nytt og kryss av for «Erstatt likevel».',
      ]
        .filter(Boolean)
        .join(' '),
    replaceAnyway: 'Erstatt likevel',
    replaceAnywayText:
      'Tallene som ligger her, blir borte for alle kommunene, også det fila ikke har.',
    isBusy: 'Andre tall hentes nå. Prøv igjen når det er ferdig.',
    unknownPlaces: (places: string) =>
      `Disse stedene kjenner vi ikke, og de er ikke med: ${places}.`,
    refusals: {
      'no-text': () => 'Fila er ikke tekst. Lagre den som CSV.',
      'no-table': () => 'Vi kan ikke lese fila som en tabell.',
      columns: (what: string) => `Fila mangler disse kolonnene: ${what}.`,
      times: (what: string) => `Dette er ikke datoer: ${what}. Ingenting er lest inn.`,
      figures: (what: string) => `Dette er ikke tall: ${what}. Ingenting er lest inn.`,
      twice: (what: string) => `Disse radene står mer enn én gang: ${what}. Ingenting er lest inn.`,
      nothing: () => 'Fila har ingen rader som vi kan bruke.',
    },
  },
  {
    title: 'Statistikk',
    lead: 'Tala er felles for alle kommunane i installasjonen. Her ser du kva som er lasta inn, og når det vart henta.',
    refreshAll: 'Oppdater no',
    refreshOne: 'Oppdater',
    receipts: {
      started: 'Hentinga er i gang.',
      busy: 'Ein annan runde er alt i gang. Han blir ferdig først.',
      imported: 'Fila er lesen inn.',
    },
    running: 'Hentar tal no',
    runningText: 'Sida viser nye linjer kvart femte sekund.',
    stopFollowing: 'Ikkje last sida på nytt',
    follow: 'Følg med medan det går føre seg',
    isOff: 'Stedsans hentar ikkje tal av seg sjølv, fordi STATISTICS_REFRESH er sett til off.',
    datasets: 'Datasett',
    dataset: 'Datasett',
    source: 'Kjelde',
    table: 'Tabell',
    updated: 'Oppdatert hos kjelda',
    retrieved: 'Henta',
    origin: 'Kvarifrå',
    origins: { bundled: 'Følgjer med programmet', fetched: 'Henta hos kjelda' },
    places: 'Kommunar',
    action: 'Handling',
    notThere: 'Ikkje henta enno',
    rounds: 'Rundar',
    noRounds: 'Ingen rundar enno.',
    causes: {
      scheduled: 'Dagleg henting',
      manual: 'Sett i gang herifrå',
      bundled: 'Innlasting av tala som følgjer med',
    },
    outcomes: {
      complete: 'Ferdig',
      partial: 'Ferdig, men ikkje alt gjekk bra',
      failed: 'Ingenting vart henta',
      interrupted: 'Avbroten',
    },
    inProgress: (seen: number, all: number) => `Går føre seg: ${seen} av ${all} datasett`,
    file: 'Les inn ei fil',
    fromFile: 'Lesen inn frå fil',
    fileLead:
      'Nokre kjelder gir berre ut filer. Last ned fila frå kjelda, lagre ho som CSV og legg ho inn her. Fila må ha alle åra du vil vise: Ho erstattar tala som ligg her frå før.',
    fileColumns: 'Filene må ha desse kolonnane',
    columns: 'Kolonnar',
    chooseDataset: 'Vel datasett',
    fileField: 'Fil (CSV)',
    importFile: 'Les inn',
    needsDataset: 'Vel datasettet som fila høyrer til.',
    needsFile: 'Vel ei fil på høgst 20 MB.',
    lacks: (lacks: FileLacks) =>
      [
        lacks.hasFewerPlaces
          ? `Kommunar med tal i fila: ${lacks.now}. Her frå før: ${lacks.before}.`
          : '',
        lacks.times.length > 0 ? `Desse tidene manglar i fila: ${lacks.times.join(', ')}.` : '',
        'Ingenting er lese inn. Vel ei fil som har alt, eller vel fila på nytt og kryss av for «Erstatt likevel».',
      ]
        .filter(Boolean)
        .join(' '),
    replaceAnyway: 'Erstatt likevel',
    replaceAnywayText: 'Tala som ligg her, blir borte for alle kommunane, også det fila ikkje har.',
    isBusy: 'Andre tal blir henta no. Prøv igjen når det er ferdig.',
    unknownPlaces: (places: string) =>
      `Desse stadene kjenner vi ikkje, og dei er ikkje med: ${places}.`,
    refusals: {
      'no-text': () => 'Fila er ikkje tekst. Lagre ho som CSV.',
      'no-table': () => 'Vi kan ikkje lese fila som ein tabell.',
      columns: (what: string) => `Fila manglar desse kolonnane: ${what}.`,
      times: (what: string) => `Dette er ikkje datoar: ${what}. Ingenting er lese inn.`,
      figures: (what: string) => `Dette er ikkje tal: ${what}. Ingenting er lese inn.`,
      twice: (what: string) =>
        `Desse radene står meir enn éin gong: ${what}. Ingenting er lese inn.`,
      nothing: () => 'Fila har ingen rader som vi kan bruke.',
    },
  },
)
