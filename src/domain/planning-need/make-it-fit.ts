import { type Capacity, capacityPicture, compareIds, spanOf, workOf } from './capacity.ts'
import { Hands } from './fit-hands.ts'
import { type FitTask, fitOrder } from './fit-order.ts'
import { lateReason, type Opening, type Place, placeFor, whyUnplaced } from './fit-placement.ts'
import type { FitPlan, FitProposal, FitReason, Placement, Unplaced } from './fit-types.ts'
import { type HalfYear, halfYearNumber, halfYearOf, type Term } from './half-year.ts'
import type { EffortWeeks } from './planning-decision.ts'

export interface FitFrame {
  readonly term: Term
  readonly sizes: EffortWeeks
  /** The half-year of today: nothing is moved to before it. */
  readonly notBefore: HalfYear
}

/**
 * Proposes when each plan that takes work is done, so that it fits in the term: what is fixed stands,
 * what must be adopted by a day chooses first, then by priority; what builds upon another comes after
 * it, and no unit gets more work than it has hands. Says what does not fit and why. The same plans
 * give the same proposal, whatever their order; every plan has an id of its own.
 */
export function makeItFit(
  plans: readonly FitPlan[],
  capacity: Capacity,
  frame: FitFrame,
): FitProposal {
  const { tasks, rings } = fitOrder(plans, frame.term, frame.sizes)
  const hands = new Hands(capacity, frame.term)
  const places = new Map<string, Place>()
  for (const task of tasks.filter(({ isFixed }) => isFixed)) placeFixed(task, frame, hands, places)
  const unplaced = placeInTurn(tasks, frame, hands, places)
  const placed = tasks
    .flatMap((task) => placementOf(task, places))
    .toSorted(
      (left, right) =>
        halfYearNumber(left.start) - halfYearNumber(right.start) ||
        halfYearNumber(left.adoption) - halfYearNumber(right.adoption) ||
        compareIds(left.planId, right.planId),
    )
  const overloads = overloadsOf(tasks, placed, capacity, frame)
  const isWhole = unplaced.length + rings.length + overloads.length === 0
  const isInTime = !placed.some(({ reasons }) => reasons.some(({ code }) => faults.has(code)))
  return { fits: isWhole && isInTime, placed, unplaced, rings, overloads }
}

const faults: ReadonlySet<FitReason['code']> = new Set([
  'late-for-law',
  'late-for-plan',
  'starts-before-what-it-builds-on',
  'size-unknown',
])

type Places = Map<string, Place>

function placeFixed(task: FitTask, frame: FitFrame, hands: Hands, places: Places): void {
  const { term, sizes } = frame
  const span = spanOf(task.choice, term)
  if (!span) return
  const work = workOf(task.choice, term, sizes)
  if (work) hands.take(work)
  const why = { code: task.isYearly ? 'runs-every-year' : 'fixed-date', values: {} } as const
  const unsized: readonly FitReason[] = work ? [] : [{ code: 'size-unknown', values: {} }]
  const reasons = [why, ...unsized, ...lateFixed(task, span.to, firstOf(frame, hands))]
  places.set(task.planId, { ...span, move: 'fixed', reasons })
}

/** A fixed date may be later than the act gives time for; what runs every year is never late. */
function lateFixed({ isYearly, latest }: FitTask, to: number, first: number): readonly FitReason[] {
  if (isYearly || latest?.late.code !== 'late-for-law' || to <= latest.at) return []
  return [lateReason(latest, first)]
}

/** The most important first, but none before all that it builds upon has had its turn. */
function placeInTurn(
  tasks: readonly FitTask[],
  frame: FitFrame,
  hands: Hands,
  places: Places,
): readonly Unplaced[] {
  const unplaced = new Map<string, Unplaced>()
  const isSettled = (id: string) => places.has(id) || unplaced.has(id)
  let waiting = tasks.filter(({ isFixed }) => !isFixed)
  while (waiting.length > 0) {
    const task = waiting.find(({ prerequisites }) => prerequisites.every(isSettled))
    if (!task) break
    waiting = waiting.filter((other) => other !== task)
    const { planId, weeks } = task
    const missing = task.prerequisites.find((id) => unplaced.has(id))
    const opening = openingOf(task, frame, hands, places)
    const place = weeks === null || missing ? null : placeFor(task, weeks, hands, opening)
    if (place) {
      places.set(planId, place)
      hands.take({ planId, unit: task.unit, weeks: weeks ?? 0, from: place.from, to: place.to })
    } else if (weeks === null) {
      unplaced.set(planId, { planId, weeks, reason: { code: 'size-unknown', values: {} } })
    } else {
      const reason = missing
        ? ({ code: 'builds-on-unplaced', values: { planId: missing } } as const)
        : whyUnplaced(task, weeks, hands, opening)
      unplaced.set(planId, { planId, weeks, reason })
    }
  }
  return tasks.flatMap(({ planId }) => unplaced.get(planId) ?? [])
}

function openingOf(
  { prerequisites }: FitTask,
  frame: FitFrame,
  hands: Hands,
  places: Places,
): Opening {
  const notBefore = firstOf(frame, hands)
  const before = prerequisites
    .map((id) => ({ id, next: (places.get(id)?.to ?? notBefore - 1) + 1 }))
    .filter(({ next }) => next > notBefore)
    .toSorted((left, right) => right.next - left.next || compareIds(left.id, right.id))[0]
  return { notBefore, earliest: before?.next ?? notBefore, after: before?.id ?? null }
}

/** The first half-year that anything can be done in. */
function firstOf({ notBefore }: FitFrame, { first }: Hands): number {
  return Math.max(halfYearNumber(notBefore), first)
}

function placementOf(task: FitTask, places: Places): readonly Placement[] {
  const place = places.get(task.planId)
  if (!place) return []
  const { from, to, move, reasons } = place
  const tooEarly = task.isFixed
    ? task.prerequisites.filter((id) => (places.get(id)?.to ?? -1) >= from)
    : []
  const { planId } = task
  const [start, adoption] = [halfYearOf(from), halfYearOf(to)]
  const conflicts = tooEarly.map(
    (id) => ({ code: 'starts-before-what-it-builds-on', values: { planId: id } }) as const,
  )
  return [{ planId, start, adoption, move, reasons: [...reasons, ...conflicts] }]
}

function overloadsOf(
  tasks: readonly FitTask[],
  placed: readonly Placement[],
  capacity: Capacity,
  { term, sizes }: FitFrame,
) {
  const places = new Map(placed.map((placement) => [placement.planId, placement]))
  const choices = tasks.flatMap(({ planId, choice, isYearly }) => {
    const place = places.get(planId)
    if (!place) return []
    return [isYearly ? choice : { ...choice, start: place.start, adoption: place.adoption }]
  })
  const { cells } = capacityPicture(choices, capacity, { term, sizes })
  return cells.filter(({ overloadWeeks }) => overloadWeeks > 0)
}
