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
  text: { fill: '#1b211e' },
  muted: { fill: '#54605a' },
  inverse: { fill: '#ffffff' },
  halo: { fill: '#1b211e', stroke: '#ffffff' },
  rule: { stroke: '#dfe5e1' },
  axis: { stroke: '#9aa8a0' },
  shade: { fill: '#eeece6' },
  highlight: { fill: '#fdf5ea' },
  work: { fill: '#bcd6c7', stroke: '#3d7a5f' },
  period: { fill: '#ffffff', stroke: '#3d7a5f' },
  happened: { fill: '#1f4d3a', stroke: '#1f4d3a' },
  meeting: { fill: '#3d7a5f', stroke: '#ffffff' },
  committee: { fill: '#ffffff', stroke: '#3d7a5f' },
  milestone: { fill: '#3d7a5f', stroke: '#ffffff' },
  chosen: { fill: '#d98324', stroke: '#ffffff' },
  reserve: { fill: '#ffffff', stroke: '#b3640f' },
  today: { stroke: '#d98324' },
  'today-flag': { fill: '#d98324' },
  'today-text': { fill: '#1b211e' },
  deadline: { stroke: '#8c1d2f' },
  'deadline-flag': { fill: '#8c1d2f' },
  'deadline-text': { fill: '#ffffff' },
  'path-done': { fill: 'none', stroke: '#1f4d3a' },
  'path-ahead': { fill: 'none', stroke: '#9aa8a0' },
  'node-done': { fill: '#1f4d3a', stroke: '#1f4d3a' },
  'node-current': { fill: '#d98324', stroke: '#d98324' },
  'node-ahead': { fill: '#ffffff', stroke: '#7d8c84' },
  'node-ahead-text': { fill: '#54605a' },
  leader: { fill: 'none', stroke: '#9aa8a0' },
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
