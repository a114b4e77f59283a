import type { IndicatorState } from '#domain/statistics/indicator-figure.ts'
import {
  gapText,
  type IndicatorFigure,
  type IndicatorFigures,
  timeText,
} from '#features/indicators/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Region } from './figure-regions.ts'
import { openDataTexts } from './open-data.texts.ts'

/** What stands in `status` for a figure that is not there, or not final. */
const statusCodes: Readonly<Record<IndicatorState, string>> = {
  missing: 'm',
  suppressed: 's',
  'not-applicable': 'n',
  'other-borders': 'b',
  preliminary: 'p',
  'too-few': 'f',
}

function figuresOf(figures: IndicatorFigures, regions: readonly Region[]): IndicatorFigure[] {
  return regions.flatMap(({ code }) => figures.times.map((time) => figures.at(code, time)))
}

/** An indicator as a dataset of JSON-stat 2.0: region, then what is counted, then time. */
export function jsonStat(
  figures: IndicatorFigures,
  regions: readonly Region[],
  language: Language,
): Readonly<Record<string, unknown>> {
  const text = openDataTexts[language]
  const { indicator, times, sources, notes } = figures
  const cells = figuresOf(figures, regions)
  const status = cells.flatMap(({ state }, at) => (state ? [[String(at), statusCodes[state]]] : []))
  const states = new Set(cells.flatMap(({ state }) => state ?? []))
  const updated = sources
    .map(({ updatedOn, retrievedOn }) => updatedOn ?? retrievedOn)
    .sort()
    .at(-1)
  return {
    version: '2.0',
    class: 'dataset',
    label: indicator.title[language],
    source: sources.map(({ attribution }) => attribution[language]).join('; '),
    ...(updated && { updated }),
    note: [indicator.explanation[language], ...notes.map((note) => note[language])],
    id: ['region', 'ContentsCode', 'time'],
    size: [regions.length, 1, times.length],
    role: { geo: ['region'], metric: ['ContentsCode'], time: ['time'] },
    dimension: {
      region: dimension(text.region, regions),
      ContentsCode: {
        label: text.contents,
        category: {
          index: [indicator.id],
          label: { [indicator.id]: indicator.title[language] },
          unit: {
            [indicator.id]: { base: indicator.unit[language], decimals: indicator.decimals },
          },
        },
      },
      time: dimension(
        text.time,
        times.map((time) => ({ code: time, label: timeText(time, language) })),
      ),
    },
    value: cells.map(({ value }) => rounded(value, indicator.decimals)),
    ...(status.length > 0 && { status: Object.fromEntries(status) }),
    extension: {
      status: Object.fromEntries(
        [...states].map((state) => [statusCodes[state], gapText(state, language)]),
      ),
      sources: sources.map((source) => ({
        attribution: source.attribution[language],
        table: source.table,
        tableUrl: source.tableUrl,
        licence: source.licence,
        updatedOn: source.updatedOn,
        retrievedOn: source.retrievedOn,
      })),
      version: figures.version,
    },
  }
}

function dimension(label: string, categories: readonly Region[]) {
  return {
    label,
    category: {
      index: categories.map(({ code }) => code),
      // «0» and «46» would be sorted before the others as keys; the order stands in `index`.
      label: Object.fromEntries(categories.map((one) => [one.code, one.label])),
    },
  }
}

/** Computed figures are rounded to what is shown, so that nobody reads more out of them. */
function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals))
}

/**
 * The same as CSV for machines (RFC 4180): comma between cells, dot before decimals, CRLF, a heading
 * row. A figure that is not there is an empty cell with its state behind.
 */
export function machineCsv(
  figures: IndicatorFigures,
  regions: readonly Region[],
  language: Language,
): string {
  const { indicator, times, sources } = figures
  const source = sources.map(({ attribution }) => attribution[language]).join('; ')
  const licence = [...new Set(sources.flatMap(({ licence }) => licence?.name ?? []))].join('; ')
  const rows = regions.flatMap(({ code, label }) =>
    times.map((time) => {
      const { value, state } = figures.at(code, time)
      const shown = rounded(value, indicator.decimals)
      const written = shown === null ? '' : String(shown)
      const unit = indicator.unit[language]
      return [code, label, indicator.id, time, written, state ?? '', unit, source, licence]
    }),
  )
  const heads = 'region,region_name,indicator,time,value,status,unit,source,licence'.split(',')
  return [heads, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
