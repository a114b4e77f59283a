import { type DossierContent, findDossier, type Subject } from '#features/dossier/index.ts'
import {
  findByPeriod,
  type LivingActivity,
  mayWorkOn,
  type ProcessView,
  viewOf,
} from '#features/process/index.ts'
import { fieldOf, readVersion } from '#platform/http/forms.ts'
import { notFound, Refused } from '#platform/http/refused.ts'
import type { Form, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { type ActivityDetails, type ActivityPlace, findActivityDetails } from './activity.sql.ts'

export interface ActivityView {
  readonly view: ProcessView
  readonly activity: LivingActivity
  readonly details: ActivityDetails
  readonly dossier: DossierContent
}

/** The activity that the address names, with what is written about it; throws 404 without it. */
export async function loadActivity(context: RouteContext): Promise<ActivityView> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const activity = activityOf(view, context.params.key ?? '')
    const details = await findActivityDetails(tx, view.strategy.id, activity.key)
    const dossier = await findDossier(tx, view.strategy.id, subjectOf(activity))
    return { view, activity, details, dossier }
  })
}

/** What comments, files and case numbers of an activity hang on. */
export function subjectOf({ key }: { readonly key: string }): Subject {
  return { kind: 'activity', key }
}

export function activityOf(view: ProcessView, key: string): LivingActivity {
  const activity = view.activities.find((one) => one.key === key)
  if (!activity) throw notFound('The activity')
  return activity
}

/** Throws 403 for a contributor who neither leads the activity nor joins. */
export function refuseOthers(view: ProcessView, activity: LivingActivity): void {
  if (!mayWorkOn(view, activity)) throw new Refused(403, 'The activity belongs to others')
}

/** Where a change of the activity goes, from the version that the form was filled in from. */
export function placeOf(
  context: RouteContext,
  { view, activity }: Pick<ActivityView, 'view' | 'activity'>,
  version: number,
): ActivityPlace {
  return {
    tenantId: view.member.tenantId,
    strategyId: view.strategy.id,
    activity,
    version,
    changedBy: context.session?.name ?? '',
  }
}

/** The version in the form; -1, which none has, when there is no number: 0 is of one not yet in use. */
export function postedActivityVersion(form: Form): number {
  return readVersion(fieldOf(form, 'version')) ?? -1
}

/** Where in the address map an activity stands. */
export function whereOf(view: ProcessView, activity: { readonly key: string }) {
  return { slug: view.member.slug, period: view.period, key: activity.key }
}

export function activityHref(view: ProcessView, activity: { readonly key: string }): string {
  return routes.activity.href(whereOf(view, activity))
}

/** The name that a browser keeps the text of the details form under. */
export function keptDetails(view: ProcessView, key: string): string {
  return `aktivitet-${view.strategy.id}-${key}`
}
