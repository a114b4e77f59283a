import type { VNode } from 'preact'
import { longDate } from '#platform/i18n/format.ts'
import { DataTable } from '#ui/table-region.tsx'
import { decisionTexts } from './decision.texts.ts'
import type { DecisionView } from './decision-view.ts'

/** The council meetings that remain, with the last days to publish for each. */
export function MeetingsLeft({ decision }: { decision: DecisionView }): VNode {
  const { rule, view } = decision
  const { language } = view
  const text = decisionTexts[language]
  const columns = text.dateColumns
  const isPublished = rule.earliestMeetingOn !== null
  return (
    <section class="st-section">
      <h2>{text.dates}</h2>
      {rule.earliestMeetingOn ? (
        <p>{text.earliest(longDate(rule.earliestMeetingOn, language))}</p>
      ) : null}
      {rule.chances.length === 0 ? (
        <p>{text.noMeetings}</p>
      ) : (
        <DataTable
          caption={text.dates}
          captionHidden
          stacked
          columns={[
            { label: columns.meeting },
            { label: columns.byLaw },
            { label: columns.bySafe },
            { label: columns.today },
            ...(isPublished ? [{ label: columns.published }] : []),
          ]}
          rows={rule.chances.map((chance) => [
            `${longDate(chance.meetingOn, language)}${chance.isBeforeDeadline === false ? ` (${text.afterDeadline})` : ''}`,
            longDate(chance.publishByLaw, language),
            longDate(chance.publishBySafe, language),
            text.reach[chance.fromToday],
            ...(chance.fromPublished ? [text.reach[chance.fromPublished]] : []),
          ])}
          note={text.datesHelp}
        />
      )}
    </section>
  )
}
