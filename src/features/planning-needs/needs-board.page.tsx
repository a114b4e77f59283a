import type { VNode } from 'preact'
import { type PlanDecision, planDecisions } from '#domain/planning-need/planning-decision.ts'
import { needsTexts } from './needs.texts.ts'
import { needHref } from './needs-address.ts'
import { inGroup, type NeedEntry, type NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { shortHalfYear, weeksWords } from './planning-words.ts'

/** More than this in one column is for the table. */
const mostInColumn = 60

/** The plans in columns by what is decided; what waits for an assessment stands first. */
export function NeedsBoard({ needs }: { needs: NeedsView }): VNode {
  const { view, entries } = needs
  const { language } = view
  const words = planningWords[language]
  const decided = entries.filter(({ group }) => group !== 'to-assess')
  const columnOf = (decision: PlanDecision) =>
    decided.filter(({ choice }) => choice.decision === decision)
  const columns = planDecisions
    .map((decision) => ({ decision, entries: columnOf(decision) }))
    .filter((column) => column.entries.length > 0)
  return (
    <div class="st-board">
      <div class="st-board__columns">
        <Column
          needs={needs}
          id="vurderes"
          title={needsTexts[language].toAssess}
          entries={inGroup(entries, 'to-assess')}
        />
        {columns.map((column) => (
          <Column
            key={column.decision}
            needs={needs}
            id={column.decision}
            title={words.decisions[column.decision]}
            entries={column.entries}
          />
        ))}
      </div>
    </div>
  )
}

interface ColumnProps {
  readonly needs: NeedsView
  readonly id: string
  readonly title: string
  readonly entries: readonly NeedEntry[]
}

function Column({ needs, id, title, entries }: ColumnProps): VNode {
  const text = needsTexts[needs.view.language]
  return (
    <section class="st-board__column" aria-labelledby={`kolonne-${id}`}>
      <h2 id={`kolonne-${id}`}>
        {title} <span class="st-note">{entries.length}</span>
      </h2>
      {entries.length === 0 ? <p class="st-note">{text.emptyColumn}</p> : null}
      <ul>
        {entries.slice(0, mostInColumn).map((entry) => (
          <Card key={entry.plan.id} needs={needs} entry={entry} />
        ))}
      </ul>
      {entries.length > mostInColumn ? <p>{text.andMore(entries.length - mostInColumn)}</p> : null}
    </section>
  )
}

function Card({ needs, entry }: { needs: NeedsView; entry: NeedEntry }): VNode {
  const { language } = needs.view
  const { choice, weeks } = entry
  const when = [shortHalfYear(choice.start, language), shortHalfYear(choice.adoption, language)]
  const facts = [[...new Set(when.filter(Boolean))].join('–'), weeksWords(weeks, language)].filter(
    Boolean,
  )
  return (
    <li>
      <a href={needHref(needs, entry)}>{entry.plan.name}</a>
      {facts.length > 0 ? <p>{facts.join(', ')}</p> : null}
    </li>
  )
}
