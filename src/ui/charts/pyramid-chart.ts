import { scaleLinear } from 'd3-scale'
import { round } from '#ui/svg/markup.ts'
import { textWidth } from '#ui/svg/text-width.ts'
import type { PyramidAge, PyramidChart, PyramidYear } from './chart.ts'
import { isNumber } from './lines.ts'
import { partFill, patternDefs } from './patterns.ts'
import {
  type Drawn,
  emptyPicture,
  group,
  plainLook,
  remark,
  type Stage,
  strongLook,
  widest,
  write,
} from './stage.ts'

type SideName = 'men' | 'women' | 'all'

interface Side {
  readonly name: SideName
  /** Where its bars begin. */
  readonly base: number
  /** 1 to the right, −1 to the left. */
  readonly direction: 1 | -1
}

interface Shape {
  readonly sides: readonly Side[]
  readonly top: number
  readonly rowHeight: number
  readonly bottom: number
  readonly at: (value: number) => number
  readonly ticks: readonly number[]
  readonly step: number
  readonly gutter: number
}

export function drawPyramidChart(chart: PyramidChart, stage: Stage): Drawn {
  const { year, outline } = chart
  const names: readonly SideName[] = isBySex(chart) ? ['men', 'women'] : ['all']
  const years = outline ? [year, outline] : [year]
  const values = years.flatMap(({ ages }) =>
    ages.flatMap((age) => names.map((name) => age[name]).filter(isNumber)),
  )
  if (values.length === 0) {
    return emptyPicture(
      stage,
      year.ages.map(({ gap }) => gap),
    )
  }
  const shape = shapeOf(chart, names, Math.max(...values, 1), stage)
  const svg = [
    patternDefs(stage, names.length),
    grid(shape, stage),
    ...shape.sides.map((side) => bars(year, side, shape, stage)),
    ...(outline ? shape.sides.map((side) => outlineOf(outline, side, shape, stage)) : []),
    headings(chart, shape, stage),
    ageNames(year, shape, stage),
    gapWords(year, shape, stage),
  ]
  const without = year.ages.filter((age) => !names.every((name) => isNumber(age[name])))
  const gaps = without.map(({ name, gap }) => `${name} (${gap ?? stage.text.missing})`)
  const below = remark(
    stage,
    gaps.length > 0 ? `${stage.text.without(gaps.join(', '))}.` : '',
    shape.bottom + 24,
  )
  return { svg: svg.join('') + below.svg, height: shape.bottom + 24 + below.height }
}

/** Whether any age tells the sexes apart. */
export function isBySex({ year, outline }: PyramidChart): boolean {
  const ages = [...year.ages, ...(outline?.ages ?? [])]
  return ages.some(({ men, women }) => men !== undefined || women !== undefined)
}

function shapeOf(
  { year, outline }: PyramidChart,
  names: readonly SideName[],
  highest: number,
  stage: Stage,
): Shape {
  const count = Math.max(year.ages.length, 1)
  const room = (stage.isNarrow ? 260 : 330) / count
  const rowHeight = room > 6 ? Math.min(Math.round(room), 20) : Math.max(room, 3)
  const top = outline ? 46 : 26
  const gutter = widest(year.ages.map(({ name }) => name)) + 14
  const isDouble = names.length > 1
  const length = isDouble ? (stage.width - gutter) / 2 : stage.width - gutter - 16
  const at = scaleLinear([0, highest], [0, length - 14])
  const ticks = at.ticks(stage.isNarrow ? (isDouble ? 2 : 3) : 5)
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0)
  const sides: readonly Side[] = isDouble
    ? [
        { name: 'men', base: length, direction: -1 },
        { name: 'women', base: length + gutter, direction: 1 },
      ]
    : [{ name: 'all', base: gutter, direction: 1 }]
  return { sides, top, rowHeight, bottom: top + count * rowHeight, at, ticks, step, gutter }
}

function grid({ sides, top, bottom, at, ticks, step }: Shape, stage: Stage): string {
  let [lines, words] = ['', '']
  for (const { base, direction } of sides) {
    for (const tick of ticks) {
      const x = base + direction * at(tick)
      if (tick !== 0) lines += `M${round(x)} ${top}V${bottom}`
      words += write(stage.tick(tick, step), { x, y: bottom + 18, anchor: 'middle' })
    }
  }
  return `<path${stage.paint('rule')} d="${lines}"/>${group(stage.paint, 'muted', words)}`
}

/** The oldest on top. */
function rowTop({ bottom, rowHeight }: Shape, index: number): number {
  return bottom - (index + 1) * rowHeight
}

function bars(
  year: PyramidYear,
  { name, base, direction }: Side,
  shape: Shape,
  stage: Stage,
): string {
  const gap = shape.rowHeight > 6 ? 2 : 0.3
  const d = year.ages.map((age, index) => {
    const value = age[name]
    if (!isNumber(value) || value <= 0) return ''
    const width = round(direction * shape.at(value))
    const height = round(shape.rowHeight - gap)
    return `M${round(base)} ${round(rowTop(shape, index) + gap / 2)}h${width}v${height}h${-width}z`
  })
  const path = `<path${partFill(stage, name === 'men' ? 1 : 0).attributes} d="${d.join('')}"/>`
  return shape.rowHeight > 6 ? group(stage.paint, 'edge', path) : path
}

/** A stair along the ends of the bars that the other year would have; it breaks where a figure lacks. */
function outlineOf(year: PyramidYear, { name, base, direction }: Side, shape: Shape, stage: Stage) {
  const last = year.ages.length - 1
  let d = ''
  let before: number | undefined
  for (const [index, age] of year.ages.entries()) {
    const value = age[name]
    if (!isNumber(value)) {
      before = undefined
      continue
    }
    const x = round(base + direction * shape.at(Math.max(value, 0)))
    const top = round(rowTop(shape, index))
    if (before === undefined) {
      d += `M${index === 0 ? round(base) : x} ${round(top + shape.rowHeight)}`
    }
    d += `${x === before ? '' : `H${x}`}V${top}${index === last ? `H${round(base)}` : ''}`
    before = x
  }
  const path = (role: 'under' | 'outline', width: number) =>
    `<path${stage.paint(role)} stroke-width="${width}" d="${d}"/>`
  return path('under', 4) + path('outline', 1.75)
}

function headings(chart: PyramidChart, { sides, top }: Shape, stage: Stage): string {
  const { text, paint } = stage
  const words = sides.map(({ name, base, direction }) =>
    name === 'all'
      ? ''
      : write(text[name], {
          x: base + direction * 2,
          y: top - 9,
          isStrong: true,
          ...(direction < 0 ? { anchor: 'end' as const } : {}),
        }),
  )
  if (!chart.outline) return group(paint, 'text', words.join(''))
  const own = 18 + textWidth(chart.year.name, strongLook) + 18
  const halves = sides.length > 1 ? [1, 0] : [0, 0]
  const sample = halves
    .map((part, index) => {
      const { attributes } = partFill(stage, part)
      return `<rect${attributes} x="${index * 6.5}" y="3" width="6.5" height="11"/>`
    })
    .join('')
  const line = `<path${paint('outline')} stroke-width="1.75" d="M${round(own)} 14v-5h7v-6h7"/>`
  const years =
    write(chart.year.name, { x: 18, y: 13, isStrong: true }) +
    write(text.outline(chart.outline.name), { x: own + 20, y: 13 })
  return sample + line + group(paint, 'text', words.join('') + years)
}

/** Every age where there is room for it, else every few. */
function ageNames({ ages }: PyramidYear, shape: Shape, stage: Stage): string {
  const every = [1, 2, 5, 10, 20].find((step) => step * shape.rowHeight >= 13) ?? 20
  const isDouble = shape.sides.length > 1
  const [first] = shape.sides
  const x = (first?.base ?? 0) + (isDouble ? shape.gutter / 2 : -7)
  const words = ages
    .map((age: PyramidAge, index) => ({ name: age.name, index }))
    .filter(({ index }) => index % every === 0)
    .map(({ name, index }) =>
      write(name, {
        x,
        y: rowTop(shape, index) + shape.rowHeight / 2 + 4.5,
        anchor: isDouble ? 'middle' : 'end',
      }),
    )
  const isTitled = textWidth(stage.text.age, plainLook) < shape.gutter + 4
  const title = isTitled
    ? write(stage.text.age, { x, y: shape.top - 9, anchor: isDouble ? 'middle' : 'end' })
    : ''
  return group(stage.paint, 'muted', words.join('') + title)
}

/** Why there is no bar, where it would have been; the remark under the picture says it of them all. */
function gapWords({ ages }: PyramidYear, shape: Shape, stage: Stage): string {
  if (shape.rowHeight < 13) return ''
  const words = ages.flatMap((age, index) =>
    shape.sides
      .filter(({ name }) => !isNumber(age[name]))
      .map(({ base, direction }) =>
        write(age.gap ?? stage.text.missing, {
          x: base + direction * 5,
          y: rowTop(shape, index) + shape.rowHeight / 2 + 4.5,
          ...(direction < 0 ? { anchor: 'end' as const } : {}),
        }),
      ),
  )
  return group(stage.paint, 'muted', words.join(''), ' font-style="italic"')
}
