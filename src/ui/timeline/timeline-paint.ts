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

/** Attributes that give a shape its role. */
export type Paint = (role: Role) => Attributes

export function painter(selfContained: boolean): Paint {
  return (role) => ({ class: `tl-${role}`, ...(selfContained ? roles[role] : {}) })
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element. Children are markup: text goes through `escapeText` first. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeValue(value)}"`)
    .join('')
  const inner = children.join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

/** One decimal is a tenth of a pixel, which no one sees. */
const attributeValue = (value: string | number | undefined) =>
  typeof value === 'number' ? String(round(value)) : escapeText(value ?? '')

export const round = (value: number) => Math.round(value * 10) / 10

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export function escapeText(text: string): string {
  return cleaned(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '')
}

/** One line of well-formed text without what XML forbids. */
export function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ')
    .trim()
}
