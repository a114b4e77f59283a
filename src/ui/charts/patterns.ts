import type { Paint } from './chart-paint.ts'
import type { Stage } from './stage.ts'

/** Of parts stacked on each other; more than these begin again. */
const patternCount = 6

/** Is dark, so that words on it are light. */
const dark: ReadonlySet<number> = new Set([0, 4])

const lines: Readonly<Record<number, string>> = {
  1: 'M-1 7L7-1M-1 1L1-1M5 7L7 5',
  5: 'M3 0V6',
}

export interface PartFill {
  /** Attributes of the shape. */
  readonly attributes: string
  readonly isDark: boolean
}

/** Ground and pattern of a part: plain, slanted, plain, dotted, plain, upright. */
export function partFill(stage: Pick<Stage, 'paint' | 'id'>, index: number): PartFill {
  const kind = index % patternCount
  const hasPattern = kind === 1 || kind === 3 || kind === 5
  return {
    attributes: hasPattern ? ` fill="url(#${stage.id}-p${kind})"` : stage.paint(roleOf(kind)),
    isDark: dark.has(kind),
  }
}

/** The `<defs>` for as many parts as there are. */
export function patternDefs(stage: Pick<Stage, 'paint' | 'id'>, parts: number): string {
  const defs = [1, 3, 5].filter((kind) => kind < parts).map((kind) => pattern(stage, kind))
  return defs.length > 0 ? `<defs>${defs.join('')}</defs>` : ''
}

function pattern({ paint, id }: Pick<Stage, 'paint' | 'id'>, kind: number): string {
  const marks =
    kind === 3
      ? `<path${paint('ink-dot')} d="M1 1h1.6v1.6h-1.6zM4 4h1.6v1.6h-1.6z"/>`
      : `<path${paint('ink')} stroke-width="1.2" d="${lines[kind]}"/>`
  return `<pattern id="${id}-p${kind}" width="6" height="6" patternUnits="userSpaceOnUse"><rect${paint(roleOf(kind))} width="6" height="6"/>${marks}</pattern>`
}

function roleOf(kind: number): Parameters<Paint>[0] {
  const roles = ['part-1', 'part-2', 'part-3', 'part-4', 'part-5', 'part-6'] as const
  return roles[kind] ?? 'part-1'
}
