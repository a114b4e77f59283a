import type { VNode } from 'preact'
import type { CapacityPicture } from '#domain/planning-need/capacity.ts'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { ForgetText } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { RawHtml } from '#ui/raw-html.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { CapacityValues } from './capacity.form.ts'
import { capacityTexts } from './capacity.texts.ts'
import { CapacityForm, capacityKeptAs } from './capacity-form.page.tsx'
import { FitSection } from './fit.page.tsx'
import type { MarkedProposal } from './fit-plans.ts'
import { capacitySvg } from './half-year-svg.ts'
import type { NeedStroke } from './need-change.sql.ts'
import type { NeedsView } from './needs-view.ts'
import { namesOf, overloadWords, sumOfUnits, unitName } from './overload-words.ts'
import { planningWords } from './planning-words.texts.ts'
import { figure, halfYearWords } from './planning-words.ts'
import { StrokeReceipt } from './stroke-receipt.tsx'

export interface CapacityPageProps {
  readonly needs: NeedsView
  readonly values: CapacityValues
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
  /** The form was just stored. */
  readonly isSaved: boolean
  /** What was just done or undone with the times of the plans. */
  readonly stroke: NeedStroke | null
  /** Shown when it is asked for. */
  readonly proposal: MarkedProposal | null
  /** The plans that somebody has unticked in the proposal. */
  readonly left: ReadonlySet<string>
}

/** Work against hands over the term, the form that says how many hands there are, and the way to fit. */
export function CapacityPage(props: CapacityPageProps): VNode {
  const { needs, errors, isSaved, stroke } = props
  const { view, picture } = needs
  const { language } = view
  const text = capacityTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.saved}</p>
          <ForgetText keptAs={capacityKeptAs(needs)} />
        </Notice>
      ) : null}
      <StrokeReceipt needs={needs} stroke={stroke} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <p>
        <ForceTag force="must" basis={text.lawBasis}>
          {text.lawForce}
        </ForceTag>{' '}
        {text.law}
      </p>
      {picture ? <Picture needs={needs} picture={picture} /> : <p>{text.notSet}</p>}
      <CapacityForm {...props} />
      <FitSection {...props} />
      <p class="st-no-print">
        <a
          class="ds-link"
          href={routes.planningNeeds.href({ slug: view.member.slug, period: view.period })}
        >
          {planningWords[language].back}
        </a>
      </p>
    </>
  )
}

interface PictureProps {
  readonly needs: NeedsView
  readonly picture: CapacityPicture
}

function Picture({ needs, picture }: PictureProps): VNode {
  const { language, strategy } = needs.view
  const text = capacityTexts[language]
  const model = {
    id: 'kapasitet',
    title: text.chart,
    description: text.chartText,
    term: strategy.term,
    cells: sumOfUnits(picture.cells),
    write: (weeks: number) => figure(weeks, language),
  }
  return (
    <section class="st-section">
      <h2>{text.chart}</h2>
      <Verdict needs={needs} picture={picture} />
      <RawHtml className="st-timeline-wide" html={capacitySvg(model, 'wide')} />
      <RawHtml className="st-timeline-narrow" html={capacitySvg(model, 'narrow')} />
      <p class="st-note">{text.chartText}</p>
      <Details summary={text.table}>
        <CellTable needs={needs} picture={picture} />
      </Details>
      <LeftOut needs={needs} picture={picture} />
    </section>
  )
}

/** Whether it fits, and where it does not: which half-year, by how much, with which plans. */
function Verdict({ needs, picture }: PictureProps): VNode {
  const { language } = needs.view
  const text = capacityTexts[language]
  const over = picture.cells.filter(({ overloadWeeks }) => overloadWeeks > 0)
  if (over.length === 0) {
    const demand = figure(picture.demandWeeks, language)
    return <p>{text.fits(demand, figure(picture.capacityWeeks, language))}</p>
  }
  return (
    <Notice kind="warning" heading={text.over(figure(picture.overloadWeeks, language))} level={3}>
      <ul class="ds-list">
        {over.map((cell) => (
          <li key={`${cell.unit}-${cell.halfYear.year}-${cell.halfYear.half}`}>
            {overloadWords(cell, needs)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function CellTable({ needs, picture }: PictureProps): VNode {
  const { language } = needs.view
  const { columns, table } = capacityTexts[language]
  const hasUnits = picture.cells.some(({ unit }) => unit !== null)
  return (
    <DataTable
      caption={table}
      captionHidden
      columns={[
        ...(hasUnits ? [{ label: columns.unit }] : []),
        { label: columns.halfYear },
        { label: columns.demand, numeric: true },
        { label: columns.hands, numeric: true },
        { label: columns.over, numeric: true },
      ]}
      rows={picture.cells.map((cell) => [
        ...(hasUnits ? [unitName(cell.unit ?? '', language)] : []),
        halfYearWords(cell.halfYear, language),
        figure(cell.demandWeeks, language),
        figure(cell.capacityWeeks, language),
        cell.overloadWeeks > 0 ? figure(cell.overloadWeeks, language) : '',
      ])}
    />
  )
}

/** Work that the figure does not show, so that nobody believes it does. */
function LeftOut({ needs, picture }: PictureProps): VNode | null {
  const { language } = needs.view
  const text = capacityTexts[language]
  const { undatedIds, unsizedIds, unitsWithoutHours, outsideWeeks } = picture
  const units = unitsWithoutHours.map((unit) => unitName(unit, language)).join(', ')
  const lines = [
    outsideWeeks > 0 ? text.outside(figure(outsideWeeks, language)) : '',
    undatedIds.length > 0 ? `${text.undated} ${namesOf(undatedIds, needs.entries)}.` : '',
    unsizedIds.length > 0 ? `${text.unsized} ${namesOf(unsizedIds, needs.entries)}.` : '',
    units === '' ? '' : text.unitsWithoutHours(units),
  ].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <ul class="ds-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
