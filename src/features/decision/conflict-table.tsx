import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { treatmentTexts } from './treatment.texts.ts'
import type { Typed } from './typed-rows.ts'

export interface ConflictTableProps {
  readonly language: Language
  /** Who stored something else. */
  readonly by: string
  readonly stored: Typed
  readonly typed: Typed
  /** What each field is called, by its name; others are not shown. */
  readonly labels: Typed
}

/** Two have written: every field where they differ, with both values. */
export function ConflictTable({ language, by, stored, typed, labels }: ConflictTableProps): VNode {
  const text = treatmentTexts[language]
  const names = Object.keys(labels).filter((name) => (stored[name] ?? '') !== (typed[name] ?? ''))
  const { field, stored: there, typed: mine } = text.conflictColumns
  return (
    <>
      <Notice kind="warning" role="alert">
        <p>{text.conflict(by)}</p>
      </Notice>
      <DataTable
        caption={there}
        stacked
        columns={[{ label: field }, { label: there }, { label: mine }]}
        rows={names.map((name) => [
          labels[name],
          <span key="stored" class="st-kept-lines">
            {stored[name] || text.empty}
          </span>,
          <span key="typed" class="st-kept-lines">
            {typed[name] || text.empty}
          </span>,
        ])}
      />
    </>
  )
}
