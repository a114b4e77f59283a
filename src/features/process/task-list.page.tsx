import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodOf, routes } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import { stateOfActivity } from './activity-table.tsx'
import { peopleTexts } from './people.texts.ts'
import { processTexts } from './process.texts.ts'
import { titleOf } from './schedule-sentences.ts'
import type { Task } from './task-list.ts'

export interface TaskListProps {
  readonly language: Language
  readonly tasks: readonly Task[]
  readonly today: LocalDate
}

/** The tasks of a person in all municipalities, as one list; apart from them those that nobody has. */
export function TaskList({ language, tasks, today }: TaskListProps): VNode {
  const { tasks: text } = processTexts[language]
  const { nobodys, nobodysHelp } = peopleTexts[language]
  const mine = tasks.filter((task) => task.isMine)
  const others = tasks.filter((task) => !task.isMine)
  return (
    <section class="st-section">
      <h2>{text.title}</h2>
      {mine.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <TaskTable caption={text.title} {...{ language, today }} tasks={mine} />
      )}
      {others.length > 0 ? (
        <>
          <h3>{nobodys}</h3>
          <p>{nobodysHelp}</p>
          <TaskTable caption={nobodys} {...{ language, today }} tasks={others} />
        </>
      ) : null}
    </section>
  )
}

function TaskTable({
  caption,
  language,
  tasks,
  today,
}: TaskListProps & { caption: string }): VNode {
  const { tasks: text, progress } = processTexts[language]
  return (
    <DataTable
      caption={caption}
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
          href={routes.activity.href({
            slug: member.slug,
            period: periodOf(term),
            key: activity.key,
          })}
        >
          {titleOf(activity, language)}
        </a>,
        member.name,
        longDate(activity.endsOn, language),
        progress.states[stateOfActivity(activity, today)],
      ])}
    />
  )
}
