import type { DossierCount } from '#features/dossier/index.ts'
import type { LivingActivity, ProcessView } from '#features/process/index.ts'

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
