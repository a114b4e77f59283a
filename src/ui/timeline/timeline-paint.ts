/** Most texts need nothing, and looking is cheaper than replacing. */
const plain = /^[\w.,:;/()#+–æøåÆØÅ-]+(?: [\w.,:;/()#+–æøåÆØÅ-]+)*$/

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

interface Colours {
  readonly fill?: string
  readonly stroke?: string
}

/**
 * Every role a shape or a text can have, with the colours it takes in a file of its own. On a page
 * `timeline.css` gives the class `tl-…` its colours, so that dark scheme, print and forced colours work.
 */
const roles = {
  ground: { fill: '#ffffff' },
  text: { fill: '#1e2723' },
  muted: { fill: '#5b584d' },
  inverse: { fill: '#ffffff' },
  halo: { fill: '#1e2723', stroke: '#ffffff' },
  rule: { stroke: '#e3ddd0' },
  axis: { stroke: '#a09a8c' },
  shade: { fill: '#f0ebe0' },
  highlight: { fill: '#fcf2e9' },
  work: { fill: '#c3d8ca', stroke: '#3f7a66' },
  period: { fill: '#ffffff', stroke: '#3f7a66' },
  happened: { fill: '#1c5242', stroke: '#1c5242' },
  meeting: { fill: '#3f7a66', stroke: '#ffffff' },
  committee: { fill: '#ffffff', stroke: '#3f7a66' },
  milestone: { fill: '#3f7a66', stroke: '#ffffff' },
  chosen: { fill: '#e2761b', stroke: '#ffffff' },
  reserve: { fill: '#ffffff', stroke: '#ba6116' },
  today: { stroke: '#e2761b' },
  'today-flag': { fill: '#e2761b' },
  'today-text': { fill: '#1e2723' },
  deadline: { stroke: '#8c1d2f' },
  'deadline-flag': { fill: '#8c1d2f' },
  'deadline-text': { fill: '#ffffff' },
  'path-done': { fill: 'none', stroke: '#1c5242' },
  'path-ahead': { fill: 'none', stroke: '#a09a8c' },
  'node-done': { fill: '#1c5242', stroke: '#1c5242' },
  'node-current': { fill: '#e2761b', stroke: '#e2761b' },
  'node-ahead': { fill: '#ffffff', stroke: '#827c6e' },
  'node-ahead-text': { fill: '#5b584d' },
  leader: { fill: 'none', stroke: '#a09a8c' },
} as const satisfies Record<string, Colours>
export type Role = keyof typeof roles

/** The attributes that give a shape its role, as they are written. */
export type Paint = (role: Role) => string

export function painter(selfContained: boolean): Paint {
  const paints = selfContained ? filePaints : pagePaints
  return (role) => paints[role]
}

// Written once: a page draws two timelines, each with hundreds of shapes.
const pagePaints = paintsOf((role) => ({ class: `tl-${role}` }))
const filePaints = paintsOf((role) => ({ class: `tl-${role}`, ...roles[role] }))

function paintsOf(paint: (role: Role) => Attributes): Readonly<Record<Role, string>> {
  const names = Object.keys(roles) as Role[]
  const written = names.map((role) => [role, writeAttributes(paint(role))])
  return Object.fromEntries(written) as Record<Role, string>
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element. Children are markup: text goes through `escapeText` first. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  return shape(name, '', attributes, ...children)
}

/** An element that is painted. */
export function shape(
  name: string,
  paint: string,
  attributes: Attributes,
  ...children: string[]
): string {
  const opening = `<${name}${paint}${writeAttributes(attributes)}`
  const inner = children.join('')
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`
}

function writeAttributes(attributes: Attributes): string {
  let written = ''
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) written += ` ${key}="${attributeValue(value)}"`
  }
  return written
}

/** One decimal is a tenth of a pixel, which no one sees. */
function attributeValue(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : escapeText(value)
}

export const round = (value: number) => Math.round(value * 10) / 10

export function escapeText(text: string): string {
  return plain.test(text)
    ? text
    : cleaned(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '')
}

/** One line of well-formed text without what XML forbids. */
export function cleaned(text: string): string {
  if (plain.test(text)) return text
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ')
    .trim()
}
