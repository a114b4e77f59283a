import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { geoTransverseMercator } from 'd3-geo'
import { presimplify, simplify } from 'topojson-simplify'
import { z } from 'zod'
import { labelPoint } from './map-label-point.ts'
import { type Point, type Ring, ringArea, type Shape, sharedLines } from './map-topology.ts'

const position = z.tuple([z.number(), z.number()])
const polygon = z.array(z.array(position))
const sourceSchema = z.object({
  features: z
    .array(
      z.object({
        properties: z.object({ kommunenummer: z.string().regex(/^\d{4}$/) }),
        geometry: z.union([
          z.object({ type: z.literal('Polygon'), coordinates: polygon.transform((one) => [one]) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
        ]),
      }),
    )
    .length(357),
})

interface Detail {
  /** Side of the square the map must fit in, in units; two units are a pixel at full size. */
  readonly side: number
  readonly mostUnitsPerKm: number
  /** The meridian that points straight up; the middle of the map when it is not given. */
  readonly meridian?: number
  /** A bend smaller than this, as the area of its triangle, is straightened. */
  readonly leastBend: number
  /** An island smaller than this is left out, when its municipality has another. */
  readonly leastIsland: number
  /** A municipality of islands alone is drawn at least this large. */
  readonly leastMunicipality: number
}

/** UTM zone 33, as maps of the whole country usually are. */
const country: Detail = {
  side: 1450,
  mostUnitsPerKm: 1,
  meridian: 15,
  leastBend: 10,
  leastIsland: 14,
  leastMunicipality: 55,
}
const county: Detail = {
  side: 1400,
  mostUnitsPerKm: 16,
  leastBend: 2.4,
  leastIsland: 6,
  leastMunicipality: 70,
}

const earthRadiusKm = 6371
/** Room for thick outlines at the edge. */
const margin = 6

/** The files of `reference/map` by name, ready to be written: the country and each county. */
export function deriveMapFiles(dataDir: string): Readonly<Record<string, string>> {
  const source = sourceSchema.parse(
    JSON.parse(readFileSync(join(dataDir, 'geo/Kommuner-M.geojson'), 'utf8')),
  )
  const shapes = source.features
    .map(({ properties, geometry }) => ({
      number: properties.kommunenummer,
      rings: geometry.coordinates.flat(),
    }))
    .sort((a, b) => Number(a.number) - Number(b.number))
  const counties = [...new Set(shapes.map(({ number }) => number.slice(0, 2)))]
  return Object.fromEntries([
    ['country.json', mapFile(shapes, country)],
    ...counties.map((number) => [
      `county-${number}.json`,
      mapFile(
        shapes.filter((shape) => shape.number.startsWith(number)),
        county,
      ),
    ]),
  ])
}

function mapFile(onGlobe: readonly Shape[], detail: Detail): string {
  const flat = fitted(projected(onGlobe, detail.meridian), detail)
  const isBorder = borderPoints(flat.shapes)
  const { arcs, areas } = sharedLines(flat.shapes.map((shape) => visible(shape, detail, isBorder)))
  const drawn = simplified(arcs, areas, detail.leastBend)
  const used = new Map<number, number>()
  const placeOf = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc
    const place = used.get(index) ?? used.size
    used.set(index, place)
    return arc < 0 ? ~place : place
  }
  const records = areas.map(({ number, rings }) => {
    const { x, y, reach } = labelPoint(rings.map((ring) => joined(ring, drawn)))
    const label = [x, y, Math.max(0, reach)].map(Math.round)
    const kept = rings.filter((ring) => ringArea(joined(ring, drawn)) > 0)
    if (kept.length === 0) throw new RangeError(`Nothing is left of ${number}`)
    return JSON.stringify({ number, label, rings: kept.map((ring) => ring.map(placeOf)) })
  })
  const lines = [...used.keys()].map((index) => JSON.stringify(steps(drawn[index] ?? [])))
  return [
    `{"width":${flat.width},"height":${flat.height},"areas":[`,
    `${records.join(',\n')}\n],"arcs":[\n${lines.join(',\n')}\n]}\n`,
  ].join('\n')
}

function projected(shapes: readonly Shape[], meridian?: number): readonly Shape[] {
  const longitudes = shapes.flatMap(({ rings }) => rings.flat().map(([longitude]) => longitude))
  const middle = (least(longitudes) + most(longitudes)) / 2
  const project = geoTransverseMercator()
    .scale(earthRadiusKm)
    .translate([0, 0])
    .rotate([-(meridian ?? middle), 0])
  return shapes.map(({ number, rings }) => ({
    number,
    rings: rings.map((ring) =>
      ring.map((point): Point => {
        const place = project([...point])
        if (!place) throw new RangeError(`${point} of ${number} is outside the projection`)
        return place
      }),
    ),
  }))
}

function fitted(shapes: readonly Shape[], { side, mostUnitsPerKm }: Detail) {
  const points = shapes.flatMap(({ rings }) => rings.flat())
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [least(xs), least(ys)]
  const [width, height] = [most(xs) - left, most(ys) - top]
  const scale = Math.min(mostUnitsPerKm, (side - 2 * margin) / Math.max(width, height))
  return {
    width: Math.ceil(width * scale) + 2 * margin,
    height: Math.ceil(height * scale) + 2 * margin,
    shapes: shapes.map(({ number, rings }) => ({
      number,
      rings: rings.map((ring) =>
        ring.map(([x, y]): Point => [(x - left) * scale + margin, (y - top) * scale + margin]),
      ),
    })),
  }
}

/** Tells whether a point is on the outlines of two municipalities. */
function borderPoints(shapes: readonly Shape[]): (point: Point) => boolean {
  const ownerOf = new Map<string, string>()
  const shared = new Set<string>()
  for (const { number, rings } of shapes) {
    for (const point of rings.flat().map(String)) {
      if ((ownerOf.get(point) ?? number) !== number) shared.add(point)
      ownerOf.set(point, number)
    }
  }
  return (point) => shared.has(String(point))
}

/**
 * Without the smallest islands that are one municipality's alone; and where it is all such islands,
 * the largest is no smaller than a municipality may be.
 */
function visible(
  { number, rings }: Shape,
  { leastIsland, leastMunicipality }: Detail,
  isBorder: (point: Point) => boolean,
): Shape {
  const [largest, ...rest] = rings.toSorted((a, b) => ringArea(b) - ringArea(a))
  if (!largest) throw new RangeError(`${number} has no outline`)
  const seen = rest.filter((ring) => ringArea(ring) >= leastIsland || ring.some(isBorder))
  const total = [largest, ...seen].reduce((sum, ring) => sum + ringArea(ring), 0)
  if (total >= leastMunicipality || largest.some(isBorder))
    return { number, rings: [largest, ...seen] }

  const middle = (axis: 0 | 1) =>
    largest.reduce((sum, point) => sum + point[axis], 0) / largest.length
  const [middleX, middleY] = [middle(0), middle(1)]
  const scale = Math.sqrt(leastMunicipality / ringArea(largest))
  const grown = largest.map(
    ([x, y]): Point => [middleX + (x - middleX) * scale, middleY + (y - middleY) * scale],
  )
  return { number, rings: [grown, ...seen] }
}

/** What is no larger than so many of the bends that are straightened keeps bends so much smaller. */
const smallArea = 8
const finer = 5

/** The lines without small bends, in whole units. */
function simplified(
  arcs: readonly (readonly Point[])[],
  areas: readonly { number: string; rings: readonly number[][] }[],
  leastBend: number,
): readonly (readonly Point[])[] {
  const geometries = areas.map(({ number, rings }) => ({
    type: 'MultiPolygon' as const,
    id: number,
    arcs: rings.map((ring) => [ring]),
  }))
  const topology: Parameters<typeof presimplify>[0] = {
    type: 'Topology',
    objects: { areas: { type: 'GeometryCollection', geometries } },
    arcs: arcs.map((arc) => arc.map((point) => [...point])),
  }
  const weighed = presimplify(topology)
  const coarse = simplify(weighed, leastBend).arcs
  const fine = simplify(weighed, leastBend / finer).arcs
  const small = new Set(
    areas
      .filter(({ rings }) => {
        const sizes = rings.map((ring) => ringArea(joined(ring, arcs)))
        return sizes.reduce((sum, size) => sum + size, 0) < leastBend * smallArea
      })
      .flatMap(({ rings }) => rings.flat().map((arc) => (arc < 0 ? ~arc : arc))),
  )
  return arcs.map((_, index) =>
    inWholeUnits((small.has(index) ? fine : coarse)[index] as unknown as Point[]),
  )
}

function inWholeUnits(line: readonly Point[]): readonly Point[] {
  return line
    .map(([x, y]): Point => [Math.round(x), Math.round(y)])
    .filter(([x, y], index, all) => {
      const before = all[index - 1]
      return !before || before[0] !== x || before[1] !== y
    })
}

function joined(ring: readonly number[], arcs: readonly (readonly Point[])[]): Ring {
  return ring.flatMap((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])))
}

/** The first point, and from each to the next. */
function steps(line: readonly Point[]): readonly number[] {
  return line.flatMap(([x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [0, 0]
    return [x - fromX, y - fromY]
  })
}

const least = (values: readonly number[]) =>
  values.reduce((low, value) => Math.min(low, value), Infinity)
const most = (values: readonly number[]) =>
  values.reduce((high, value) => Math.max(high, value), -Infinity)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const dataDir = resolve(process.argv[2] ?? join(root, '../shared/data'))
  mkdirSync(join(root, 'reference/map'), { recursive: true })
  for (const [name, content] of Object.entries(deriveMapFiles(dataDir))) {
    writeFileSync(join(root, 'reference/map', name), content)
    process.stdout.write(`reference/map/${name}: ${Buffer.byteLength(content)} bytes\n`)
  }
}
