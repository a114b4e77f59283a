import type { Paint } from './chart-paint.ts'
import type { Stage } from './stage.ts'

interface Look {
  readonly ground: Parameters<Paint>[0]
  /** The path drawn over it in each tile; none where the part is plain. */
  readonly marks?: string
  readonly isDotted?: boolean
  /** So that words on it are light. */
  readonly isDark?: boolean
}

const slanted = 'M-1 7L7-1M-1 1L1-1M5 7L7 5'
const slantedBack = 'M-1-1L7 7M-1 5L1 7M5-1L7 1'

/** Of parts stacked on each other, told apart without colour; more than these begin again. */
const looks: readonly [Look, ...Look[]] = [
  { ground: 'part-1', isDark: true },
  { ground: 'part-2', marks: slanted },
  { ground: 'part-3' },
  { ground: 'part-4', marks: 'M1 1h1.6v1.6h-1.6zM4 4h1.6v1.6h-1.6z', isDotted: true },
  { ground: 'part-5', marks: slantedBack },
  { ground: 'part-4', marks: 'M3 0V6' },
  { ground: 'part-2', marks: 'M0 3H6' },
  { ground: 'part-3', marks: `${slanted}${slantedBack}` },
]

export interface PartFill {
  /** Attributes of the shape. */
  readonly attributes: string
  readonly isDark: boolean
}

/** Ground and pattern of a part. */
export function partFill(stage: Pick<Stage, 'paint' | 'id'>, index: number): PartFill {
  const kind = index % looks.length
  const { ground, marks, isDark = false } = looks[kind] ?? looks[0]
  return { attributes: marks ? ` fill="url(#${stage.id}-p${kind})"` : stage.paint(ground), isDark }
}

/** The `<defs>` for as many parts as there are. */
export function patternDefs(stage: Pick<Stage, 'paint' | 'id'>, parts: number): string {
  const defs = looks.slice(0, parts).map((look, kind) => pattern(stage, look, kind))
  return parts > 1 ? `<defs>${defs.join('')}</defs>` : ''
}

function pattern(
  { paint, id }: Pick<Stage, 'paint' | 'id'>,
  { ground, marks, isDotted }: Look,
  kind: number,
): string {
  if (!marks) return ''
  const drawn = isDotted ? paint('ink-dot') : `${paint('ink')} stroke-width="1.2"`
  return `<pattern id="${id}-p${kind}" width="6" height="6" patternUnits="userSpaceOnUse"><rect${paint(ground)} width="6" height="6"/><path${drawn} d="${marks}"/></pattern>`
}
