import type { VNode } from 'preact'
import type { PlanNode } from '#domain/plan-register/plan-hierarchy.ts'
import { truncate } from '#ui/svg/text-width.ts'
import type { RegisteredPlan } from './register.sql.ts'

type Node = PlanNode<RegisteredPlan>

const width = 760
const lineHeight = 28
const indent = 30
const size = 15

interface PlacedPlan {
  readonly plan: RegisteredPlan
  readonly x: number
  readonly y: number
  readonly parent: { readonly x: number; readonly y: number } | null
}

/** The trees of plans, one line each, with a bending path from a plan down to those under it. */
export function HierarchyPicture({
  trees,
  label,
}: {
  trees: readonly Node[]
  label: string
}): VNode {
  const placed = place(trees)
  const height = placed.length * lineHeight + lineHeight / 2
  return (
    <svg
      class="st-plan-tree"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      width={width}
      height={height}
    >
      {placed.map((one) => (
        <Line key={one.plan.id} one={one} />
      ))}
    </svg>
  )
}

function Line({ one }: { one: PlacedPlan }): VNode {
  const { plan, x, y, parent } = one
  const look = { size, isStrong: parent === null }
  return (
    <g>
      {parent ? (
        <path
          class="st-plan-tree__path"
          d={`M${parent.x} ${parent.y + 6}V${y - 12}Q${parent.x} ${y} ${x - 8} ${y}`}
        />
      ) : null}
      <Mark plan={plan} x={x} y={y} />
      <text
        class={parent === null ? 'st-plan-tree__top' : 'st-plan-tree__name'}
        x={x + 13}
        y={y + 5}
      >
        {truncate(plan.name, width - x - 20, look)}
      </text>
    </g>
  )
}

function Mark({ plan, x, y }: { plan: RegisteredPlan; x: number; y: number }): VNode {
  if (plan.status === 'lacking' || plan.status === 'ended') {
    return <path class="st-plan-tree__path" d={`M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`} />
  }
  const isInForce = plan.status === 'in-force'
  return (
    <circle class={isInForce ? 'st-plan-tree__node' : 'st-plan-tree__ring'} cx={x} cy={y} r={5.5} />
  )
}

function place(trees: readonly Node[]): readonly PlacedPlan[] {
  const placed: PlacedPlan[] = []
  const add = ({ plan, depth, children }: Node, parent: PlacedPlan['parent']) => {
    // Deeper than this the names would have no room left.
    const x = 12 + Math.min(depth, 12) * indent
    const spot = { x, y: (placed.length + 0.75) * lineHeight }
    placed.push({ plan, ...spot, parent })
    for (const child of children) add(child, spot)
  }
  for (const tree of trees) add(tree, null)
  return placed
}
