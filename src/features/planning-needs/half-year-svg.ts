import {
  type HalfYear,
  halfYearNumber,
  halfYearsIn,
  type Term,
} from '#domain/planning-need/half-year.ts'
import { element, escapeText, shape } from '#ui/svg/markup.ts'
import { truncate } from '#ui/svg/text-width.ts'
import { write } from '#ui/timeline/timeline-marks.ts'
import { type Paint, painter } from '#ui/timeline/timeline-paint.ts'

/** A plan that is worked on from one half-year to another. */
export interface PlanBar {
  readonly name: string
  readonly start: HalfYear
  readonly adoption: HalfYear
}

export interface BarsModel {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly term: Term
}

export interface TimelineModel extends BarsModel {
  readonly bars: readonly PlanBar[]
  /** Half-years with more work than hands, which are shaded. */
  readonly overloaded: readonly HalfYear[]
}

export interface CapacityModel extends BarsModel {
  readonly cells: readonly {
    readonly halfYear: HalfYear
    readonly demandWeeks: number
    readonly capacityWeeks: number
  }[]
  /** What is written over a bar. */
  readonly write: (weeks: number) => string
}

interface Measures {
  readonly variant: 'wide' | 'narrow'
  readonly width: number
  /** Where the half-years begin. */
  readonly left: number
  readonly row: number
  readonly size: number
  /** Whether the name stands over its bar, and not to the left of it. */
  readonly isNameAbove: boolean
}

const measures: Readonly<Record<'wide' | 'narrow', Measures>> = {
  wide: { variant: 'wide', width: 960, left: 320, row: 34, size: 15, isNameAbove: false },
  narrow: { variant: 'narrow', width: 340, left: 0, row: 46, size: 14, isNameAbove: true },
}

const head = 44
const bottom = 8

/**
 * The plans over the half-years of the term, as an `<svg>`; the same stands in a table beside it. With
 * `isFile` it carries its colours, for documents.
 */
export function planTimelineSvg(
  model: TimelineModel,
  variant: 'wide' | 'narrow',
  isFile = false,
): string {
  const at = measures[variant]
  const paint = painter(isFile)
  const height = head + model.bars.length * at.row + bottom
  const columns = columnsOf(model.term, at)
  const overloaded = new Set(model.overloaded.map(halfYearNumber))
  const shades = columns
    .filter(({ number }) => overloaded.has(number))
    .map(({ x, width }) =>
      shape('rect', paint('highlight'), { x, y: head - 18, width, height: height - head + 18 }),
    )
  const bars = model.bars.map((bar, index) => barOf(bar, head + index * at.row, columns, at, paint))
  return frame(
    model,
    at,
    height,
    shades.join('') + axis(columns, height, at, paint) + bars.join(''),
  )
}

/** Work against hands, half-year by half-year: the bar is the work, the line is the hands. */
export function capacitySvg(
  model: CapacityModel,
  variant: 'wide' | 'narrow',
  isFile = false,
): string {
  const at = { ...measures[variant], left: 0 }
  const paint = painter(isFile)
  const chart = 180
  const height = head + chart + bottom
  const most = Math.max(
    1,
    ...model.cells.map(({ demandWeeks, capacityWeeks }) => Math.max(demandWeeks, capacityWeeks)),
  )
  const yOf = (weeks: number) => head + 18 + (chart - 18) * (1 - weeks / most)
  const floor = yOf(0)
  const columns = columnsOf(model.term, at)
  const drawn = model.cells.map(({ halfYear, demandWeeks, capacityWeeks }) => {
    const column = columns.find(({ number }) => number === halfYearNumber(halfYear))
    if (!column) return ''
    const [x, width] = [column.x + column.width * 0.2, column.width * 0.6]
    const isOver = demandWeeks > capacityWeeks
    const within = Math.min(demandWeeks, capacityWeeks)
    const part = (role: 'work' | 'chosen', from: number, to: number) =>
      shape('rect', paint(role), { x, y: yOf(to), width, height: yOf(from) - yOf(to) })
    const line = { x1: column.x + 4, x2: column.x + column.width - 4, y1: yOf(capacityWeeks) }
    return [
      within > 0 ? part('work', 0, within) : '',
      isOver ? part('chosen', within, demandWeeks) : '',
      shape('line', paint('deadline'), { ...line, y2: line.y1, 'stroke-width': 3 }),
      write(paint, 'halo', model.write(demandWeeks), {
        x: column.x + column.width / 2,
        y: yOf(Math.max(demandWeeks, capacityWeeks)) - 6,
        size: at.size - 1,
        isStrong: isOver,
        anchor: 'middle',
      }),
    ].join('')
  })
  const ground = shape('line', paint('axis'), { x1: 0, x2: at.width, y1: floor, y2: floor })
  return frame(model, at, height, axis(columns, height, at, paint) + ground + drawn.join(''))
}

interface Column {
  readonly number: number
  readonly year: number
  readonly half: 1 | 2
  readonly x: number
  readonly width: number
}

function columnsOf(term: Term, { left, width }: Measures): readonly Column[] {
  const all = halfYearsIn(term)
  const each = (width - left) / Math.max(1, all.length)
  return all.map((halfYear, index) => ({
    ...halfYear,
    number: halfYearNumber(halfYear),
    x: left + index * each,
    width: each,
  }))
}

/** The years over their half-years, with a line before each. */
function axis(columns: readonly Column[], height: number, at: Measures, paint: Paint): string {
  return columns
    .map(({ year, half, x, width }) => {
      const line = shape('line', paint(half === 1 ? 'axis' : 'rule'), {
        x1: x,
        x2: x,
        y1: half === 1 ? 0 : head - 20,
        y2: height,
      })
      const label = { y: head - 6, size: at.size - 2, anchor: 'middle' } as const
      const name = write(paint, 'muted', String(half), { ...label, x: x + width / 2 })
      const heading = { x: x + 6, y: 16, size: at.size, isStrong: true }
      return line + name + (half === 1 ? write(paint, 'text', String(year), heading) : '')
    })
    .join('')
}

function barOf(
  { name, start, adoption }: PlanBar,
  y: number,
  columns: readonly Column[],
  at: Measures,
  paint: Paint,
): string {
  const [from, to] = [halfYearNumber(start), halfYearNumber(adoption)]
  const within = columns.filter(({ number }) => from <= number && number <= to)
  const [first, last] = [within[0], within.at(-1)]
  const look = { size: at.size }
  const room = at.isNameAbove ? at.width : at.left - 12
  const label = write(paint, 'halo', truncate(name, room, look), {
    ...look,
    x: 0,
    y: y + (at.isNameAbove ? 15 : 20),
  })
  if (!first || !last) return label
  const rect = {
    x: first.x + 3,
    y: y + (at.isNameAbove ? 22 : 7),
    width: last.x + last.width - first.x - 6,
    height: at.isNameAbove ? 16 : 20,
    rx: 4,
    'stroke-width': 1.5,
  }
  return label + shape('rect', paint('work'), rect)
}

function frame({ id, title, description }: BarsModel, at: Measures, height: number, svg: string) {
  const name = `${id}-${at.variant}`
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${at.width} ${height}`,
      class: `timeline timeline-${at.variant}`,
      role: 'img',
      'aria-labelledby': `${name}-title ${name}-desc`,
    },
    element('title', { id: `${name}-title` }, escapeText(title)),
    element('desc', { id: `${name}-desc` }, escapeText(description)),
    svg,
  )
}
