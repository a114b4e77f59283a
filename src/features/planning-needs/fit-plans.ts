import { createHash } from 'node:crypto'
import { adoptByOf } from '#domain/planning-need/adopt-by.ts'
import type { CommunityPartAnswers } from '#domain/planning-need/community-part-check.ts'
import type { FitPlan, FitProposal, Placement } from '#domain/planning-need/fit-types.ts'
import { type HalfYear, halfYearOn } from '#domain/planning-need/half-year.ts'
import { makeItFit } from '#domain/planning-need/make-it-fit.ts'
import { knownAnswers } from './community-part.form.ts'
import { halfYearValue } from './need-content.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'
import { capacityOf } from './planning-sheet.ts'

/** A proposal, with a mark that says what it was made of. */
export interface MarkedProposal {
  readonly proposal: FitProposal
  /** The same plans, hands and day give the same mark. */
  readonly mark: string
}

/** When each plan is done, so that it fits; null while nobody has said how many hands there are. */
export function proposalFor({
  view,
  entries,
  capacity,
  community,
}: NeedsView): MarkedProposal | null {
  const hands = capacityOf(capacity.content)
  if (!hands) return null
  const answers = knownAnswers(community.content)
  const plans = entries.map((entry) => fitPlanOf(entry, answers))
  const proposal = makeItFit(plans, hands, {
    term: view.strategy.term,
    sizes: capacity.content.sizes,
    notBefore: halfYearOn(view.today),
  })
  const versions = entries.map(({ plan, stored }) => [plan.id, plan.version, stored?.version ?? 0])
  const mark = createHash('sha256')
    .update(JSON.stringify([versions, proposal]))
    .digest('hex')
  return { proposal, mark: mark.slice(0, 32) }
}

/** The placements that change the dates of a plan. */
export function movesOf(
  { placed }: FitProposal,
  entries: readonly NeedEntry[],
): readonly Placement[] {
  const now = new Map(entries.map(({ plan, need }) => [plan.id, need]))
  return placed.filter(({ planId, move, start, adoption }) => {
    const need = now.get(planId)
    if (!need || move === 'fixed') return false
    return !isSame(need.start, start) || !isSame(need.adoption, adoption)
  })
}

function fitPlanOf(
  { plan, choice, need, facts }: NeedEntry,
  answers: CommunityPartAnswers,
): FitPlan {
  return {
    choice,
    isFixed: need.isFixed,
    isRequiredByLaw: facts.isRequiredByLaw,
    adoptBy: adoptByOf(plan, choice.decision, facts, answers),
    dependsOn: need.dependsOn,
  }
}

function isSame(left: HalfYear | null, right: HalfYear): boolean {
  return halfYearValue(left) === halfYearValue(right)
}
