import { referenceData } from '#features/reference/index.ts'
import { wasInDivided } from './places.ts'
import {
  field,
  type Gathered,
  numberIn,
  type Row,
  rowsOf,
  type SourceCell,
} from './source-cells.ts'

/**
 * Population of SSB's table 07459 by way of the R package csdata 2026.3.30, which has made older years
 * fit the municipalities of today. Where a municipality was divided it spreads people by estimate:
 * those figures, and the sums of their counties, are left out.
 */
const folder = 'ssb'
const retrievedOn = '2026-03-30'

export function population(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, `${folder}/07459-folkemengde-kommune-2005-2026.csv`)
  return carriedOverBySource(rows.map((row) => cellOf(row, { maal: 'personer' })))
}

/** In the eight groups of the source. */
export function populationByAge(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, `${folder}/07459-aldersgrupper-kommune-2020-2026.csv`)
  return carriedOverBySource(rows.map((row) => cellOf(row, { alder: field(row, 'alder') })))
}

export function populationByYearOfAge(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, `${folder}/07459-ettaarig-alder-kommune-2026.csv`)
  return {
    retrievedOn,
    notes: [],
    cells: rows.map((row) => ({
      region: field(row, 'region'),
      time: '2026',
      categories: { alder: field(row, 'alder') },
      value: numberIn(row, 'folkemengde'),
    })),
  }
}

/** By way of the R package fhidata, under the numbers of 2020–2023. */
export function populationBySexAndAge(dataDir: string): Gathered {
  const rows = rowsOf(dataDir, `${folder}/07459-kjonn-femaarig-alder-kommune-2021.csv`)
  return {
    retrievedOn: '2026-11-01',
    notes: [
      {
        nb: 'Tall for 2021 følger med programmet.',
        nn: 'Tal for 2021 følgjer med programmet.',
      },
    ],
    cells: rows.map((row) => ({
      region: field(row, 'kommunenummer2020_2023'),
      time: '2021',
      categories: { kjonn: field(row, 'kjonn'), alder: field(row, 'aldersgruppe') },
      value: numberIn(row, 'personer'),
    })),
  }
}

function cellOf(row: Row, categories: Record<string, string>): SourceCell {
  return {
    region: field(row, 'region'),
    time: field(row, 'aar'),
    categories,
    value: numberIn(row, 'folkemengde'),
  }
}

function carriedOverBySource(cells: readonly SourceCell[]): Gathered {
  const kept = cells.filter(
    ({ region, time }) => region === '0' || (isMunicipality(region) && !isUncertain(region, time)),
  )
  return {
    retrievedOn,
    borders: 'recalculated',
    notes: [],
    cells: [...kept, ...gapsOf(kept)],
  }
}

const isMunicipality = (region: string) => region.length === 4
const isUncertain = (number: string, time: string) => wasInDivided(number, Number(time))

/** Says of municipalities that are not there, and of their counties, that borders are the reason. */
function gapsOf(cells: readonly SourceCell[]): readonly SourceCell[] {
  const { municipalities } = referenceData()
  const known = new Set(cells.map(({ region, time }) => `${region} ${time}`))
  const kinds = new Map(
    cells.map(({ categories = {} }) => [JSON.stringify(categories), categories]),
  )
  const gaps = new Map<string, SourceCell>()
  for (const time of new Set(cells.map((cell) => cell.time))) {
    for (const { number, county } of municipalities) {
      if (known.has(`${number} ${time}`)) continue
      for (const [kind, categories] of kinds) {
        for (const region of [number, county.number]) {
          const gap = { region, time, categories, value: null, state: 'other-borders' } as const
          gaps.set(`${region} ${time} ${kind}`, gap)
        }
      }
    }
  }
  return [...gaps.values()]
}
