import {
  type ColumnTexts,
  type FileLacks,
  type SourceFileRefusal,
  sourceFileLimits,
} from '#features/statistics/index.ts'
import { number } from '#platform/i18n/format.ts'
import { dictionary } from '#platform/i18n/language.ts'

type Refusals = Readonly<Record<SourceFileRefusal, (what: string) => string>>

const megabytes = sourceFileLimits.bytes / 1024 / 1024
const rows = number(sourceFileLimits.rows, 'nb')
const cells = number(sourceFileLimits.cells, 'nb')
const { columns, cellChars } = sourceFileLimits
const toldTexts = 5

/** «A», «B» og 3 til: the same in both forms. */
function some(texts: readonly string[]): string {
  const told = texts.slice(0, toldTexts).map((text) => `«${text}»`)
  const more = texts.length - told.length
  return more > 0 ? `${told.join(', ')} og ${more} til` : told.join(', ')
}

function eachColumn(columns: readonly ColumnTexts[], say: (one: ColumnTexts) => string): string {
  return columns.map(say).join(' ')
}

/** Reading a file from a source, and why one is not read. */
export const sourceFileTexts = dictionary(
  {
    file: 'Les inn en fil',
    fileLead:
      'Noen kilder gir bare ut filer. Last ned fila fra kilden og legg den inn her, som Excel (.xlsx) eller CSV. Fila må ha alle årene du vil vise: Den erstatter tallene som ligger her fra før.',
    fileColumns: 'Filene må ha disse kolonnene',
    columns: 'Kolonner',
    chooseDataset: 'Velg datasett',
    fileField: 'Fil (Excel eller CSV)',
    importFile: 'Les inn',
    needsDataset: 'Velg datasettet som fila hører til.',
    needsFile: `Velg en fil på høyst ${megabytes} MB.`,
    lacks: ({ hasFewerPlaces, now, before, times, unmet, unlisted }: FileLacks) =>
      [
        hasFewerPlaces ? `Kommuner med tall i fila: ${now}. Her fra før: ${before}.` : '',
        times.length > 0 ? `Disse tidene mangler i fila: ${times.join(', ')}.` : '',
        eachColumn(unmet, ({ column, texts }) =>
          texts.length === 0
            ? `Kolonnen ${column} har ingen tall.`
            : `Ingen rader har ${some(texts)} i kolonnen ${column}.`,
        ),
        unmet.length === 0
          ? ''
          : eachColumn(
              unlisted,
              ({ column, texts }) => `I ${column} står også ${some(texts)}, som vi ikke kjenner.`,
            ),
        'Ingenting er lest inn. Velg en fil som har alt, eller velg fila på nytt og kryss av for «Erstatt likevel».',
      ]
        .filter(Boolean)
        .join(' '),
    replaceAnyway: 'Erstatt likevel',
    replaceAnywayText:
      'Tallene som ligger her, blir borte for alle kommunene, også det fila ikke har.',
    isBusy: 'Andre tall hentes nå. Prøv igjen når det er ferdig.',
    refusals: {
      empty: () => 'Det står ingenting i fila.',
      'too-large': () => `Fila er større enn ${megabytes} MB.`,
      'old-excel': () =>
        'Fila er i et eldre eller binært Excel-format. Åpne den i Excel, og lagre den som «Excel-arbeidsbok (.xlsx)».',
      encrypted: () => 'Fila er låst med passord. Lagre en kopi uten passord.',
      'open-document': () =>
        'Fila er i OpenDocument-format. Lagre den som Excel (.xlsx) eller CSV.',
      document: () => 'Fila er et dokument, ikke en tabell. Velg en fil i Excel eller CSV.',
      pdf: () => 'Fila er en PDF. Velg en fil i Excel eller CSV.',
      picture: () => 'Fila er et bilde. Velg en fil i Excel eller CSV.',
      archive: () => 'Fila er en pakke med filer. Pakk den ut, og velg tabellen.',
      'web-page': () => 'Fila er en nettside. Velg en fil i Excel eller CSV.',
      damaged: () => 'Fila er skadet. Last den ned på nytt, eller åpne og lagre den i Excel.',
      'too-much-inside': () =>
        `Fila er for stor når den er pakket ut, eller den har flere enn ${cells} celler. Ta bort rader og kolonner som ikke brukes, eller lagre arket med tallene som CSV.`,
      'too-many-rows': () => `Fila har flere enn ${rows} rader. Ta bort rader som ikke brukes.`,
      'too-many-columns': () =>
        `Fila har flere enn ${columns} kolonner. Ta bort kolonner som ikke brukes.`,
      'cell-too-long': () => `En celle har mer enn ${number(cellChars, 'nb')} tegn.`,
      unknown: () => 'Vi kjenner ikke igjen filtypen. Velg en fil i Excel (.xlsx) eller CSV.',
      'no-table': () => 'Vi kan ikke lese fila som en tabell.',
      columns: (what: string) => `Fila mangler disse kolonnene: ${what}.`,
      'same-headings': (what: string) =>
        `Disse kolonnene står mer enn én gang: ${what}. Ingenting er lest inn.`,
      'several-sheets': (what: string) =>
        `Flere ark har de samme overskriftene: ${what}. Samle det som skal leses inn, i ett ark.`,
      times: (what: string) => `Dette er ikke år eller datoer: ${what}. Ingenting er lest inn.`,
      figures: (what: string) => `Dette er ikke tall: ${what}. Ingenting er lest inn.`,
      twice: (what: string) => `Disse radene står mer enn én gang: ${what}. Ingenting er lest inn.`,
      'county-differs': (what: string) =>
        `Fila har både fylket og kommunen, med ulike tall: ${what}. Ta bort radene for fylket. Ingenting er lest inn.`,
      nothing: (what: string) =>
        what === ''
          ? 'Fila har ingen rader som vi kan bruke.'
          : `Ingen rader har det vi leter etter i disse kolonnene: ${what}. Ingenting er lest inn.`,
      places: (what: string) =>
        `Vi kjenner ingen av stedene i fila: ${what}. Ingenting er lest inn.`,
    } satisfies Refusals,
  },
  {
    file: 'Les inn ei fil',
    fileLead:
      'Nokre kjelder gir berre ut filer. Last ned fila frå kjelda og legg ho inn her, som Excel (.xlsx) eller CSV. Fila må ha alle åra du vil vise: Ho erstattar tala som ligg her frå før.',
    fileColumns: 'Filene må ha desse kolonnane',
    columns: 'Kolonnar',
    chooseDataset: 'Vel datasett',
    fileField: 'Fil (Excel eller CSV)',
    importFile: 'Les inn',
    needsDataset: 'Vel datasettet som fila høyrer til.',
    needsFile: `Vel ei fil på høgst ${megabytes} MB.`,
    lacks: ({ hasFewerPlaces, now, before, times, unmet, unlisted }: FileLacks) =>
      [
        hasFewerPlaces ? `Kommunar med tal i fila: ${now}. Her frå før: ${before}.` : '',
        times.length > 0 ? `Desse tidene manglar i fila: ${times.join(', ')}.` : '',
        eachColumn(unmet, ({ column, texts }) =>
          texts.length === 0
            ? `Kolonnen ${column} har ingen tal.`
            : `Ingen rader har ${some(texts)} i kolonnen ${column}.`,
        ),
        unmet.length === 0
          ? ''
          : eachColumn(
              unlisted,
              ({ column, texts }) => `I ${column} står også ${some(texts)}, som vi ikkje kjenner.`,
            ),
        'Ingenting er lese inn. Vel ei fil som har alt, eller vel fila på nytt og kryss av for «Erstatt likevel».',
      ]
        .filter(Boolean)
        .join(' '),
    replaceAnyway: 'Erstatt likevel',
    replaceAnywayText: 'Tala som ligg her, blir borte for alle kommunane, også det fila ikkje har.',
    isBusy: 'Andre tal blir henta no. Prøv igjen når det er ferdig.',
    refusals: {
      empty: () => 'Det står ingenting i fila.',
      'too-large': () => `Fila er større enn ${megabytes} MB.`,
      'old-excel': () =>
        'Fila er i eit eldre eller binært Excel-format. Opne ho i Excel, og lagre ho som «Excel-arbeidsbok (.xlsx)».',
      encrypted: () => 'Fila er låst med passord. Lagre ein kopi utan passord.',
      'open-document': () => 'Fila er i OpenDocument-format. Lagre ho som Excel (.xlsx) eller CSV.',
      document: () => 'Fila er eit dokument, ikkje ein tabell. Vel ei fil i Excel eller CSV.',
      pdf: () => 'Fila er ein PDF. Vel ei fil i Excel eller CSV.',
      picture: () => 'Fila er eit bilete. Vel ei fil i Excel eller CSV.',
      archive: () => 'Fila er ei pakke med filer. Pakk ho ut, og vel tabellen.',
      'web-page': () => 'Fila er ei nettside. Vel ei fil i Excel eller CSV.',
      damaged: () => 'Fila er skadd. Last ho ned på nytt, eller opne og lagre ho i Excel.',
      'too-much-inside': () =>
        `Fila er for stor når ho er pakka ut, eller ho har fleire enn ${cells} celler. Ta bort rader og kolonnar som ikkje blir brukte, eller lagre arket med tala som CSV.`,
      'too-many-rows': () =>
        `Fila har fleire enn ${rows} rader. Ta bort rader som ikkje blir brukte.`,
      'too-many-columns': () =>
        `Fila har fleire enn ${columns} kolonnar. Ta bort kolonnar som ikkje blir brukte.`,
      'cell-too-long': () => `Ei celle har meir enn ${number(cellChars, 'nn')} teikn.`,
      unknown: () => 'Vi kjenner ikkje att filtypen. Vel ei fil i Excel (.xlsx) eller CSV.',
      'no-table': () => 'Vi kan ikkje lese fila som ein tabell.',
      columns: (what: string) => `Fila manglar desse kolonnane: ${what}.`,
      'same-headings': (what: string) =>
        `Desse kolonnane står meir enn éin gong: ${what}. Ingenting er lese inn.`,
      'several-sheets': (what: string) =>
        `Fleire ark har dei same overskriftene: ${what}. Samle det som skal lesast inn, i eitt ark.`,
      times: (what: string) => `Dette er ikkje år eller datoar: ${what}. Ingenting er lese inn.`,
      figures: (what: string) => `Dette er ikkje tal: ${what}. Ingenting er lese inn.`,
      twice: (what: string) =>
        `Desse radene står meir enn éin gong: ${what}. Ingenting er lese inn.`,
      'county-differs': (what: string) =>
        `Fila har både fylket og kommunen, med ulike tal: ${what}. Ta bort radene for fylket. Ingenting er lese inn.`,
      nothing: (what: string) =>
        what === ''
          ? 'Fila har ingen rader som vi kan bruke.'
          : `Ingen rader har det vi leitar etter i desse kolonnane: ${what}. Ingenting er lese inn.`,
      places: (what: string) =>
        `Vi kjenner ingen av stadene i fila: ${what}. Ingenting er lese inn.`,
    } satisfies Refusals,
  },
)
