import type { VNode } from 'preact'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { Details } from '#ui/details.tsx'
import { storedValues } from './need.form.ts'
import { needTexts } from './need.texts.ts'
import type { NeedVersion } from './need-change.sql.ts'
import { noNeed, type PlanNeed } from './need-content.ts'
import { needHistoryTexts } from './need-history.texts.ts'
import type { NeedPageProps } from './need-page-props.ts'
import { answerRows, decisionRows, type SaidRow } from './need-summary.ts'

// A page stays small; older ones are kept, but not shown.
const mostShown = 30

/** Who has changed what is said of the plan, when, and from what to what. */
export function NeedHistory(props: NeedPageProps): VNode | null {
  const { needs, versions } = props
  const { language } = needs.view
  const text = needHistoryTexts[language]
  if (versions.length === 0) return null
  const older = versions.length - mostShown
  return (
    <Details summary={text.title} count={String(versions.length)}>
      <ol class="st-plan-history" reversed>
        {versions.slice(0, mostShown).map((version, index) => (
          <li key={version.version}>
            <p>
              {text.line(
                dateAndTime(version.changedAt, language),
                version.changedBy,
                text.kinds[version.kind],
              )}
            </p>
            <Changes {...props} before={needBefore(versions, index)} after={version.need} />
          </li>
        ))}
      </ol>
      {older > 0 ? <p>{text.older(older)}</p> : null}
    </Details>
  )
}

/** Null where it is not known: the history is younger than what was said first. */
function needBefore(versions: readonly NeedVersion[], index: number): PlanNeed | null {
  if (versions[index]?.version === 1) return noNeed
  return versions[index + 1]?.need ?? null
}

type ChangesProps = NeedPageProps & {
  readonly before: PlanNeed | null
  readonly after: PlanNeed
}

function Changes({ before, after, ...props }: ChangesProps): VNode | null {
  const text = needHistoryTexts[props.needs.view.language]
  const from = before && rowsOf(before, props)
  const changed = rowsOf(after, props)
    .map(({ label, value }, index) => ({ label, to: value, from: from?.[index]?.value ?? null }))
    .filter((row) => row.to !== (row.from ?? ''))
  if (changed.length === 0) return null
  return (
    <ul>
      {changed.map((row) => (
        <li key={row.label}>
          {row.label.endsWith('?') ? row.label : `${row.label}:`}{' '}
          {row.from ? text.fromTo(row.from, row.to || text.nothing) : row.to}
        </li>
      ))}
    </ul>
  )
}

/** The decision first: it is what people look for. */
function rowsOf(need: PlanNeed, { needs, entry }: NeedPageProps): readonly SaidRow[] {
  const { language } = needs.view
  const values = storedValues(need)
  const said = decisionRows(values, needs)
  const isDecision = ({ label }: SaidRow) => label === needTexts[language].fields.decision
  return [
    ...said.filter(isDecision),
    ...said.filter((row) => !isDecision(row)),
    ...answerRows(values, entry.plan, language),
  ]
}
