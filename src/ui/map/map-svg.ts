import { type Attributes, element, escapeText } from '../svg/markup.ts'
import { mapTexts } from './map.texts.ts'
import { mapClassOf } from './map-classes.ts'
import { framed } from './map-frame.ts'
import { labels } from './map-labels.ts'
import type { AreaMap, MapArea } from './map-model.ts'
import { type Fill, fillOf, patterns, rolePaint } from './map-paint.ts'
import { type AreaShape, type MapShapes, mapShapes } from './map-shapes.ts'

/**
 * `wide` is for pages: names for a large and a small screen, of which `map.css` shows one set.
 * `narrow` has the large names alone. `framed` is a file of its own with heading, legend and source.
 */
export type MapForm = 'wide' | 'narrow' | 'framed'

/** Units of the map per pixel: at full size, and on a phone for a map of this width. */
const unitsPerPixel = 2
const phoneWidth = 330
const namePixels = 12.5

/**
 * The map as an `<svg>` element. A pure function of its arguments and the bundled shapes; areas
 * without a figure, and municipalities the map says nothing of, are hatched. Colours of `wide` and
 * `narrow` come from `map.css`. `id` begins the ids within; give it when a page has several.
 */
export function drawMap(map: AreaMap, form: MapForm, id = 'kart'): string {
  const shapes = mapShapes(map.scope)
  return form === 'framed'
    ? framed(map, shapes, id, drawing(map, shapes, form, id))
    : pageSvg(map, shapes, form, id)
}

function pageSvg(map: AreaMap, shapes: MapShapes, form: 'wide' | 'narrow', id: string): string {
  const hasLinks =
    map.scope === 'country' ? map.counties !== undefined : map.areas.some(({ href }) => href)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${shapes.width} ${shapes.height}`,
      width: Math.round(shapes.width / unitsPerPixel),
      height: Math.round(shapes.height / unitsPerPixel),
      class: `map map-${form}`,
      // What is a picture has nothing inside it for those who listen, and links must be found.
      role: hasLinks ? 'group' : 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
    },
    element('title', { id: `${id}-title` }, escapeText(map.words.title)),
    element('desc', { id: `${id}-desc` }, escapeText(map.words.alternative)),
    drawing(map, shapes, form, id),
  )
}

function drawing(map: AreaMap, shapes: MapShapes, form: MapForm, id: string): string {
  const selfContained = form === 'framed'
  const known = new Map(map.areas.map((area) => [area.number, area]))
  const fillFor = (area: MapArea | undefined): Fill =>
    mapClassOf(area?.value ?? null, map.classes)?.tone ?? 'none'
  // A file is looked at away from its page, where no address would lead anywhere.
  const linksTo = selfContained ? 'nothing' : map.scope === 'country' ? 'county' : 'area'
  const used = new Set<Fill>([...map.classes.map(({ tone }) => tone), 'none'])
  const drawArea = (number: string, shape: AreaShape): string =>
    areaOf(known.get(number), shape, fillOf(id, fillFor(known.get(number))), linksTo === 'area')
  const line = (role: 'border' | 'county', d: string) =>
    d === '' ? '' : element('path', { ...rolePaint(role, selfContained), d })
  const names = (size: number) =>
    labels(map, shapes, { size, selfContained, fillOf: (area) => fillFor(area) })
  return [
    element('defs', {}, patterns(id, used, selfContained)),
    map.scope === 'country'
      ? countyGroups(linksTo === 'county' ? map : { ...map, counties: [] }, shapes, drawArea)
      : [...shapes.areas].map(([number, shape]) => drawArea(number, shape)).join(''),
    line('border', shapes.municipalityLines),
    line('county', shapes.countyLines),
    ...map.areas.flatMap((area) => {
      const shape = area.isUs ? shapes.areas.get(area.number) : undefined
      return shape ? [outline(shape.path, fillOf(id, fillFor(area)), selfContained)] : []
    }),
    form === 'narrow'
      ? ''
      : element('g', { class: 'map-names-large' }, names(namePixels * unitsPerPixel)),
    form === 'framed'
      ? ''
      : element(
          'g',
          { class: 'map-names-small' },
          names((namePixels * shapes.width) / Math.min(phoneWidth, shapes.width / unitsPerPixel)),
        ),
  ].join('')
}

function countyGroups(
  map: AreaMap,
  shapes: MapShapes,
  drawArea: (number: string, shape: AreaShape) => string,
): string {
  const groups = new Map<string, string>()
  for (const [number, shape] of shapes.areas) {
    const county = number.slice(0, 2)
    groups.set(county, (groups.get(county) ?? '') + drawArea(number, shape))
  }
  return [...groups]
    .map(([number, drawn]) => {
      const county = map.counties?.find((one) => one.number === number)
      return county
        ? link(county.href, mapTexts[map.words.language].toCounty(county.name), drawn)
        : element('g', {}, drawn)
    })
    .join('')
}

function areaOf(
  area: MapArea | undefined,
  shape: AreaShape,
  fill: string,
  isLink: boolean,
): string {
  if (!area) return element('path', { fill, d: shape.path })
  const words = `${area.name}: ${area.valueLabel}`
  const path = element('path', { fill, d: shape.path }, element('title', {}, escapeText(words)))
  return isLink && area.href ? link(area.href, words, path) : path
}

function link(href: string, name: string, drawn: string): string {
  const attributes: Attributes = { href, 'aria-label': name, class: 'map-link' }
  return element('a', attributes, drawn)
}

/** Ours once more, over the others: its edge stands outside it, so that small islands are not hidden. */
function outline(path: string, fill: string, selfContained: boolean): string {
  return (
    element('path', { ...rolePaint('us', selfContained), d: path }) +
    element('path', { ...rolePaint('us-gap', selfContained), fill, d: path })
  )
}
