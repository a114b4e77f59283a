import type { MapClass, MapTone } from './map-model.ts'

const most = 5
const mostDecimals = 6

const sequentialTones: readonly (readonly MapTone[])[] = [
  ['a3'],
  ['a2', 'a4'],
  ['a1', 'a3', 'a5'],
  ['a1', 'a2', 'a4', 'a5'],
  ['a1', 'a2', 'a3', 'a4', 'a5'],
]

/**
 * Classes with about equally many figures in each, low to high, with bounds as round as the figures
 * allow. Figures are rounded to `decimals` first (as many as they have, two at most, when it is not
 * given), as they are when shown: so each figure is in exactly one class, and the outer bounds are
 * the smallest and the largest figure. When there are figures on both sides of zero, no class is on
 * both. Equal figures share a class, and few figures few classes (two in each or more), so there may
 * be fewer than `count` (1 to 5), and none without figures.
 */
export function mapClasses(
  values: readonly (number | null)[],
  count = most,
  decimals = decimalsIn(values),
): readonly MapClass[] {
  const steps = values
    .flatMap((value) => (value === null ? [] : [inSteps(value, decimals)]))
    .sort((a, b) => a - b)
  const enough = Math.ceil(steps.length / 2)
  const wanted = Math.max(1, Math.min(most, Math.floor(count), enough))
  const below = steps.filter((step) => step < 0)
  const above = steps.slice(below.length)
  if (below.length === 0 || !above.some((step) => step > 0) || wanted === 1) {
    const parts = parted(steps, wanted)
    return parts.map((part, index) =>
      classOf(part, decimals, sequentialTones[parts.length - 1]?.[index] ?? 'a3'),
    )
  }
  const belowCount = Math.round((wanted * below.length) / steps.length)
  const share = Math.min(wanted - 1, Math.max(1, belowCount))
  // Those nearest zero go up to it, so that no gap is left between them.
  const lower = parted(below, share, { last: -1 })
  const upper = parted(above, wanted - share, { first: 0 })
  const tonesOf = (parts: readonly Part[]) => sequentialTones[parts.length - 1] ?? []
  const lowerTones = tonesOf(lower).toReversed()
  return [
    ...lower.map((part, index) => classOf(part, decimals, belowTone(lowerTones[index] ?? 'a3'))),
    ...upper.map((part, index) => classOf(part, decimals, tonesOf(upper)[index] ?? 'a3')),
  ]
}

/** The class a figure is in; null when there is no figure, or the classes were not made for it. */
export function mapClassOf(value: number | null, classes: readonly MapClass[]): MapClass | null {
  if (value === null) return null
  const found = classes.find(({ lower, upper, decimals }) => {
    const step = inSteps(value, decimals)
    return step >= inSteps(lower, decimals) && step <= inSteps(upper, decimals)
  })
  return found ?? null
}

/** First and last, in steps of the last decimal. */
type Part = readonly [first: number, last: number]

/** Sorted steps parted in at most `count` with about as many in each, from bound to bound. */
function parted(
  steps: readonly number[],
  count: number,
  bounds: { readonly first?: number; readonly last?: number } = {},
): readonly Part[] {
  const first = bounds.first ?? steps[0]
  const last = bounds.last ?? steps.at(-1)
  if (first === undefined || last === undefined) return []
  const wanted = Array.from(
    { length: count - 1 },
    (_, index) => steps[Math.round((steps.length * (index + 1)) / count)] ?? last,
  )
  const starts = roundStarts(steps, wanted)
  const all = [first, ...starts]
  return all.map((start, index): Part => [start, (all[index + 1] ?? last + 1) - 1])
}

/** Where each class but the first begins: as round as can be while the classes stay about as full. */
function roundStarts(steps: readonly number[], wanted: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [steps[0], steps.at(-1)]
  const exact = [...new Set(wanted)].filter((start) => start > first)
  const least = steps.length / (wanted.length + 1) / 2
  for (const size of roundSizes(last - first)) {
    const starts = [...new Set(exact.map((start) => Math.round(start / size) * size))].filter(
      (start) => start > first && start <= last,
    )
    const edges = [first, ...starts, last + 1]
    const fills = edges.slice(1).map((end, index) => {
      const start = edges[index] ?? first
      return steps.filter((step) => step >= start && step < end).length
    })
    if (starts.length === exact.length && fills.every((fill) => fill >= least)) return starts
  }
  return exact
}

/** 1, 2 and 5 times powers of ten, large to small, from a quarter of the span down to 2. */
function roundSizes(span: number): readonly number[] {
  const sizes: number[] = []
  for (let power = 1; power <= span / 4; power *= 10) sizes.push(power, 2 * power, 5 * power)
  return sizes.filter((size) => size > 1 && size <= span / 4).toReversed()
}

function classOf([first, last]: Part, decimals: number, tone: MapTone): MapClass {
  const factor = 10 ** decimals
  const [lower, upper] = [first / factor, last / factor]
  const [from, to] = [written(lower, decimals), written(upper, decimals)]
  const between = lower < 0 || upper < 0 ? ' til ' : '–'
  return { lower, upper, decimals, label: from === to ? from : `${from}${between}${to}`, tone }
}

function belowTone(tone: MapTone): MapTone {
  return `b${tone.slice(1)}` as MapTone
}

/** Half a step goes away from zero, as in the figures that are shown. */
function inSteps(value: number, decimals: number): number {
  const size = Math.abs(value) * 10 ** decimals
  // What is written 1.005 is stored a hair below.
  const step = Math.round(size * (1 + Number.EPSILON))
  return value < 0 && step > 0 ? -step : step
}

function decimalsIn(values: readonly (number | null)[]): number {
  return values.reduce<number>((found, value) => {
    const [, after = ''] = value === null ? [] : value.toFixed(mostDecimals).split('.')
    return Math.max(found, Math.min(2, after.replace(/0+$/, '').length))
  }, 0)
}

/** «−1 204,5»: the same in both forms of the language. */
function written(value: number, decimals: number): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `,${part}`}`
}
