import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { AreaMap } from './map-model.ts'

export interface AreaShape {
  /** SVG path data. */
  readonly path: string
  /** Where a name has most room: the middle of a lying ellipse, and half its width. */
  readonly label: { readonly x: number; readonly y: number; readonly reach: number }
}

/** A map before it has figures. One unit is half a pixel at full size. */
export interface MapShapes {
  readonly width: number
  readonly height: number
  /** By municipality number. */
  readonly areas: ReadonlyMap<string, AreaShape>
  /** Path data of the borders between two municipalities of one county, and of two counties. */
  readonly municipalityLines: string
  readonly countyLines: string
  /** How far west and east there is land between two heights, or one area; null where there is none. */
  landBetween(top: number, bottom: number, area?: string): Land | null
}

const shapesFile = z.object({
  width: z.number(),
  height: z.number(),
  areas: z.array(
    z.object({
      number: z.string(),
      label: z.tuple([z.number(), z.number(), z.number()]),
      rings: z.array(z.array(z.number().int())),
    }),
  ),
  arcs: z.array(z.array(z.number().int())),
})
type ShapesFile = z.infer<typeof shapesFile>

/** A first point and the steps from each to the next: x and y by turns. */
type Line = readonly number[]

const kept = new Map<string, MapShapes>()

/**
 * The bundled shapes of the country or a county (`reference/map`). They are read once and kept.
 *
 * @throws Error when there is no such county.
 */
export function mapShapes(scope: AreaMap['scope']): MapShapes {
  const name = scope === 'country' ? scope : `county-${countyNumber(scope.county)}`
  const known = kept.get(name)
  if (known) return known
  const address = new URL(`../../../reference/map/${name}.json`, import.meta.url)
  const shapes = shapesOf(shapesFile.parse(JSON.parse(readFileSync(address, 'utf8'))))
  kept.set(name, shapes)
  return shapes
}

function countyNumber(number: string): string {
  if (!/^\d{2}$/.test(number)) throw new RangeError(`«${number}» is not the number of a county`)
  return number
}

function shapesOf(file: ShapesFile): MapShapes {
  const { municipality, county } = sharedLines(file)
  return {
    width: file.width,
    height: file.height,
    areas: new Map(
      file.areas.map(({ number, label: [x, y, room], rings }) => [
        number,
        {
          path: rings.map((ring) => `${pathOf(joined(ring, file.arcs))}z`).join(''),
          label: { x, y, reach: room },
        },
      ]),
    ),
    municipalityLines: municipality.map(pathOf).join(''),
    countyLines: county.map(pathOf).join(''),
    landBetween: landInRows(file),
  }
}

/** The lines that two areas have, by whether both are in the same county. */
function sharedLines({ areas, arcs }: ShapesFile) {
  const ownerOf = new Map<number, string>()
  const shared = { municipality: [] as Line[], county: [] as Line[] }
  for (const { number, rings } of areas) {
    for (const arc of rings.flat()) {
      const index = arc < 0 ? ~arc : arc
      const other = ownerOf.get(index)
      ownerOf.set(index, number)
      if (other === undefined) continue
      const isWithin = other.slice(0, 2) === number.slice(0, 2)
      shared[isWithin ? 'municipality' : 'county'].push(arcs[index] ?? [])
    }
  }
  return shared
}

/** The lines of a ring, end to end, as one. */
function joined(ring: readonly number[], arcs: readonly Line[]): Line {
  const [first = [], ...rest] = ring.map((arc) =>
    arc < 0 ? backwards(arcs[~arc] ?? []) : (arcs[arc] ?? []),
  )
  // The ends meet, so only the steps of the others are needed.
  return [...first, ...rest.flatMap((line) => line.slice(2))]
}

function backwards(line: Line): Line {
  const turned: number[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i < line.length; i += 2) {
    const [dx, dy] = [line[i] ?? 0, line[i + 1] ?? 0]
    if (i > 0) turned.unshift(-dx, -dy)
    x += dx
    y += dy
  }
  return [x, y, ...turned]
}

/** «M12 34l1-2 3 4»: no more signs than needed, as a page has thousands of numbers. */
function pathOf(line: Line): string {
  let path = ''
  for (const [index, value] of line.entries()) {
    const letter = index === 0 ? 'M' : index === 2 ? 'l' : ''
    path += letter || value < 0 ? `${letter}${value}` : ` ${value}`
  }
  return path
}

const rowHeight = 10

type Land = { readonly west: number; readonly east: number }

function landInRows({ areas, arcs }: ShapesFile): MapShapes['landBetween'] {
  const rowsOf = new Map(
    areas.map(({ number, rings }) => [number, rowsIn(rings.map((ring) => joined(ring, arcs)))]),
  )
  return (top, bottom, area) => {
    const asked = area === undefined ? [...rowsOf.values()] : [rowsOf.get(area) ?? []]
    const between = asked.flatMap((rows) =>
      [...rows].flatMap(([row, land]) =>
        (row + 1) * rowHeight > top && row * rowHeight < bottom ? [land] : [],
      ),
    )
    if (between.length === 0) return null
    return {
      west: Math.min(...between.map(({ west }) => west)),
      east: Math.max(...between.map(({ east }) => east)),
    }
  }
}

/** How far west and east the points of the lines are, by row from the top. */
function rowsIn(lines: readonly Line[]): ReadonlyMap<number, Land> {
  const rows = new Map<number, Land>()
  for (const line of lines) {
    let [x, y] = [0, 0]
    for (let i = 0; i < line.length; i += 2) {
      x += line[i] ?? 0
      y += line[i + 1] ?? 0
      const row = Math.floor(y / rowHeight)
      const { west, east } = rows.get(row) ?? { west: x, east: x }
      rows.set(row, { west: Math.min(west, x), east: Math.max(east, x) })
    }
  }
  return rows
}
