import { type CarryOverRule, carriedOver, type FormerNumbers } from './carry-over.ts'
import {
  countryRegion,
  type Figure,
  type FigureState,
  figureStates,
  type RegionSeries,
  yearOfTime,
} from './dataset.ts'

/**
 * All figures of a dataset, made for millions of them. The cell of a region, a series and a time is
 * at `(region × seriesCount + series) × timeCount + time`; NaN with state 0 stands for no cell at all.
 */
export interface FigureTable {
  readonly regions: readonly string[]
  readonly seriesCount: number
  readonly timeCount: number
  readonly values: Float64Array
  /** Character codes of `figureStates`, 0 for a plain value. */
  readonly states: Uint8Array
}

/** A municipality of today and the county it lies in. */
export interface Place {
  readonly number: string
  readonly county: string
}

const codeOfState = (state: FigureState) => figureStates[state].charCodeAt(0)
const stateOfCode = new Map(
  (Object.keys(figureStates) as FigureState[]).map((state) => [codeOfState(state), state]),
)
const missing = codeOfState('missing')
const preliminary = codeOfState('preliminary')

export function emptyTable(
  regions: readonly string[],
  seriesCount: number,
  timeCount: number,
): FigureTable {
  const cells = regions.length * seriesCount * timeCount
  return {
    regions,
    seriesCount,
    timeCount,
    values: new Float64Array(cells).fill(Number.NaN),
    states: new Uint8Array(cells),
  }
}

export function putFigure(table: FigureTable, cell: number, { value, state }: Figure): void {
  table.values[cell] = value ?? Number.NaN
  table.states[cell] = state ? codeOfState(state) : value === null ? missing : 0
}

/** Null for no cell at all. */
export function tableFigure({ values, states }: FigureTable, cell: number): Figure | null {
  const value = values[cell] ?? Number.NaN
  const state = stateOfCode.get(states[cell] ?? 0) ?? null
  if (!Number.isNaN(value)) return { value, state }
  return state === null ? null : { value: null, state }
}

/**
 * The table for the country, the counties and the municipalities of today: figures under former
 * numbers carried over (`carriedOver`), and counties and country summed where the source has none,
 * the figures may be added and every part is known.
 */
export function tableOfToday(
  source: FigureTable,
  times: readonly string[],
  places: readonly Place[],
  rule: CarryOverRule,
  former: FormerNumbers,
): FigureTable {
  const counties = [...new Set(places.map(({ county }) => county))].sort()
  const regions = [countryRegion, ...counties, ...places.map(({ number }) => number)]
  const table = emptyTable(regions, source.seriesCount, source.timeCount)
  const from = new Map(source.regions.map((region, index) => [region, index]))
  const years = times.map(yearOfTime)
  const width = source.seriesCount * source.timeCount
  for (const [index, region] of regions.entries()) {
    const own = from.get(region)
    const history = former.get(region)
    if (history && rule.borders === 'published' && isOlder(years, history)) {
      carryRow(source, table, index, { number: region, years, rule, former, from })
    } else if (own !== undefined) {
      const start = own * width
      table.values.set(source.values.subarray(start, start + width), index * width)
      table.states.set(source.states.subarray(start, start + width), index * width)
    }
  }
  fillAlone(table, places, counties)
  if (rule.isAdditive) addTotals(table, places, counties)
  return table
}

/** Oslo is a municipality and a county: what the source has of the county alone is of both. */
function fillAlone(
  table: FigureTable,
  places: readonly Place[],
  counties: readonly string[],
): void {
  const width = table.seriesCount * table.timeCount
  for (const [index, county] of counties.entries()) {
    const [first, ...others] = places.flatMap((place, at) => (place.county === county ? [at] : []))
    if (first === undefined || others.length > 0) continue
    const [from, to] = [(1 + index) * width, (1 + counties.length + first) * width]
    for (let place = 0; place < width; place += 1) {
      if (tableFigure(table, to + place)) continue
      table.values[to + place] = table.values[from + place] ?? Number.NaN
      table.states[to + place] = table.states[from + place] ?? 0
    }
  }
}

function isOlder(years: readonly number[], history: readonly { validTo: string }[]): boolean {
  const first = Math.min(...years)
  return history.some(({ validTo }) => `${first}-01-01` < validTo)
}

interface Carrying {
  readonly number: string
  readonly years: readonly number[]
  readonly rule: CarryOverRule
  readonly former: FormerNumbers
  readonly from: ReadonlyMap<string, number>
}

function carryRow(
  source: FigureTable,
  table: FigureTable,
  index: number,
  { number, years, rule, former, from }: Carrying,
): void {
  const { seriesCount, timeCount } = source
  for (let series = 0; series < seriesCount; series += 1) {
    for (let time = 0; time < timeCount; time += 1) {
      const place = series * timeCount + time
      const figure = carriedOver(number, years[time] ?? 0, rule, former, (wanted) => {
        const row = from.get(wanted)
        return row === undefined ? null : tableFigure(source, row * seriesCount * timeCount + place)
      })
      putFigure(table, index * seriesCount * timeCount + place, figure)
    }
  }
}

function addTotals(
  table: FigureTable,
  places: readonly Place[],
  counties: readonly string[],
): void {
  const first = 1 + counties.length
  const rows = places.map(({ county }, index) => ({ county, row: first + index }))
  for (const [index, county] of counties.entries()) {
    const parts = rows.filter((one) => one.county === county).map(({ row }) => row)
    addTotal(table, 1 + index, parts)
  }
  addTotal(
    table,
    0,
    rows.map(({ row }) => row),
  )
}

/** Sums the parts into a row, cell by cell, where it has nothing and every part has a value. */
function addTotal(table: FigureTable, row: number, parts: readonly number[]): void {
  const { values, states } = table
  const width = table.seriesCount * table.timeCount
  for (let place = 0; place < width; place += 1) {
    const cell = row * width + place
    if (states[cell] !== 0 || !Number.isNaN(values[cell])) continue
    let sum = 0
    let state = 0
    for (const part of parts) {
      sum += values[part * width + place] ?? Number.NaN
      if (states[part * width + place] === preliminary) state = preliminary
    }
    if (Number.isNaN(sum)) continue
    values[cell] = Math.abs(sum) < 2 ** 53 ? Number(sum.toPrecision(15)) : sum
    states[cell] = state
  }
}

/** For whom `tableOfToday` made sums that the source does not have. */
export function summedTotals(
  source: FigureTable,
  today: FigureTable,
): { readonly country: boolean; readonly counties: boolean } {
  const width = source.seriesCount * source.timeCount
  const from = new Map(source.regions.map((region, index) => [region, index]))
  const hasSum = (region: string, row: number) => {
    const own = from.get(region)
    const known = own === undefined ? null : source.values.subarray(own * width, (own + 1) * width)
    return today.values
      .subarray(row * width, (row + 1) * width)
      .some((value, cell) => !Number.isNaN(value) && Number.isNaN(known?.[cell] ?? Number.NaN))
  }
  const summed = today.regions.filter((region, row) => region.length < 4 && hasSum(region, row))
  return {
    country: summed.includes(countryRegion),
    counties: summed.some((region) => region !== countryRegion),
  }
}

/** The rows that have anything to tell, as they are stored. */
export function* rowsOf(table: FigureTable): Generator<RegionSeries> {
  const { regions, seriesCount, timeCount, values, states } = table
  for (const [index, region] of regions.entries()) {
    for (let series = 0; series < seriesCount; series += 1) {
      const start = (index * seriesCount + series) * timeCount
      const row: (number | null)[] = new Array(timeCount)
      let letters = ''
      let isPlain = true
      let isEmpty = true
      for (let time = 0; time < timeCount; time += 1) {
        const value = values[start + time] ?? Number.NaN
        const isGap = Number.isNaN(value)
        const code = states[start + time] || (isGap ? missing : 32)
        row[time] = isGap ? null : value
        letters += String.fromCharCode(code)
        if (code !== 32) isPlain = false
        if (code !== missing) isEmpty = false
      }
      if (!isEmpty) yield { region, series, values: row, states: isPlain ? null : letters }
    }
  }
}
