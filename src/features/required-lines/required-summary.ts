import type { LocalDate } from '#domain/calendar/local-date.ts'
import {
  type RequiredPlanState,
  requiredPlanStates,
} from '#domain/plan-register/check-required-plans.ts'
import type { RequiredCandidate } from '#domain/plan-register/recognise-plan.ts'
import { lastDayIn, type RequiredReason } from '#domain/plan-register/required-plan-reasons.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isRemoved, type ListLine, type ListView, listLines } from './list-lines.ts'
import { listStoredLines } from './required-line.sql.ts'

/** How a register stands to what acts ask for, in short. */
export interface RequiredPlanSummary {
  /** Lines of the list by how they stand. */
  readonly counts: Readonly<Record<RequiredPlanState, number>>
  /** Plans of the register that an act asks for, also those that are only planned. */
  readonly requiredPlanIds: ReadonlySet<string>
  /** Those of them that the act itself says are to be made anew by now, and since when. */
  readonly dueSince: ReadonlyMap<string, LocalDate>
  /** The last day that the act gives them, also when it has passed. */
  readonly lastDays: ReadonlyMap<string, LocalDate>
  /** How often plans are to be made anew, by law or by the municipality's own rule. */
  readonly intervalYears: ReadonlyMap<string, number>
}

/** Holds a register that is read already against the list. */
export async function requiredPlanSummary(
  tx: TenantTx,
  view: ListView,
  plans: readonly RequiredCandidate[],
): Promise<RequiredPlanSummary> {
  const stored = await listStoredLines(tx, view.strategy.id)
  const living = listLines(view, plans, stored).filter((line) => !isRemoved(line))
  const byLaw = living.filter(({ required }) => required.force === 'must')
  const counts = Object.fromEntries(
    requiredPlanStates.map((state) => [
      state,
      living.filter(({ result }) => result.state === state).length,
    ]),
  ) as Record<RequiredPlanState, number>
  return {
    counts,
    requiredPlanIds: new Set(byLaw.flatMap(({ result }) => result.plan?.id ?? [])),
    dueSince: new Map(byLaw.flatMap(dueOf)),
    lastDays: earliestLastDays(byLaw),
    intervalYears: shortestIntervals(living),
  }
}

/** Not by the municipality's own interval, nor by what the plan says of its own end. */
function dueOf({ content, result }: ListLine): readonly [string, LocalDate][] {
  const { state, plan, since, reasons } = result
  const isByAct = content.interval === null && !ownEnds.has(reasons[0]?.code)
  return state === 'due' && isByAct && plan && since ? [[plan.id, since]] : []
}

const ownEnds: ReadonlySet<RequiredReason['code'] | undefined> = new Set([
  'own-end-passed',
  'own-end-year-passed',
])

function earliestLastDays(lines: readonly ListLine[]): ReadonlyMap<string, LocalDate> {
  const earliest = new Map<string, LocalDate>()
  for (const { content, result } of lines) {
    const day = content.interval === null ? lastDayIn(result.reasons) : null
    if (!day || !result.plan) continue
    const known = earliest.get(result.plan.id)
    if (!known || day < known) earliest.set(result.plan.id, day)
  }
  return earliest
}

/** One plan may answer several lines: what must be made anew most often counts. */
function shortestIntervals(lines: readonly ListLine[]): ReadonlyMap<string, number> {
  const shortest = new Map<string, number>()
  for (const { result, content, required } of lines) {
    const interval = content.interval ?? required.interval
    if (interval.kind !== 'years' || !result.plan) continue
    const known = shortest.get(result.plan.id) ?? interval.years
    shortest.set(result.plan.id, Math.min(known, interval.years))
  }
  return shortest
}
