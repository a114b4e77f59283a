import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodOf, routes } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import { stateOfActivity } from './activity-table.tsx'
import { processTexts } from './process.texts.ts'
import { titleOf } from './schedule-sentences.ts'
import type { Task } from './task-list.ts'

/** The tasks of a person in all municipalities, as one list. */
export function TaskList({
  language,
  tasks,
  today,
}: {
  language: Language
  tasks: readonly Task[]
  today: LocalDate
}): VNode {
  const { tasks: text, progress } = processTexts[language]
  return (
    <section class="st-section">
      <h2>{text.title}</h2>
      {tasks.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.title}
          captionHidden
          stacked
          columns={[
            { label: progress.columns.activity },
            { label: text.place },
            { label: text.due },
            { label: progress.columns.state },
          ]}
          rows={tasks.map(({ member, term, activity }) => [
            <a
              key="task"
              class="ds-link"
              href={routes.overview.href({ slug: member.slug, period: periodOf(term) })}
            >
              {titleOf(activity, language)}
            </a>,
            member.name,
            longDate(activity.endsOn, language),
            progress.states[stateOfActivity(activity, today)],
          ])}
        />
      )}
    </section>
  )
}
