import type { Term } from '#domain/planning-need/half-year.ts'
import {
  alternativeSchema,
  capacitySheetSchema,
  changeNeeds,
  communitySheetSchema,
  type NeedsPlace,
  planNeedSchema,
  planningItems,
  saveSheet,
} from '#features/planning-needs/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { invariant } from '#platform/invariant.ts'
import { demoPeople, demoPlanner } from './demo-content.ts'
import {
  demoAlternative,
  demoAmbitions,
  demoCommunityCheck,
  demoFirstThoughts,
  demoNeeds,
  demoVersionTitle,
  demoWeeksPerYear,
} from './demo-need-content.ts'

type IdOf = (name: string) => string

/** Fills the demo's planning needs: decisions with a history, hands, ambitions and an alternative. */
export async function fillNeeds(
  tx: TenantTx,
  place: NeedsPlace,
  term: Term,
  planIds: ReadonlyMap<string, string>,
): Promise<void> {
  const idOf: IdOf = (name) => {
    const id = planIds.get(name)
    invariant(id, `the demo has the plan ${name}`)
    return id
  }
  const by = demoPlanner.name
  await decide(tx, place, term, idOf)
  const capacity = capacitySheetSchema.parse({ weeksPerYear: demoWeeksPerYear })
  await saveSheet(tx, place, { kind: 'capacity', content: capacity, version: 0 }, by)
  const check = communitySheetSchema.parse(demoCommunityCheck)
  await saveSheet(tx, place, { kind: 'community-part-check', content: check, version: 0 }, by)
  for (const { plans, ...ambition } of demoAmbitions) {
    await planningItems.add(tx, place, 'ambition', { ...ambition, planIds: plans.map(idOf) }, by)
  }
  await planningItems.add(tx, place, 'alternative', alternativeOf(term, idOf), by)
}

/** First thoughts, a version that is kept of them, and what was changed on the board afterwards. */
async function decide(tx: TenantTx, place: NeedsPlace, term: Term, idOf: IdOf): Promise<void> {
  const decided = demoNeeds(term).map(({ plan, into, dependsOn, ...said }) => ({
    plan,
    planId: idOf(plan),
    need: planNeedSchema.parse({
      ...said,
      mergeIntoId: into ? idOf(into) : null,
      dependsOn: dependsOn ? [idOf(dependsOn)] : [],
    }),
  }))
  const first = decided.map(({ plan, planId, need }) => {
    return {
      planId,
      name: plan,
      need: { ...need, decision: demoFirstThoughts[plan] ?? need.decision },
    }
  })
  for (const { planId, need } of first) {
    await changeNeeds(tx, place, 'assess', [{ planId, need, version: 0 }], demoPlanner.name)
  }
  const version = { title: demoVersionTitle, plans: first }
  await planningItems.add(tx, place, 'saved-version', version, demoPlanner.name)
  for (const { plan, planId, need } of decided) {
    if (!(plan in demoFirstThoughts)) continue
    await changeNeeds(tx, place, 'move', [{ planId, need, version: 1 }], demoPeople[1].name)
  }
}

function alternativeOf({ firstYear }: Term, idOf: IdOf) {
  const { title, changes } = demoAlternative
  return alternativeSchema.parse({
    title,
    changes: changes.map(({ plan, start, adoption, ...change }) => ({
      ...change,
      planId: idOf(plan),
      start: start && { year: firstYear + start[0], half: start[1] },
      adoption: adoption && { year: firstYear + adoption[0], half: adoption[1] },
    })),
  })
}
