import type { VNode } from 'preact'
import type { PlanAgeState } from '#domain/plan-register/plan-age.ts'
import { type PlanFamily, planTypeRules } from '#domain/plan-register/plan-type.ts'
import { truncate } from '#ui/svg/text-width.ts'
import { type AgedPlan, planFamilies } from './plan-filter.ts'

const width = 860
const left = 290
const cell = 20
const headHeight = 28
const mostYears = 24

/** The states that have a place in time, the newest at the bottom. */
const drawnStates = ['current', 'ageing', 'outdated', 'expired'] as const
type DrawnState = (typeof drawnStates)[number]

export interface AgePictureProps {
  readonly plans: readonly AgedPlan[]
  readonly thisYear: number
  readonly label: string
  readonly families: Readonly<Record<PlanFamily, string>>
  /** «før 2010», for the column of all older years. */
  readonly before: (year: number) => string
}

/** When the plans were adopted, a row for each kind; each mark says how many they are. */
export function AgePicture(props: AgePictureProps): VNode {
  const { plans, thisYear, label, families } = props
  const first = firstYear(plans, thisYear)
  const rows = rowsOf(plans, first, thisYear)
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0) + 4
  const step = (width - left - cell) / Math.max(1, thisYear - first + 1)
  let y = headHeight
  return (
    <svg
      class="st-plan-ages"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      width={width}
      height={height}
    >
      <Years {...props} first={first} step={step} height={height} />
      {rows.map((row) => {
        const top = y
        y += row.height
        return (
          <g key={row.family}>
            <path class="st-plan-ages__rule" d={`M0 ${top}H${width}`} />
            <text class="st-plan-ages__name" x="0" y={top + row.height / 2 + 5}>
              {truncate(families[row.family], left - 12, { size: 15 })}
            </text>
            {row.marks.map((mark) => (
              <Mark
                key={`${mark.year}-${mark.state}`}
                {...mark}
                x={left + (mark.year - first + 0.5) * step}
                y={top + row.height - cell / 2 - 3 - mark.level * cell}
              />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

function Years({
  thisYear,
  before,
  first,
  step,
  height,
}: AgePictureProps & { first: number; step: number; height: number }): VNode {
  const years = Array.from({ length: thisYear - first + 1 }, (_, index) => first + index)
  const every = years.length > 12 ? 4 : 2
  return (
    <>
      {years
        .filter((year) => (thisYear - year) % every === 0)
        .map((year) => {
          const x = left + (year - first + 0.5) * step
          const words = year === first ? before(year + 1) : String(year)
          return (
            <g key={year}>
              <path class="st-plan-ages__rule" d={`M${x} ${headHeight - 6}V${height}`} />
              <text class="st-plan-ages__year" x={x} y={14} text-anchor="middle">
                {words}
              </text>
            </g>
          )
        })}
    </>
  )
}

interface AgeMark {
  readonly year: number
  readonly state: DrawnState
  readonly count: number
  /** From 0 at the bottom of the row. */
  readonly level: number
}

const half = 8.5

function Mark({ state, count, x, y }: AgeMark & { x: number; y: number }): VNode {
  const name = `st-plan-ages__${state}`
  return (
    <g>
      {state === 'outdated' ? (
        <rect class={name} x={x - half} y={y - half} width={half * 2} height={half * 2} />
      ) : state === 'expired' ? (
        <path class={name} d={`M${x} ${y - 10}l10 10l-10 10l-10 -10z`} />
      ) : (
        <circle class={name} cx={x} cy={y} r={half} />
      )}
      <text class={`st-plan-ages__count ${name}-count`} x={x} y={y + 4.5} text-anchor="middle">
        {count}
      </text>
    </g>
  )
}

function yearOf({ plan }: AgedPlan): number | null {
  return plan.adoptedYear ?? plan.period?.firstYear ?? null
}

/** All that is older than a picture has room for stands in its first year. */
function firstYear(plans: readonly AgedPlan[], thisYear: number): number {
  const years = plans.flatMap((one) => yearOf(one) ?? [])
  return Math.max(thisYear - mostYears, Math.min(thisYear - 8, ...years) - 1)
}

function rowsOf(plans: readonly AgedPlan[], first: number, thisYear: number) {
  return planFamilies.flatMap((family) => {
    const ofFamily = plans.filter(({ plan }) => planTypeRules[plan.type].family === family)
    const marks = marksOf(ofFamily, first, thisYear)
    if (marks.length === 0) return []
    const levels = Math.max(...marks.map(({ level }) => level)) + 1
    return [{ family, marks, height: levels * cell + 8 }]
  })
}

function marksOf(plans: readonly AgedPlan[], first: number, thisYear: number): readonly AgeMark[] {
  const counts = new Map<number, Map<PlanAgeState, number>>()
  for (const one of plans) {
    const written = yearOf(one)
    if (written === null || one.plan.status === 'ended') continue
    const year = Math.min(thisYear, Math.max(first, written))
    const ofYear = counts.get(year) ?? new Map<PlanAgeState, number>()
    ofYear.set(one.age.state, (ofYear.get(one.age.state) ?? 0) + 1)
    counts.set(year, ofYear)
  }
  return [...counts].flatMap(([year, ofYear]) =>
    drawnStates
      .filter((state) => ofYear.has(state))
      .map((state, level) => ({ year, state, count: ofYear.get(state) ?? 0, level })),
  )
}
