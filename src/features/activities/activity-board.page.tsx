import type { VNode } from 'preact'
import {
  type LivingActivity,
  mayWorkOn,
  type ProcessView,
  periodText,
  titleOf,
  WhoWorks,
} from '#features/process/index.ts'
import { routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { activitiesTexts } from './activities.texts.ts'
import { activityHref } from './activity-context.ts'
import {
  type ActivityFilter,
  type BoardColumn,
  boardColumns,
  boardOf,
  filterQuery,
  isLate,
} from './activity-filter.ts'

/**
 * The activities in four columns. The marks are as few as can be, for a plan of 150 activities. One form holds the board; the button says what moves
 * where.
 */
export function ActivityBoard({
  view,
  filter,
  shown,
}: {
  view: ProcessView
  filter: ActivityFilter
  shown: readonly LivingActivity[]
}): VNode {
  const { language } = view
  const text = activitiesTexts[language]
  const board = boardOf(shown)
  const where = { slug: view.member.slug, period: view.period }
  return (
    <div class="st-board">
      <Form language={language} action={routes.activityStatus.href(where)}>
        <input type="hidden" name="fra" value={filterQuery(filter)} />
        <div class="st-board__columns">
          {boardColumns.map((column) => {
            const activities = board.get(column) ?? []
            return (
              <section key={column} class="st-board__column" aria-labelledby={`kolonne-${column}`}>
                <h2 id={`kolonne-${column}`}>
                  {text.columns[column]} <span class="st-note">{activities.length}</span>
                </h2>
                {activities.length === 0 ? (
                  <p class="st-note">{text.emptyColumn}</p>
                ) : (
                  <ul>
                    {activities.map((activity) => (
                      <Card key={activity.key} view={view} activity={activity} column={column} />
                    ))}
                  </ul>
                )}
              </section>
            )
          })}
        </div>
      </Form>
    </div>
  )
}

interface CardProps {
  view: ProcessView
  activity: LivingActivity
  column: BoardColumn
}

function Card({ view, activity, column }: CardProps): VNode {
  const { language, today } = view
  const text = activitiesTexts[language]
  const id = `k-${activity.key}`
  const isWaiting = activity.lead !== null || activity.people.length > 0
  return (
    <li>
      <a id={id} href={activityHref(view, activity)}>
        {titleOf(activity, language)}
      </a>
      <p>
        {periodText(activity, language)}
        {isLate(activity, today) ? <span class="st-late">{text.late}</span> : null}
        {activity.isClosed && !activity.isDone ? `, ${text.closed.toLowerCase()}` : ''}
      </p>
      {isWaiting ? (
        <p>
          <WhoWorks view={view} activity={activity} />
        </p>
      ) : null}
      {mayWorkOn(view, activity) && !activity.happened ? (
        <Moves view={view} activity={activity} column={column} />
      ) : null}
    </li>
  )
}

function Moves({ view, activity, column }: CardProps): VNode {
  const text = activitiesTexts[view.language].moveTo
  const { isDone, status, version, key } = activity
  const moves: readonly (readonly [BoardColumn, string])[] = isDone
    ? [[status ?? 'under-way', text.back]]
    : [
        column === 'under-way' ? ['waiting', text.waiting] : ['under-way', text['under-way']],
        ['done', text.done],
      ]
  return (
    <div>
      {moves.map(([target, label]) => (
        <button
          key={target}
          type="submit"
          name="flytt"
          value={`${target}.${version}.${key}`}
          aria-describedby={`k-${key}`}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
