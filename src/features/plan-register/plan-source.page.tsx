import type { VNode } from 'preact'
import type { PlanSource } from '#domain/plan-register/municipal-plan.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Details } from '#ui/details.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { planTexts } from './plan.texts.ts'

/** The row of the table that a plan was read from, word for word; nothing without one. */
export function SourceText({
  language,
  source,
}: {
  language: Language
  source: PlanSource | null
}): VNode | null {
  if (source === null) return null
  const text = planTexts[language]
  const rows = source.cells
    .map((cell, index) => ({
      label: source.headings[index] || text.sourceCell(index + 1),
      value: <span class="st-lines">{cell}</span>,
      isEmpty: cell.trim() === '',
    }))
    .filter(({ isEmpty }) => !isEmpty)
  return (
    <Details summary={text.source} count={text.sourceLine(source.line)}>
      {source.group === '' ? null : <p>{text.sourceGroup(source.group)}</p>}
      <SummaryList rows={rows} />
    </Details>
  )
}
