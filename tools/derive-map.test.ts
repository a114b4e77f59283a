import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { neighbors } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { deriveMapFiles } from './derive-map.ts'
import { labelPoint } from './map-label-point.ts'
import { type Ring, ringArea, sharedLines } from './map-topology.ts'

const dataDir = fileURLToPath(new URL('../../shared/data', import.meta.url))
const hasSources = existsSync(`${dataDir}/geo/Kommuner-M.geojson`)
if (!hasSources) {
  process.stderr.write(
    `Left out: the maps are not derived again and compared, because ${dataDir} is missing.\n`,
  )
}

const bundled = (name: string) =>
  readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8')

interface MapFile {
  readonly width: number
  readonly height: number
  readonly areas: readonly { number: string; label: number[]; rings: number[][] }[]
  readonly arcs: readonly number[][]
}
const fileNames = readdirSync(new URL('../reference/map', import.meta.url)).filter((name) =>
  name.endsWith('.json'),
)
const mapFile = (name: string): MapFile => JSON.parse(bundled(`map/${name}`))
const municipalities: { number: string; county: string; land: string[] }[] = JSON.parse(
  bundled('municipalities.json'),
).municipalities

describe.skipIf(!hasSources)('the bundled maps and the borders they come from', () => {
  it('agree when the maps are derived again', () => {
    const derived = deriveMapFiles(dataDir)
    expect(Object.keys(derived).toSorted()).toEqual(fileNames.toSorted())
    for (const [name, content] of Object.entries(derived)) {
      expect(content === bundled(`map/${name}`), `reference/map/${name} is out of date`).toBe(true)
    }
  }, 60_000)
})

describe('the bundled maps', () => {
  it('have every municipality once for the country and once for its county', () => {
    const numbers = municipalities.map(({ number }) => number)
    expect(mapFile('country.json').areas.map(({ number }) => number)).toEqual(numbers)
    const counties = fileNames.filter((name) => name !== 'country.json')
    expect(counties).toHaveLength(15)
    for (const name of counties) {
      const county = name.slice('county-'.length, -'.json'.length)
      const expected = municipalities.filter((one) => one.county === county)
      expect(mapFile(name).areas.map(({ number }) => number)).toEqual(
        expected.map(({ number }) => number),
      )
    }
  })

  // The only border of these is on an island too small to see.
  const heroyDonna = '1818 1827'
  const tonsbergFaerder = '3905 3911'

  it('let neighbours by land share a line, and no others', () => {
    const wanted = municipalities.flatMap(({ number, land }) =>
      land.filter((other) => number < other).map((other) => `${number} ${other}`),
    )
    const onCountry = neighboursIn(mapFile('country.json'))
    expect(wanted.filter((pair) => !onCountry.includes(pair))).toEqual([
      heroyDonna,
      tonsbergFaerder,
    ])
    expect(onCountry.filter((pair) => !wanted.includes(pair))).toEqual([])
    const withinCounties = fileNames
      .filter((name) => name !== 'country.json')
      .flatMap((name) => neighboursIn(mapFile(name)))
    const sameCounty = wanted.filter((pair) => pair.slice(0, 2) === pair.slice(5, 7))
    expect(sameCounty.filter((pair) => !withinCounties.includes(pair))).toEqual([heroyDonna])
    expect(withinCounties.filter((pair) => !wanted.includes(pair))).toEqual([])
  })

  it.each(fileNames)('lie within their frame and close every outline: %s', (name) => {
    const { width, height, areas, arcs } = mapFile(name)
    for (const { number, rings } of areas) {
      for (const ring of rings) {
        const pieces = ring.map((arc) => pointsOf(arcs, arc))
        for (const [index, piece] of pieces.entries()) {
          expect(piece.at(-1), number).toEqual(pieces[(index + 1) % pieces.length]?.[0])
        }
        for (const [x, y] of pieces.flat()) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height, `${number} ${x} ${y}`).toBe(true)
        }
      }
    }
  })

  it('draw even the smallest municipality large enough to see on the map of the country', () => {
    const { areas, arcs } = mapFile('country.json')
    const sizes = new Map(
      areas.map(({ number, rings }) => [
        number,
        rings.reduce((sum, ring) => sum + ringArea(ring.flatMap((arc) => pointsOf(arcs, arc))), 0),
      ]),
    )
    // Square units; at full size a unit is half a pixel.
    const small = [...sizes].filter(([, size]) => size < 14)
    expect(small).toEqual([])
    for (const [name, number] of Object.entries(smallIslands)) {
      expect(sizes.get(number), name).toBeGreaterThanOrEqual(30)
    }
  })

  it('lay Norway as it lies: north up, Finnmark in the east, Lindesnes in the south', () => {
    const { areas, width, height } = mapFile('country.json')
    const at = (number: string) => areas.find((area) => area.number === number)?.label ?? []
    const [nordkapp, vardo, lindesnes, utsira] = ['5620', '5634', '4205', '1151'].map(at)
    expect(nordkapp?.[1]).toBeLessThan(height * 0.1)
    expect(vardo?.[0]).toBeGreaterThan(width * 0.9)
    expect(lindesnes?.[1]).toBeGreaterThan(height * 0.95)
    expect(utsira?.[0]).toBeLessThan(width * 0.1)
  })
})

const smallIslands = {
  Utsira: '1151',
  Kvitsøy: '1144',
  Træna: '1835',
  Røst: '1856',
  Værøy: '1857',
}

function neighboursIn({ areas }: MapFile): readonly string[] {
  const around = neighbors(
    areas.map(({ rings }) => ({ type: 'MultiPolygon', arcs: rings.map((ring) => [ring]) })),
  )
  return areas.flatMap(({ number }, index) =>
    (around[index] ?? [])
      .map((other) => areas[other]?.number ?? '')
      .filter((other) => number < other)
      .map((other) => `${number} ${other}`),
  )
}

function pointsOf(arcs: MapFile['arcs'], arc: number): readonly (readonly [number, number])[] {
  const line = arcs[arc < 0 ? ~arc : arc] ?? []
  const points: [number, number][] = []
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = points.at(-1) ?? [0, 0]
    points.push([x + (line[i] ?? 0), y + (line[i + 1] ?? 0)])
  }
  return arc < 0 ? points.reverse() : points
}

describe('shared lines', () => {
  const square = (left: number, size = 2): Ring => [
    [left, 0],
    [left + size, 0],
    [left + size, 2],
    [left, 2],
    [left, 0],
  ]

  it('keep a border between two areas as one line, used in both directions', () => {
    const { arcs, areas } = sharedLines([
      { number: '1', rings: [square(0)] },
      { number: '2', rings: [square(2)] },
    ])
    expect(arcs).toHaveLength(3)
    const [first, second] = areas.map(({ rings }) => rings.flat())
    expect(first?.filter((arc) => second?.includes(~arc))).toHaveLength(1)
  })

  it('keep the border around an area within another as one line', () => {
    const outer: Ring = [
      [-1, -1],
      [9, -1],
      [9, 9],
      [-1, 9],
      [-1, -1],
    ]
    const hole = square(0).toReversed()
    const turned = [...hole.slice(2), ...hole.slice(1, 3)]
    const { arcs, areas } = sharedLines([
      { number: '1', rings: [outer, turned] },
      { number: '2', rings: [square(0)] },
    ])
    expect(arcs).toHaveLength(2)
    expect(areas[1]?.rings[0]).toEqual([~(areas[0]?.rings[1]?.[0] ?? 0)])
  })

  it('refuse three areas along one border', () => {
    const shapes = ['1', '2', '3'].map((number) => ({ number, rings: [square(0)] }))
    expect(() => sharedLines(shapes)).toThrow(RangeError)
  })
})

it('finds the place for a name in the wide part of an area', () => {
  const { x, y, reach } = labelPoint([
    [
      [0, 0],
      [10, 0],
      [10, 60],
      [100, 60],
      [100, 100],
      [0, 100],
      [0, 0],
    ],
  ])
  expect(x).toBeGreaterThan(30)
  expect(y).toBeGreaterThan(70)
  expect(reach).toBeGreaterThan(40)
  expect(reach).toBeLessThanOrEqual(60)
})
