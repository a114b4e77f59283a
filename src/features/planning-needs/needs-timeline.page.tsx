import type { VNode } from 'preact'
import { spanOf } from '#domain/planning-need/capacity.ts'
import { halfYearOf } from '#domain/planning-need/half-year.ts'
import { takesWork } from '#domain/planning-need/planning-decision.ts'
import { periodLabel } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { RawHtml } from '#ui/raw-html.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { planTimelineSvg } from './half-year-svg.ts'
import { needsTexts } from './needs.texts.ts'
import { needHref } from './needs-address.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'
import { halfYearWords } from './planning-words.ts'

/** More than this is not to be read in one drawing. */
const mostDrawn = 80

/** The plans that take work, over the half-years of the term: drawn, and as a table. */
export function NeedsTimeline({ needs }: { needs: NeedsView }): VNode {
  const { view, entries } = needs
  const { language } = view
  const text = needsTexts[language]
  const working = entries.filter(({ choice }) => takesWork(choice.decision))
  const dated = datedOf(working, needs)
  const undated = working.filter((entry) => !dated.some((one) => one.entry === entry))
  return (
    <section class="st-section">
      <h2>{text.timeline}</h2>
      {dated.length === 0 ? (
        <EmptyState heading={text.noneDated} level={3}>
          <p>{text.noneDatedHelp}</p>
        </EmptyState>
      ) : (
        <Drawing needs={needs} dated={dated} />
      )}
      {undated.length > 0 ? (
        <>
          <h3>{text.undated}</h3>
          <p>{text.undatedHelp}</p>
          <ul class="ds-list">
            {undated.map((entry) => (
              <li key={entry.plan.id}>
                <a class="ds-link" href={needHref(needs, entry)}>
                  {entry.plan.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

interface Dated {
  readonly entry: NeedEntry
  readonly from: number
  readonly to: number
}

function Drawing({ needs, dated }: { needs: NeedsView; dated: readonly Dated[] }): VNode {
  const { view, picture } = needs
  const { language, strategy } = view
  const text = needsTexts[language]
  const overloaded = (picture?.cells ?? [])
    .filter(({ overloadWeeks }) => overloadWeeks > 0)
    .map(({ halfYear }) => halfYear)
  const model = {
    id: 'planer',
    title: `${text.timeline}, ${periodLabel(strategy.term)}`,
    description: text.timelineText(dated.length),
    term: strategy.term,
    overloaded,
    bars: dated.slice(0, mostDrawn).map(({ entry, from, to }) => ({
      name: entry.plan.name,
      start: halfYearOf(from),
      adoption: halfYearOf(to),
    })),
  }
  return (
    <>
      <RawHtml className="st-timeline-wide" html={planTimelineSvg(model, 'wide')} />
      <RawHtml className="st-timeline-narrow" html={planTimelineSvg(model, 'narrow')} />
      {overloaded.length > 0 ? <p class="st-note">{text.overloadedHelp}</p> : null}
      <Details summary={text.timelineTable}>
        <DataTable
          caption={text.timeline}
          captionHidden
          columns={[
            { label: text.columns.plan },
            { label: text.columns.start },
            { label: text.columns.adoption },
          ]}
          rows={dated.map(({ entry, from, to }) => [
            entry.plan.name,
            halfYearWords(halfYearOf(from), language),
            halfYearWords(halfYearOf(to), language),
          ])}
        />
      </Details>
      <div class="st-actions">
        <PrintButton language={language} label={text.print} />
      </div>
    </>
  )
}

/** By start, then adoption; as the domain counts the work. */
function datedOf(entries: readonly NeedEntry[], { view }: NeedsView): readonly Dated[] {
  return entries
    .flatMap((entry) => {
      const span = spanOf(entry.choice, view.strategy.term)
      return span ? [{ entry, ...span }] : []
    })
    .toSorted((left, right) => left.from - right.from || left.to - right.to)
}
