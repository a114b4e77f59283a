import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { osloDate } from '#platform/clock.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { sourceLine } from './figures-chart.ts'
import type { OwnFigures } from './figures-content.ts'
import { FiguresTable } from './figures-table.tsx'
import type { EarlierFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

/** A table as it was before it was changed. */
export function EarlierTablePage({
  view,
  earlier,
}: {
  view: ProcessView
  earlier: EarlierFigures & { readonly content: OwnFigures }
}): VNode {
  const { language } = view
  const text = ownFiguresTexts[language]
  const { content, version, updatedAt } = earlier
  return (
    <>
      <h1 class="st-long-text">{content.title}</h1>
      <p class="st-lead">{text.earlierLead(version, shortDate(osloDate(updatedAt)))}</p>
      <p>{text.unitLine(content.unit)}</p>
      {content.note === '' ? null : <p class="st-long-text">{content.note}</p>}
      <FiguresTable table={content.table} caption={content.title} language={language} />
      <p class="st-source">{sourceLine(content, language)}</p>
    </>
  )
}
