import type { VNode } from 'preact'
import { addDays, localDate } from '#domain/calendar/local-date.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { stateOfDates } from './activity-table.tsx'
import { datedTasks } from './dated-task.ts'
import { openTasks } from './open-tasks.ts'
import { peopleTexts } from './people.texts.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { horizonDays } from './task-list.ts'

const mostShown = 5
// Years ahead: whatever one has taken is there.
const lastDay = localDate('9999-12-31')

/** The reader's own open tasks, those that end first; nothing when there are none. */
export function MyTasks({ view }: { view: ProcessView }): VNode | null {
  const { language, today } = view
  const mine = tasksOfReader(view)
  if (mine.length === 0) return null
  const text = peopleTexts[language]
  const { progress } = processTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  const activities = mine.filter(({ source }) => source === 'activity').length
  return (
    <section class="st-section">
      <h2>{text.mine}</h2>
      <ul class="st-step-activities">
        {mine.slice(0, mostShown).map((task) => (
          <li key={task.key}>
            <a class="ds-link st-long-text" href={task.href(where)}>
              {task.title[language]}
            </a>
            <span class="st-step-activities__when">
              {text.dueOn(longDate(task.endsOn, language))}
              {stateOfDates(task, today) === 'late' ? (
                <span class="st-late">{progress.states.late}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {activities > 0 ? (
        <p>
          <a class="ds-link" href={`${routes.activities.href(where)}?hvem=meg`}>
            {text.mineAll(activities)}
          </a>
        </p>
      ) : null}
    </section>
  )
}

/** Activities whenever they are; the dates of the follow-up when they come near. */
function tasksOfReader({ strategy, activities, today, personId, member }: ProcessView) {
  const soon = addDays(today, horizonDays)
  const all = datedTasks(strategy, activities, today).filter(
    ({ source, startsOn }) => source === 'activity' || startsOn <= soon,
  )
  return openTasks(all, { personId, role: member.role }, lastDay)
    .filter(({ isMine }) => isMine)
    .map(({ task }) => task)
    .toSorted((left, right) => left.endsOn.localeCompare(right.endsOn))
}
