import { numberOfName, numberOfNameIn } from './places.ts'
import { codeFor, field, type Gathered, numberIn, rowsOf, type SourceCell } from './source-cells.ts'
import { educationInTrondelag } from './trondelag.ts'

export const telemark = '40'
export const telemarkRetrievedOn = '2026-08-20'
export const telemarkNote = {
  nb: 'Foreløpig er det hentet tall for Telemark.',
  nn: 'Førebels er det henta tal for Telemark.',
}
/** Places carry the names of today, and older years have been made to fit them. */
const carriedOver = {
  retrievedOn: telemarkRetrievedOn,
  notes: [telemarkNote],
  borders: 'recalculated',
} as const

const alternatives = {
  'Hovedalternativet (MMMM)': 'hovedalternativet',
  'Lav nasjonal vekst (LLML)': 'lav',
  'Høy nasjonal vekst (HHMH)': 'hoy',
}

/** SSB 14746: three alternatives, ten groups of age, every year to 2050. */
export function projections(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, 'telemark/befolkningsframskriving-14746-2026-2050.csv')
  return {
    ...carriedOver,
    cells: rows.map((row) => ({
      region: numberOfName(telemark, field(row, 'region')),
      time: field(row, 'år'),
      categories: {
        alternativ: codeFor(alternatives, field(row, 'statistikkvariabel')),
        alder: field(row, 'alder').replace(' år eller eldre', '+').replace(' år', ''),
      },
      value: numberIn(row, 'value'),
    })),
  }
}

const buildings = {
  Enebolig: 'enebolig',
  Tomannsbolig: 'tomannsbolig',
  'Rekkehus, kjedehus og andre småhus': 'rekkehus',
  Boligblokk: 'boligblokk',
  'Bygning for bofellesskap': 'bofellesskap',
  'Andre bygningstyper': 'andre',
}

/** SSB 06265, in SSB's series for the municipalities of today. */
export function dwellings(dataDir: string): Gathered {
  return {
    ...carriedOver,
    cells: rowsOf(dataDir, 'telemark/boliger-06265.csv').map((row) => ({
      region: numberOfName(telemark, field(row, 'Kommune')),
      time: field(row, 'År').slice(-4),
      categories: { bygningstype: codeFor(buildings, field(row, 'Bygningstype')) },
      value: numberIn(row, 'Antall'),
    })),
  }
}

/** SSB 06070: the sum of all types of households, and those who live alone. */
export function households(dataDir: string): Gathered {
  const totals = new Map<string, SourceCell>()
  const alone: SourceCell[] = []
  for (const row of rowsOf(dataDir, 'telemark/husholdninger-boligtype.csv')) {
    const place = {
      region: numberOfName(telemark, field(row, 'Kommune')),
      time: field(row, 'År').slice(-4),
    }
    const value = numberIn(row, 'Antall')
    const key = `${place.region} ${place.time}`
    totals.set(key, {
      ...place,
      categories: { type: 'alle' },
      value: (totals.get(key)?.value ?? 0) + value,
    })
    if (field(row, 'Husholdningstype') === 'Aleneboende') {
      alone.push({ ...place, categories: { type: 'aleneboende' }, value })
    }
  }
  return { ...carriedOver, cells: [...totals.values(), ...alone] }
}

const levels = {
  Grunnskolenivå: 'grunnskole',
  'Videregående skolenivå': 'videregaende',
  Fagskolenivå: 'fagskole',
  'Universitets- og høgskolenivå, kort': 'hoyere-kort',
  'Universitets- og høgskolenivå, lang': 'hoyere-lang',
  'Uoppgitt eller ingen fullført utdanning': 'uoppgitt',
}

/**
 * SSB 09429: persons, both sexes, under the numbers of each year. In Telemark the total is the sum of
 * the six levels, which everyone is in one of; where one of them is empty there is no total. Before
 * 2016 vocational schools were counted with upper secondary schools, and the file has 0.
 */
export function education(dataDir: string): Gathered {
  const sums = new Map<string, SourceCell>()
  const cells = rowsOf(dataDir, 'telemark/utdanningsnivaa-09429.csv')
    .filter((row) => field(row, 'Kjønn') === 'Begge kjønn')
    .filter((row) => field(row, 'Variabel') === 'Personer 16 år og over')
    .map((row): SourceCell => {
      const time = field(row, 'År')
      const region = numberOfNameIn(telemark, field(row, 'Kommune'), Number(time))
      const value = field(row, 'Verdi') === '' ? null : numberIn(row, 'Verdi')
      const key = `${region} ${time}`
      const sum = sums.get(key)?.value
      sums.set(key, {
        region,
        time,
        categories: { niva: 'i-alt' },
        value: value === null || sum === null ? null : (sum ?? 0) + value,
      })
      const niva = codeFor(levels, field(row, 'Utdanningsnivå'))
      const place = { region, time, categories: { niva } }
      return niva === 'fagskole' && value === 0
        ? { ...place, value: null, state: 'not-applicable' }
        : { ...place, value }
    })
  return {
    retrievedOn: telemarkRetrievedOn,
    notes: [
      {
        nb: 'Foreløpig er det hentet tall for kommuner i Telemark og for noen i Trøndelag.',
        nn: 'Førebels er det henta tal for kommunar i Telemark og for nokre i Trøndelag.',
      },
    ],
    cells: [...cells, ...sums.values(), ...educationInTrondelag(dataDir)],
  }
}

/** SSB 06445: a share of the year that the heading of the column names. */
export function employedShare(dataDir: string): Gathered {
  return oneYear(dataDir, 'telemark/sysselsetting-06445.csv', 'Andel sysselsatte (2025)', '2025')
}

/** SSB 13556. */
export function youthOutside(dataDir: string): Gathered {
  return oneYear(dataDir, 'telemark/unge-utenfor-13556.csv', 'Andel (2024)', '2024')
}

function oneYear(dataDir: string, path: string, column: string, time: string): Gathered {
  return {
    ...carriedOver,
    cells: rowsOf(dataDir, path).map((row) => ({
      region: numberOfName(telemark, field(row, 'Kommune')),
      time,
      value: numberIn(row, column),
    })),
  }
}
