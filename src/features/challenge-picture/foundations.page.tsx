import type { VNode } from 'preact'
import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import { statusWord } from '#features/law/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { StatusTag } from '#ui/status-tag.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { foundationSlugs } from './foundation.ts'
import { foundationsTexts } from './foundations.texts.ts'
import type { FoundationEntry, FoundationsView } from './foundations-view.ts'
import { whereOf } from './knowledge-view.ts'

/** What the strategy is to rest on by law, and how each stands. */
export function FoundationsPage({ view, entries }: FoundationsView): VNode {
  const text = foundationsTexts[view.language]
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      <FoundationTable view={view} entries={entries} />
    </>
  )
}

export function FoundationTable({ view, entries }: FoundationsView): VNode {
  const { language } = view
  const text = foundationsTexts[language]
  const { columns } = text
  return (
    <DataTable
      caption={text.title}
      captionHidden
      stacked
      columns={[columns.name, columns.status, columns.on, columns.responsible, columns.law].map(
        (label) => ({ label }),
      )}
      rows={entries.map((entry) => [
        <a key="name" class="ds-link" href={foundationHref(view, entry)}>
          {text.names[entry.foundation.key]}
        </a>,
        text.statuses[entry.standing.status],
        dateOf(entry),
        entry.foundation.responsible,
        <StatusTag key="law" status={entry.result.status}>
          {statusWord(entry.result.status, language)}
        </StatusTag>,
      ])}
    />
  )
}

export function foundationHref(view: ProcessView, { foundation }: FoundationEntry): string {
  const foundationKey = foundationSlugs[foundation.key]
  return routes.foundation.href({ ...whereOf(view), foundationKey })
}

/** The date of the document, here or in the law check. */
function dateOf({ foundation, standing }: FoundationEntry): string {
  const on = parseLocalDate(foundation.on) ?? standing.others.findLast((one) => one.on)?.on
  return on ? shortDate(on) : ''
}
