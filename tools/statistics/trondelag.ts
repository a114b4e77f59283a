import {
  codeFor,
  field,
  type Gathered,
  numberIn,
  type Row,
  rowsOf,
  type SourceCell,
} from './source-cells.ts'

const retrievedOn = '2026-11-01'
const note = {
  nb: 'Foreløpig er det hentet tall for kommuner i Trøndelag.',
  nn: 'Førebels er det henta tal for kommunar i Trøndelag.',
}

/** SSB 06913: persons. */
export function populationChanges(dataDir: string): Gathered {
  const file = '06913-fodselsoverskudd-nettoinnflytting-trondelag-2020-2025.csv'
  return gathered(rowsOf(dataDir, `trondelag/${file}`), {
    fodselsoverskudd: 'Fodselsoverskudd',
    nettoinnflytting: 'Nettoinnflytting',
  })
}

/** SSB 06944: kroner and households. */
export function householdIncome(dataDir: string): Gathered {
  const file = '06944-medianinntekt-etter-skatt-trondelag-2020-2024.csv'
  return gathered(rowsOf(dataDir, `trondelag/${file}`), {
    'median-etter-skatt': 'InntSkatt_median_kr',
    husholdninger: 'AntallHushold',
  })
}

const industries = {
  '00-99': 'alle',
  '01-03': 'primaer',
  '10-33': 'industri',
  '84': 'offentlig-administrasjon',
  '85': 'undervisning',
  '86-88': 'helse-og-sosial',
}

/** SSB 07984, by residence. */
export function employedByIndustry(dataDir: string): Gathered {
  const file = '07984-sysselsatte-bosted-naering-namdal-utvalg-2020-2025.csv'
  return {
    retrievedOn,
    notes: [
      {
        nb: 'Foreløpig er det hentet tall for ni kommuner i Trøndelag.',
        nn: 'Førebels er det henta tal for ni kommunar i Trøndelag.',
      },
    ],
    cells: rowsOf(dataDir, `trondelag/${file}`).map((row) => ({
      ...placeOf(row),
      categories: { naering: codeFor(industries, field(row, 'naering_SN2007')) },
      value: numberIn(row, 'sysselsatte_15_74'),
    })),
  }
}

/** SSB 09429: persons of some levels. */
export function educationInTrondelag(dataDir: string): readonly SourceCell[] {
  const rows = rowsOf(dataDir, 'trondelag/09429-utdanning-trondelag-utvalg-2020-2025.csv')
  const columns = {
    'i-alt': 'personer_16plus_alle_nivaa_00',
    'hoyere-kort': 'kort_hoyere_utd_03a',
    'hoyere-lang': 'lang_hoyere_utd_04a',
  }
  return measured(rows, 'niva', columns)
}

function gathered(rows: readonly Row[], columns: Readonly<Record<string, string>>): Gathered {
  return { retrievedOn, notes: [note], cells: measured(rows, 'maal', columns) }
}

function measured(
  rows: readonly Row[],
  dimension: string,
  columns: Readonly<Record<string, string>>,
): readonly SourceCell[] {
  return rows.flatMap((row) =>
    Object.entries(columns).map(([code, column]) => ({
      ...placeOf(row),
      categories: { [dimension]: code },
      value: numberIn(row, column),
    })),
  )
}

function placeOf(row: Row): { region: string; time: string } {
  return { region: field(row, 'kommunenummer'), time: field(row, 'aar') }
}
