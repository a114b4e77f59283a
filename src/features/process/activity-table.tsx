import type { VNode } from 'preact'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import type { LivingActivity } from './living-activity.ts'
import { periodText } from './period-text.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { titleOf } from './schedule-sentences.ts'

type ActivityState = 'done' | 'closed' | 'now' | 'ahead' | 'late'

/** Done, closed by the adoption, under way, ahead, or past its last day without being done. */
export function stateOfActivity(activity: LivingActivity, today: string): ActivityState {
  if (activity.isDone) return 'done'
  if (activity.isClosed) return 'closed'
  if (activity.endsOn < today) return 'late'
  return activity.startsOn <= today ? 'now' : 'ahead'
}

/** All activities in the order of their dates, the same facts as the timeline. */
export function ActivityTable({
  view,
  editable = false,
}: {
  view: ProcessView
  editable?: boolean
}): VNode {
  const { language, activities, today } = view
  const { progress } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  const sorted = [...activities].sort(
    (left, right) => left.startsOn.localeCompare(right.startsOn) || left.step - right.step,
  )
  return (
    <DataTable
      caption={progress.table}
      captionHidden
      stacked
      columns={[
        { label: progress.columns.activity },
        { label: progress.columns.step, numeric: true },
        { label: progress.columns.when },
        { label: progress.columns.hours, numeric: true },
        { label: progress.columns.state },
        ...(editable ? [{ label: progress.change }] : []),
      ]}
      rows={sorted.map((activity) => {
        const title = titleOf(activity, language)
        return [
          title,
          activity.step,
          <When key="when" activity={activity} view={view} />,
          activity.hours > 0 ? number(activity.hours, language) : '–',
          progress.states[stateOfActivity(activity, today)],
          ...(editable
            ? [
                <a
                  key="edit"
                  class="ds-link"
                  href={routes.activity.href({ ...where, key: activity.key })}
                >
                  {progress.change}
                  <span class="ds-sr-only"> {title}</span>
                </a>,
              ]
            : []),
        ]
      })}
    />
  )
}

function When({ activity, view }: { activity: LivingActivity; view: ProcessView }): VNode {
  const { language } = view
  const { progress } = processTexts[language]
  return (
    <>
      {periodText(activity, language)}
      {activity.pinned ? <span class="st-note"> {progress.pinned}</span> : null}
    </>
  )
}
