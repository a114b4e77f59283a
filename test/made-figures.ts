import type { ChangeEnds } from '#domain/statistics/indicator-figure.ts'
import {
  type IndicatorFigure,
  type IndicatorFigures,
  indicatorById,
} from '#features/indicators/index.ts'

export type Cells = Readonly<Record<string, number | Partial<IndicatorFigure>>>

/** Figures of a real indicator that are made up, by region and time. */
export function figures(id: string, regions: Readonly<Record<string, Cells>>, ends?: ChangeEnds) {
  const indicator = indicatorById(id)
  if (!indicator) throw new Error(`There is no indicator ${id}`)
  const times = [...new Set(Object.values(regions).flatMap((cells) => Object.keys(cells)))].sort()
  const at = (region: string, time: string): IndicatorFigure => {
    const cell = regions[region]?.[time]
    if (cell === undefined) return { time, value: null, state: 'missing', count: null }
    const plain = { time, value: null, state: null, count: 5000 }
    return typeof cell === 'number' ? { ...plain, value: cell } : { ...plain, ...cell }
  }
  const made: IndicatorFigures = {
    ...{ indicator, times, sources: [], notes: [], version: '1' },
    of: (region) => times.map((time) => at(region, time)),
    at,
    ends: () => ends ?? null,
  }
  return made
}
