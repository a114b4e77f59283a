import type { Figure, Gap } from '#domain/statistics/dataset.ts'
import { emptyTable, type FigureTable, putFigure } from '#domain/statistics/figure-table.ts'
import type { FetchPlan } from './fetch-plan.ts'
import type { JsonStat, JsonStatDimension } from './json-stat.ts'
import { SourceProblem } from './source-problem.ts'

/** A table for all that the plan asks for, still without figures. */
export function tableFor(plan: FetchPlan): FigureTable {
  return emptyTable([...new Set(plan.regions.values())], plan.series.length, plan.times.size)
}

export interface Filling {
  readonly plan: FetchPlan
  readonly table: FigureTable
  /** Figures of this time are preliminary whatever sign they have; null for none. */
  readonly preliminaryTime: string | null
}

/**
 * Puts the figures of an answer in their places. Signs of the source become states; a figure that is
 * the sum of several is there only when all of them are.
 *
 * @throws SourceProblem when the answer is not to what was asked.
 */
export function fillFrom(answer: JsonStat, { plan, table, preliminaryTime }: Filling): void {
  const regions = axisOf(answer, plan.region.code)
  const times = axisOf(answer, plan.time.code)
  const series = seriesOffsets(answer, plan)
  const regionRows = rowsBy(table.regions)
  const timeNumbers = rowsBy([...plan.times.values()])
  const timeCells = times.codes.flatMap((code, index) => {
    const time = plan.times.get(code)
    const at = timeNumbers.get(time ?? '')
    return at === undefined
      ? []
      : [{ at, offset: index * times.stride, isPreliminary: time === preliminaryTime }]
  })
  for (const [index, code] of regions.codes.entries()) {
    const row = regionRows.get(plan.regions.get(code) ?? '')
    if (row === undefined) continue
    for (const [number, offsets] of series.entries()) {
      const start = (row * table.seriesCount + number) * table.timeCount
      for (const { at, offset, isPreliminary } of timeCells) {
        const from = index * regions.stride + offset
        const figure = figureOf(answer, from, offsets, plan)
        if (figure === null) continue
        const isMarked = isPreliminary && figure.value !== null && figure.state === null
        putFigure(table, start + at, isMarked ? { ...figure, state: 'preliminary' } : figure)
      }
    }
  }
}

interface Axis {
  readonly codes: readonly string[]
  readonly stride: number
}

function axisOf({ dimensions, strides }: JsonStat, code: string): Axis {
  const index = dimensions.findIndex((one) => one.code === code)
  const dimension = dimensions[index]
  if (!dimension) throw new SourceProblem('unexpected-answer', { where: code })
  return { codes: dimension.codes, stride: strides[index] ?? 1 }
}

/** Where the figures of each series lie from the first cell of a region and a time. */
function seriesOffsets(answer: JsonStat, plan: FetchPlan): readonly (readonly number[])[] {
  const axes = plan.variables.map(({ code }) => axisOf(answer, code))
  const places = axes.map(({ codes }) => rowsBy(codes))
  refuseOthers(answer.dimensions, plan)
  return plan.series.map((combinations) =>
    combinations.map((codes) =>
      codes.reduce((offset, code, index) => {
        const at = places[index]?.get(code)
        if (at === undefined) throw new SourceProblem('unexpected-answer', { where: code })
        return offset + at * (axes[index]?.stride ?? 0)
      }, 0),
    ),
  )
}

/** A dimension that nobody asked for has to be for all together. */
function refuseOthers(dimensions: readonly JsonStatDimension[], plan: FetchPlan): void {
  const asked = new Set([
    plan.region.code,
    plan.time.code,
    ...plan.variables.map(({ code }) => code),
  ])
  const other = dimensions.find(({ code, codes }) => !asked.has(code) && codes.length > 1)
  if (other) throw new SourceProblem('unexpected-answer', { where: other.code })
}

function figureOf(
  answer: JsonStat,
  from: number,
  offsets: readonly number[],
  plan: FetchPlan,
): Figure | null {
  const [first = 0] = offsets
  if (offsets.length === 1) return cellOf(answer, from + first, plan)
  let sum = 0
  let isPreliminary = false
  let gap: Gap | null = null
  let held = 0
  for (const offset of offsets) {
    const figure = cellOf(answer, from + offset, plan)
    if (figure === null) continue
    held += 1
    if (figure.value === null) gap = strongest(gap, figure.state as Gap)
    else sum += figure.value
    isPreliminary ||= figure.state === 'preliminary'
  }
  if (held === 0) return null
  const isWhole = plan.absentIsZero || held === offsets.length
  if (gap !== null || !isWhole) return { value: null, state: gap ?? 'missing' }
  return { value: Number(sum.toPrecision(15)), state: isPreliminary ? 'preliminary' : null }
}

/** What is hidden in one part hides the sum. */
function strongest(one: Gap | null, other: Gap): Gap {
  return one === 'suppressed' || other === 'suppressed' ? 'suppressed' : (one ?? other)
}

const gaps: Readonly<Record<string, Gap>> = {
  '.': 'not-applicable',
  '..': 'missing',
  '...': 'missing',
  ':': 'suppressed',
  '*': 'suppressed',
}

/** Null for no cell at all: neither a number nor a sign. */
function cellOf(answer: JsonStat, cell: number, { absentIsZero }: FetchPlan): Figure | null {
  const value = answer.valueAt(cell)
  const sign = answer.statusAt(cell)
  if (sign === '.' && absentIsZero) return { value: 0, state: null }
  if (value === null) return sign === null ? null : { value, state: gaps[sign] ?? 'missing' }
  // SSB marks preliminary figures with an asterisk; one without a number is hidden.
  if (sign === '*') return { value, state: 'preliminary' }
  // A sign for a gap wins over a number beside it: that would be a zero that is none.
  if (sign !== null && gaps[sign]) return { value: null, state: gaps[sign] }
  return { value, state: null }
}

function rowsBy(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, index) => [code, index]))
}
