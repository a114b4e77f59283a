import { yearOfTime } from './dataset.ts'

/** The same time some years before: 2016 of `2026`, `2015-16` of `2025-26`, `2015K4` of `2025K4`. */
export function timeBefore(time: string, years: number): string {
  const short = /^(\d{4})([-_/])(\d{2})$/.exec(time)
  if (short) {
    const [, from = '', mark = '', to = ''] = short
    const end = (((Number(to) - years) % 100) + 100) % 100
    return `${Number(from) - years}${mark}${String(end).padStart(2, '0')}`
  }
  const span = /^(\d{4})([-_/])(\d{4})$/.exec(time)
  if (span) return `${Number(span[1]) - years}${span[2]}${Number(span[3]) - years}`
  return `${Number(time.slice(0, 4)) - years}${time.slice(4)}`
}

/**
 * Where `times` has the one that goes with `time`: the same, else the only one of its year, else the
 * nearest year within `withinYears`, of two the earlier. -1 when there is none.
 */
export function matchingTime(times: readonly string[], time: string, withinYears: number): number {
  const same = times.indexOf(time)
  if (same >= 0) return same
  const years = times.map(yearOfTime)
  if (new Set(years).size < years.length) return -1
  const wanted = yearOfTime(time)
  let best = -1
  for (const [index, year] of years.entries()) {
    const distance = Math.abs(year - wanted)
    if (distance > withinYears) continue
    if (best < 0 || distance < Math.abs((years[best] ?? 0) - wanted)) best = index
  }
  return best
}
