import { isDeepStrictEqual } from 'node:util'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import { type HalfYear, halfYearNumber, halfYearOn } from '#domain/planning-need/half-year.ts'
import { addPlans, lockRegister, planContentSchema } from '#features/plan-register/index.ts'
import {
  changeNeeds,
  listNeeds,
  lockNeeds,
  needLimits,
  noNeed,
  undoNeedChange,
} from '#features/planning-needs/index.ts'
import { readNumber } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { invariant } from '#platform/invariant.ts'
import { followUpTexts } from './follow-up.texts.ts'
import { type FollowUpView, type PlanEntry, placeOf } from './follow-up-view.ts'
import type { ItemValues } from './item-kinds.ts'
import { decisionDetails } from './work-words.ts'

/** What a wish that the council let in has made of the planned work; both empty when it has not. */
interface Settled {
  /** The plan in the register that the wish has become. */
  readonly planId: string
  /** The stroke in the planning needs, so that it can be undone. */
  readonly changeId: string
}

/**
 * Makes the planned work follow what is decided of a wish: what is let in becomes a plan to be made,
 * and the plan that a swap takes out waits. What an earlier decision of the same wish had done is
 * undone first. The adopted edition is never touched.
 *
 * @param before The wish as it was stored; null for a new one.
 * @param after The wish as it is to be stored; null when it is taken away.
 */
export async function settleWish(
  tx: TenantTx,
  followUp: FollowUpView,
  { before, after }: { readonly before: ItemValues | null; readonly after: ItemValues | null },
  by: string,
): Promise<Settled> {
  const place = placeOf(followUp.view)
  const { planId = '', changeId = '' } = before ?? {}
  const decided = after && decidedOf(after)
  const isAsBefore = changeId !== '' && isDeepStrictEqual(before && decidedOf(before), decided)
  if (isAsBefore) return { planId, changeId }
  await lockRegister(tx, place)
  if (changeId !== '') await undoNeedChange(tx, place, changeId, by)
  if (!decided) return { planId, changeId: '' }
  const own = await planOf(tx, followUp, decided, planId, by)
  return { planId: own, changeId: await decide(tx, followUp, decided, own, by) }
}

type Decided = Readonly<
  Record<
    'name' | 'weeks' | 'outcome' | 'otherPlanId' | 'budgetYear' | 'caseNumber' | 'decidedOn',
    string
  >
>

/** What the planned work follows of a wish; null when it is not let in. */
function decidedOf(values: ItemValues): Decided | null {
  const { name = '', weeks = '', outcome = '', budgetYear = '' } = values
  const { otherPlanId = '', caseNumber = '', decidedOn = '' } = values
  if (outcome !== 'amend' && outcome !== 'swap') return null
  const goesOut = outcome === 'swap' ? otherPlanId : ''
  return { name, weeks, outcome, otherPlanId: goesOut, budgetYear, caseNumber, decidedOn }
}

/** The plan of the wish: its own from before, one with the name that is there already, or a new one. */
async function planOf(
  tx: TenantTx,
  { needs, view }: FollowUpView,
  { name, otherPlanId }: Decided,
  ownId: string,
  by: string,
): Promise<string> {
  const key = (text: string) => text.trim().toLocaleLowerCase('nb')
  const own = needs.entries.find(({ plan }) => plan.id === ownId)
  const named = needs.entries.find(
    ({ plan }) => plan.id !== otherPlanId && key(plan.name) === key(name),
  )
  const found = own ?? named
  if (found) return found.plan.id
  const content = planContentSchema.parse({ name, status: 'planned' })
  const { ids } = await addPlans(tx, placeOf(view), [content], by)
  const [added] = ids
  invariant(added !== undefined, 'a plan that is added has an id')
  return added
}

/** One stroke for both plans; gives its id. */
async function decide(
  tx: TenantTx,
  { needs, view }: FollowUpView,
  decided: Decided,
  planId: string,
  by: string,
): Promise<string> {
  const place = placeOf(view)
  await lockNeeds(tx, place)
  const goesOut = needs.entries.find(({ plan }) => plan.id === decided.otherPlanId)
  const stored = await listNeeds(tx, place.strategyId, [
    planId,
    ...(goesOut ? [goesOut.plan.id] : []),
  ])
  const needOf = (id: string) => stored.get(id)?.need ?? noNeed
  const versionOf = (id: string) => stored.get(id)?.version ?? 0
  const text = followUpTexts[view.language]
  const details = decisionDetails(decided, view.language)
  const isThere = needs.entries.find(({ plan }) => plan.id === planId)?.plan.status === 'in-force'
  const comesIn = needOf(planId)
  const said = readNumber(decided.weeks)
  const weeks = said === null ? comesIn.effort.weeks : Math.min(said, needLimits.weeks)
  const edits = [
    {
      planId,
      version: versionOf(planId),
      need: {
        ...comesIn,
        ...datesOf(decided, goesOut && needOf(goesOut.plan.id), view.today),
        decision: isThere ? ('revise' as const) : ('new' as const),
        effort: { ...comesIn.effort, weeks },
        reason: withReason(text.takenIn(details), comesIn.reason),
      },
    },
    ...(goesOut ? [waiting(goesOut, needOf(goesOut.plan.id))] : []),
  ]
  const result = await changeNeeds(tx, place, 'assess', edits, by)
  invariant(result.kind === 'changed', 'nobody else changes the needs under the lock')
  return result.changeId

  function waiting({ plan }: PlanEntry, need: typeof noNeed) {
    const reason = withReason(text.swappedOutBy(decided.name, details), need.reason)
    const version = versionOf(plan.id)
    return { planId: plan.id, version, need: { ...need, decision: 'postpone' as const, reason } }
  }
}

/**
 * When the work is to be done: in the time of the plan that it takes the place of, as far as that lies
 * ahead; else from the year of the økonomiplan, or from the decision.
 */
function datesOf(
  { budgetYear, decidedOn }: Decided,
  goesOut: typeof noNeed | undefined,
  today: LocalDate,
): { readonly start: HalfYear; readonly adoption: HalfYear | null } {
  const decided = halfYearOn(parseLocalDate(decidedOn) ?? today)
  const own: HalfYear = budgetYear === '' ? decided : { year: Number(budgetYear), half: 1 }
  const isAhead = (one: HalfYear | null | undefined) =>
    one && halfYearNumber(one) >= halfYearNumber(decided) ? one : null
  const adoption = isAhead(goesOut?.adoption)
  const start = isAhead(goesOut?.start) ?? own
  const isBackward = adoption !== null && halfYearNumber(start) > halfYearNumber(adoption)
  return { start, adoption: isBackward ? null : adoption }
}

function withReason(sentence: string, before: string): string {
  return [sentence, before].filter(Boolean).join('\n\n').slice(0, needLimits.text)
}
