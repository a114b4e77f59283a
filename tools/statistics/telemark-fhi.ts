import { numberOfName } from './places.ts'
import { codeFor, field, type Gathered, type Row, rounded, rowsOf } from './source-cells.ts'
import { telemark, telemarkNote, telemarkRetrievedOn } from './telemark-ssb.ts'

/** How a file of figures from FHI is read. */
interface FhiFile {
  readonly path: string
  readonly place: string
  /** `YYYY`, `YYYY-YYYY` or school years `YYYY/YY-YYYY/YY`; only the year of a date. */
  readonly time: string
  readonly value: string
  /** What the values are multiplied with: the files have some percentages as parts of one. */
  readonly factor: 1 | 100
  readonly categories: (row: Row) => Readonly<Record<string, string>>
}

const sexes = { 'Kjønn samlet': 'begge', Menn: 'menn', Kvinner: 'kvinner' }
const youth = {
  'Kjønn samlet': 'begge',
  'kjønn samlet': 'begge',
  Gutter: 'gutter',
  gutter: 'gutter',
  Jenter: 'jenter',
  jenter: 'jenter',
}
const parents = {
  totalt: 'alle',
  grunnskole: 'grunnskole',
  videregående: 'videregaende',
  'universitet/ høgskole': 'hoyere',
}
const grades = { '5. trinn': '5', '8. trinn': '8' }
const waters = {
  'hygienisk kvalitet og leveringsstabilitet': 'hygiene-og-levering',
  'hygienisk kvalitet': 'hygiene',
  leveringsstabilitet: 'levering',
}

const share = { place: 'Kommune', value: 'Andel', factor: 100 } as const
const ungdata = { place: 'Geografi', time: 'År', value: 'value', factor: 1 } as const
const bySexOfYouth = (row: Row) => ({ kjonn: codeFor(youth, field(row, 'Kjønn')) })

const files: Readonly<Record<string, FhiFile>> = {
  'fhi-levealder': {
    ...share,
    path: 'fhi-forventet-levealder-T507.csv',
    time: 'År (intervall)',
    value: 'Antall',
    factor: 1,
    categories: (row) => ({ kjonn: codeFor(sexes, field(row, 'Kjønn')) }),
  },
  'fhi-grunnskolepoeng': {
    ...share,
    path: 'fhi-grunnskolepoeng-T362.csv',
    time: 'År (intervall)',
    categories: (row) => ({
      'foreldres-utdanning': codeFor(parents, field(row, 'Foreldrenes utdanningsnivå')),
    }),
  },
  'fhi-leseferdigheter': {
    ...share,
    path: 'fhi-leseferdigheter-T670.csv',
    time: 'Skoleår',
    categories: (row) => ({ trinn: codeFor(grades, field(row, 'Klassetrinn')) }),
  },
  'fhi-trivsel': {
    ...share,
    path: 'fhi-trivsel-10kl-T805.csv',
    time: 'Skoleår',
    categories: () => ({}),
  },
  'fhi-mobbing': {
    ...share,
    path: 'fhi-mobbing-7trinn-T806.csv',
    time: 'Skoleår',
    categories: () => ({}),
  },
  'fhi-overvekt': {
    ...share,
    path: 'fhi-overvekt-fedme-17aar-T388.csv',
    time: 'År (intervall)',
    categories: bySexOfYouth,
  },
  'fhi-drikkevann': {
    ...share,
    path: 'fhi-drikkevann-T341.csv',
    time: 'År',
    categories: (row) => ({ maal: codeFor(waters, field(row, 'Parameter')) }),
  },
  'fhi-psykiske-plager-ungdom': {
    ...ungdata,
    path: 'fhi-psykiske-plager-ungdom.csv',
    categories: bySexOfYouth,
  },
  'fhi-tilfredshet-ungdom': {
    ...ungdata,
    path: 'fhi-tilfredshet-ungdom.csv',
    categories: bySexOfYouth,
  },
}

/** The datasets of FHI that were gathered, and what reads each of them. */
export const fhiReaders: Readonly<Record<string, (dataDir: string) => Gathered>> =
  Object.fromEntries(
    Object.entries(files).map(([id, file]) => [id, (dataDir: string) => read(dataDir, file)]),
  )

/** Nothing and «.» is a missing figure, «:» a hidden one. */
function read(dataDir: string, file: FhiFile): Gathered {
  return {
    retrievedOn: telemarkRetrievedOn,
    notes: [telemarkNote],
    cells: rowsOf(dataDir, `telemark/${file.path}`).map((row) => {
      const text = field(row, file.value)
      const place = {
        region: numberOfName(telemark, field(row, file.place)),
        time: timeOf(field(row, file.time)),
        categories: file.categories(row),
      }
      if (text === '' || text === '.') return { ...place, value: null, state: 'missing' }
      if (text === ':') return { ...place, value: null, state: 'suppressed' }
      return { ...place, value: rounded(file.factor * Number(text), 1) }
    }),
  }
}

/** `2022/23-2024/25` is `2022-2025`, `2015-01-01` is `2015`. */
function timeOf(text: string): string {
  const schoolYears = /^(\d{4})\/\d{2}-(\d{2})\d{2}\/(\d{2})$/.exec(text)
  if (schoolYears) return `${schoolYears[1]}-${schoolYears[2]}${schoolYears[3]}`
  return text.replace(/-01-01$/, '')
}
