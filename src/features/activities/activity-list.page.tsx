import type { VNode } from 'preact'
import type { DossierCount } from '#features/dossier/index.ts'
import {
  type LivingActivity,
  type ProcessView,
  periodText,
  titleOf,
  WhoWorks,
} from '#features/process/index.ts'
import { TableRegion } from '#ui/table-region.tsx'
import { activitiesTexts } from './activities.texts.ts'
import { activityHref } from './activity-context.ts'
import { columnOf, isLate } from './activity-filter.ts'

export interface ActivityListProps {
  readonly view: ProcessView
  /** In the order they are to stand. */
  readonly shown: readonly LivingActivity[]
  /** Comments and attachments of each activity that has any. */
  readonly dossiers: ReadonlyMap<string, DossierCount>
}

/**
 * One line for each activity. The cells say what they are by themselves, so a phone needs no labels,
 * and a plan of 150 activities stays a small page.
 */
export function ActivityList({ view, shown, dossiers }: ActivityListProps): VNode {
  const { table } = activitiesTexts[view.language]
  return (
    <div class="st-table-stacked st-activity-list">
      <TableRegion caption={table.caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{table.activity}</th>
            <th scope="col">{table.step}</th>
            <th scope="col">{table.when}</th>
            <th scope="col">{table.who}</th>
            <th scope="col">{table.status}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((activity) => (
            <Row
              key={activity.key}
              view={view}
              activity={activity}
              dossier={dossiers.get(activity.key)}
            />
          ))}
        </tbody>
      </TableRegion>
    </div>
  )
}

function Row({
  view,
  activity,
  dossier,
}: {
  view: ProcessView
  activity: LivingActivity
  dossier: DossierCount | undefined
}): VNode {
  const { language } = view
  const text = activitiesTexts[language]
  return (
    <tr data-done={activity.isDone ? '' : undefined}>
      <th scope="row">
        <a class="ds-link" href={activityHref(view, activity)}>
          {titleOf(activity, language)}
        </a>
        {dossier ? <span class="st-note"> {dossierWords(dossier, text)}</span> : null}
      </th>
      <td>{text.step(activity.step)}</td>
      <td>{periodText(activity, language)}</td>
      <td>
        <WhoWorks view={view} activity={activity} />
      </td>
      <td>
        <ActivityStatusWords view={view} activity={activity} />
      </td>
    </tr>
  )
}

/** The column of the board, and «Forsinket» where it is. */
function ActivityStatusWords({
  view,
  activity,
}: {
  view: ProcessView
  activity: LivingActivity
}): VNode {
  const text = activitiesTexts[view.language]
  const isUnreported = activity.isClosed && !activity.isDone
  return (
    <>
      {isUnreported ? text.closed : text.columns[columnOf(activity)]}
      {isLate(activity, view.today) ? <span class="st-late">{text.late}</span> : null}
    </>
  )
}

function dossierWords(
  { comments, attachments }: DossierCount,
  text: (typeof activitiesTexts)['nb'],
): string {
  return [
    ...(comments > 0 ? [text.comments(comments)] : []),
    ...(attachments > 0 ? [text.attachments(attachments)] : []),
  ].join(', ')
}
