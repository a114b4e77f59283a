import type { FigureTable } from '#domain/statistics/figure-table.ts'

const fewestShare = 0.9

/** Whether new figures have so many fewer municipalities than those held that something is wrong. */
export function hasFarFewerPlaces(before: number, now: number): boolean {
  return now < before * fewestShare
}

/** How many municipalities have any figure. */
export function placesIn({ regions, seriesCount, timeCount, values }: FigureTable): number {
  const width = seriesCount * timeCount
  return regions.filter(
    (region, row) =>
      region.length === 4 &&
      values.subarray(row * width, (row + 1) * width).some((value) => !Number.isNaN(value)),
  ).length
}
