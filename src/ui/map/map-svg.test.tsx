import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { mapClasses } from './map-classes.ts'
import { MapFigure } from './map-figure.tsx'
import type { AreaMap, MapArea } from './map-model.ts'
import { mapShapes } from './map-shapes.ts'
import { drawMap } from './map-svg.ts'
import { mapTable } from './map-table.ts'

const bundled = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../reference/${name}`, import.meta.url), 'utf8'))
const municipalities: { number: string; displayName: string; slug: string; county: string }[] =
  bundled('municipalities.json').municipalities
const counties: { number: string; name: string; slug: string }[] = bundled('counties.json')

function sampleMap(
  scope: AreaMap['scope'],
  change: Partial<Record<string, Partial<MapArea>>> = {},
) {
  const areas = municipalities
    .filter(({ county }) => scope === 'country' || county === scope.county)
    .map(({ number, displayName, slug }, index): MapArea => {
      const value = ((index * 37) % 357) / 10
      return {
        number,
        name: displayName,
        value,
        valueLabel: `${value.toFixed(1).replace('.', ',')} %`,
        href: `/${slug}/kunnskap`,
        ...change[number],
      }
    })
  const map: AreaMap = {
    scope,
    areas,
    classes: mapClasses(areas.map(({ value }) => value)),
    counties: counties.map(({ number, name, slug }) => ({ number, name, href: `/fylke/${slug}` })),
    words: {
      title: 'Flest bor alene i nord',
      unit: 'Prosent av husholdningene, 2026',
      source:
        'Kilde: Statistisk sentralbyrå, tabell 00000 (CC BY 4.0). Kart: Kartverket (CC BY 4.0)',
      alternative: 'Kart over kommunene.',
      noFigure: 'Uten tall',
      language: 'nb',
    },
  }
  return map
}

const trondelag = { county: '50' }
const hidden = { value: null, valueLabel: 'skjult' }
const titles = (svg: string) =>
  [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text)
const tags = (svg: string, pattern: RegExp) => svg.match(pattern) ?? []

describe('a map of figures', () => {
  it('draws each of the 357 municipalities once, with its name and figure', () => {
    const map = sampleMap('country')
    expect(map.areas).toHaveLength(357)
    expect(titles(drawMap(map, 'wide')).toSorted()).toEqual(
      map.areas.map(({ name, valueLabel }) => `${name}: ${valueLabel}`).toSorted(),
    )
  })

  it.each(counties)('of $name holds exactly its own municipalities', ({ number }) => {
    const map = sampleMap({ county: number })
    expect(titles(drawMap(map, 'wide')).toSorted()).toEqual(
      map.areas.map(({ name, valueLabel }) => `${name}: ${valueLabel}`).toSorted(),
    )
  })

  it('fills each area with its class, and what has no figure with the hatch', () => {
    const map = sampleMap(trondelag, { '5055': hidden, '5061': hidden })
    const svg = drawMap(map, 'wide', 'k')
    for (const { name, valueLabel, value } of map.areas) {
      const [, fill] = new RegExp(
        `fill="url\\(#k-(\\w+)\\)"[^>]*><title>${name}: ${valueLabel}<`,
      ).exec(svg) as RegExpExecArray
      const one = map.classes.find(
        ({ lower, upper }) => value !== null && value >= lower && value <= upper,
      )
      expect(fill, name).toBe(one?.tone ?? 'none')
    }
    expect(tags(svg, /fill="url\(#k-none\)"/g)).toHaveLength(2)
  })

  it('hatches a municipality that the map says nothing of', () => {
    const map = sampleMap(trondelag)
    const svg = drawMap({ ...map, areas: map.areas.slice(1) }, 'wide')
    expect(tags(svg, /fill="url\(#kart-none\)"/g)).toHaveLength(1)
  })

  it('tells every fill from every other without colour', () => {
    const map = sampleMap(trondelag)
    const all = (['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'b3', 'b4', 'b5'] as const).map(
      (tone) => ({
        ...{ lower: 0, upper: 0, decimals: 0, label: tone, tone },
      }),
    )
    const svg = drawMap({ ...map, classes: all }, 'wide')
    const drawn = [...svg.matchAll(/<pattern id="kart-(\w+)"[^>]*>(.*?)<\/pattern>/g)].map(
      ([, tone = '', inner = '']) => ({ tone, marks: inner.replace(/ class="[^"]*"/g, '') }),
    )
    expect(drawn).toHaveLength(11)
    const marks = drawn.map((one) => one.marks)
    const plain = marks.filter((one) => one === '<rect width="12" height="12"/>')
    // The lightest and the darkest, as far from each other as can be.
    expect(plain).toHaveLength(2)
    const level = (tone: string) => drawn.find((one) => one.tone === tone)?.marks
    expect([level('a1'), level('a5')]).toEqual(plain)
    // Dark lines on a lighter ground and light lines on a dark one may be alike.
    expect(new Set(marks).size).toBeGreaterThanOrEqual(marks.length - 1)
  })

  it('writes our name and draws our outline over the others', () => {
    const svg = drawMap(sampleMap('country', { '5060': { isUs: true } }), 'wide')
    expect(tags(svg, /class="map-us"/g)).toHaveLength(1)
    expect(tags(svg, />Nærøysund<\/text>/g)).toHaveLength(2)
    expect(svg.indexOf('class="map-us"')).toBeGreaterThan(svg.lastIndexOf('<title>'))
  })

  it.each(
    municipalities.filter(({ number }) =>
      ['1151', '0301', '1835', '5620', '3911'].includes(number),
    ),
  )('keeps the name of $displayName inside the map', ({ number, displayName }) => {
    for (const form of ['wide', 'narrow', 'framed'] as const) {
      const svg = drawMap(sampleMap('country', { [number]: { isUs: true } }), form)
      const [name] = tags(svg, new RegExp(`<text[^>]*>${displayName}</text>`))
      const x = Number(/ x="([\d.-]+)"/.exec(name ?? '')?.[1])
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThan(mapShapes('country').width)
    }
  })

  it('makes a link of each county, and in a county of each municipality', () => {
    const country = drawMap(sampleMap('country'), 'wide')
    expect(tags(country, /<a /g)).toHaveLength(15)
    expect(country).toContain(
      'href="/fylke/more-og-romsdal" aria-label="Møre og Romsdal: kart over kommunene"',
    )
    const map = sampleMap(trondelag, { '5060': { valueLabel: '12,4 %' } })
    const county = drawMap(map, 'wide')
    expect(tags(county, /<a /g)).toHaveLength(map.areas.length)
    expect(county).toContain('aria-label="Nærøysund: 12,4 %"')
    expect(county).toContain('role="group"')
  })

  it('is a picture when nothing in it is a link', () => {
    const { counties: _, ...map } = sampleMap('country')
    expect(drawMap(map, 'wide')).toContain('role="img"')
  })

  it('escapes names and addresses', () => {
    const odd = { name: 'Bø <b>"&', href: '/a?b="><script>&c', isUs: true }
    const svg = drawMap(sampleMap(trondelag, { '5001': odd }), 'wide')
    expect(svg).not.toMatch(/<b>|<script/)
    expect(svg).toContain('Bø &lt;b&gt;&quot;&amp;')
  })

  it('refuses a county that is not there', () => {
    expect(() => drawMap({ ...sampleMap(trondelag), scope: { county: '../x' } }, 'wide')).toThrow(
      RangeError,
    )
  })

  it('costs no more than 25 kB packed for the country and 20 kB for a county', () => {
    const packed = (map: AreaMap) => gzipSync(drawMap(map, 'wide')).length
    expect(packed(sampleMap('country', { '5060': { isUs: true } }))).toBeLessThanOrEqual(25_000)
    for (const { number, name } of counties) {
      expect(packed(sampleMap({ county: number })), name).toBeLessThanOrEqual(20_000)
    }
  })

  it('is a file of its own when it is framed: no classes to style, all its words, and it can be drawn', () => {
    const svg = drawMap(sampleMap({ county: '03' }, { '0301': { isUs: true } }), 'framed')
    for (const words of ['Flest bor alene i nord', 'Prosent av', 'Kilde: Statistisk', 'Oslo']) {
      expect(svg).toContain(words)
    }
    expect(svg).not.toContain('<a ')
    const image = new Resvg(svg).render()
    expect(image.width).toBeGreaterThan(400)
  })
})

describe('the table of a map', () => {
  it('has every area with figure and place; figures shown alike share a place, and no figure has none', () => {
    const map = sampleMap({ county: '39' }, { '3907': hidden })
    const values = [5.04, 4.96, 9, 1, 7]
    let next = 0
    const areas = map.areas.map((area) => {
      if (area.value === null) return area
      const value = values[next++] ?? 0
      return { ...area, value, valueLabel: value.toFixed(1) }
    })
    const { rows, columns } = mapTable({ ...map, areas })
    expect(columns).toHaveLength(3)
    expect(rows.map(([, , rank]) => rank)).toEqual(['1', '2', '3', '3', '5', '–'])
    expect(rows.at(-1)?.[0]).toBe('Sandefjord')
    expect(mapTable({ ...map, scope: 'country' }).columns).toHaveLength(2)
  })

  it('can be sorted by name, in Norwegian order', () => {
    const { rows } = mapTable(sampleMap({ county: '15' }), 'name')
    expect(rows[0]?.[0]).toBe('Aukra')
    expect(rows.at(-1)?.[0]).toBe('Ålesund')
    expect(rows.flat()).toContain('Herøy (Møre og Romsdal)')
  })
})

describe('the figure', () => {
  const html = renderToString(
    <MapFigure
      map={sampleMap(trondelag, { '5055': hidden, '5060': { isUs: true } })}
      orderHref={(order) => `?sorter=${order}`}
    />,
  )

  it('has its finding as heading, a legend for every fill, its source and a row for every area', () => {
    expect(html).toContain('Flest bor alene i nord</h2>')
    expect(html).toContain('Kilde: Statistisk')
    expect(html).toContain('Uten tall')
    expect(tags(html, /<rect width="56"/g)).toHaveLength(6)
    expect(tags(html, /<th scope="row"/g)).toHaveLength(sampleMap(trondelag).areas.length)
  })

  it('says how the table is sorted and links to the other order', () => {
    expect(html).toContain('aria-sort="descending"')
    expect(html).toContain('href="?sorter=name"')
    expect(html).not.toContain('href="?sorter=value"')
  })
})
