import type { VNode } from 'preact'
import type { PlanDecision } from '#domain/planning-need/planning-decision.ts'
import { mayChangePlan } from '#features/plan-register/index.ts'
import { routes } from '#routes'
import { fieldId } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { needsTexts } from './needs.texts.ts'
import { needHref } from './needs-address.ts'
import { columnOf, movesFrom, needColumns, titleOfColumn } from './needs-columns.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { shortHalfYear, weeksWords } from './planning-words.ts'

/** More than this in one column is for the table. */
const mostInColumn = 60

/** The button that moves a plan, with the plan and the version that it had. */
export const moveField = 'flytt'
/** Where a plan is to be moved. */
export const moveToField = (planId: string) => `til-${planId}`

/** A move that was asked for, and could not be made as it was. */
export interface AskedMove {
  readonly planId: string
  readonly target: PlanDecision | 'undecided' | null
}

export interface NeedsBoardProps {
  readonly needs: NeedsView
  readonly asked: AskedMove | null
}

/**
 * The plans in columns by what is decided; what waits for an assessment stands first. One form holds
 * the board; the button says which plan is moved, and the list beside it where to.
 */
export function NeedsBoard(props: NeedsBoardProps): VNode {
  const { view, entries } = props.needs
  const columns = needColumns
    .map((column) => ({ column, entries: entries.filter((entry) => columnOf(entry) === column) }))
    .filter(({ column, entries: held }) => column === 'to-assess' || held.length > 0)
  const action = routes.moveNeed.href({ slug: view.member.slug, period: view.period })
  return (
    <div class="st-board st-needs-board">
      <Form language={view.language} action={action}>
        <div class="st-board__columns">
          {columns.map(({ column, entries: held }) => (
            <Column
              key={column}
              {...props}
              id={column}
              title={titleOfColumn(column, props.needs)}
              entries={held}
            />
          ))}
        </div>
      </Form>
    </div>
  )
}

interface ColumnProps extends NeedsBoardProps {
  readonly id: string
  readonly title: string
  readonly entries: readonly NeedEntry[]
}

function Column({ id, title, entries, ...props }: ColumnProps): VNode {
  const text = needsTexts[props.needs.view.language]
  return (
    <section class="st-board__column" aria-labelledby={`kolonne-${id}`}>
      <h2 id={`kolonne-${id}`}>
        {title} <span class="st-note">{entries.length}</span>
      </h2>
      {entries.length === 0 ? <p class="st-note">{text.emptyColumn}</p> : null}
      <ul>
        {entries.slice(0, mostInColumn).map((entry) => (
          <Card key={entry.plan.id} {...props} entry={entry} />
        ))}
      </ul>
      {entries.length > mostInColumn ? <p>{text.andMore(entries.length - mostInColumn)}</p> : null}
    </section>
  )
}

type CardProps = NeedsBoardProps & { readonly entry: NeedEntry }

function Card(props: CardProps): VNode {
  const { needs, entry } = props
  const { language } = needs.view
  const { choice, weeks, plan } = entry
  const when = [shortHalfYear(choice.start, language), shortHalfYear(choice.adoption, language)]
  const facts = [[...new Set(when.filter(Boolean))].join('–'), weeksWords(weeks, language)].filter(
    Boolean,
  )
  return (
    <li>
      <a id={`k-${plan.id}`} href={needHref(needs, entry)}>
        {plan.name}
      </a>
      {facts.length > 0 ? <p>{facts.join(', ')}</p> : null}
      {mayChangePlan(needs.view, plan) ? <Move {...props} /> : null}
    </li>
  )
}

function Move({ needs, entry, asked }: CardProps): VNode {
  const { language } = needs.view
  const text = needsTexts[language].move
  const words = planningWords[language]
  const { id, name } = entry.plan
  const chosen = asked?.planId === id ? asked.target : null
  const to = moveToField(id)
  return (
    <div>
      <select id={fieldId(to)} name={to} aria-label={text.label(name)}>
        <option value="">{text.choose}</option>
        {movesFrom(entry).map((target) => (
          <option key={target} value={target} selected={target === chosen}>
            {target === 'undecided' ? words.undecided : words.decisions[target]}
          </option>
        ))}
      </select>
      <button
        type="submit"
        name={moveField}
        value={`${id}.${entry.stored?.version ?? 0}`}
        aria-describedby={`k-${id}`}
      >
        {text.button}
      </button>
    </div>
  )
}
