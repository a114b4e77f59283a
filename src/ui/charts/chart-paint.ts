import { type Colours, painterOf, type RolePaint } from '#ui/svg/paint.ts'

/**
 * Every role a shape or a text can have, with the colours it takes in a file of its own. On a page
 * `charts.css` gives the class `ch-…` its colours, so that dark scheme, print and forced colours work.
 */
const roles = {
  ground: { fill: '#ffffff' },
  text: { fill: '#1e2723' },
  muted: { fill: '#5b584d' },
  inverse: { fill: '#ffffff' },
  halo: { fill: '#1e2723', stroke: '#ffffff' },
  rule: { fill: 'none', stroke: '#e3ddd0' },
  axis: { fill: 'none', stroke: '#827c6e' },
  leader: { fill: 'none', stroke: '#a09a8c' },
  rest: { fill: 'none', stroke: '#938c7e' },
  us: { fill: 'none', stroke: '#1c5242' },
  'us-mark': { fill: '#e2761b', stroke: '#1e2723' },
  'line-1': { fill: 'none', stroke: '#0860a3' },
  'line-2': { fill: 'none', stroke: '#ba6116' },
  'line-3': { fill: 'none', stroke: '#5b584d' },
  'line-4': { fill: 'none', stroke: '#8c1d2f' },
  'line-5': { fill: 'none', stroke: '#4f7f6d' },
  'mark-1': { fill: '#0860a3', stroke: '#0860a3' },
  'mark-2': { fill: '#ba6116', stroke: '#ba6116' },
  'mark-3': { fill: '#5b584d', stroke: '#5b584d' },
  'mark-4': { fill: '#8c1d2f', stroke: '#8c1d2f' },
  'mark-5': { fill: '#4f7f6d', stroke: '#4f7f6d' },
  'bar-us': { fill: '#1c5242', stroke: '#1c5242' },
  bar: { fill: '#c3d8ca', stroke: '#4f7f6d' },
  band: { fill: '#c3d8ca', stroke: '#4f7f6d' },
  outline: { fill: 'none', stroke: '#1e2723' },
  /** A wide line on the ground's colour, for a line over a pattern. */
  under: { fill: 'none', stroke: '#ffffff' },
  /** Around each piece of a bar. */
  edge: { stroke: '#4f7f6d' },
  'part-1': { fill: '#1c5242' },
  'part-2': { fill: '#e6efe8' },
  'part-3': { fill: '#f2c197' },
  'part-4': { fill: '#ffffff' },
  'part-5': { fill: '#f3eee4' },
  ink: { fill: 'none', stroke: '#1c5242' },
  'ink-dot': { fill: '#5b584d' },
} as const satisfies Record<string, Colours>

export type Role = keyof typeof roles
export type Paint = RolePaint<Role>

export const painter = painterOf('ch-', roles)
