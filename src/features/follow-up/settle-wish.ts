import { isDeepStrictEqual } from 'node:util'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import { type HalfYear, halfYearNumber, halfYearOn } from '#domain/planning-need/half-year.ts'
import { takesWork } from '#domain/planning-need/planning-decision.ts'
import {
  addPlans,
  findPlan,
  listPlans,
  lockRegister,
  planContentSchema,
} from '#features/plan-register/index.ts'
import {
  changeNeeds,
  listNeeds,
  lockNeeds,
  type NeedEdit,
  needLimits,
  noNeed,
  undoNeedChange,
} from '#features/planning-needs/index.ts'
import { readNumber } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import { invariant } from '#platform/invariant.ts'
import { followUpTexts } from './follow-up.texts.ts'
import { type FollowUpView, placeOf } from './follow-up-view.ts'
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
 * undone first, but what somebody has changed in the planned work since, stands. The adopted edition
 * is never touched.
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
  const former = before && changeId !== '' ? decidedOf(before) : null
  if (former && isDeepStrictEqual(former, decided)) return { planId, changeId }
  // The register before the needs, like everybody who takes both.
  await lockRegister(tx, place)
  await lockNeeds(tx, place)
  const then = await listNeeds(tx, place.strategyId)
  if (changeId !== '') await undoNeedChange(tx, place, changeId, by)
  if (!decided) return { planId, changeId: '' }
  const own = await planOf(tx, followUp, decided, planId, by)
  const now = await listNeeds(tx, place.strategyId)
  const edits = editsOf(followUp, { decided, former, own, then, now })
  if (edits.length === 0) return { planId: own.id, changeId }
  const result = await changeNeeds(tx, place, 'assess', edits, by)
  invariant(result.kind === 'changed', 'nobody else changes the needs under the lock')
  return { planId: own.id, changeId: result.changeId }
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

/** Whether two decisions put the work at the same time; they may differ in words and in ukeverk. */
function isSameTime(one: Decided, other: Decided): boolean {
  const names = ['outcome', 'otherPlanId', 'budgetYear'] as const
  return names.every((name) => one[name] === other[name])
}

interface OwnPlan {
  readonly id: string
  readonly isInForce: boolean
  /** It has ended or is taken away, or the work on it is: nothing more is to be made of it. */
  readonly isOver: boolean
}

/** The plan of the wish: its own from before, one with the name that is there already, or a new one. */
async function planOf(
  tx: TenantTx,
  { all, view }: FollowUpView,
  { name, otherPlanId }: Decided,
  ownId: string,
  by: string,
): Promise<OwnPlan> {
  const place = placeOf(view)
  const own = await findPlan(tx, place.strategyId, ownId)
  if (own) {
    const work = all.find(({ entry }) => entry.plan.id === own.id)?.progress.status
    const isOver = own.isDeleted || own.status === 'ended' || work === 'done' || work === 'stopped'
    return { id: own.id, isInForce: own.status === 'in-force', isOver }
  }
  const key = (text: string) => text.trim().toLocaleLowerCase('nb')
  const named = (await listPlans(tx, place.strategyId)).find(
    (plan) => plan.status !== 'ended' && plan.id !== otherPlanId && key(plan.name) === key(name),
  )
  if (named) return { id: named.id, isInForce: named.status === 'in-force', isOver: false }
  const content = planContentSchema.parse({ name, status: 'planned' })
  const { ids } = await addPlans(tx, place, [content], by)
  const [added] = ids
  invariant(added !== undefined, 'a plan that is added has an id')
  return { id: added, isInForce: false, isOver: false }
}

type Needs = Awaited<ReturnType<typeof listNeeds>>
type Need = NeedEdit['need']

interface Settling {
  readonly decided: Decided
  /** What the planned work followed until now; null when the wish was not let in. */
  readonly former: Decided | null
  readonly own: OwnPlan
  /** What was said of the plans before and after the former decision was undone. */
  readonly then: Needs
  readonly now: Needs
}

/** What is to be said of the wish's own plan and of the one that goes out, where it is new. */
function editsOf({ view }: FollowUpView, settling: Settling): readonly NeedEdit[] {
  const { decided, own, now } = settling
  const outId = decided.otherPlanId
  const needs = [
    { planId: own.id, need: ownNeed(settling, view) },
    ...(outId === '' ? [] : [{ planId: outId, need: waitingNeed(settling, view) }]),
  ]
  return needs
    .filter(({ planId, need }) => !isDeepStrictEqual(need, needIn(now, planId)))
    .map((edit) => ({ ...edit, version: now.get(edit.planId)?.version ?? 0 }))
}

function ownNeed(
  { decided, former, own, then, now }: Settling,
  { language, today }: FollowUpView['view'],
): Need {
  const need = needIn(now, own.id)
  const known = needIn(then, own.id)
  const said = readNumber(decided.weeks)
  const weeks = said === null ? need.effort.weeks : Math.min(said, needLimits.weeks)
  if (!former && own.isOver) return need
  // What the undo left alone, somebody has changed since.
  if (former && (own.isOver || isSameTime(former, decided) || isDeepStrictEqual(known, need))) {
    const isOtherWeeks = !own.isOver && former.weeks !== decided.weeks
    return {
      ...known,
      effort: isOtherWeeks ? { ...known.effort, weeks } : known.effort,
      reason: reworded(known.reason, takenIn(former), takenIn(decided)[language]),
    }
  }
  const goesOut = decided.otherPlanId === '' ? undefined : needIn(now, decided.otherPlanId)
  const isDated = need.start !== null || need.adoption !== null
  return {
    ...need,
    ...(isDated ? {} : datesOf(decided, goesOut, today)),
    decision: isMaking(known) ? known.decision : own.isInForce ? 'revise' : 'new',
    effort: { ...need.effort, weeks },
    reason: withSentence(takenIn(decided)[language], need.reason),
  }
}

/** Of the plan that goes out. */
function waitingNeed(
  { decided, former, then, now }: Settling,
  { language }: FollowUpView['view'],
): Need {
  const id = decided.otherPlanId
  const sentence = swappedOut(decided)[language]
  if (former?.otherPlanId === id) {
    const known = needIn(then, id)
    return { ...known, reason: reworded(known.reason, swappedOut(former), sentence) }
  }
  const need = needIn(now, id)
  return { ...need, decision: 'postpone', reason: withSentence(sentence, need.reason) }
}

function needIn(needs: Needs, planId: string): Need {
  return needs.get(planId)?.need ?? noNeed
}

/** Whether the plan is to be made already. */
function isMaking({ decision }: Need): boolean {
  return takesWork(decision) && decision !== 'merge' && decision !== 'repeal'
}

type InBothForms = Readonly<Record<Language, string>>

function takenIn(decided: Decided): InBothForms {
  const say = (form: Language) => followUpTexts[form].takenIn(decisionDetails(decided, form))
  return { nb: say('nb'), nn: say('nn') }
}

function swappedOut(decided: Decided): InBothForms {
  const say = (form: Language) =>
    followUpTexts[form].swappedOutBy(decided.name, decisionDetails(decided, form))
  return { nb: say('nb'), nn: say('nn') }
}

/** The reason with our sentence as it reads now; unchanged where somebody has taken it out. */
function reworded(reason: string, former: InBothForms, sentence: string): string {
  const old = languages.map((form) => former[form]).find((one) => reason.includes(one))
  return old === undefined ? reason : reason.replace(old, () => sentence).slice(0, needLimits.text)
}

function withSentence(sentence: string, before: string): string {
  if (before.includes(sentence)) return before
  return [sentence, before].filter(Boolean).join('\n\n').slice(0, needLimits.text)
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
