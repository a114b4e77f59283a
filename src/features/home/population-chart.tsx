import type { VNode } from 'preact'
import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import type { Municipality } from '#domain/municipality/municipality.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Details } from '#ui/details.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { municipalityTexts } from './municipality.texts.ts'

const width = 320
const height = 150
const inset = { top: 28, right: 12, bottom: 26, left: 12 }

/** Inhabitants year by year as a line with its ends written out; the figures stand in a table below. */
export function PopulationChart({
  language,
  municipality,
}: {
  language: Language
  municipality: Municipality
}): VNode | null {
  const text = municipalityTexts[language]
  const { populations } = municipality
  const first = populations[0]
  const last = populations.at(-1)
  if (!first || !last || populations.length < 2) return null
  const title = text.chartTitle(inMunicipality(municipality.displayName, municipality.number))
  return (
    <figure class="st-chart">
      <figcaption>
        <strong>{title}</strong>{' '}
        <span class="st-note">
          {text.change(first.year, signed(last.value - first.value, language))}
        </span>
      </figcaption>
      <Drawing language={language} figures={populations} />
      <Details summary={text.chartTable}>
        <DataTable
          caption={title}
          captionHidden
          columns={[{ label: text.year }, { label: text.population, numeric: true }]}
          rows={populations
            .toReversed()
            .map(({ year, value }) => [String(year), number(value, language)])}
        />
      </Details>
      <p class="st-source">{text.sources.populationSeries(first.year, last.year)}</p>
    </figure>
  )
}

function Drawing({
  language,
  figures,
}: {
  language: Language
  figures: readonly Figure[]
}): VNode | null {
  const [first] = figures
  const last = figures.at(-1)
  if (!first || !last) return null
  const place = placement(figures)
  const start = place(first)
  const end = place(last)
  // Above the line also where it comes down towards its end.
  const labelHeight = (near: readonly Figure[]) =>
    Math.max(Math.min(...near.map((one) => place(one).y)) - 10, 14)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line
        class="st-chart__axis"
        x1={inset.left}
        x2={width - inset.right}
        y1={height - inset.bottom + 6}
        y2={height - inset.bottom + 6}
      />
      <polyline class="st-chart__line" points={figures.map((one) => pair(place(one))).join(' ')} />
      <circle class="st-chart__end" cx={end.x} cy={end.y} r="5" />
      <text x={start.x} y={labelHeight(figures.slice(0, 5))}>
        {number(first.value, language)}
      </text>
      <text class="st-chart__strong" x={end.x} y={labelHeight(figures.slice(-5))} text-anchor="end">
        {number(last.value, language)}
      </text>
      <text class="st-chart__year" x={inset.left} y={height - 4}>
        {first.year}
      </text>
      <text class="st-chart__year" x={width - inset.right} y={height - 4} text-anchor="end">
        {last.year}
      </text>
    </svg>
  )
}

interface Figure {
  readonly year: number
  readonly value: number
}

function placement(figures: readonly Figure[]): (figure: Figure) => { x: number; y: number } {
  const years = figures.map(({ year }) => year)
  const values = figures.map(({ value }) => value)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // A change of a few persons must not look like a cliff: the axis spans at least a twentieth.
  const span = Math.max(high - low, high / 20, 1)
  const middle = (low + high) / 2
  return ({ year, value }) => ({
    x: rounded(inset.left + ((year - from) / (to - from)) * (width - inset.left - inset.right)),
    y: rounded(inset.top + (0.5 - (value - middle) / span) * (height - inset.top - inset.bottom)),
  })
}

function pair({ x, y }: { x: number; y: number }): string {
  return `${x},${y}`
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

function signed(value: number, language: Language): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : '±'}${number(Math.abs(value), language)}`
}
