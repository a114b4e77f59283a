import type { DossierCount } from '#features/dossier/index.ts'
import type { LivingActivity, ProcessView } from '#features/process/index.ts'
import type { PlanItemContent } from '#features/process-plan/index.ts'

/**
 * What is left and that somebody has had their hands in: an activity with a leader or people, one the
 * municipality has added, one that is begun, or one with comments. The rest stands in the schedule.
 */
export function sharedWork(
  { activities }: Pick<ProcessView, 'activities'>,
  counts: ReadonlyMap<string, DossierCount>,
): readonly LivingActivity[] {
  return activities.filter(
    (activity) =>
      !activity.isDone &&
      !activity.isClosed &&
      (activity.lead !== null ||
        activity.people.length > 0 ||
        activity.origin === 'own' ||
        activity.status === 'under-way' ||
        activity.status === 'waiting' ||
        (counts.get(activity.key)?.comments ?? 0) > 0),
  )
}

type Member = PlanItemContent<'group-member'>

/** So many of the working group stand on the page itself, so that it stays one page. */
const shownMembers = 12

const inOrder: readonly Member['functionInGroup'][] = [
  'leader',
  'owner',
  'secretary',
  'adviser',
  'member',
]

/** The members of the working group to ask first: by function, then in the order of the group. */
export function firstToAsk(group: readonly Member[]): readonly Member[] {
  if (group.length <= shownMembers) return group
  return inOrder
    .flatMap((one) => group.filter(({ functionInGroup }) => functionInGroup === one))
    .slice(0, shownMembers)
}
