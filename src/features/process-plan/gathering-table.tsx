import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { gatheringTexts } from './gathering.texts.ts'
import { type GatheringView, placeOf } from './gathering-context.ts'
import { type TimedRow, timedRows, timeWords } from './gathering-document.ts'

/** The activities minute by minute, with ways to change them and their order. */
export function RunningTable({ view, gathering }: GatheringView): VNode {
  const { language } = view
  const text = gatheringTexts[language]
  const rows = timedRows(gathering)
  return (
    <DataTable
      caption={text.running}
      captionHidden
      stacked
      columns={[
        { label: text.columns.time },
        { label: text.columns.what },
        { label: text.columns.how },
        { label: text.columns.who },
        { label: text.columns.inOut },
      ]}
      rows={rows.map((row, index) => [
        <Time key="time" row={row} language={language} />,
        <div key="what">
          <p>
            <strong>{row.content.title}</strong>
          </p>
          {row.content.purpose ? <p class="st-run-lines">{row.content.purpose}</p> : null}
          {view.mayEdit ? (
            <RowActions
              view={view}
              gathering={gathering}
              row={row}
              canRise={index > 0}
              canSink={index < rows.length - 1}
            />
          ) : null}
        </div>,
        <span key="how" class="st-run-lines">
          {row.content.method}
        </span>,
        <Labelled
          key="who"
          lines={[
            [text.short.lead, row.content.lead],
            [text.fields.participants, row.content.participants],
          ]}
        />,
        <Labelled
          key="in-out"
          lines={[
            [text.short.input, row.content.input],
            [text.short.output, row.content.output],
          ]}
        />,
      ])}
    />
  )
}

function Time({ row, language }: { row: TimedRow; language: 'nb' | 'nn' }): VNode {
  return (
    <div class="st-run-time">
      {timeWords(row.time, language)}
      <br />
      <span class="st-note">{gatheringTexts[language].minutes(String(row.content.minutes))}</span>
    </div>
  )
}

function Labelled({
  lines,
}: {
  lines: readonly (readonly [label: string, text: string])[]
}): VNode {
  return (
    <div>
      {lines
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <p key={label} class="st-run-lines">
            <span class="st-note">{label}:</span> {text}
          </p>
        ))}
    </div>
  )
}

function RowActions({
  view,
  gathering,
  row,
  canRise,
  canSink,
}: GatheringView & {
  readonly row: TimedRow
  readonly canRise: boolean
  readonly canSink: boolean
}): VNode {
  const text = gatheringTexts[view.language]
  const where = { ...placeOf(view), gatheringId: gathering.head.id, rowId: row.id }
  const { title } = row.content
  const move = (direction: 'up' | 'down', label: string) => (
    <Button variant="tertiary" size="sm" name="direction" value={direction} label={label}>
      {text[direction]}
    </Button>
  )
  return (
    <form
      method="post"
      action={routes.moveGatheringRow.href(where)}
      class="st-row-actions st-no-print"
    >
      <a class="ds-link" href={routes.gatheringRow.href(where)} aria-label={text.editLabel(title)}>
        {text.edit}
      </a>
      {canRise ? move('up', text.upLabel(title)) : null}
      {canSink ? move('down', text.downLabel(title)) : null}
    </form>
  )
}
