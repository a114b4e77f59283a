import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { needsTexts } from './needs.texts.ts'
import { needHref, needsHref, needsQuery } from './needs-address.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { decisionWords, figure, shortHalfYear } from './planning-words.ts'

/** So many rows keep the page small enough for a phone. */
const rowsOnPage = 100

export interface NeedsTableProps {
  readonly needs: NeedsView
  /** From 1. */
  readonly page: number
  /** Some of the plans, under a heading of their own, without pages; else all of them. */
  readonly part?: { readonly caption: string; readonly entries: readonly NeedEntry[] }
}

/** Every plan with what is decided, when, and how much work and money it takes. */
export function NeedsTable({ needs, page, part }: NeedsTableProps): VNode {
  const { view, entries } = needs
  const { language } = view
  const text = needsTexts[language]
  const { columns } = text
  const pages = Math.max(1, Math.ceil(entries.length / rowsOnPage))
  const at = Math.min(pages, page)
  const rows = part?.entries ?? entries.slice((at - 1) * rowsOnPage, at * rowsOnPage)
  return (
    <>
      <DataTable
        caption={part?.caption ?? text.all}
        captionHidden
        stacked={rows.length <= 30}
        stickyFirst
        columns={[
          { label: columns.plan },
          { label: columns.decision },
          { label: columns.priority },
          { label: columns.start },
          { label: columns.adoption },
          { label: columns.weeks, numeric: true },
          { label: columns.costs },
        ]}
        rows={rows.map((entry) => rowOf(entry, needs, language))}
      />
      {part ? null : <Pages needs={needs} page={at} pages={pages} />}
      {part ? null : (
        <div class="st-actions">
          <PrintButton language={language} label={text.print} />
        </div>
      )}
    </>
  )
}

function rowOf(entry: NeedEntry, needs: NeedsView, language: Language) {
  const { choice, weeks } = entry
  const all = needs.entries
  return [
    <a key={entry.plan.id} class="ds-link" href={needHref(needs, entry)}>
      {entry.plan.name}
    </a>,
    decisionWords(entry, all, language),
    choice.priority ? planningWords[language].priorities[choice.priority] : '',
    shortHalfYear(choice.start, language),
    shortHalfYear(choice.adoption, language),
    weeks === null ? '' : figure(weeks, language),
    costWords(entry, language),
  ]
}

/** What is noted per budget year, in thousands of kroner. */
function costWords({ need }: NeedEntry, language: Language): string {
  const perYear = new Map<string, number>()
  for (const { amount, year } of need.costs) {
    const key = year === null ? '' : String(year)
    if (amount !== null) perYear.set(key, (perYear.get(key) ?? 0) + amount)
  }
  return [...perYear]
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([year, amount]) => {
      const written = figure(amount, language)
      return year === '' ? written : needsTexts[language].yearlyCost(year, written)
    })
    .join(', ')
}

function Pages({ needs, page, pages }: { needs: NeedsView; page: number; pages: number }) {
  const { view } = needs
  const text = needsTexts[view.language]
  if (pages === 1) return null
  const base = needsHref(view, 'tabell')
  const link = (to: number, label: string) => (
    <a class="ds-link" href={`${base}&${needsQuery.page}=${to}`}>
      {label}
    </a>
  )
  return (
    <nav class="st-actions st-no-print" aria-label={text.pageOf(page, pages)}>
      {page > 1 ? link(page - 1, text.earlier) : null}
      <span>{text.pageOf(page, pages)}</span>
      {page < pages ? link(page + 1, text.later) : null}
    </nav>
  )
}
