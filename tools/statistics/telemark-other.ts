import { numberOfName } from './places.ts'
import {
  codeFor,
  field,
  type Gathered,
  numberIn,
  type Row,
  rounded,
  rowsOf,
  type SourceCell,
} from './source-cells.ts'
import { telemark, telemarkNote, telemarkRetrievedOn } from './telemark-ssb.ts'
import { unemploymentInVestland } from './vestland.ts'

const statuses = {
  'Helt ledige': 'helt-ledige',
  'Delvis ledige': 'delvis-ledige',
  'Arbeidssøkere på tiltak': 'pa-tiltak',
}
const ages = { '18 - 66 år': '18-66', '18 - 29 år': '18-29' }
/** Nav counts them apart; they are no municipalities. */
const nowhere = new Set(['Svalbard og øvrige områder', 'Ukjent'])

/**
 * Nav, every month. Nav shows no count below four, and the file has 0 for them: none of its
 * municipalities has 1, 2 or 3, and the shares beside are above zero. They are kept as hidden.
 */
export function unemployment(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, 'telemark/nav-arbeidsledighet-2022-2026.csv')
  return {
    retrievedOn: '2026-05-23',
    borders: 'recalculated',
    notes: [
      {
        nb: 'Foreløpig er det hentet tall for landet, fylkene og Telemark, og for Vestland i april 2026. Tall under fire er skjult.',
        nn: 'Førebels er det henta tal for landet, fylka og Telemark, og for Vestland i april 2026. Tal under fire er skjulte.',
      },
    ],
    cells: [
      ...rows.filter(isSomewhere).flatMap((row) => {
        const status = codeFor(statuses, field(row, 'Arbeidsmarkedsstatus'))
        const share = rounded(100 * numberIn(row, 'Andel av arbeidsstyrken'), 1)
        return navCells(row, { status }, share)
      }),
      ...unemploymentInVestland(dataDir),
    ],
  }
}

/** Nav, every month. */
export function reducedWorkCapacity(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, 'telemark/nav-nedsatt-arbeidsevne-2023-.csv')
  return {
    retrievedOn: telemarkRetrievedOn,
    borders: 'recalculated',
    notes: [
      {
        nb: 'Foreløpig er det hentet tall for landet, fylkene og Telemark.',
        nn: 'Førebels er det henta tal for landet, fylka og Telemark.',
      },
    ],
    cells: rows.filter(isSomewhere).flatMap((row) => {
      const alder = codeFor(ages, field(row, 'Alder'))
      return navCells(row, { alder }, rounded(numberIn(row, 'Andel av befolkningen'), 1))
    }),
  }
}

const isSomewhere = (row: Row) => !nowhere.has(field(row, 'Geografisk enhet'))

function navCells(
  row: Row,
  categories: Readonly<Record<string, string>>,
  share: number,
): readonly SourceCell[] {
  const [year, month] = field(row, 'Dato').split('-')
  const place = {
    region: numberOfName(telemark, field(row, 'Geografisk enhet')),
    time: `${year}M${month}`,
  }
  const count = numberIn(row, 'Antall personer')
  const persons = { ...place, categories: { ...categories, maal: 'personer' } }
  return [
    count === 0 ? { ...persons, value: null, state: 'suppressed' } : { ...persons, value: count },
    { ...place, categories: { ...categories, maal: 'prosent' }, value: share },
  ]
}

const sectors = {
  Veitrafikk: 'veitrafikk',
  Sjøfart: 'sjofart',
  Luftfart: 'luftfart',
  'Annen mobil forbrenning': 'annen-mobil',
  'Industri, olje og gass': 'industri',
  Energiforsyning: 'energiforsyning',
  Oppvarming: 'oppvarming',
  Jordbruk: 'jordbruk',
  'Avfall og avløp': 'avfall-og-avlop',
  'produkter med fluorgasser': 'fluorgasser',
}

/** Miljødirektoratet: tonnes of CO2 equivalents by source, summed to sectors and in all. */
export function emissions(dataDir: string): Gathered {
  const sums = new Map<string, SourceCell>()
  for (const row of rowsOf(dataDir, 'telemark/klimagassutslipp-miljodirektoratet.csv')) {
    const place = { region: numberOfName(telemark, field(row, 'Kommune')), time: field(row, 'År') }
    for (const sektor of ['alle', codeFor(sectors, field(row, 'Sektor'))]) {
      const key = `${place.region} ${place.time} ${sektor}`
      const value = (sums.get(key)?.value ?? 0) + numberIn(row, 'Utslipp')
      sums.set(key, { ...place, categories: { sektor }, value })
    }
  }
  return {
    retrievedOn: telemarkRetrievedOn,
    notes: [telemarkNote],
    cells: [...sums.values()].map((cell) => ({ ...cell, value: rounded(cell.value ?? 0, 2) })),
  }
}
