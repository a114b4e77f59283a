import type { ComponentChildren, VNode } from 'preact'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import { WhoWorks } from './activity-people.tsx'
import type { LivingActivity } from './living-activity.ts'
import { peopleTexts } from './people.texts.ts'
import { periodText } from './period-text.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { titleOf } from './schedule-sentences.ts'

type ActivityState = 'done' | 'closed' | 'now' | 'ahead' | 'late'

/** Done, closed by the adoption, under way, ahead, or past its last day without being done. */
export function stateOfActivity(activity: LivingActivity, today: string): ActivityState {
  if (activity.isDone) return 'done'
  if (activity.isClosed) return 'closed'
  return stateOfDates(activity, today)
}

/** How something open stands by its dates alone. */
export function stateOfDates(
  { startsOn, endsOn }: Pick<LivingActivity, 'startsOn' | 'endsOn'>,
  today: string,
): ActivityState {
  if (endsOn < today) return 'late'
  return startsOn <= today ? 'now' : 'ahead'
}

/** The activities in the order of their dates, the same facts as the timeline. */
export function ActivityTable({
  view,
  activities = view.activities,
}: {
  view: ProcessView
  activities?: readonly LivingActivity[]
}): VNode {
  const { language } = view
  const { columns, table } = processTexts[language].progress
  // Where nobody has shared out the work, there is nobody to name.
  const hasPeople = activities.some((one) => one.lead !== null || one.people.length > 0)
  const sorted = [...activities].sort(
    (left, right) => left.startsOn.localeCompare(right.startsOn) || left.step - right.step,
  )
  return (
    <DataTable
      caption={table}
      captionHidden
      stacked
      columns={[
        { label: columns.activity },
        { label: columns.step, numeric: true },
        { label: columns.when },
        ...(hasPeople ? [{ label: peopleTexts[language].who }] : []),
        { label: columns.hours, numeric: true },
        { label: columns.state },
      ]}
      rows={sorted.map((activity) => rowOf(activity, view, hasPeople))}
    />
  )
}

function rowOf(
  activity: LivingActivity,
  view: ProcessView,
  hasPeople: boolean,
): readonly ComponentChildren[] {
  const { language, today } = view
  const where = { slug: view.member.slug, period: view.period, key: activity.key }
  return [
    <a key="activity" class="ds-link" href={routes.activity.href(where)}>
      {titleOf(activity, language)}
    </a>,
    activity.step,
    <When key="when" activity={activity} view={view} />,
    ...(hasPeople ? [whoOf({ activity, view })] : []),
    activity.hours > 0 ? number(activity.hours, language, activity.hours % 1 ? 1 : 0) : '–',
    processTexts[language].progress.states[stateOfActivity(activity, today)],
  ]
}

interface CellProps {
  activity: LivingActivity
  view: ProcessView
}

function When({ activity, view }: CellProps): VNode {
  const { progress } = processTexts[view.language]
  return (
    <span>
      {periodText(activity, view.language)}
      {activity.pinned ? <span class="st-note"> {progress.pinned}</span> : null}
    </span>
  )
}

function whoOf({ activity, view }: CellProps): ComponentChildren {
  const hasAny = activity.lead !== null || activity.people.some((one) => !one.hasLeft)
  return hasAny ? <WhoWorks view={view} activity={activity} /> : '–'
}
