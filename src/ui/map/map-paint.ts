import { type Attributes, element } from '../svg/markup.ts'
import type { MapTone } from './map-model.ts'

/** What an area is filled with: its class, or that it has no figure. */
export type Fill = MapTone | 'none'

interface Look {
  readonly ground: string
  readonly mark: string
  /** What a name on it is written in. */
  readonly text: string
}

const dark = '#1e2723'
const light = '#ffffff'

/** The colours in a file of its own. On a page `map.css` gives the classes their colours. */
const looks: Readonly<Record<Fill, Look>> = {
  a1: { ground: '#cde0d3', mark: '#7fa591', text: dark },
  a2: { ground: '#a9cab7', mark: '#5f8f79', text: dark },
  a3: { ground: '#74a68f', mark: '#467a65', text: dark },
  a4: { ground: '#3f7a66', mark: '#7fb09b', text: light },
  a5: { ground: '#173f33', mark: '#173f33', text: light },
  b1: { ground: '#fae3cc', mark: '#d49a66', text: dark },
  b2: { ground: '#f2c197', mark: '#c98745', text: dark },
  b3: { ground: '#e19a5c', mark: '#b06a28', text: dark },
  b4: { ground: '#a95a17', mark: '#e0a873', text: light },
  b5: { ground: '#6e3a0a', mark: '#c58a55', text: light },
  none: { ground: '#ece6da', mark: '#a09a8c', text: dark },
}

/** Side of the square a pattern repeats, in units of the map. */
const cell = 12

/** Lines or dots that tell the fills apart where there is no colour. */
const marks: Readonly<Record<Fill, string | null>> = {
  a1: null,
  a2: dots(1.3),
  a3: lines('M0 3h12M0 9h12', 1.4),
  a4: lines('M0 3h12M0 9h12M3 0v12M9 0v12', 1.3),
  a5: null,
  b1: lines('M6 0v4', 1.6),
  b2: lines('M6 0v12', 1.4),
  b3: lines('M3 0v12M9 0v12', 1.4),
  b4: lines('M3 0v12M9 0v12', 2.2),
  b5: dots(1.8),
  none: lines('M-3 3l6-6M-3 15l18-18M9 15l6-6', 1.8),
}

function dots(radius: number): string {
  return [3, 9].map((at) => `<circle cx="${at}" cy="${at}" r="${radius}"/>`).join('')
}

function lines(path: string, width: number): string {
  return element('path', { d: path, fill: 'none', 'stroke-width': width })
}

/** The patterns of these fills, for `<defs>`; refer to one with `fillOf`. */
export function patterns(id: string, fills: Iterable<Fill>, selfContained: boolean): string {
  return [...fills]
    .map((fill) => {
      const { ground, mark } = looks[fill]
      const paint = (role: string, colours: Attributes): Attributes =>
        selfContained ? colours : { class: `map-${role} map-${role}-${fill}` }
      const drawn = marks[fill]
      return element(
        'pattern',
        { id: `${id}-${fill}`, width: cell, height: cell, patternUnits: 'userSpaceOnUse' },
        element('rect', { ...paint('ground', { fill: ground }), width: cell, height: cell }),
        drawn === null
          ? ''
          : element('g', paint('mark', isLines(fill) ? { stroke: mark } : { fill: mark }), drawn),
      )
    })
    .join('')
}

const isLines = (fill: Fill) => marks[fill]?.startsWith('<path') ?? false

export const fillOf = (id: string, fill: Fill) => `url(#${id}-${fill})`

/** How lines and texts look in a file; their widths are in units of the map. */
const fileRoles = {
  border: { fill: 'none', stroke: light, 'stroke-width': 1.4, 'stroke-linejoin': 'round' },
  county: { fill: 'none', stroke: light, 'stroke-width': 3.6, 'stroke-linejoin': 'round' },
  us: { fill: 'none', stroke: dark, 'stroke-width': 10, 'stroke-linejoin': 'round' },
  'us-gap': {
    stroke: light,
    'stroke-width': 3.4,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  },
  leader: { fill: 'none', stroke: dark, 'stroke-width': 2 },
  text: { fill: dark },
  muted: { fill: '#5b584d' },
} as const satisfies Record<string, Attributes>
export type MapRole = keyof typeof fileRoles

export function rolePaint(role: MapRole, selfContained: boolean): Attributes {
  return { class: `map-${role}`, ...(selfContained ? fileRoles[role] : {}) }
}

/** A name that stands on a fill, with an edge in the colour of the fill. */
export function namePaint(fill: Fill, selfContained: boolean): Attributes {
  const { text, ground } = looks[fill]
  // Over a hatch, and beside the land, the edge is that of the paper.
  const edge = fill === 'none' ? light : ground
  const colours = { fill: text, stroke: edge, 'stroke-width': 5, 'paint-order': 'stroke' }
  return { class: `map-name map-name-${fill}`, ...(selfContained ? colours : {}) }
}
