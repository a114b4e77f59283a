import { wasInUse } from './places.ts'
import {
  field,
  type Gathered,
  numberIn,
  type Row,
  rowsOf,
  type SourceCell,
} from './source-cells.ts'

const collected = '2026-11-01'
const svalbard = '2100'
const pupilColumns = {
  elever: 'antall_elever',
  skoler: 'antall_skoler',
  'individuelt-tilrettelagt': 'elever_individuelt_tilrettelagt',
  'forsterket-norsk': 'elever_forsterket_norsk',
} as const

/** GSI of Utdanningsdirektoratet; `*` is hidden. Svalbard is no municipality. */
export function pupils(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, 'udir/gsi-elever-skoler-kommune-2025-26.csv')
  return {
    retrievedOn: collected,
    notes: [{ nb: 'Svalbard er ikke med.', nn: 'Svalbard er ikkje med.' }],
    cells: rows
      .filter((row) => field(row, 'kommunenummer') !== svalbard)
      .flatMap((row) =>
        Object.entries(pupilColumns).map(([maal, column]) => pupilCell(row, maal, column)),
      ),
  }
}

function pupilCell(row: Row, maal: string, column: string): SourceCell {
  const place = {
    region: field(row, 'kommunenummer'),
    time: field(row, 'skoleaar'),
    categories: { maal },
  }
  return field(row, column) === '*'
    ? { ...place, value: null, state: 'suppressed' }
    : { ...place, value: numberIn(row, column) }
}

/** KOSTRA 11875 under the numbers of each year; `NA` where a number was in use is a missing figure. */
export function nursingHomePlaces(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, 'kostra/11875-sykehjemsplasser-kommune-2015-2018.csv')
  return {
    retrievedOn: collected,
    notes: [
      {
        nb: 'Plasser i institusjon i kommunen, 2015–2018. Eldre tall: bruk dem med varsomhet.',
        nn: 'Plassar i institusjon i kommunen, 2015–2018. Eldre tal: bruk dei med varsemd.',
      },
    ],
    cells: rows.flatMap((row): readonly SourceCell[] => {
      const place = { region: field(row, 'knr'), time: field(row, 'year') }
      if (field(row, 'nh.beds.located.in.muni') !== 'NA') {
        return [{ ...place, value: numberIn(row, 'nh.beds.located.in.muni') }]
      }
      return wasInUse(place.region, Number(place.time))
        ? [{ ...place, value: null, state: 'missing' }]
        : []
    }),
  }
}
