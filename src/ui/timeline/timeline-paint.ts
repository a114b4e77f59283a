import { type Colours, painterOf, type RolePaint } from '#ui/svg/paint.ts'

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

export type Paint = RolePaint<Role>

export const painter = painterOf('tl-', roles)
