import { addYears, dateOf } from '#domain/calendar/local-date.ts'
import {
  checkRequiredPlans,
  type RequiredPlanResult,
} from '#domain/plan-register/check-required-plans.ts'
import { nameWords, type RequiredCandidate } from '#domain/plan-register/recognise-plan.ts'
import { noSigns, type RequiredPlan } from '#domain/plan-register/required-plan.ts'
import { isRequiredPlanKey } from '#domain/plan-register/required-plan-keys.ts'
import { requiredPlans } from '#domain/plan-register/required-plans.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import { invariant } from '#platform/invariant.ts'
import type { StoredLine } from './required-line.sql.ts'
import { emptyContent, type RequiredPlanContent } from './required-plan-content.ts'

/** A line of the list or the municipality's own, and how the register stands to it. */
export interface ListLine {
  readonly key: string
  readonly isOwn: boolean
  readonly required: RequiredPlan
  readonly content: RequiredPlanContent
  /** What is stored of it, also when that is taken away; null when nothing is. */
  readonly stored: StoredLine | null
  readonly result: RequiredPlanResult
}

/** What the list is held against, beside the register. */
export type ListView = Pick<ProcessFacts, 'today' | 'strategy' | 'municipality'>

/** The list with what the municipality has written, and its own lines after, also removed ones. */
export function listLines(
  view: ListView,
  plans: readonly RequiredCandidate[],
  stored: readonly StoredLine[],
): readonly ListLine[] {
  const known = new Map(stored.map((one) => [one.key, one]))
  const own = stored.filter(({ key }) => !isRequiredPlanKey(key))
  const lines = [
    ...requiredPlans.map((required) => lineOf(required, known.get(required.key) ?? null)),
    ...own.map((one) => lineOf(ownPlan(one), one)),
  ]
  const judged = lines.map(({ required, content }) => ({ required, judgement: content }))
  const results = checkRequiredPlans(judged, plans, checkContextOf(view))
  return lines.map((line, index) => {
    const result = results[index]
    invariant(result, 'every line has a result')
    return { ...line, result }
  })
}

/** Of the municipality's own, and taken away. */
export function isRemoved({ isOwn, stored }: ListLine): boolean {
  return isOwn && stored?.isDeleted === true
}

function lineOf(required: RequiredPlan, stored: StoredLine | null): Omit<ListLine, 'result'> {
  const { key } = required
  const isOwn = !isRequiredPlanKey(key)
  const isWritten = stored !== null && (isOwn || !stored.isDeleted)
  return { key, isOwn, required, content: isWritten ? stored.content : emptyContent, stored }
}

/** A line of the municipality's own is recognised by all the words of its name. */
function ownPlan({ key, content }: StoredLine): RequiredPlan {
  const words = nameWords(content.title)
  return {
    key,
    force: content.force,
    basis: [],
    interval: { kind: 'none-stated' },
    scope: 'all',
    recognised: { types: [], names: words.length > 0 ? [words] : [], not: [] },
    mayBePartOf: noSigns,
    type: 'other',
    validFrom: null,
  }
}

function checkContextOf({ strategy, today, municipality }: ListView) {
  const { constitutedOn, expectedConstitutionOn, adoptedOn } = strategy.process
  // Where nobody has said when, the council before the first year of the strategy is meant.
  const assumed = addYears(dateOf(strategy.term.firstYear, 10, 31), -1)
  return {
    today,
    municipality,
    term: {
      constitutedOn: constitutedOn ?? expectedConstitutionOn ?? assumed,
      strategyAdoptedOn: adoptedOn,
    },
  }
}
