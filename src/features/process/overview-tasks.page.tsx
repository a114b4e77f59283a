import type { VNode } from 'preact'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { stateOfActivity } from './activity-table.tsx'
import { isTaskOf } from './living-activity.ts'
import { peopleTexts } from './people.texts.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { titleOf } from './schedule-sentences.ts'

const mostShown = 5

/** The open tasks that the reader leads or joins, those that end first; nothing when there are none. */
export function MyTasks({ view }: { view: ProcessView }): VNode | null {
  const { language, today } = view
  const mine = view.activities
    .filter((one) => !one.isDone && !one.isClosed && isTaskOf(view.personId, one))
    .toSorted((left, right) => left.endsOn.localeCompare(right.endsOn))
  if (mine.length === 0) return null
  const text = peopleTexts[language]
  const { progress } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <section class="st-section">
      <h2>{text.mine}</h2>
      <ul class="st-step-activities">
        {mine.slice(0, mostShown).map((activity) => (
          <li key={activity.key}>
            <a class="ds-link" href={routes.activity.href({ ...where, key: activity.key })}>
              {titleOf(activity, language)}
            </a>
            <span class="st-step-activities__when">
              {text.dueOn(longDate(activity.endsOn, language))}
              {stateOfActivity(activity, today) === 'late' ? (
                <span class="st-late">{progress.states.late}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={`${routes.activities.href(where)}?hvem=meg`}>
          {text.mineAll(mine.length)}
        </a>
      </p>
    </section>
  )
}
