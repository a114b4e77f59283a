import type { VNode } from 'preact'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { DataTable } from '#ui/table-region.tsx'
import { storedValues } from './need.form.ts'
import { needTexts } from './need.texts.ts'
import type { NeedPageProps } from './need-page-props.ts'
import { answerRows, decisionRows } from './need-summary.ts'

/** Two have stored at once: where they differ, what is stored stands beside what was typed. */
export function NeedConflict({ needs, entry, values }: NeedPageProps): VNode {
  const { language } = needs.view
  const text = needTexts[language]
  const { stored, plan } = entry
  const now = storedValues(entry.need)
  const storedRows = [...answerRows(now, plan, language), ...decisionRows(now, needs)]
  const typedRows = [...answerRows(values, plan, language), ...decisionRows(values, needs)]
  const rows = storedRows
    .map(({ label, value }, index) => [label, value, typedRows[index]?.value ?? ''] as const)
    .filter(([, there, typed]) => there !== typed)
  return (
    <section class="st-section">
      <h2>{text.conflictHeading}</h2>
      {rows.length === 0 ? <p>{text.conflictSame}</p> : null}
      {rows.length > 0 ? (
        <DataTable
          caption={text.conflictHeading}
          captionHidden
          stacked
          columns={[
            { label: text.conflictColumns.field },
            { label: text.conflictColumns.stored },
            { label: text.conflictColumns.typed },
          ]}
          rows={rows.map(([label, there, typed]) => [label, shown(there), shown(typed)])}
          note={
            stored
              ? text.lastChanged(dateAndTime(stored.updatedAt, language), stored.updatedBy)
              : undefined
          }
        />
      ) : null}
    </section>
  )

  function shown(value: string) {
    return value === '' ? text.empty : <span class="st-long-text">{value}</span>
  }
}
