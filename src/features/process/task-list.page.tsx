import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodOf } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import { stateOfDates } from './activity-table.tsx'
import { peopleTexts } from './people.texts.ts'
import { processTexts } from './process.texts.ts'
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
        { label: text.task },
        { label: text.place },
        { label: text.due },
        { label: progress.columns.state },
      ]}
      rows={tasks.map(({ member, term, task }) => [
        <a
          key="task"
          class="ds-link st-long-text"
          href={task.href({ slug: member.slug, period: periodOf(term) })}
        >
          {task.title[language]}
        </a>,
        member.name,
        longDate(task.endsOn, language),
        progress.states[stateOfDates(task, today)],
      ])}
    />
  )
}
