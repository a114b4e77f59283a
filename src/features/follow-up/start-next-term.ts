import type { LocalDate } from '#domain/calendar/local-date.ts'
import { outcomeOf, type WorkOutcome } from '#domain/follow-up/plan-work.ts'
import { addNewPlans, copiesOf } from '#features/plan-register/index.ts'
import { createStrategy } from '#features/process/index.ts'
import { addPlanItems, savePlanText } from '#features/process-plan/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { number } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { followUpItems } from './follow-up-item.sql.ts'
import type { FollowUpView, Work } from './follow-up-view.ts'
import { nextTermTexts } from './next-term.texts.ts'

/** The longest name and text in a list of the process plan. */
const mostTitle = 300
const mostText = 4_000

/** The four years after those of a strategy. */
export function termAfter({ lastYear }: { readonly lastYear: number }) {
  return { firstYear: lastYear + 1, lastYear: lastYear + 4 }
}

/** The wishes that nobody has decided on. */
export function openWishes({ wishes }: Pick<FollowUpView, 'wishes'>) {
  return wishes.filter(({ outcome }) => outcome === null)
}

/**
 * Makes the strategy of the next term, with a copy of the plans, the evaluation of this term as the
 * beginning of its first step, and the wishes that are not decided.
 *
 * @returns The id of the new strategy.
 */
export async function startNextTerm(
  tx: TenantTx,
  followUp: FollowUpView,
  expectedConstitutionOn: LocalDate,
  by: string,
): Promise<string> {
  const { view } = followUp
  const { tenantId } = view.member
  const { startingPoint, hoursPerWeek, closedWeeks, order, leader, id, term } = view.strategy
  const { id: strategyId } = await createStrategy(
    tx,
    tenantId,
    {
      ...{ startingPoint, hoursPerWeek, closedWeeks, order, leader },
      term: termAfter(term),
      process: { expectedConstitutionOn },
      createdBy: view.personId,
    },
    [],
    view.today,
  )
  const place = { tenantId, strategyId }
  const copies = await copiesOf(tx, id)
  if (copies.length > 0) await addNewPlans(tx, place, copies, by, 'copy')
  const evaluated = followUp.works.map((work) => ({
    title: work.entry.plan.name.slice(0, mostTitle),
    outcome: outcomeOfWork(work),
    why: (work.progress.lateReason || work.progress.note).slice(0, mostText),
  }))
  if (evaluated.length > 0) {
    await addPlanItems(tx, { ...place, kind: 'evaluated-plan' }, evaluated, by)
  }
  const body = evaluationText(followUp)
  await savePlanText(tx, { ...place, kind: 'evaluation', body, version: 0, updatedBy: by })
  for (const { values } of openWishes(followUp)) {
    const wish = { ...values, otherPlanId: '', budgetYear: '', planId: '', changeId: '' }
    await followUpItems.add(tx, place, 'plan-wish', wish, by)
  }
  return strategyId
}

function outcomeOfWork({ progress, swappedFor }: Work): WorkOutcome {
  return swappedFor ? 'dropped' : outcomeOf(progress.status)
}

function evaluationText({ view, works, wishes }: FollowUpView): string {
  const { language, strategy } = view
  const { text } = nextTermTexts[language]
  const count = (outcome: WorkOutcome) =>
    number(works.filter((work) => outcomeOfWork(work) === outcome).length, language)
  const [done, underWay, notDone, dropped] = [
    count('done'),
    count('under-way'),
    count('not-done'),
    count('dropped'),
  ]
  return [
    text.intro(periodLabel(strategy.term)),
    text.counts(number(works.length, language), done, underWay, notDone, dropped),
    ...(wishes.length > 0 ? [text.wishes(number(wishes.length, language))] : []),
  ].join('\n\n')
}
